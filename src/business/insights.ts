// A figure as the database counts it becomes an insight: compared, labelled, and told what was counted.
import type { Metric } from "#contracts/dashboard-commands";
import type { Insight, InsightSeries } from "#contracts/insights";
import type { LocalDate } from "#contracts/time";
import { looksAhead, money, type Telling, tellings } from "./insight-words.ts";
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
}

/** In percent of the previous total, one decimal; null where that is 0 or either is missing. */
export function percentChange(total: number | null, previous: number | null): number | null {
  if (total === null || previous === null || previous === 0) return null;
  return Math.round(((total - previous) / Math.abs(previous)) * 1000) / 10;
}

/** @param before the same figure of the period it is compared with; of a campaign its own `previous` counts. */
export function insightOf(asked: Asked, figure: Figure, before: Figure | null): Insight {
  const { metric } = asked;
  const telling = tellings[metric];
  const { from, until, total } = figure;
  const previous = figure.previous ?? before;
  const dated = figure.step != null;
  const by = dated ? `, by ${figure.step}` : "";
  return {
    metric,
    title: `${titleOf(telling, asked)}, ${periodWords(figure)}`,
    from,
    until,
    unit: telling.unit === money ? figure.currency : telling.unit,
    total,
    outOf: telling.of !== undefined && figure.outOf != null ? { count: figure.outOf, of: telling.of } : null,
    previous: previous ? { from: previous.from, until: previous.until, total: previous.total } : null,
    changePercent: previous ? percentChange(total, previous.total) : null,
    series: seriesOf(metric, figure, before),
    kind: telling.kind,
    query: `${countedOf(telling, asked)}, ${periodWords(figure)}${by}`,
    ...(figure.reviews && { evidence: complaintsOf(figure.reviews) }),
  };
}

/** Only hours are known by person: sales and bookings are the house's. */
const titleOf = ({ title }: Telling, { metric, item, staff }: Asked): string => {
  const about = item ?? (metric === "staff_load" ? staff : null);
  return about ? `${title} of ${about}` : title;
};

function countedOf({ counted }: Telling, { metric, item, staff }: Asked): string {
  if (metric === "staff_load" && staff) return `Hours on shift of ${staff}`;
  if (!item) return counted;
  if (metric === "sales") return `${item} in paid orders and completed bookings`;
  return `${counted} (${item} only)`;
}

function seriesOf(metric: Metric, figure: Figure, before: Figure | null): InsightSeries[] {
  const over = figure.points.filter((it) => looksAhead(metric) || "label" in it || it.from <= figure.today);
  const points = over.map((it) => ({ label: labelOf(it), value: it.value }));
  if (metric === "campaign")
    return [
      { name: "While it ran", points },
      { name: "Before", points: [...(figure.more ?? [])] },
    ];
  const first = { name: shortPeriodWords(figure), points };
  const compared = before && comparedPoints(metric, points, figure, before);
  const more = metric === "busiest_hours" && figure.more?.some((it) => it.value > 0) ? figure.more : null;
  return [
    more ? { ...first, name: "Guests" } : first,
    ...(more ? [{ name: "Orders", points: [...more] }] : []),
    ...(compared
      ? [{ name: more ? `Guests ${shortPeriodWords(before)}` : shortPeriodWords(before), points: compared }]
      : []),
  ];
}

/** Averages leave out days that nobody rated, lists of items end after ten: neither has its like in another period. */
const incomparable = new Set<Metric>(["ratings", "best_items", "worst_items"]);

/** The other period under this one's labels: steps of days by their place, all else by name. */
function comparedPoints(metric: Metric, points: InsightSeries["points"], figure: Figure, before: Figure) {
  if (incomparable.has(metric) || figure.step !== before.step) return null;
  if (figure.step != null)
    return points.flatMap(({ label }, index) => {
      const value = before.points[index]?.value;
      return value === undefined ? [] : [{ label, value }];
    });
  const values = new Map(before.points.map((it) => [labelOf(it), it.value]));
  return points.map(({ label }) => ({ label, value: values.get(label) ?? 0 }));
}

function labelOf(point: FigurePoint): string {
  if ("label" in point) return point.label;
  return point.from === point.until ? dayWords(point.from) : shortPeriodWords(point);
}
