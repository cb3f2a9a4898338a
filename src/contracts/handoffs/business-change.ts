// What a change of the business is given to the workflow that applies it, and what takes it back.
import * as z from "zod";
import { ChangeActor, RowChange } from "../business-change.ts";
import { Uuid } from "../ids.ts";
import { Instant } from "../time.ts";
import { OfBusiness, effectFields } from "./fields.ts";

/** Everything a change of the business needs to be applied and told of without asking the edge again. */
export const BusinessChangeData = z.object({
  businessId: Uuid,
  business: OfBusiness,
  actor: ChangeActor,
  changes: z.array(RowChange).min(1).max(50),
  /** What changes, as the team reads it: "New on the menu: Diavola, $18.99". */
  summary: z.string().max(1000),
  /** What customers who agreed to news are told; null tells them nothing. */
  customerText: z.string().max(1000).nullable(),
});
export type BusinessChangeData = z.infer<typeof BusinessChangeData>;

export const BusinessChangeHandoff = z.object({
  workflowType: z.literal("businessChange"),
  ...effectFields,
  businessData: BusinessChangeData,
  triggerConditions: z.object({
    notifyStaff: z.boolean(),
    alertCustomers: z.boolean(),
    /** How long it can be undone: the workflow lives so long, minutes. */
    undoWithinMinutes: z.int().min(0),
    beginsAt: Instant.optional().describe(
      "When it begins: until then it waits and can be called off; without: at once",
    ),
  }),
  successCriteria: z.object({ status: z.literal("applied") }),
  errorHandling: z.object({
    /** What puts the values of before back, from the audit rows. */
    compensation: z.literal("restore_before"),
    /** How long retryable failures are retried before the change is given up, minutes. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type BusinessChangeHandoff = z.infer<typeof BusinessChangeHandoff>;

/** Takes a change of the business back, or calls it off before it begins. */
export const ChangeUpdate = z.object({ update: z.literal("undo"), ...effectFields, actor: ChangeActor });
export type ChangeUpdate = z.infer<typeof ChangeUpdate>;
