// What a business's language models cost, as its owner is shown it. Costs are millionths of a US dollar: one call costs
// less than a cent.
import * as z from "zod";
import { LocalDate } from "./time.ts";

/** At most so many days are asked for at once. */
export const longestCostRange = 366;

export const CostsQuery = z.object({
  from: LocalDate.optional().describe("First day, UTC; 29 days before `to` if left out"),
  to: LocalDate.optional().describe("Last day, UTC, included; today if left out"),
});

const use = {
  calls: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  costMicros: z.int(),
};

export const Costs = z.object({
  from: LocalDate,
  to: LocalDate,
  currency: z.literal("USD"),
  total: z.object({ ...use, turns: z.int(), sessions: z.int() }),
  days: z.array(z.object({ date: LocalDate, ...use })),
  models: z
    .array(z.object({ tier: z.enum(["small", "large"]), model: z.string(), answered: z.int(), ...use }))
    .describe("Dearest first; `answered` of the calls gave an answer"),
  sessions: z
    .array(
      z.object({
        session: z.string(),
        calls: z.int(),
        costMicros: z.int(),
        turns: z.array(z.object({ turn: z.string(), calls: z.int(), costMicros: z.int() })),
      }),
    )
    .describe("The dearest twenty, with their turns"),
  budget: z.object({
    perDayMicros: z.int().describe("Beyond it no model is asked until the next day (UTC)"),
    todayMicros: z.int(),
  }),
});
export type Costs = z.infer<typeof Costs>;
