// OrderStore in memory: what the SQL functions do for an order, and faults on demand.
import { randomUUID } from "node:crypto";
import type { Order } from "#contracts/orders";
import type {
  LateOrder,
  OrderNotification,
  OrderResult,
  OrderStep,
  OrderStepName,
  OrderStore,
  Placing,
} from "#temporal-worker/activities/order-store";

const steps: Record<OrderStepName, { goal: Order["status"]; from: Order["status"][] }> = {
  accept: { goal: "accepted", from: ["placed"] },
  prepare: { goal: "preparing", from: ["accepted"] },
  ready: { goal: "ready", from: ["accepted", "preparing"] },
  collect: { goal: "collected", from: ["accepted", "preparing", "ready"] },
  cancel: { goal: "cancelled", from: ["placed", "accepted"] },
  withdraw: { goal: "cancelled", from: ["placed", "accepted", "preparing", "ready"] },
};

export class MemoryOrderStore implements OrderStore {
  /** Prices by item, minor units; what is not here is sold out. */
  readonly prices = new Map([
    ["Margherita", 1400],
    ["Coke", 350],
  ]);
  readonly orders = new Map<string, Order>();
  readonly late: LateOrder[] = [];
  /** Messages begun, and how often each was claimed, by key. */
  readonly written: string[] = [];
  readonly claims = new Map<string, number>();
  /** Every step taken, in order. */
  readonly log: string[] = [];
  /** Called before each method: throws or waits to act out a fault. */
  beforeCall: (method: keyof OrderStore, step?: OrderStepName) => void | Promise<void> = () => undefined;
  readonly #results = new Map<string, OrderResult>();

  async place({ effectId, data }: Placing): Promise<OrderResult> {
    await this.beforeCall("place");
    return this.#once(effectId, () => {
      const items: Order["items"] = [];
      for (const { item, quantity, options } of data.lines) {
        const price = this.prices.get(item);
        if (price === undefined) return { outcome: "sold_out", item };
        const line = { amount: price * quantity, currency: data.total.currency };
        items.push({ name: item, options: options.map(({ choice }) => choice), quantity, price: line });
      }
      const total = items.reduce((sum, it) => sum + it.price.amount, 0);
      if (total !== data.total.amount) return { outcome: "price_changed", total };
      const { business, pickupAt } = data;
      const { slug, timeZone } = business;
      const order: Order = {
        id: randomUUID(),
        business: slug,
        items,
        total: data.total,
        status: "placed",
        pickupAt,
        timeZone,
        workflowId: effectId,
      };
      this.orders.set(order.id, order);
      this.log.push("place");
      return { outcome: "done", order };
    });
  }

  async step({ effectId, orderId, step }: OrderStep): Promise<OrderResult> {
    await this.beforeCall("step", step);
    return this.#once(effectId, () => {
      const order = this.orders.get(orderId);
      if (!order) return { outcome: "not_found" };
      const { goal, from } = steps[step];
      if (order.status === goal) return { outcome: "done", order };
      if (!from.includes(order.status)) return { outcome: "too_late" };
      const after = { ...order, status: goal };
      this.orders.set(orderId, after);
      this.log.push(step);
      return { outcome: "done", order: after };
    });
  }

  async escalate(late: LateOrder): Promise<void> {
    await this.beforeCall("escalate");
    if (!this.late.some((it) => it.effectId === late.effectId)) this.late.push(late);
  }

  async claimNotification({ key, kind, channel }: OrderNotification) {
    await this.beforeCall("claimNotification");
    const attempts = (this.claims.get(key) ?? 0) + 1;
    this.claims.set(key, attempts);
    if (attempts === 1) this.written.push(`${kind} by ${channel}`);
    return { outcome: "send" as const, attempts };
  }

  #once(effectId: string, work: () => OrderResult): OrderResult {
    const result = this.#results.get(effectId) ?? work();
    this.#results.set(effectId, result);
    return result;
  }
}
