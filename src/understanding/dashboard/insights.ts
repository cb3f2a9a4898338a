// Questions for figures: which, over which days, compared with which.
import { daysBetween, plusDays } from "#business/local-time";
import { goesByWeekday } from "#business/metrics";
import type { DashboardCommand, Metric } from "#contracts/dashboard-commands";
import type { LocalDate } from "#contracts/time";
import { periodsIn } from "../wishes/periods.ts";
import { withoutWeekly } from "../wishes/weekdays.ts";
import { categoryOf, daysOf, itemOf, staffOf, type Days } from "./fields.ts";
import { asksFresh, otherFigure } from "./other-figures.ts";
import { wholeOf } from "./under-way.ts";
import { todayOf, type Wish } from "./reading.ts";
import type { Concept } from "./words/index.ts";

/** The more telling first: "best reviewed" is about reviews, "sales of the worst items" about items. */
const metrics: readonly (readonly [Concept, Metric])[] = [
  ["noShows", "no_shows"],
  ["cancellations", "cancellations"],
  ["campaign", "campaign"],
  ["averageTicket", "average_ticket"],
  ["occupancy", "occupancy"],
  ["topSpenders", "top_spenders"],
  ["bestCustomers", "best_customers"],
  ["itemSales", "item_sales"],
  ["worst", "worst_items"],
  ["best", "best_items"],
  ["staffLoad", "staff_load"],
  ["busiest", "busiest_hours"],
  ["repeat", "repeat_customers"],
  ["reviews", "reviews"],
  ["ratings", "ratings"],
  ["bookingCount", "bookings"],
  ["covers", "covers"],
  ["sales", "sales"],
];

/** Told of a whole section too: "sales of pizza". */
const ofGoods: ReadonlySet<Metric> = new Set(["sales", "best_items", "worst_items", "item_sales"]);

const sure = 0.9;

/** Several figures may be asked for at once: "no-shows and cancellations last month". */
export function insightWish(wish: Wish): DashboardCommand[] {
  if (wish.has("suggest")) return [{ type: "insight.suggest", confidence: 0.88 }];
  const elsewhere = otherFigure(wish);
  if (elsewhere.length > 0) return elsewhere;
  const named = metrics.filter(([concept]) => wish.has(concept)).map(([, metric]) => metric);
  const found = named.length > 0 ? named : sellingOf(wish);
  const { period, with: other } = periodsOf(wish);
  const asks =
    wish.has("figures", "view", "suggest", "averageTicket", "occupancy", "bestCustomers", "topSpenders") ||
    /[?]/u.test(wish.folded) ||
    wish.mood === "asks";
  const short = wish.said.trim().split(/\s+/u).length <= 6;
  if (!(asks || period !== null || short)) return [];
  const wanted = narrowed(found, wish);
  const full = wanted.includes("occupancy") || (wanted.includes("busiest_hours") && isToCome(wish));
  if (full && !isOver(wish) && !ofManyDays(wish, period)) return [fullOn(wish)];
  if (wanted.some((it) => it === "covers" || it === "bookings") && isAhead(wish)) return [bookedOn(wish)];
  const ahead = aheadOf(wish, wanted, period !== null);
  const base = {
    type: "insight.ask" as const,
    from: period?.from ?? ahead.date,
    until: endOf(wish, period, wanted) ?? ahead.until ?? ahead.date,
    compareFrom: other?.from ?? null,
    compareUntil: other?.until ?? null,
    ...itemOf(wish.items[0]),
    staff: staffOf(wish.staff[0]).staff,
    perPerson: wish.has("oneByOne"),
    ...mostOf(wish),
  };
  if (wanted.length > 0)
    return wanted.map((metric) => ({
      ...base,
      ...(base.item === null && base.candidates.length === 0 && ofGoods.has(metric)
        ? { item: categoryOf(wish) }
        : {}),
      ...busyness(metric, wish),
      ...onWeekdays(metric, wish),
      ...(metric === "repeat_customers" && asksFresh(wish) && { fresh: true as const }),
      confidence: asks || period ? sure : 0.8,
    }));
  // "how did Friday compare to the Friday before": the takings, where nothing else is said.
  const compares =
    period !== null &&
    (other !== null ||
      /\b(?:how (?:did|was|were|is|are)|wie (?:war|lief)|como (?:fue|estuvo|foi)|comment (?:s'est|etait)|com'e andat\w+)\b/u.test(
        wish.said,
      ));
  return compares && !wish.has("booking") ? [{ ...base, metric: "sales", confidence: 0.75 }] : [];
}

/** "On Fridays" is of every week: no Friday alone is meant. */
const periodsOf = ({ said, locale, context }: Wish) =>
  periodsIn(withoutWeekly(said, locale.language), locale.language, todayOf(context));

/** "What sells best on weekends": where it can be counted so. */
const onWeekdays = (metric: Metric, { weekly }: Wish): { weekdays?: number[] } =>
  weekly.length > 0 && weekly.length < 7 && goesByWeekday(metric) ? { weekdays: [...weekly] } : {};

const isOver = ({ said, weekly }: Wish): boolean =>
  weekly.length > 0 ||
  /(?<![\p{L}])(?:were|was|did|had|last|past|yesterday|estuvimos|estuvo|estaba(?:mos)?|fue|ayer|pasad[oa]s?|anterior)(?![\p{L}])/u.test(
    said,
  );

/** "How busy will we be on Saturday?" is asked of what is booked, of no hours that were. */
const isToCome = ({ said }: Wish): boolean =>
  /(?<![\p{L}])(?:will (?:we|it)|are we (?:going to|gonna)|estaremos|estara|vamos a estar)(?![\p{L}])/u.test(
    said,
  );

/** "Occupancy in November", "how full are we usually?": of no day alone, nor of what is left of a month. */
function ofManyDays(wish: Wish, period: Period | null): boolean {
  if (isToCome(wish) || ofAPart.test(wish.said)) return false;
  const { date, until } = daysOf(wish);
  if (period === null) return date === null && usually.test(wish.said);
  if (period.from === period.until) return false;
  if (date === null) return true;
  const named = until !== null && isMonth(period, until) && !dayOfMonth.test(wish.said);
  if (!named || areWe.test(wish.said)) return false;
  // In November, October is the one that was, and January the one to come.
  const today = todayOf(wish.context);
  return date <= today || daysBetween(period.until, today) < daysBetween(today, date);
}

type Period = Readonly<{ from: LocalDate; until: LocalDate }>;

/** The same month, which ends `until` that day. */
const isMonth = ({ from }: Period, until: LocalDate): boolean =>
  from.endsWith("-01") && plusDays(until, 1).endsWith("-01") && from.slice(5, 7) === until.slice(5, 7);

const dayOfMonth = /(?<!\d)\d{1,2}(?!\d)/u;
const areWe = /(?<![\p{L}])(?:are we|is (?:it|the)|estamos|esta)(?![\p{L}])/u;
/** What is left of it, or one of its ends. */
const ofAPart =
  /(?<![\p{L}])(?:left|free|empty|still|taken|rest|remainder|end|beginning|start|early|mid|middle|late|half|un?til+|through|from|since|desde|hasta|resto|finales|final|fin|principios|mediados|are we (?:already )?(?:fully |all )?(?:full|booked)|quedan?|libres?)(?![\p{L}])/u;
const usually =
  /(?<![\p{L}])(?:usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|generally|average|normalmente|habitual(?:mente)?|de media|promedio|solemos|suele)(?![\p{L}])/u;

/** "How full are we on Friday?" is asked of a day to come, or of today. */
function fullOn(wish: Wish): DashboardCommand {
  const { date, until } = daysOf(wish);
  const today = todayOf(wish.context);
  return {
    type: "insight.ask",
    metric: "occupancy",
    from: date ?? today,
    until: until ?? date ?? today,
    compareFrom: null,
    compareUntil: null,
    item: null,
    candidates: [],
    staff: null,
    perPerson: false,
    confidence: sure,
  };
}

const counts = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const cuentas = ["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"];

/** "Top 3 dishes", "los tres mejores". */
function mostOf({ said }: Wish): { most?: number } {
  const found =
    /(?<![\p{L}])(?:top|best|worst|bottom|first|mejores|peores) (?<n>\d{1,2}|\p{L}+)(?![\p{L}\d])/u.exec(
      said,
    ) ??
    /(?<![\p{L}])(?:los|las|the) (?<n>\d{1,2}|\p{L}+) (?:mejores|peores|mas|best|worst|most|least)(?![\p{L}])/u.exec(
      said,
    );
  const n = found?.groups?.["n"] ?? "";
  const most = /^\d/u.test(n) ? Number(n) : Math.max(counts.indexOf(n), cuentas.indexOf(n)) + 1;
  return most > 0 && most <= 20 ? { most } : {};
}

/** What is booked counts to the end of a week that is not over, other figures to today. */
const endOf = (wish: Wish, period: Period | null, wanted: readonly Metric[]): LocalDate | null =>
  period && wanted.length > 0 && wanted.every((it) => it === "covers" || it === "bookings") && !isOver(wish)
    ? wholeOf(period, wish)
    : (period?.until ?? null);

const countedAhead = new Set<Metric>(["covers", "bookings", "staff_load"]);

/** "Who has the fewest hours next week?": days to come, of what is known of them. */
function aheadOf(wish: Wish, wanted: readonly Metric[], isPast: boolean): Days {
  const days = daysOf(wish);
  const known = !isPast && days.date !== null && days.date > todayOf(wish.context);
  return known && wanted.every((it) => countedAhead.has(it)) ? days : { date: null, until: null };
}

/** "How many guests do we have on Friday?" is asked of a day to come, and of a day alone. */
const isAhead = (wish: Wish): boolean => {
  const { date, until } = daysOf(wish);
  return (
    date !== null &&
    until === null &&
    date > todayOf(wish.context) &&
    /(?<![\p{L}])(?:(?:do|will) (?:we|i) have|have (?:we|i) got|(?:is|are) (?:coming|booked)|tenemos|tendremos|vienen|vendran|hay)(?![\p{L}])/u.test(
      wish.said,
    )
  );
};

const bookedOn = (wish: Wish): DashboardCommand => ({
  type: "booking.view",
  customer: null,
  reference: null,
  ...daysOf(wish),
  time: null,
  from: null,
  to: null,
  ended: null,
  confidence: sure,
});

/** "Which day is our busiest?" is answered in days, "when is it quiet?" with the quietest first. */
function busyness(metric: Metric, { said }: Wish): { metric: Metric; least?: true } {
  if (metric !== "busiest_hours") return { metric };
  const days =
    /(?<![\p{L}])(?:(?:week)?days?(?! ?time)|nights? of the week|which nights?|(?:busiest|quietest|slowest|busy|slow|quiet) nights?|dias?)(?![\p{L}])/u.test(
      said,
    ) && !/(?<![\p{L}])(?:hours?|times?|horas?)(?![\p{L}])/u.test(said);
  const least =
    /(?<![\p{L}])(?:quiet\w*|slow\w*|dead|empt\w+|floj\w+|tranquil\w+|vaci\w+|menos gente)(?![\p{L}])/u.test(
      said,
    );
  return { metric: days ? "busiest_days" : metric, ...(least && { least }) };
}

/** "How's the Diavola selling?": what an item takes. */
const sellingOf = (wish: Wish): Metric[] =>
  wish.items.length > 0 &&
  /(?<![\p{L}])(?:sell(?:s|ing)?|sold|doing|se vende[n]?|vend\w+)(?![\p{L}])/u.test(wish.said)
    ? ["sales"]
    : [];

/** Sales go with nearly every word for figures: they are meant where nothing more telling is said. */
function narrowed(found: readonly Metric[], wish: Wish): Metric[] {
  if (found.length < 2) return [...found];
  const joined = /,|&|\b(?:and|y|et|und|e|plus)\b/u.test(wish.said);
  const telling = found.filter(
    (it) =>
      it !== "sales" || /\b(?:sales|revenue|turnover|ventas|ventes|umsatz|vendite|vendas)\b/u.test(wish.said),
  );
  if (!joined) return telling.slice(0, 1);
  return telling.filter(
    (it) => !(it === "ratings" && telling.includes("reviews") && !/\b(?:ratings?|stars)\b/u.test(wish.said)),
  );
}
