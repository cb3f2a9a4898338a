// The state views of GET …/state. Every key is always present; unknown is null or []. Names are the seed's.
import * as z from "zod";
import { Uuid } from "./ids.ts";

const names = z.array(z.string());

export const DedicatedState = z.object({
  conversation_type: z.literal("dedicated"),
  business_id: Uuid.nullable(),
  customer_context: z.object({ name: z.string().nullable(), preferences: names, history: names }),
  business_context: z.object({
    category: z.string().nullable(),
    capacity: z.int().nullable(),
    hours: z.string().nullable().describe("Today's, e.g. 11AM-10PM"),
  }),
  current_flow: z.string(),
  workflow_triggers: names,
});
export type DedicatedState = z.infer<typeof DedicatedState>;

export const DashboardState = z.object({
  conversation_type: z.literal("dashboard"),
  business_id: Uuid.nullable(),
  user_role: z.string().nullable(),
  admin_context: z.object({ permissions: names, recent_actions: names, business_goals: names }),
  current_operation: z.string().nullable(),
  pending_changes: z.array(z.object({ type: z.string(), action: z.string(), item: z.string() })),
});
export type DashboardState = z.infer<typeof DashboardState>;

export const GlobalState = z.object({
  conversation_type: z.literal("global"),
  assessment_criteria: z.object({
    category: z.string().nullable(),
    location: z.string().nullable(),
    max_price: z.number().nullable(),
    min_rating: z.number().nullable(),
  }),
  business_filters: z.object({
    services: names,
    availability: z.string().nullable(),
    distance: z.string().nullable(),
  }),
  comparison_results: z.array(
    z.object({
      business_id: Uuid,
      score: z.number(),
      price_range: z.string().nullable(),
      highlights: names,
    }),
  ),
  current_stage: z.string(),
  recommendations: names,
});
export type GlobalState = z.infer<typeof GlobalState>;

export const StateView = z.discriminatedUnion("conversation_type", [
  DedicatedState,
  DashboardState,
  GlobalState,
]);
export type StateView = z.infer<typeof StateView>;
