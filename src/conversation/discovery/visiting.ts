// From a result into that business's own chat, with everything carried over, and back: the visited business's own
// conversation goes on inside this one until the customer looks for something else.
import type { GlobalCommand } from "#contracts/global-commands";
import { epochMs } from "#business/local-time";
import { isLetGo, isWayBack } from "#understanding/discovery/plain-words";
import { plain } from "#understanding/text";
import { fill } from "../phrases/shared/words.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { kindText } from "./kind-text.ts";
import { localeOf } from "./locale.ts";
import { discoveryBounds, plansOf } from "./memory.ts";
import { placeText, visitText } from "./pairing/say.ts";
import { phrasesOf } from "./phrases/index.ts";
import { placeOf, type Place } from "./results.ts";
import { listed } from "./wording.ts";

type Book = Extract<GlobalCommand, { type: "book" }>;

/** Opens the chosen business's chat with the wish in words that name all of it. */
export function book(desk: DiscoveryDesk, command: Book): void {
  const place = placeOf(desk, command, "book");
  if (!place) return;
  const shown = desk.memory.shown.find((it) => it.id === place.id);
  const service = command.service ?? shown?.service ?? serviceLookedFor(desk);
  visit(desk, place, wishText(desk, command, service));
}

/** Books what a bare yes does, with what was said of it anew; `and` is told there too. */
export function bookProposed(desk: DiscoveryDesk, said: Said = {}, and = ""): boolean {
  const place = placeProposed(desk);
  if (!place) return false;
  const { services, ...when } = said;
  const shown = desk.memory.shown.find((it) => it.id === place.id);
  const service = services?.join(together) ?? shown?.service ?? serviceLookedFor(desk);
  const wish = wishText(desk, { ...noWish, ...when }, service);
  visit(desk, place, and === "" ? wish : `${wish}. ${and}`);
  return true;
}

/** The place that a bare yes books. */
export function placeProposed({ memory }: DiscoveryDesk): Place | null {
  if (memory.proposed === null) return null;
  const shown = memory.shown.find((it) => it.id === memory.proposed);
  const place = shown ? { id: shown.id, slug: shown.business, name: shown.name } : memory.focus;
  return place?.id === memory.proposed ? place : null;
}

const noWish = { date: null, time: null, after: null, before: null, partySize: null } as const;
type Said = Partial<Pick<Book, keyof typeof noWish>> & { services?: readonly string[] };

export function visit(desk: DiscoveryDesk, place: Place, text: string): void {
  const { memory, turn } = desk;
  memory.visiting = place;
  memory.focus = place;
  memory.visited = [...memory.visited.filter((it) => it.id !== place.id), place].slice(
    -discoveryBounds.visited,
  );
  memory.stage = "booking";
  memory.awaiting = null;
  turn.visit = { business: place, text, once: false };
}

/** "What did I book?", "cancel it": all that stands is told; else whoever was visited for it answers. */
export function ofBooked(desk: DiscoveryDesk, text: string, change: boolean): void {
  const { memory, turn } = desk;
  const place = memory.bookedAt ?? (change ? memory.visited.at(-1) : null) ?? null;
  // One that stands by itself is told, and changed, by its own business.
  if (toldAllBooked(desk, change)) return;
  if (!place) return void turn.said.push({ text: phrasesOf(desk).nothingBooked });
  return change ? visit(desk, place, text) : ask(desk, place, text);
}

/** Several visits, or two that were booked together. False: there is one or none. */
export function toldAllBooked(desk: DiscoveryDesk, change = false): boolean {
  const pairs = plansOf(desk.memory).filter((it) => it.state === "booked");
  const standing = pairs.flatMap((it) => it.legs).filter((it) => it.cancelled === null);
  const alone = bookedAlone(desk);
  if (standing.length === 0 && (change || alone.length < 2)) return false;
  const visits = [...standing.map((it) => visitText(desk, it)), ...alone].join("\n");
  desk.turn.said.push({ text: fill(phrasesOf(desk).bookedHere, { visits }) });
  return true;
}

/** `Haircut at StyleMaster, today at 3:00 PM`: what stands that was booked in businesses' own chats. */
function bookedAlone(desk: DiscoveryDesk): string[] {
  const { memory, turn } = desk;
  const standing = (memory.bookings ?? []).filter(
    (it) => it.status === "confirmed" && epochMs(it.endsAt) > turn.request.now,
  );
  return standing.flatMap(({ business: slug, service, startsAt, timeZone }) => {
    const business = memory.visited.find((it) => it.slug === slug);
    return business ? [placeText(desk, { service, name: business.name, startsAt, timeZone })] : [];
  });
}

/** A question about one business is answered by its own chat, and the search goes on. */
export function ask(desk: DiscoveryDesk, place: Place, text: string): void {
  const { memory, turn } = desk;
  memory.visited = [...memory.visited.filter((it) => it.id !== place.id), place].slice(
    -discoveryBounds.visited,
  );
  turn.visit = { business: place, text, once: true };
}

/** `I'd like to book a Haircut for 2 people on 2026-11-24 at 18:00`: nothing that was said has to be said again. */
function wishText(
  desk: DiscoveryDesk,
  said: Pick<Book, "date" | "time" | "after" | "before" | "partySize">,
  service: string | null,
): string {
  const { criteria } = desk.memory;
  const words = phrasesOf(desk);
  const date = said.date ?? criteria?.date ?? null;
  const party = said.partySize ?? criteria?.partySize ?? null;
  const ownTime = said.time !== null || said.after !== null || said.before !== null;
  const { time, after, before } = ownTime || criteria === null ? said : criteria;
  const more = [
    kindText(criteria?.variant, localeOf(desk)),
    party === null ? "" : fill(words.wishFor, { n: party }),
    date === null ? "" : fill(words.wishOn, { date }),
    time === null ? "" : fill(words.wishAt, { time }),
    time === null && after !== null ? fill(words.wishAfter, { time: after }) : "",
    time === null && before !== null ? fill(words.wishBefore, { time: before }) : "",
  ].join("");
  const what = listed(service?.split(together) ?? [], localeOf(desk));
  if (service !== null && service !== "Table") return `${fill(words.wish, { what })}${more}`;
  const dines = (criteria?.category ?? "restaurant") === "restaurant";
  return more === "" || !dines ? `${words.wishAny}${more}` : `${words.wishTable}${more}`;
}

/** Several in one visit, as an assessment names them. */
const together = " + ";

/** What was looked for, if it is services of the directory: one books no "italian". */
function serviceLookedFor({ memory, turn }: DiscoveryDesk): string | null {
  const found = memory.criteria?.services.filter((it) => turn.words.services.includes(it)) ?? [];
  return found.length === 0 ? null : found.join(together);
}

/** Whether what was written leaves the visited business for the search. */
export function leaves(desk: DiscoveryDesk, text: string, commands: readonly GlobalCommand[]): boolean {
  const { visiting, criteria } = desk.memory;
  if (!visiting) return false;
  const locale = localeOf(desk);
  if (isWayBack(text, locale)) return true;
  if (isNameOf(text)) return false;
  return commands.some((it) => {
    switch (it.type) {
      case "restart":
      case "compare":
      case "recommend":
        return true;
      // "Skip" and "not that one" are said of what is asked there; a place that is turned down is named, or said why.
      case "reject":
        return (it.business ?? it.index) !== null || leaving.has(it.reason);
      case "refine":
        return it.cheaper || it.closer || it.farther || it.better || it.area !== null;
      case "discover":
        return (
          (it.category !== null && it.category !== criteria?.category) ||
          it.area !== null ||
          it.maxPrice !== null ||
          it.minRating !== null
        );
      // "Lou Petit" is whom it is for: a place is taken by its whole name, or by where it stands.
      case "accept":
        return (
          it.business !== null &&
          it.business !== visiting.name &&
          (it.index !== null || plain(text).includes(plain(it.business)))
        );
      case "person":
      case "book":
      case "details":
      case "reviews":
        return it.business !== null && it.business !== visiting.name;
      default:
        return false;
    }
  });
}

/** Whether all of these services are done there. */
export async function offersHere(
  { turn }: DiscoveryDesk,
  place: Place,
  services: readonly string[],
): Promise<boolean> {
  const asked = { category: null, areas: null, words: services, ids: [place.id] };
  const [here] = await turn.city.candidates(asked);
  return here?.matches.every((it) => it.services.length > 0) ?? false;
}

/** "Now a nail appointment": what the visited business does not do is looked for elsewhere. */
export async function wantsElsewhere(
  desk: DiscoveryDesk,
  text: string,
  commands: readonly GlobalCommand[],
): Promise<boolean> {
  const { visiting } = desk.memory;
  if (!visiting || isNameOf(text) || fromElsewhere.test(plain(text))) return false;
  const wished = commands.flatMap((it) =>
    it.type === "discover" || it.type === "refine" || it.type === "watch" ? it.services : [],
  );
  const named = wished.filter((it) => it !== "Table" && desk.turn.words.services.includes(it));
  return named.length > 0 && !(await offersHere(desk, visiting, named));
}

/** "We come from a haircut": told of, and not wished for. */
const fromElsewhere =
  /(?<!\p{L})(?:(?:after|before|from|until) (?:my|our|the|a|an)|(?:despues|antes) de|(?:apres|avant) (?:ma|mon|la|le)|(?:nach|vor) (?:mein\w*|de[mr])|(?:dopo|prima de\w*)|(?:depois|antes) d\w+)(?!\p{L})/u;

const contact = /[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\d)\+?\d(?:[ ().-]?\d){6,}/u;

/** "Lou Petit, lou@example.com": who comes, told where that was asked. */
export const isNameOf = (text: string): boolean =>
  contact.test(text) && (text.replace(contact, " ").match(/\p{L}+/gu)?.length ?? 0) <= 4;

/** Too late is an hour, too far is a place. */
const leaving: ReadonlySet<string | null> = new Set(["price", "distance", "rating", "style"]);

/** "Never mind" ends what is being done there, and the visit with it; of what is booked there more is asked. */
export const givesUp = (desk: DiscoveryDesk, text: string): boolean =>
  desk.memory.visiting !== null && isLetGo(text, localeOf(desk)) && !standsAt(desk, desk.memory.visiting);

const standsAt = ({ memory, turn }: DiscoveryDesk, { slug }: Place): boolean =>
  (memory.bookings ?? []).some(
    (it) => it.business === slug && it.status === "confirmed" && epochMs(it.endsAt) > turn.request.now,
  );
