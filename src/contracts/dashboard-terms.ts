// The names that dashboard commands go by: figures, goals, and policies.
import * as z from "zod";

export const Metric = z.enum([
  "sales",
  "covers",
  "bookings",
  "no_shows",
  "cancellations",
  "busiest_hours",
  "busiest_days",
  "best_items",
  "worst_items",
  "item_sales",
  "staff_load",
  "repeat_customers",
  "ratings",
  "reviews",
  "campaign",
  "average_ticket",
  "occupancy",
  "best_customers",
  "top_spenders",
]);
export type Metric = z.infer<typeof Metric>;

export const Goal = z.enum([
  "increase_revenue",
  "improve_ratings",
  "reduce_no_shows",
  "reduce_cancellations",
  "fill_quiet_times",
  "more_repeat_customers",
  "new_customers",
  "reduce_costs",
]);
export type Goal = z.infer<typeof Goal>;

/** Policies by the names that the business's settings have; `text` is the business's own words on a topic. */
export const PolicyName = z.enum([
  "reminderLeadMinutes",
  "followUpDelayMinutes",
  "cancelCutoffMinutes",
  "minNoticeMinutes",
  "maxAdvanceDays",
  "maxPartySize",
  "slotMinutes",
  "waitlistOfferMinutes",
  "text",
]);
export type PolicyName = z.infer<typeof PolicyName>;
