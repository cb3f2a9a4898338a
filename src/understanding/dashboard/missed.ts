// Wishes about customers who do not come: how many times are too many, within which days, what happens then, and
// whether they are told. "Mark Smith as a no-show" is none of it.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { barred, whose } from "./bookings.ts";
import { dayCount, timeIn } from "./fields.ts";
import type { Wish } from "./reading.ts";

const sure = 0.92;

export function missedWish(wish: Wish): DashboardCommand[] | null {
  if (!wish.has("noShows", "noShow", "missedVisit")) return null;
  const { customer, reference } = whose(wish);
  const one = wish.has("refuses") ? barred(wish) : null;
  if (one) return one;
  // A customer's own visit is marked or looked up elsewhere: a rule names no hour.
  if (reference !== null || timeIn(wish)) return null;
  const most = wish.has("noLimit") ? 0 : timesIn(wish);
  const afterwards = wish.has("asksTeam")
    ? ("ask_team" as const)
    : wish.has("refuses")
      ? ("refuse" as const)
      : null;
  const tell = told(wish);
  const ruled =
    most !== null &&
    (afterwards !== null ||
      wish.has("noLimit") ||
      (tell === null &&
        customer === null &&
        wish.has("policy", "afterTimes") &&
        !wish.has("set", "booking")));
  const days =
    ruled || afterwards !== null || (wish.mood === "orders" && counted(wish) && !wish.has("figures"))
      ? dayCount(wish)
      : null;
  if (!ruled && afterwards === null && tell === null && days === null) return null;
  return [{ type: "policy.missed", most: ruled ? most : null, days, afterwards, tell, confidence: sure }];
}

/** "Count no-shows over 60 days"; "no-shows of the last 4 weeks" asks how many there were. */
const counted = (wish: Wish): boolean =>
  wish.has("countsDays") &&
  (wish.has("policy", "set") ||
    /\b(?:count(?:ed|s)?|forget|within|window|cuenta\w*|contar|plazo)\b/u.test(wish.said));

/** "tell people about missed bookings", "don't tell them"; null where nothing is said of telling. */
function told(wish: Wish): boolean | null {
  if (!wish.has("tellsMissed")) return null;
  return !wish.has("tellsNot");
}

const counts: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  "una vez": 1,
  "dos veces": 2,
};

/** "after 2 no-shows", "missed twice", "the third no-show". */
function timesIn(wish: Wish): number | null {
  const said = wish.spot.first(wish.said, "missedTimes");
  if (!said) return null;
  const words = wish.said.slice(said.start, said.end);
  const known = Object.entries(counts).find(([it]) => words.includes(it))?.[1];
  if (known !== undefined) return known;
  const digits = /\d{1,2}/u.exec(words)?.[0];
  if (digits !== undefined) return Number(digits);
  for (const word of words.trim().split(/\s+/u)) {
    if (/^(?:an?|una?|primer\w*|first)$/u.test(word)) return 1;
    const number = wish.locale.numbers.numberOf(word) ?? ordinals[word];
    if (number !== undefined) return number;
  }
  return null;
}

const ordinals: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  segunda: 2,
  segundo: 2,
  tercera: 3,
  tercer: 3,
};

/** "what are our rules?", "show me the no-show policy". */
export function rulesView(wish: Wish): DashboardCommand[] {
  const about = wish.has("ruleNames") && wish.has("view", "figures");
  return about && !wish.has("set", "add") ? [{ type: "policy.view", confidence: 0.88 }] : [];
}
