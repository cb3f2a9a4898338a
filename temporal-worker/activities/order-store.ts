// What the order workflow's activities need of the database. The real one calls Supabase's functions.
import type { OrderData } from "#contracts/handoffs/order";
import type { EffectId, SessionId, Uuid } from "#contracts/ids";
import type { Order } from "#contracts/orders";
import type { Instant } from "#contracts/time";

export type OrderStepName = "accept" | "prepare" | "ready" | "collect" | "cancel" | "withdraw";

/** `total`: what it costs now, minor units; `item`: what cannot be had. */
export type OrderRefusal =
  | { outcome: "sold_out"; item: string }
  | { outcome: "price_changed"; total: number }
  | { outcome: "too_late" | "not_found" };
export type OrderResult = { outcome: "done"; order: Order } | OrderRefusal;

export interface Placing {
  /** The workflow's id. */
  effectId: EffectId;
  session: SessionId;
  data: OrderData;
  requestId: string;
}

/** `effectId` makes a repeat harmless: it gets the first one's answer. */
export interface OrderStep {
  effectId: string;
  orderId: Uuid;
  step: OrderStepName;
  reason: string | null;
  requestId: string;
}

/** A late order that a person has to look at. */
export interface LateOrder {
  effectId: string;
  businessId: Uuid;
  session: SessionId;
  summary: string;
  deadline: Instant;
  requestId: string;
}

/** One message to one person. */
export interface OrderNotification {
  key: string;
  orderId: Uuid;
  kind: string;
  channel: "email" | "sms";
  to: string;
  requestId: string;
}

/** Every method rejects when the database is away (try again) and may be repeated. */
export interface OrderStore {
  place(placing: Placing): Promise<OrderResult>;
  step(step: OrderStep): Promise<OrderResult>;
  /** Puts it before the business's people. */
  escalate(late: LateOrder): Promise<void>;
  /** As a booking's: `already_sent` says nothing; `attempts` counts this one. */
  claimNotification(
    claim: OrderNotification,
  ): Promise<{ outcome: "send" | "already_sent"; attempts: number }>;
}
