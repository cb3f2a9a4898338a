// What each metric is: its unit, how it is drawn, and how many days of it are usual. Its words are in figure-words.
import type { Metric } from "#contracts/dashboard-commands";
import type { Insight } from "#contracts/insights";

export interface Telling {
  unit: string;
  kind: Insight["kind"];
  /** Days that are shown if none are asked for. */
  usualDays: number;
  /** What `outOf` counts. */
  of?: string;
  /** Counted ahead too: a period that is not over is compared whole. */
  ahead?: boolean;
}

/** The unit of what is counted in the business's currency. */
export const money = "money";

const percent = "%";

export const tellings: Readonly<Record<Metric, Telling>> = {
  sales: {
    unit: money,
    kind: "bar",
    usualDays: 7,
  },
  covers: {
    unit: "guests",
    kind: "bar",
    usualDays: 7,
    ahead: true,
  },
  bookings: {
    unit: "bookings",
    kind: "bar",
    usualDays: 7,
    ahead: true,
  },
  no_shows: {
    unit: "no-shows",
    kind: "bar",
    usualDays: 28,
    of: "bookings",
  },
  cancellations: {
    unit: "cancellations",
    kind: "bar",
    usualDays: 28,
    of: "bookings",
  },
  busiest_hours: {
    unit: "guests",
    kind: "bar",
    usualDays: 28,
    of: "orders",
    ahead: true,
  },
  busiest_days: {
    unit: "guests",
    kind: "bar",
    usualDays: 28,
    of: "orders",
    ahead: true,
  },
  best_items: {
    unit: "sold",
    kind: "bar",
    usualDays: 28,
  },
  worst_items: {
    unit: "sold",
    kind: "bar",
    usualDays: 60,
  },
  item_sales: {
    unit: money,
    kind: "bar",
    usualDays: 28,
  },
  staff_load: {
    unit: "hours",
    kind: "bar",
    usualDays: 7,
    of: "guests",
  },
  repeat_customers: {
    unit: "customers",
    kind: "bar",
    usualDays: 28,
    of: "known customers",
  },
  ratings: {
    unit: "stars",
    kind: "line",
    usualDays: 90,
    of: "reviews",
  },
  reviews: {
    unit: "reviews",
    kind: "bar",
    usualDays: 90,
  },
  campaign: {
    unit: money,
    kind: "bar",
    usualDays: 28,
    of: "days",
  },
  average_ticket: {
    unit: money,
    kind: "line",
    usualDays: 28,
    of: "paid orders and visits",
  },
  occupancy: {
    unit: percent,
    kind: "bar",
    usualDays: 28,
    of: "guests",
    ahead: true,
  },
  best_customers: {
    unit: "visits",
    kind: "bar",
    usualDays: 90,
    of: "known customers",
  },
  top_spenders: {
    unit: money,
    kind: "bar",
    usualDays: 90,
    of: "known customers",
  },
};

export const usualDaysOf = (metric: Metric): number => tellings[metric].usualDays;

/** Those that can be counted on some days of the week alone. */
const byWeekday: ReadonlySet<Metric> = new Set([
  "sales",
  "covers",
  "bookings",
  "no_shows",
  "cancellations",
  "busiest_hours",
  "best_items",
  "worst_items",
  "item_sales",
  "average_ticket",
  "occupancy",
]);

export const goesByWeekday = (metric: Metric): boolean => byWeekday.has(metric);

/** Whether days to come belong to the figure as much as those that were. */
export const looksAhead = (metric: Metric): boolean => tellings[metric].ahead === true;
