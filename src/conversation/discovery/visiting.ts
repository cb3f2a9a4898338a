// From a result into that business's own chat, with everything carried over, and back: the visited business's own
// conversation goes on inside this one until the customer looks for something else.
import type { GlobalCommand } from "#contracts/global-commands";
import { epochMs } from "#business/local-time";
import { isLetGo, isWayBack } from "#understanding/discovery/plain-words";
import { plain } from "#understanding/text";
import { fill } from "../phrases/shared/words.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { localeOf } from "./locale.ts";
import { discoveryBounds, plansOf } from "./memory.ts";
import { placeText, visitText } from "./pairing/say.ts";
import { phrasesOf } from "./phrases/index.ts";
import { placeOf, type Place } from "./results.ts";

type Book = Extract<GlobalCommand, { type: "book" }>;

/** Opens the chosen business's chat with the wish in words that name all of it. */
export function book(desk: DiscoveryDesk, command: Book): void {
  const place = placeOf(desk, command, "book");
  if (!place) return;
  const shown = desk.memory.shown.find((it) => it.id === place.id);
  const service = command.service ?? shown?.service ?? serviceLookedFor(desk);
  visit(desk, place, wishText(desk, command, service));
}

export function bookProposed(desk: DiscoveryDesk): boolean {
  const { memory } = desk;
  if (memory.proposed === null) return false;
  const shown = memory.shown.find((it) => it.id === memory.proposed);
  const { focus } = memory;
  const place = shown ? { id: shown.id, slug: shown.business, name: shown.name } : focus;
  if (place?.id !== memory.proposed) return false;
  visit(desk, place, wishText(desk, noWish, shown?.service ?? serviceLookedFor(desk)));
  return true;
}

const noWish = { date: null, time: null, after: null, before: null, partySize: null } as const;

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
    party === null ? "" : fill(words.wishFor, { n: party }),
    date === null ? "" : fill(words.wishOn, { date }),
    time === null ? "" : fill(words.wishAt, { time }),
    time === null && after !== null ? fill(words.wishAfter, { time: after }) : "",
    time === null && before !== null ? fill(words.wishBefore, { time: before }) : "",
  ].join("");
  if (service !== null && service !== "Table") return `${fill(words.wish, { what: service })}${more}`;
  const dines = (criteria?.category ?? "restaurant") === "restaurant";
  return more === "" || !dines ? `${words.wishAny}${more}` : `${words.wishTable}${more}`;
}

/** What was looked for, if it is a service of the directory: one books no "italian". */
const serviceLookedFor = ({ memory, turn }: DiscoveryDesk): string | null =>
  memory.criteria?.services.find((it) => turn.words.services.includes(it)) ?? null;

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

const contact = /[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\d)\+?\d(?:[ ().-]?\d){6,}/u;

/** "Lou Petit, lou@example.com": who comes, told where that was asked. */
const isNameOf = (text: string): boolean =>
  contact.test(text) && (text.replace(contact, " ").match(/\p{L}+/gu)?.length ?? 0) <= 4;

/** Too late is an hour, too far is a place. */
const leaving: ReadonlySet<string | null> = new Set(["price", "distance", "rating", "style"]);

/** "Never mind" ends what is being done there, and the visit with it. */
export const givesUp = (desk: DiscoveryDesk, text: string): boolean =>
  desk.memory.visiting !== null && isLetGo(text, localeOf(desk));
