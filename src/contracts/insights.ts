// A figure of a business over some of its days, beside the one it is compared with; and what could be done about it.
import * as z from "zod";
import { RowChange } from "./business-change.ts";
import { Metric } from "./dashboard-commands.ts";
import { LocalDate } from "./time.ts";

/** At most so many days are counted at once. */
export const longestInsightRange = 732;

/** Days in the business's zone, both ends included; an `until` left out is that one day. */
export const InsightQuery = z.object({
  metric: Metric,
  from: LocalDate.optional().describe("Left out: the last full days, as many as suit the metric"),
  until: LocalDate.optional(),
  compareFrom: LocalDate.optional().describe("Left out: the period before"),
  compareUntil: LocalDate.optional(),
  item: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("An item, a service, a section or a promotion, by name"),
  staff: z.string().min(1).max(200).optional().describe("One of the team, by name"),
});
export type InsightQuery = z.infer<typeof InsightQuery>;

export const InsightPoint = z.object({ label: z.string(), value: z.number() });
export const InsightSeries = z.object({ name: z.string(), points: z.array(InsightPoint) });
export type InsightSeries = z.infer<typeof InsightSeries>;

/** A kind of complaint with how many reviews make it, and some of their words. */
export const Complaint = z.object({
  topic: z.enum(["waiting", "service", "quality", "price", "noise", "cleanliness", "mistakes", "space"]),
  count: z.int().min(1),
  quotes: z.array(z.object({ text: z.string(), rating: z.int().min(1).max(5), date: LocalDate })),
});
export type Complaint = z.infer<typeof Complaint>;

export const Insight = z.object({
  metric: Metric,
  title: z.string(),
  from: LocalDate,
  until: LocalDate,
  unit: z.string().describe("An ISO 4217 currency (values in minor units), or what is counted"),
  total: z.number().nullable().describe("Of the period; null where there is nothing to average"),
  outOf: z
    .object({ count: z.number(), of: z.string() })
    .nullable()
    .describe("What the total is a part of, or goes with: 2 no-shows out of 40 bookings"),
  previous: z.object({ from: LocalDate, until: LocalDate, total: z.number().nullable() }).nullable(),
  changePercent: z
    .number()
    .nullable()
    .describe("Of the total against the previous one; null if that is 0 or none"),
  series: z.array(InsightSeries).describe("The period first; the others under its labels"),
  kind: z.enum(["bar", "line"]),
  query: z.string().describe("What was counted, in words"),
  evidence: z.array(Complaint).optional().describe("Of reviews: what they complain about, most first"),
});
export type Insight = z.infer<typeof Insight>;

/** The API's description cannot show values within values; what is suggested needs none. */
const flat = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullable();

/** Something that the figures speak for. */
export const Suggestion = z.object({
  kind: z.enum(["understaffed", "drop_item", "price_out_of_line", "table_mix"]),
  title: z.string(),
  evidence: z.string().describe("The figures it rests on, in words"),
  action: RowChange.extend({ before: flat, after: flat })
    .nullable()
    .describe("The change that would do it; null where it takes more than a row"),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const Suggestions = z.object({ items: z.array(Suggestion).describe("What weighs most first") });
