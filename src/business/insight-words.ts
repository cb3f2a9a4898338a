// What each metric counts, as it is told, and how many days of it are usual.
import type { Metric } from "#contracts/dashboard-commands";
import type { Insight } from "#contracts/insights";

export interface Telling {
  title: string;
  /** What is counted, with `{item}` where one narrows it. */
  counted: string;
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

export const tellings: Readonly<Record<Metric, Telling>> = {
  sales: {
    title: "Sales",
    counted: "Paid orders and completed bookings",
    unit: money,
    kind: "bar",
    usualDays: 7,
  },
  covers: {
    title: "Guests",
    counted: "Guests of bookings kept or to come",
    unit: "guests",
    kind: "bar",
    usualDays: 7,
    ahead: true,
  },
  bookings: {
    title: "Bookings",
    counted: "Bookings that were not cancelled",
    unit: "bookings",
    kind: "bar",
    usualDays: 7,
    ahead: true,
  },
  no_shows: {
    title: "No-shows",
    counted: "Bookings whose guests did not come",
    unit: "no-shows",
    kind: "bar",
    usualDays: 28,
    of: "bookings",
  },
  cancellations: {
    title: "Cancellations",
    counted: "Bookings that were cancelled, by the day they were for",
    unit: "cancellations",
    kind: "bar",
    usualDays: 28,
    of: "bookings",
  },
  busiest_hours: {
    title: "Busiest hours",
    counted: "Guests of bookings, and orders, by the hour they begin",
    unit: "guests",
    kind: "bar",
    usualDays: 28,
    of: "orders",
    ahead: true,
  },
  best_items: {
    title: "Best sellers",
    counted: "Items of paid orders and completed bookings, most sold first",
    unit: "sold",
    kind: "bar",
    usualDays: 28,
  },
  worst_items: {
    title: "Slow sellers",
    counted: "What was on offer throughout, least sold first",
    unit: "sold",
    kind: "bar",
    usualDays: 60,
  },
  staff_load: {
    title: "Hours on shift",
    counted: "Hours on shift by person",
    unit: "hours",
    kind: "bar",
    usualDays: 7,
    of: "guests",
  },
  repeat_customers: {
    title: "Customers who came again",
    counted: "Known customers who came, and had come before",
    unit: "customers",
    kind: "bar",
    usualDays: 28,
    of: "known customers",
  },
  ratings: {
    title: "Ratings",
    counted: "Average stars of reviews",
    unit: "stars",
    kind: "line",
    usualDays: 90,
    of: "reviews",
  },
  reviews: {
    title: "Reviews",
    counted: "Reviews by stars, complaints from those of three and fewer",
    unit: "reviews",
    kind: "bar",
    usualDays: 90,
  },
  campaign: {
    title: "Promotions",
    counted: "Sales a day while a promotion ran, beside the same weekdays of the four weeks before",
    unit: money,
    kind: "bar",
    usualDays: 28,
    of: "days",
  },
};

export const usualDaysOf = (metric: Metric): number => tellings[metric].usualDays;

/** Whether days to come belong to the figure as much as those that were. */
export const looksAhead = (metric: Metric): boolean => tellings[metric].ahead === true;
