// What the order workflow is given, and what changes a running order.
import * as z from "zod";
import { Uuid } from "../ids.ts";
import { OrderLine } from "../orders.ts";
import { Instant, Money } from "../time.ts";
import { Contact, OfBusiness, effectFields, Language, Decide, Cancel } from "./fields.ts";

/** Everything the order workflow needs to run without asking the edge again. */
export const OrderData = z.object({
  businessId: Uuid,
  business: OfBusiness,
  lines: z.array(OrderLine).min(1).max(50),
  /** What the customer agreed to pay: the database takes no other. */
  total: Money,
  /** null: as soon as it is ready. */
  pickupAt: Instant.nullable(),
  customer: Contact,
  language: Language.optional(),
  notes: z.string().max(500).nullable(),
});
export type OrderData = z.infer<typeof OrderData>;

export const OrderHandoff = z.object({
  workflowType: z.literal("order"),
  ...effectFields,
  businessData: OrderData,
  triggerConditions: z.object({
    /** How long the kitchen needs: an order for later is begun so long before, minutes. */
    prepareMinutes: z.int().min(1),
    /** How long the team may take to accept it; 0 accepts it at once. */
    acceptWithinMinutes: z.int().min(0),
    /** How late a step may be before a person is asked what to do, minutes. */
    graceMinutes: z.int().min(1),
  }),
  successCriteria: z.object({ status: z.literal("accepted") }),
  errorHandling: z.object({
    /** What undoes the order when it cannot be accepted. */
    compensation: z.literal("withdraw_order"),
    /** How long retryable failures are retried before the order is given up, minutes. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type OrderHandoff = z.infer<typeof OrderHandoff>;

/** A change to a running order: the customer's `cancel`, a step of the team's, or what a person decides of a late one. */
export const OrderUpdate = z.discriminatedUnion("update", [
  Cancel,
  z.object({
    update: z.literal("advance"),
    ...effectFields,
    step: z.enum(["accept", "prepare", "ready", "collect", "withdraw"]),
    reason: z.string().max(500).nullable(),
  }),
  Decide,
]);
export type OrderUpdate = z.infer<typeof OrderUpdate>;
