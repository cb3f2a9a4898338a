// A business's figures, counted by the database as the member that the client speaks for.
import * as z from "zod";
import type { Tongue } from "#business/figure-words";
import { type Figure, insightOf } from "#business/insights";
import { looksAhead, usualDaysOf } from "#business/metrics";
import { periodBefore } from "#business/periods";
import type { Uuid } from "#contracts/ids";
import type { Insight, InsightQuery } from "#contracts/insights";
import { LocalDate } from "#contracts/time";
import type { SupabaseClient } from "../clients.ts";
import { rowsOf } from "../query.ts";

/** As the route takes it and as the chat's command has it: null is "not said". */
export type InsightAsk = Pick<InsightQuery, "metric"> & {
  [K in Exclude<keyof InsightQuery, "metric">]?: InsightQuery[K] | null;
} & { weekdays?: readonly number[] | null };

export interface Insights {
  /**
   * The figure with the one it is compared with: `compareFrom` to `compareUntil`, or the period before.
   * @throws DatabaseError 42501 for staff and strangers, 22023 for a period of no day or of more than two years
   */
  read(business: Uuid, ask: InsightAsk, tongue: Tongue): Promise<Insight>;
}

const Point = z.union([
  z.object({ label: z.string(), value: z.number() }),
  z.object({ from: LocalDate, until: LocalDate, value: z.number() }),
]);
const Labelled = z.array(z.object({ label: z.string(), value: z.number() }));

const FigureRow = z.object({
  today: LocalDate,
  currency: z.string(),
  from: LocalDate,
  until: LocalDate,
  step: z.enum(["day", "week", "month"]).nullish(),
  total: z.number().nullable(),
  outOf: z.number().nullish(),
  points: z.array(Point),
  more: Labelled.nullish(),
  previous: z.object({ from: LocalDate, until: LocalDate, total: z.number().nullable() }).nullish(),
  reviews: z.array(z.object({ rating: z.int(), text: z.string(), date: LocalDate })).nullish(),
});

/** @param client one that speaks for an owner or manager */
export function createInsights(client: SupabaseClient): Insights {
  const count = (business: Uuid, ask: InsightAsk, from?: string | null, until?: string | null) => {
    const { metric, item, staff, weekdays } = ask;
    const named = {
      ...(item && { p_item: item }),
      ...(staff && { p_staff: staff }),
      // None are all.
      ...(weekdays && weekdays.length > 0 && { p_weekdays: [...weekdays] }),
    };
    const days = { ...(from && { p_from: from }), ...(until && { p_until: until }) };
    const args = { p_business_id: business, p_metric: metric, p_usual_days: usualDaysOf(metric) };
    return rowsOf(client.rpc("insight", { ...args, ...named, ...days }), FigureRow);
  };
  return {
    async read(business, ask, tongue) {
      const figure: Figure = await count(business, ask, ask.from, ask.until);
      // What a campaign is compared with depends on when it began: the database knows.
      if (ask.metric === "campaign") return insightOf(ask, figure, null, tongue);
      const before = ask.compareFrom
        ? { from: ask.compareFrom, until: ask.compareUntil ?? ask.compareFrom }
        : periodBefore(figure, looksAhead(ask.metric) ? null : figure.today);
      const compared = await count(business, ask, before.from, before.until);
      return insightOf(ask, figure, compared, tongue);
    },
  };
}
