// The words about an order: what, for how much, when; and nothing that a name could break.
import { expect, test } from "vitest";
import type { Order } from "#contracts/orders";
import { orderWords, type OrderLetter } from "#temporal-worker/activities/order-messages";
import { orderFor } from "#test/fakes/handoffs";

const { businessData } = orderFor();
const order: Order = {
  id: "00000000-0000-4000-8000-000000000001",
  business: businessData.business.slug,
  items: [
    { name: "Margherita", options: ["Large"], quantity: 2, price: { amount: 3600, currency: "USD" } },
    { name: "Coke", options: [], quantity: 1, price: { amount: 350, currency: "USD" } },
  ],
  total: { amount: 3950, currency: "USD" },
  status: "accepted",
  pickupAt: "2026-11-27T19:00:00-05:00",
  timeZone: businessData.business.timeZone,
  workflowId: "eff_1" as Order["workflowId"],
};
const words = (letter: Partial<OrderLetter>) =>
  orderWords(
    { kind: "order_confirmation", channel: "email", to: "x", facts: businessData, order, ...letter },
    "https://edge.test",
  );

test("a confirmation tells what, the total and when", () => {
  const { subject, text, html } = words({});
  expect(subject).toContain("is confirmed");
  expect(text).toContain("2 × Margherita, Large");
  expect(text).toContain("Total: $39.50");
  expect(text).toMatch(/November 27, 2026 at 7:00 PM/);
  expect(text).toContain(`https://edge.test/b/${businessData.business.slug}`);
  expect(html).toContain("<p>2 × Margherita, Large</p>");
});

test("as soon as it is ready, that is what it says", () => {
  expect(words({ order: { ...order, pickupAt: null } }).text).toContain("as soon as it is ready");
});

test("on a phone it is one line", () => {
  const { text, html } = words({ kind: "order_ready", channel: "sms" });
  expect(text).toMatch(/is ready\. It is waiting for you\. Reference /);
  expect(text).not.toContain("\n");
  expect(html).toBe("");
});

test("a withdrawn order is apologised for, with a number to call", () => {
  const { text } = words({ kind: "order_cancellation" });
  expect(text).toContain("there is nothing to pay");
  expect(text).toContain(businessData.business.phone ?? "—");
});

test("a name stays a name", () => {
  const facts = { ...businessData, customer: { ...businessData.customer, name: "<b>Ann</b>\r\nBcc: x" } };
  const { html, text } = words({ facts });
  expect(html).toContain("&lt;b&gt;Ann&lt;/b&gt; Bcc: x");
  expect(text).not.toContain("\r");
});
