// What the boards write: orders with all that was wished for, a workflow's question, clocks and money as they are read.
import { describe, expect, test } from "vitest";
import type { DashboardOrder } from "#contracts/dashboard";
import { orderText, pickupText } from "../../../src/web/pages/boards/order-text.ts";
import { questionText } from "../../../src/web/pages/boards/question.ts";
import { hourLabel, moneyText, shortTime, spanText } from "../../../src/web/pages/money.ts";
import { textsFor } from "../../../src/web/pages/texts/index.ts";

const [en, es] = [textsFor("en"), textsFor("es")];
const plain = (text: string | null) => text?.replace(/[\u2009\u202f\u00a0]/g, " ");
const line = { quantity: 1, price: { amount: 1900, currency: "USD" }, options: [], without: [], note: null };

describe("an order", () => {
  test("says its options, what is left out, and its note", () => {
    const items: DashboardOrder["items"] = [
      { ...line, quantity: 2, name: "Diavola", options: ["Large"], without: ["cheese"], note: "well done" },
      { ...line, name: "Burrata" },
    ];
    const told = (texts: typeof en) => orderText(items, texts, "en-US");
    expect(told(en)).toBe("2 × Diavola (Large, no cheese, “well done”), 1 × Burrata");
    expect(told(es)).toBe("2 × Diavola (Large, sin cheese, “well done”), 1 × Burrata");
  });

  test("says what a promotion took off it", () => {
    const discount = { title: "20% off pasta", amount: { amount: 360, currency: "USD" } };
    const items: DashboardOrder["items"] = [{ ...line, name: "Carbonara", discount }];
    expect(orderText(items, en, "en-US")).toBe("1 × Carbonara (20% off pasta −$3.60)");
  });

  test("that was fetched is no longer ready soon", () => {
    const order = { pickupAt: null, status: "placed" } as DashboardOrder;
    expect(pickupText(order, en, "en-US")).toBe("As soon as it is ready");
    expect(pickupText({ ...order, status: "collected" }, en, "en-US")).toBe("–");
  });
});

test("what a workflow asks is told in the page's words; anything else as it is written", () => {
  const asked = {
    reason: "booking_needs_decision",
    summary:
      "A customer who missed visits before asks for a booking. Confirm it (continue), refuse it (compensate) or see to it yourselves (end)? Table for 2 on 2026-12-04 at 18:00, Nora Late.",
  };
  expect(plain(questionText(asked, en, "en-US"))).toBe(
    "A customer who missed visits before asks for a booking. Table · 2 people · Friday, December 4, 6:00 PM · Nora Late",
  );
  expect(questionText(asked, es, "es-ES")).toBe(
    "Pide una reserva un cliente que ya faltó a otras. Table · 2 personas · viernes, 4 de diciembre, 18:00 · Nora Late",
  );
  const other = { reason: "asked_for_a_person", summary: "Is the terrace heated?" };
  expect(questionText(other, es, "es-ES")).toBe("Is the terrace heated?");
});

test("clocks are those of the reader", () => {
  expect(plain(shortTime("2026-11-24T19:00:00-05:00", "en-US"))).toBe("7 PM");
  expect(plain(shortTime("2026-11-24T19:30:00-05:00", "en-US"))).toBe("7:30 PM");
  expect(shortTime("2026-11-24T19:00:00-05:00", "es-ES")).toBe("19:00");
  expect(plain(hourLabel("14:00", "en-US"))).toBe("2 PM");
  expect(hourLabel("14:00", "es-ES")).toBe("14:00");
  expect(hourLabel("Diavola", "en-US")).toBe("Diavola");
  expect(spanText("2026-11-24T11:00:00-05:00", "2026-11-24T22:00:00-05:00", "es-ES")).toBe("11:00–22:00");
});

test("money of one business names no country", () => {
  expect(plain(moneyText({ amount: 54_200, currency: "USD" }, "es-ES"))).toBe("542 $");
  expect(plain(moneyText({ amount: 54_250, currency: "USD" }, "en-US"))).toBe("$542.50");
});
