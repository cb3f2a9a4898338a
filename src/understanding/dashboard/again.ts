// A look that is asked for again in few words: "and on Friday?", "compared with the week before?", "what about no-shows?".
import type { DashboardCommand, Metric } from "#contracts/dashboard-commands";
import type { LocalDate } from "#contracts/time";
import { plain } from "../text.ts";
import { periodBeside } from "../wishes/periods.ts";
import { without } from "../wishes/lexicon.ts";
import { withoutWeekly } from "../wishes/weekdays.ts";
import type { Looked } from "./context.ts";
import { daysOf, eachDay, timeIn, windowOf } from "./fields.ts";
import { insightWish } from "./insights.ts";
import { todayOf, type Wish } from "./reading.ts";

const leads =
  /^[\s¿¡"'(]*(?:(?:ok(?:ay)?|thanks|thank you|great|nice|vale|gracias|bien)[,.! ]+)?(?:and|what about|how about|same (?:for|on|thing)|compared?|comparing|comparison|versus|vs|against|than|how (?:does|did) (?:that|it|this) compare|y|e|que tal|que hay de|comparad[oa]s?|compara(?:lo|la)?|frente a|contra|respecto)(?![\p{L}])/u;
/** What may stand around the new day without making it another question. */
const around =
  /(?<![\p{L}])(?:and|what|how|about|same|thing|does|did|do|is|was|that|it|this|these|those|compared?|comparing|comparison|compare|with|to|against|versus|vs|than|on|in|for|at|of|during|the|my|our|just|only|then|again|please|pls|thanks|thank you|ok(?:ay)?|great|nice|look|y|e|que|tal|hay|como|de|del|en|el|la|los|las|al?|por|para|con|eso|esto|frente|contra|respecto|comparad[oa]s?|compara(?:lo|la)?|solo|vale|gracias|bien|favor)(?![\p{L}])/gu;

const isEmpty = (words: string): boolean => words.replaceAll(around, "").replace(/[\s\p{P}]/gu, "") === "";

/** Empty where the message is no more than another day, period, figure or item for the look before it. */
export function lookAgain(wish: Wish, text: string): DashboardCommand[] {
  const { looked, draft } = wish.context;
  if (!looked || draft !== null) return [];
  const led = leads.test(plain(text).trimStart());
  return looked.type === "insight.ask" ? figureAgain(wish, looked, led) : dayAgain(wish, looked, led);
}

/** "Who works tomorrow?", "and on Friday?": the same of another day, or of another hour of it. */
function dayAgain(wish: Wish, looked: Exclude<Looked, Figure>, led: boolean): DashboardCommand[] {
  // Of a window "close at 9" is one whole: only where hours are looked at is one meant, and none of its words may order.
  const timed = looked.type === "booking.view" || looked.type === "availability.view";
  const hours = timed && !orders(wish) ? [...wish.of("time"), ...wish.windows] : [];
  const spoken = [...wish.of("date"), ...hours];
  if (spoken.length === 0 || namesAny(wish) || !isEmpty(without(wish.said, spoken))) return [];
  if (!led && wish.mood !== "asks" && !/[?]/u.test(wish.text)) return [];
  const { date, until } = daysOf(wish);
  // Of several days that are told one by one no single look can be.
  if (until === null && eachDay(wish).length > 1) return [];
  const days = date === null ? {} : looked.type === "availability.view" ? { date } : { date, until };
  return [{ ...looked, ...days, ...hourMeant(wish, looked, hours.length > 0) } as Looked];
}

/** Whose bookings there are is asked of the whole day again; whether there is room, of the same hour. */
function hourMeant(wish: Wish, looked: Looked, said: boolean) {
  if (looked.type === "booking.view") return { time: null, ...windowOf(wish) };
  if (looked.type !== "availability.view" || !said) return {};
  const time = timeIn(wish)?.value.time ?? null;
  return { time, ...(time === null ? windowOf(wish) : { from: null, to: null }) };
}

const orders = (wish: Wish): boolean =>
  wish.has("close", "open", "move", "cancel", "block", "unblock", "noShow");

type Figure = Extract<Looked, { type: "insight.ask" }>;

function figureAgain(wish: Wish, told: Figure, led: boolean): DashboardCommand[] {
  const { said, locale, context } = wish;
  const today = todayOf(context);
  const known = { from: told.from ?? today, until: told.until ?? today };
  const { period, compares, rest } = periodBeside(
    withoutWeekly(said, locale.language),
    locale.language,
    today,
    known,
  );
  const again = { ...told, compareFrom: null, compareUntil: null };
  if (period && !namesAny(wish) && isEmpty(rest) && (led || compares))
    return compares
      ? [{ ...again, compareFrom: period.from, compareUntil: period.until }]
      : [{ ...again, ...daysMeant(wish, told, today, period) }];
  if (!led || period) return [];
  // "When are we busiest? – And which day of the week?"
  if (told.metric === "busiest_hours" && ofDays.test(said)) return [{ ...again, metric: "busiest_days" }];
  if (ahead(told, today) && wish.of("date").length > 0 && isEmpty(without(said, wish.of("date"))))
    return [{ ...again, ...daysMeant(wish, told, today, known) }];
  if (wish.items.length === 1 && ofGoods.has(told.metric) && isEmpty(said))
    return [{ ...again, item: wish.items[0]?.names[0] ?? null, candidates: [] }];
  // "And no-shows?": of the same days.
  return insightWish(wish).map((it) =>
    it.type === "insight.ask" && it.from === null ? { ...it, from: told.from, until: told.until } : it,
  );
}

const ofDays = /(?<![\p{L}])(?:(?:what|which) (?:week)?days?|(?:que|cual) dias?)(?![\p{L}])/u;

/** Told of one thing of the menu too. */
const ofGoods: ReadonlySet<Metric> = new Set(["sales", "item_sales"]);

/** After what is booked on Friday, "and on Saturday?" is of the one to come. */
function daysMeant(
  wish: Wish,
  told: Figure,
  today: LocalDate,
  { from, until }: { from: LocalDate; until: LocalDate },
): { from: LocalDate; until: LocalDate } {
  const { date, until: last } = daysOf(wish);
  return ahead(told, today) && date !== null ? { from: date, until: last ?? date } : { from, until };
}

const ahead = ({ from }: Figure, today: LocalDate): boolean => from !== null && from > today;

const namesAny = ({ items, categories, staff, resources }: Wish): boolean =>
  items.length + categories.length + staff.length + resources.length > 0;
