// A figure as the database counts it becomes an insight: compared, labelled, and told what was counted.
import type { Metric } from "#contracts/dashboard-commands";
import type { Insight, InsightSeries } from "#contracts/insights";
import type { LocalDate } from "#contracts/time";
import { type FigureWords, figureWords, type Tongue, weekdaysText } from "./figure-words.ts";
import { looksAhead, money, tellings } from "./metrics.ts";
import { dayWords, type Period, periodWords, shortPeriodWords } from "./periods.ts";
import { complaintsOf, type ReviewText } from "./reviews.ts";

type Step = "day" | "week" | "month";
export type FigurePoint =
  | { label: string; value: number }
  | { from: LocalDate; until: LocalDate; value: number };

/** One period of a metric as `insight` in the database answers. */
export interface Figure extends Period {
  today: LocalDate;
  currency: string;
  step?: Step | null | undefined;
  total: number | null;
  outOf?: number | null | undefined;
  points: readonly FigurePoint[];
  /** Of busiest hours the orders, of a campaign the days before it. */
  more?: readonly { label: string; value: number }[] | null | undefined;
  previous?: (Period & { total: number | null }) | null | undefined;
  reviews?: readonly ReviewText[] | null | undefined;
}

/** What an insight was asked about beside its metric. */
export interface Asked {
  metric: Metric;
  item?: string | null | undefined;
  staff?: string | null | undefined;
  /** Counted on these alone, 1 Monday to 7 Sunday. */
  weekdays?: readonly number[] | null | undefined;
}

/** In percent of the previous total, one decimal; null where that is 0 or either is missing. */
export function percentChange(total: number | null, previous: number | null): number | null {
  if (total === null || previous === null || previous === 0) return null;
  return Math.round(((total - previous) / Math.abs(previous)) * 1000) / 10;
}

/**
 * @param before the same figure of the period it is compared with; of a campaign its own `previous` counts
 * @param tongue what its title, its query and its labels are in; units stay what they are
 */
export function insightOf(asked: Asked, figure: Figure, before: Figure | null, tongue: Tongue): Insight {
  const { metric } = asked;
  const telling = tellings[metric];
  const words = figureWords(tongue);
  const period = periodWords(figure, words.months);
  const { from, until, total } = figure;
  const previous = figure.previous ?? before;
  const by = figure.step != null ? `, ${words.by[figure.step]}` : "";
  return {
    metric,
    title: `${titleOf(words, asked)}, ${period}`,
    from,
    until,
    unit: telling.unit === money ? figure.currency : telling.unit,
    total,
    outOf: telling.of !== undefined && figure.outOf != null ? { count: figure.outOf, of: telling.of } : null,
    previous: previous ? { from: previous.from, until: previous.until, total: previous.total } : null,
    changePercent: previous ? percentChange(total, previous.total) : null,
    series: seriesOf(metric, figure, before, words),
    kind: telling.kind,
    query: `${countedOf(words, asked)}, ${period}${by}`,
    ...(figure.reviews && { evidence: complaintsOf(figure.reviews) }),
  };
}

/** Only hours are known by person: sales and bookings are the house's. */
function titleOf(words: FigureWords, { metric, item, staff, weekdays }: Asked): string {
  const { title } = words.metrics[metric];
  const about = item ?? (metric === "staff_load" ? staff : null);
  const named = about ? words.titleOf(title, about) : title;
  const days = weekdaysText(words, weekdays ?? []);
  return days ? words.onDays(named, days) : named;
}

function countedOf(words: FigureWords, asked: Asked): string {
  const days = weekdaysText(words, asked.weekdays ?? []);
  return days ? words.only(whatOf(words, asked), days) : whatOf(words, asked);
}

function whatOf(words: FigureWords, { metric, item, staff }: Asked): string {
  const { counted } = words.metrics[metric];
  if (metric === "staff_load" && staff) return words.hoursOf(staff);
  if (!item) return counted;
  return metric === "sales" ? words.salesOf(item) : words.only(counted, item);
}

function seriesOf(
  metric: Metric,
  figure: Figure,
  before: Figure | null,
  words: FigureWords,
): InsightSeries[] {
  const over = figure.points.filter((it) => looksAhead(metric) || "label" in it || it.from <= figure.today);
  const points = over.map((it) => ({ label: labelOf(it, words), value: it.value }));
  if (metric === "campaign")
    return [
      { name: words.whileItRan, points },
      { name: words.before, points: [...(figure.more ?? [])] },
    ];
  const named = (period: Period) => shortPeriodWords(period, words.months);
  const compared = before && comparedPoints(metric, points, figure, before, words);
  const more = beside.has(metric) && figure.more?.some((it) => it.value > 0) ? figure.more : null;
  return [
    { name: more ? words.guests : named(figure), points },
    ...(more
      ? [{ name: words.orders, points: more.map((it) => ({ label: labelOf(it, words), value: it.value })) }]
      : []),
    ...(compared
      ? [{ name: more ? `${words.guests} ${named(before)}` : named(before), points: compared }]
      : []),
  ];
}

/** What has guests and orders side by side. */
const beside = new Set<Metric>(["busiest_hours", "busiest_days"]);

/** Averages leave out days without any, lists end after ten: neither has its like in another period. */
const incomparable = new Set<Metric>([
  "ratings",
  "average_ticket",
  "best_items",
  "worst_items",
  "item_sales",
  "best_customers",
  "top_spenders",
]);

/** The other period under this one's labels: steps of days by their place, all else by name. */
function comparedPoints(
  metric: Metric,
  points: InsightSeries["points"],
  figure: Figure,
  before: Figure,
  words: FigureWords,
) {
  if (incomparable.has(metric) || figure.step !== before.step) return null;
  if (figure.step != null)
    return points.flatMap(({ label }, index) => {
      const value = before.points[index]?.value;
      return value === undefined ? [] : [{ label, value }];
    });
  const values = new Map(before.points.map((it) => [labelOf(it, words), it.value]));
  return points.map(({ label }) => ({ label, value: values.get(label) ?? 0 }));
}

function labelOf(point: FigurePoint, words: FigureWords): string {
  if ("label" in point) return words.points[point.label] ?? point.label;
  return point.from === point.until
    ? dayWords(point.from, words.months)
    : shortPeriodWords(point, words.months);
}
