// "The linguine should cost 2 dollars less": a price for good, said without "lower" or "raise". English and Spanish.
import type { Wish } from "./reading.ts";

const cost =
  "(?<![\\p{L}])(?:(?:should|shall|must|to|will|can|could|now) (?:now )?(?:costs?|be)|costs?(?: now)?|(?:debe |deberia |tiene que )?(?:costar|cuesta|cueste)n?)(?= )";
const lessPattern = new RegExp(`${cost}.{1,30}(?:less|cheaper|menos)(?![\\p{L}])`, "u");
const morePattern = new RegExp(`${cost}.{1,30}(?:more|dearer|mas)(?![\\p{L}])`, "u");

/** Only without days: what is cheaper for a while is a promotion. */
const always = (wish: Wish): boolean => wish.of("date").length === 0 && wish.weekly.length === 0;

export const costsLess = (wish: Wish): boolean => always(wish) && lessPattern.test(wish.said);
export const costsMore = (wish: Wish): boolean => always(wish) && morePattern.test(wish.said);
