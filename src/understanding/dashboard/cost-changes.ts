// "The linguine should cost 2 dollars less": a price for good, said without "lower" or "raise". English and Spanish.
import { matches } from "../text.ts";
import type { Wish } from "./reading.ts";

const cost =
  "(?<![\\p{L}])(?:(?:should|shall|must|to|will|can|could|now) (?:now )?(?:costs?|be)|costs?(?: now)?|(?:debe |deberia |tiene que )?(?:costar|cuesta|cueste)n?)(?= )";
/** "No more than 8", "9, no less" say where a price ends, and not by how much it changes. */
const unbounded = "(?<!(?<![\\p{L}])(?:no|not|any|never|nada|nunca) )";
const lessPattern = new RegExp(`${cost}.{1,30}${unbounded}(?:less|cheaper|menos)(?![\\p{L}])`, "u");
const morePattern = new RegExp(`${cost}.{1,30}${unbounded}(?:more|dearer|mas)(?![\\p{L}])`, "u");

/** Only without days: what is cheaper for a while is a promotion. */
const always = (wish: Wish): boolean => wish.of("date").length === 0 && wish.weekly.length === 0;

export const costsLess = (wish: Wish): boolean => always(wish) && lessPattern.test(wish.said);
export const costsMore = (wish: Wish): boolean => always(wish) && morePattern.test(wish.said);

/**
 * "2 dollars more than the marinara", "no more than 8": a price that is measured by another one. What is named behind
 * "than" is repriced by nothing, and which price is meant is asked.
 */
export const isMeasured = ({ said, items, percents, ...wish }: Wish): boolean =>
  matches(than, said).some(({ index, 0: word }) => {
    const end = index + word.length;
    const beside = items.some((it) => it.start >= end && article.test(said.slice(end, it.start)));
    return (
      beside || (/^ (?:[$€£] ?)?\d/u.test(said.slice(end)) && wish.of("money").length + percents.length < 2)
    );
  });

const than =
  /(?<![\p{L}])(?:more|less|cheaper|dearer|higher|lower|expensive|mas|menos|mayor|menor|car[oa]s?|barat[oa]s?) (?:than|que|de)(?![\p{L}])/gu;
const article = /^ *(?:the |our |a |an |el |la |los |las |una? )?$/u;
