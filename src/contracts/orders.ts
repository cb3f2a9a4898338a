// Takeaway orders: what is asked for, and the order as it stands.
import * as z from "zod";
import { Uuid, WorkflowId } from "./ids.ts";
import { Instant, Money, TimeZone } from "./time.ts";

/** One line as the customer wants it; names are the catalogue's own. */
export const OrderLine = z.object({
  item: z.string().min(1).max(120),
  quantity: z.int().min(1).max(99),
  options: z.array(z.object({ group: z.string(), choice: z.string() })).max(20),
  /** Ingredients to leave out, in the customer's words. */
  without: z.array(z.string().max(80)).max(20),
  note: z.string().max(200).nullable(),
});
export type OrderLine = z.infer<typeof OrderLine>;

export const OrderStatus = z.enum(["placed", "accepted", "preparing", "ready", "collected", "cancelled"]);
export type OrderStatus = z.infer<typeof OrderStatus>;

/** What a promotion took off a line. */
export const LineDiscount = z.object({ title: z.string(), amount: Money });
export type LineDiscount = z.infer<typeof LineDiscount>;

/** A line of a placed order as it is shown; `price` is the whole line's, as it is paid. */
export const OrderItem = z.object({
  name: z.string(),
  options: z.array(z.string()),
  quantity: z.int(),
  price: Money,
  discount: LineDiscount.optional().describe("What a promotion took off it"),
});

/** An order as the database has it. */
export const Order = z.object({
  id: Uuid,
  business: z.string().describe("Slug"),
  /** What was left out and wished for goes with a line, so that "the usual" is what was had. */
  items: z.array(OrderItem.extend({ without: z.array(z.string()).optional(), note: z.string().nullish() })),
  total: Money,
  status: OrderStatus,
  pickupAt: Instant.nullable().describe("null: as soon as it is ready"),
  timeZone: TimeZone,
  workflowId: WorkflowId.nullable(),
});
export type Order = z.infer<typeof Order>;
