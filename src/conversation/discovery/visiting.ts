// From a result into that business's own chat, with everything carried over, and back: the visited business's own
// conversation goes on inside this one until the customer looks for something else.
import type { GlobalCommand, SearchCriteria as Criteria } from "#contracts/global-commands";
import type { DiscoveryDesk } from "./desk.ts";
import { discoveryBounds } from "./memory.ts";
import { placeOf, type Place } from "./results.ts";

type Book = Extract<GlobalCommand, { type: "book" }>;

/** Opens the chosen business's chat with the wish in words that name all of it. */
export function book(desk: DiscoveryDesk, command: Book): void {
  const place = placeOf(desk, command, "book");
  if (!place) return;
  const shown = desk.memory.shown.find((it) => it.id === place.id);
  const service = command.service ?? shown?.service ?? desk.memory.criteria?.services[0] ?? null;
  visit(desk, place, wishText(command, service, desk.memory.criteria));
}

export function bookProposed(desk: DiscoveryDesk): boolean {
  const { memory } = desk;
  const proposed = memory.shown.find((it) => it.id === memory.proposed);
  if (!proposed) return false;
  const place = { id: proposed.id, slug: proposed.business, name: proposed.name };
  visit(
    desk,
    place,
    wishText(noWish, proposed.service ?? memory.criteria?.services[0] ?? null, memory.criteria),
  );
  return true;
}

const noWish = { date: null, time: null, after: null, before: null, partySize: null } as const;

function visit(desk: DiscoveryDesk, place: Place, text: string): void {
  const { memory, turn } = desk;
  memory.visiting = place;
  memory.visited = [...memory.visited.filter((it) => it.id !== place.id), place].slice(
    -discoveryBounds.visited,
  );
  memory.stage = "booking";
  memory.awaiting = null;
  turn.visit = { business: place, text, once: false };
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
  said: Pick<Book, "date" | "time" | "after" | "before" | "partySize">,
  service: string | null,
  criteria: Criteria | null,
): string {
  const date = said.date ?? criteria?.date ?? null;
  const party = said.partySize ?? criteria?.partySize ?? null;
  const ownTime = said.time !== null || said.after !== null || said.before !== null;
  const { time, after, before } = ownTime || criteria === null ? said : criteria;
  return [
    service === null || service === "Table" ? "I'd like to book a table" : `I'd like to book ${service}`,
    party === null ? "" : ` for ${party} people`,
    date === null ? "" : ` on ${date}`,
    time === null ? "" : ` at ${time}`,
    time === null && after !== null ? ` after ${after}` : "",
    time === null && before !== null ? ` before ${before}` : "",
  ]
    .join("")
    .replace(/^I'd like to book a table(?=$)/u, "I'd like to book");
}

const wayBack =
  /\b(?:back|return|other (?:places|options|results|ones)|someone else|somewhere else|(?:the|my) (?:list|results|search)|keep looking)\b/iu;

/** Whether what was written leaves the visited business for the search. */
export function leaves(desk: DiscoveryDesk, text: string, commands: readonly GlobalCommand[]): boolean {
  const { visiting, criteria } = desk.memory;
  if (!visiting) return false;
  if (wayBack.test(text)) return true;
  return commands.some((it) => {
    switch (it.type) {
      case "restart":
      case "compare":
      case "reject":
      case "recommend":
        return true;
      case "discover":
        return (
          (it.category !== null && it.category !== criteria?.category) ||
          it.area !== null ||
          it.maxPrice !== null ||
          it.minRating !== null
        );
      case "book":
      case "details":
      case "reviews":
      case "accept":
        return it.business !== null && it.business !== visiting.name;
      default:
        return false;
    }
  });
}

export const isWayBack = (text: string): boolean => wayBack.test(text);
