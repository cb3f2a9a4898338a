// What is asked beside the search: why a place stands where it does, who pays for that, and what is booked already.
import type { GlobalCommand } from "#contracts/global-commands";
import type { SearchWish } from "./reading.ts";
import { resultOf } from "./results.ts";

const sure = 0.92;

/** "Why is it first?", "do they pay you?" */
export function explained(wish: SearchWish, noun: string): GlobalCommand[] | null {
  const result = resultOf(wish, noun);
  if (wish.has("paid")) return [{ type: "explain", ...result, of: "payment", confidence: sure }];
  if (!wish.has("whyOrder") || (wish.context.shown.length === 0 && !asksHow.test(wish.said))) return null;
  return [{ type: "explain", ...result, of: "order", confidence: sure }];
}

/** "How do you rank these?" is answered before anything was found. */
const asksHow = /(?<!\p{L})(?:how|como|comment|wie|come)(?!\p{L})/u;

/** "What did I book?", "cancel it": of what stands, and of no search. */
export const ofBookings = (wish: SearchWish): GlobalCommand[] | null =>
  wish.has("unbooks") || (wish.has("booked") && wish.businesses.length === 0)
    ? [{ type: "booked", change: wish.has("unbooks"), confidence: sure }]
    : null;
