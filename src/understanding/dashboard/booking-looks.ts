// Looks at bookings: those of a day, those that were cancelled or missed, and who waits for a place.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { periodsIn } from "../wishes/periods.ts";
import { whose } from "./bookings.ts";
import { daysOf, timeIn, windowOf } from "./fields.ts";
import { todayOf, type Wish } from "./reading.ts";

/** "who's on the waitlist tonight?" */
export function waitlistView(wish: Wish): DashboardCommand[] {
  if (!wish.has("waitlist") || wish.has("set", "add", "hide")) return [];
  return [{ type: "waitlist.view", ...daysOf(wish), confidence: 0.88 }];
}

/** "who cancelled today?", "show me yesterday's cancellations": names, where "how many" asks for a figure. */
export function endedView(wish: Wish): DashboardCommand[] {
  const ended = wish.has("cancellations") ? "cancelled" : wish.has("noShows", "noShow") ? "no_show" : null;
  if (
    ended === null ||
    /\b(?:how (?:many|much|often)|rate|number of|compare\w*|vs|than|trend|why)\b/u.test(wish.said)
  )
    return [];
  const { period } = periodsIn(wish.said, wish.locale.language, todayOf(wish.context));
  const days = period
    ? { date: period.from, until: period.until === period.from ? null : period.until }
    : daysOf(wish);
  const names = wish.has("who") || /\b(?:which|whose|names? of|list)\b/u.test(wish.said);
  const oneDay = days.date !== null && days.until === null && wish.has("view");
  if (!(names || (oneDay && !/\bany\b/u.test(wish.said)))) return [];
  return [
    {
      type: "booking.view",
      ...whose(wish),
      customer: null,
      ...days,
      time: null,
      from: null,
      to: null,
      ended,
      confidence: 0.88,
    },
  ];
}

/** "Anyone with allergies tonight?": what guests wrote is told beside their booking. */
const noted =
  /(?<![\p{L}])(?:allerg\p{L}*|intoleran\p{L}*|(?:special|guest|customer) (?:requests?|wishes|notes?)|dietary (?:needs|requirements|wishes)|birthdays?|anniversar\p{L}*|alergi\p{L}*|alergic\p{L}*|peticion(?:es)? especial(?:es)?|cumpleanos|aniversarios?)(?![\p{L}])/u;

/** "who's coming tonight?", "show me tomorrow's bookings". */
export function bookingView(wish: Wish): DashboardCommand[] {
  const ofDay =
    wish.of("date").length === 1 &&
    wish.items.length + wish.categories.length === 0 &&
    /^\W*(?:what(?:'?s| is| do we have| have we got)|who(?:'?s| is| do we have)) (?:on|in|coming|booked)?\W*(?:on |for )?(?:the )?\W*$/u.test(
      wish.said.slice(0, wish.of("date")[0]!.start),
    );
  if (
    !ofDay &&
    !wish.has("booking") &&
    !(noted.test(wish.said) && wish.of("date").length > 0) &&
    !(
      wish.has("view") &&
      /\b(?:tonight|today|tomorrow)(?:'s)?\b/u.test(wish.said) &&
      wish.said.trim().split(/\s+/u).length <= 5
    )
  )
    return [];
  if (
    !wish.has("view", "who", "figures") &&
    wish.mood !== "asks" &&
    !/[?]/u.test(wish.folded) &&
    wish.of("date").length === 0
  )
    return [];
  const days = daysOf(wish);
  const time = timeIn(wish)?.value.time ?? null;
  const bounded = wish.windows.some((it) => it.to !== null) || (time === null && wish.windows.length > 0);
  return [
    {
      type: "booking.view",
      ...whose(wish),
      ...days,
      time: bounded ? null : time,
      ...(bounded || time === null ? windowOf(wish) : { from: null, to: null }),
      ended: null,
      confidence: 0.88,
    },
  ];
}
