// Wishes beside the place: whose they are, which hold for the next visit too, which concern the kitchen.
import { plain } from "#understanding/text";
import { noteWishes } from "../effects.ts";
import { knownBooking, upcoming } from "../frames.ts";
import { bounds, last, topFrame, type Dialogue } from "../state.ts";
import { say, type Desk } from "../turn.ts";

/** Keeps a wish: for the booking it is said of, or for the one that is being made. */
export function noteWish(desk: Desk, wish: string): void {
  const { dialogue } = desk;
  const { customer } = dialogue;
  const booked = bookingMeant(desk);
  const known = booked ? (booked.wishes ?? []) : dialogue.unplaced;
  if (known.includes(wish)) return;
  if (!customer.preferences.includes(wish))
    customer.preferences = last([...customer.preferences, wish], bounds.preferences);
  say(desk, { say: "noted", notes: wish });
  if (!booked) {
    dialogue.unplaced = last([...dialogue.unplaced, wish], bounds.preferences);
    return;
  }
  booked.wishes = last([...known, wish], bounds.preferences);
  noteWishes(desk, booked.booking.id);
}

/** Without a plan under way it is the visit that was booked last; a booking on its way is one already. */
function bookingMeant({ dialogue, turn }: Desk) {
  const frame = topFrame(dialogue);
  if (frame) return frame.pending?.kind === "handoff" ? knownBooking(dialogue, frame.bookingId) : null;
  const ahead = upcoming(dialogue, turn.request.now);
  return dialogue.bookings.findLast((it) => ahead.includes(it)) ?? null;
}

/** Of one day only, in all six languages and without accents. */
const occasion =
  /birthday|anniversar|engagement|graduation|honeymoon|date night|cumplean|aniversari|geburtstag|hochzeit|jubilaum|anniversaire|complean|noces|torta|bringing/u;
const food =
  /allerg|alerg|vegan|veget|celia|coelia|kosher|koscher|halal|gluten|lactos|laktos|lattos|\bnuts?\b|nuss/u;

/** A birthday is not had at every visit. */
export const lasting = (wishes: readonly string[]): string[] =>
  wishes.filter((it) => !occasion.test(plain(it)));

/** What the kitchen must know: what was said for this order, and what somebody cannot eat, whenever they said it. */
export const wishesForKitchen = ({ unplaced, customer }: Dialogue): string[] => [
  ...new Set([...unplaced, ...customer.preferences.filter((it) => food.test(plain(it)))]),
];
