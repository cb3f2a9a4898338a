// Wishes beside the place: whose they are, which hold for the next visit too, which concern the kitchen.
import { eating } from "#understanding/asides/eating";
import { plain } from "#understanding/text";
import { tellWishes } from "../effects.ts";
import { knownBooking, upcoming } from "../frames.ts";
import { bounds, last, topFrame, type Dialogue, type KnownBooking } from "../state.ts";
import { say, type Desk } from "../turn.ts";

/** Keeps wishes, each by itself: for the booking they are said of, or for the one that is being made. */
export function noteWishes(desk: Desk, notes: string): void {
  const { dialogue } = desk;
  const { customer } = dialogue;
  const booked = visitWishedFor(desk);
  const known = booked ? (booked.wishes ?? []) : dialogue.unplaced;
  const said = notes.split("; ").filter((it) => !known.includes(it));
  if (said.length === 0) return;
  const own = said.filter((it) => !customer.preferences.includes(it));
  customer.preferences = last([...customer.preferences, ...own], bounds.preferences);
  say(desk, { say: "noted", notes: said.join("; ") });
  if (!booked) {
    dialogue.unplaced = last([...dialogue.unplaced, ...said], bounds.preferences);
    return;
  }
  addWishes(desk, booked, said);
}

/** The team reads them on the booking. */
export function addWishes(desk: Desk, booked: KnownBooking, said: readonly string[]): void {
  booked.wishes = last([...new Set([...(booked.wishes ?? []), ...said])], bounds.preferences);
  tellWishes(desk, booked.booking.id);
}

/** Without a plan under way it is the visit that was booked last; a booking on its way is one already. */
export function visitWishedFor({ dialogue, turn }: Desk) {
  const frame = topFrame(dialogue);
  if (frame) return frame.pending?.kind === "handoff" ? knownBooking(dialogue, frame.bookingId) : null;
  const ahead = upcoming(dialogue, turn.request.now);
  return dialogue.bookings.findLast((it) => ahead.includes(it)) ?? null;
}

/** Of one day only, in all six languages and without accents. */
const occasion =
  /birthday|anniversar|engagement|graduation|honeymoon|date night|cumplean|aniversari|geburtstag|hochzeit|jubilaum|anniversaire|complean|noces|torta|bringing/u;

/** A birthday is not had at every visit. */
export const lasting = (wishes: readonly string[]): string[] =>
  wishes.filter((it) => !occasion.test(plain(it)));

/** What the kitchen must know: what was said for this order, and what somebody cannot eat, whenever they said it. */
export const wishesForKitchen = ({ unplaced, customer }: Dialogue): string[] => [
  ...new Set([...unplaced, ...customer.preferences.filter((it) => eating.test(plain(it)))]),
];
