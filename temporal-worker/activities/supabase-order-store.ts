// OrderStore over Supabase: SQL functions by rpc, with the service key.
import type { SupabaseClient } from "@supabase/supabase-js";
import * as z from "zod";
import { orderOf } from "#business/order-row";
import { OrderRow } from "#contracts/order-row";
import type { OrderResult, OrderStore } from "./order-store.ts";
import { rpcOver } from "./supabase-rpc.ts";

const Answer = z.object({
  outcome: z.enum(["placed", "done", "sold_out", "price_changed", "too_late", "not_found"]),
  order: OrderRow.nullable(),
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
