// OrderStore over Supabase: SQL functions by rpc, with the service key.
import type { SupabaseClient } from "@supabase/supabase-js";
import * as z from "zod";
import { inZone } from "#business/local-time";
import { Order } from "#contracts/orders";
import type { OrderResult, OrderStore } from "./order-store.ts";
import { rpcOver } from "./supabase-rpc.ts";

const Row = z.object({
  id: z.string(),
  business: z.string(),
  items: z.array(
    z.object({
      name: z.string(),
      options: z.array(z.object({ choice: z.string() })),
      quantity: z.int(),
      price: z.int(),
    }),
  ),
  total: z.int(),
  currency: z.string(),
  status: z.string(),
  pickup_at: z.string().nullable(),
  time_zone: z.string(),
  workflow_id: z.string().nullable(),
});
const Answer = z.object({
  outcome: z.enum(["placed", "done", "sold_out", "price_changed", "too_late", "not_found"]),
  order: Row.nullable(),
  item: z.string().optional(),
  total: z.int().optional(),
});

const Claimed = z.object({ outcome: z.enum(["send", "already_sent"]), attempts: z.int() });

export function createSupabaseOrderStore(supabase: SupabaseClient): OrderStore {
  const rpc = rpcOver(supabase);
  return {
    async place({ effectId, session, data, requestId }) {
      const { businessId, lines, total, pickupAt, customer, notes } = data;
      const args = { effectId, businessId, sessionId: session, items: lines, pickupAt, customer, notes };
      const money = { total: total.amount, currency: total.currency };
      return resultOf(await rpc("place_order", { ...args, ...money }, requestId));
    },
    async step({ requestId, ...step }) {
      return resultOf(await rpc("step_order", step, requestId));
    },
    async escalate({ session, requestId, ...late }) {
      const [workflowId] = late.effectId.split(":");
      const decisions = ["continue", "compensate", "end"];
      const about = { workflowId, bookingId: null, decisions, reason: "order_late", contact: {} };
      await rpc("open_workflow_escalation", { ...late, sessionId: session, ...about }, requestId);
    },
    async claimNotification({ requestId, ...claim }) {
      return Claimed.parse(await rpc("claim_order_notification", claim, requestId));
    },
  };
}

function resultOf(answered: unknown): OrderResult {
  const { outcome, order, item = "", total = 0 } = Answer.parse(answered);
  if (order && (outcome === "placed" || outcome === "done"))
    return { outcome: "done", order: orderOf(order) };
  if (outcome === "sold_out") return { outcome, item };
  if (outcome === "price_changed") return { outcome, total };
  if (outcome === "too_late" || outcome === "not_found") return { outcome };
  throw new Error(`${outcome} without an order`);
}

function orderOf(row: z.infer<typeof Row>): Order {
  const { currency, time_zone: timeZone } = row;
  return Order.parse({
    id: row.id,
    business: row.business,
    items: row.items.map(({ name, options, quantity, price }) => ({
      name,
      options: options.map(({ choice }) => choice),
      quantity,
      price: { amount: price, currency },
    })),
    total: { amount: row.total, currency },
    // The table's word for it covers what was eaten in the house, too.
    status: row.status === "completed" ? "collected" : row.status,
    pickupAt: row.pickup_at && inZone(row.pickup_at, timeZone),
    timeZone,
    workflowId: row.workflow_id,
  });
}
