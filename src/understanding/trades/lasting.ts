// Which of a business's services is meant by how long it lasts: "a 90 minute massage", "the half-hour lesson".
import { servicesIn } from "#business/visit-services";
import type { UnderstandingContext } from "../context.ts";
import type { Entity, EntityOf } from "../entities.ts";
import { stem } from "../gazetteer.ts";
import { matches, plain } from "../text.ts";
import { sharesTrade } from "./named.ts";

type ServiceEntity = EntityOf<"service">;
type Lists = Pick<UnderstandingContext, "services" | "lengths" | "flow" | "known" | "awaiting">;

/** From here on a service is named. */
const sure = 0.7;
const confidence = 0.75;

/** The services found in a text, or in their place the one that lasts as long as is said. */
export function withLength(
  text: string,
  found: readonly ServiceEntity[],
  entities: readonly Entity[],
  lists: Lists,
): readonly ServiceEntity[] {
  const said = lengthIn(entities, lists);
  if (!said) return found;
  const { minutes } = said.value;
  const named = found.filter((it) => it.confidence >= sure);
  const [one] = named;
  if (named.length > 1 || (one && lastsSo(one.value.name, minutes, lists))) return found;
  if (one) {
    const name = onlyOne(kinOf(one.value.name, minutes, lists));
    return name === null ? found : [{ ...one, value: { name } }];
  }
  const name = unnamed(text, said, lists);
  return name === null ? found : [{ ...said, type: "service", value: { name }, confidence }];
}

/** The words for a service of a length that none of its kind has; null: one has, or none is asked for. */
export function lengthNotOffered(text: string, entities: readonly Entity[], lists: Lists): string | null {
  const said = lengthIn(entities, lists);
  const named = entities.filter((it) => it.type === "service" && it.confidence >= sure);
  const [one] = named as ServiceEntity[];
  if (!said || !one || named.length > 1 || lastsSo(one.value.name, said.value.minutes, lists)) return null;
  // "A haircut, how long, like 30 minutes?": what comes behind is said of something else.
  if (said.end > one.start) return null;
  return besideIt.test(text.slice(said.end, one.start)) ? text.slice(said.start, one.end) : null;
}

/** "A 75 minute massage", "75 minutes of massage": what the length is said of. */
const besideIt = /^[\s-]*(?:(?:of|de|d['’]|di) ?)?(?:\p{L}+\s+)?$/u;

function lengthIn(entities: readonly Entity[], { lengths }: Lists): EntityOf<"duration"> | null {
  const said = entities.filter((it) => it.type === "duration");
  const [one] = said;
  return one && said.length === 1 && lengths.length > 0 ? one : null;
}

/** A length of its own, or one that goes by something else. */
function lastsSo(name: string, minutes: number, { services, lengths }: Lists): boolean {
  const length = lengths[services.indexOf(name)];
  return length === undefined || length === null || length === minutes;
}

const lasting = (minutes: number, { services, lengths }: Lists): string[] =>
  services.filter((_, at) => lengths[at] === minutes);

const kinOf = (name: string, minutes: number, lists: Lists): string[] =>
  lasting(minutes, lists).filter((it) => it !== name && sharesTrade(it, name));

const onlyOne = (names: readonly string[]): string | null => (names.length === 1 ? (names[0] ?? null) : null);

/** No service is named for sure: of those that last so long the one whose words are said, or that is asked for. */
function unnamed(text: string, said: EntityOf<"duration">, lists: Lists): string | null {
  const { services, known, flow, awaiting } = lists;
  const around = `${text.slice(0, said.start)} ${text.slice(said.end)}`;
  const long = lasting(said.value.minutes, lists);
  const before = flow === "book" && known.service !== undefined ? servicesIn(known.service) : [];
  if (before.length === 1 && nothingElse.test(plain(around)))
    return onlyOne(long.filter((it) => sharesTrade(it, before[0]!)));
  if (awaiting === "service" && nothingElse.test(plain(around))) return onlyOne(long);
  const words = new Set(wordsOf(around));
  return services.length > 1
    ? onlyOne(long.filter((it) => wordsOf(it).some((word) => words.has(word))))
    : null;
}

const nothingElse =
  /^(?:[\s.,!?-]|\b(?:the|an?|make it|ok|actually|please|for|one|no|la|el|de|die|das|le|il|o|a|por favor|bitte)\b)*$/u;

const wordsOf = (text: string): string[] => matches(/\p{L}{4,}/gu, plain(text)).map((it) => stem(it[0]));
