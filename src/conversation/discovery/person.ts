// Whoever wants a person in the city's chat: nobody sits behind it, but behind every business somebody does. In its own
// chat its team is asked for; until it is known whose, what can be done is said, with the numbers to call.
import type { GlobalCommand } from "#contracts/global-commands";
import { fill } from "../phrases/shared/words.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { localeOf } from "./locale.ts";
import { personPhrases } from "./phrases/person.ts";
import { placeOf, type Place } from "./results.ts";
import { visit } from "./visiting.ts";

type Person = Extract<GlobalCommand, { type: "person" }>;

/** So many are named with their numbers. */
const mostCalled = 3;

export async function person(desk: DiscoveryDesk, command: Person): Promise<void> {
  const isNamed = command.business !== null || command.index !== null || command.candidates.length > 0;
  if (!isNamed) return whose(desk);
  const place = placeOf(desk, command, "person");
  if (place) visit(desk, place, personPhrases(localeOf(desk)).wish);
}

/** Asked a second time it is said in other words: the same again would sound like a wall. */
async function whose(desk: DiscoveryDesk): Promise<void> {
  const { memory, turn } = desk;
  const words = personPhrases(localeOf(desk));
  const places = known(desk);
  const again = memory.asksPerson === true;
  memory.asksPerson = true;
  memory.awaiting = "which";
  const first = again ? words.again : words.nobodyHere;
  if (places.length === 0) return void turn.said.push({ text: `${first} ${words.name}` });
  const called = await Promise.all(places.map((it) => withNumber(desk, it)));
  turn.said.push({
    text: `${first} ${fill(words.which, { list: called.join(", ") })}`,
    quickReplies: places.map(({ name }) => ({
      label: fill(words.button, { name }),
      text: fill(words.at, { name }),
    })),
  });
}

/** What was spoken of: the two that are booked together, where they were last, then what is shown. */
function known({ memory }: DiscoveryDesk): Place[] {
  const pair = memory.pair?.legs.map(({ business: { id, slug, name } }) => ({ id, slug, name })) ?? [];
  const shown = memory.shown.map(({ id, business: slug, name }) => ({ id, slug, name }));
  const all = new Map([...pair, ...memory.visited.toReversed(), ...shown].map((it) => [it.id, it]));
  return [...all.values()].slice(0, mostCalled);
}

/** The number is a help: without it the name still is one. */
async function withNumber({ turn }: DiscoveryDesk, { id, name }: Place): Promise<string> {
  const business = await turn.deps
    .readsOf(id)
    .business(id)
    .catch(() => null);
  return business?.phone ? `${name} (${business.phone})` : name;
}
