// The widget's languages, dates and money; the pages' prices and schemas.
import { describe, expect, test } from "vitest";
import { priceRange, titleCase } from "#edge/pages/parts";
import { schemaText } from "#edge/pages/schema-text";
import type { Booking } from "#contracts/bookings";
import { chooseLocale } from "../../../src/web/widget/locales/index.ts";
import { bookingTime, messageTime, money } from "../../../src/web/widget/view/formats.ts";
import { describeOrder } from "../../../src/web/widget/view/order-card.ts";

/** Some ICU versions write narrow spaces; people do not see the difference. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, " ");

describe("the language", () => {
  test.each([
    ["es", ["en-US"], "es"],
    ["es-MX", ["es-ES"], "es-MX"],
    ["es", ["en-US", "es-AR"], "es-AR"],
    ["", ["es-ES", "en"], "es-ES"],
    ["de", ["fr"], "en"],
    ["fr", ["es"], "es"],
    ["EN-GB", [], "EN-GB"],
  ])("of a page in %j for a visitor with %j is %s", (page, visitor, tag) => {
    expect(chooseLocale(page, visitor).tag).toBe(tag);
  });
});

describe("a booking's time", () => {
  const booking = (changes: Partial<Booking>) =>
    ({
      startsAt: "2026-11-24T19:00:00-05:00",
      endsAt: "2026-11-24T21:00:00-05:00",
      timeZone: "America/New_York",
      ...changes,
    }) as Booking;

  test("is the business's, with the zone named where the visitor is elsewhere", () => {
    const { date, time } = bookingTime(booking({ timeZone: "Pacific/Auckland" }), "en-US");
    expect(date).toBe("Wednesday, November 25");
    expect(plain(time)).toMatch(/^1:00 – 3:00 PM (GMT\+13|NZDT)$/);
  });

  test("past midnight names the day it begins on", () => {
    const late = booking({ startsAt: "2026-11-24T22:30:00-05:00", endsAt: "2026-11-25T00:30:00-05:00" });
    const { date, time } = bookingTime(late, "en-US");
    expect(date).toBe("Tuesday, November 24");
    expect(plain(time)).toMatch(/^10:30 PM( EST)? – 12:30 AM( EST)?$/);
  });
});

test("a message of today shows its time, an older one its day too", () => {
  const now = new Date(2026, 10, 24, 19, 0);
  expect(plain(messageTime(new Date(2026, 10, 24, 9, 5), now, "en-US"))).toBe("9:05 AM");
  expect(plain(messageTime(new Date(2026, 10, 23, 9, 5), now, "en-US"))).toMatch(/^Mon, Nov 23, 9:05 AM$/);
});

test.each([
  [1450, "USD", "en-US", "$14.50"],
  [1450, "JPY", "en-US", "¥1,450"],
  [1450, "KWD", "en-US", "KWD 1.450"],
  [1450, "EUR", "es", "14,50 €"],
])("%i minor units of %s are written by their currency in %s", (amount, currency, locale, text) => {
  expect(plain(money({ amount, currency }, locale))).toBe(text);
});

test("a price range is as short as it can be", () => {
  const dollars = (amount: number) => ({ amount, currency: "USD" });
  expect(plain(priceRange(dollars(1400), dollars(3400), "en-US"))).toBe("$14 – $34");
  expect(plain(priceRange(dollars(1400), dollars(1400), "en-US"))).toBe("$14");
  expect(plain(priceRange(dollars(1450), null, "en-US"))).toBe("$14.50");
  expect(priceRange(null, null, "en-US")).toBe("");
});

test("a category reads as words", () => {
  expect(titleCase("beauty_salon")).toBe("Beauty salon");
});

test("a schema reads like a type", () => {
  expect(
    schemaText({
      type: "object",
      required: ["id", "role"],
      properties: {
        id: { type: "string", format: "uuid" },
        role: { enum: ["customer", "staff"] },
        cards: { type: "array", items: { anyOf: [{ $ref: "#/components/schemas/A" }, { const: 7 }] } },
        extras: {
          type: "object",
          additionalProperties: { type: ["string", "null"] },
          description: "by name",
        },
        empty: { type: "object", properties: {} },
      },
    }),
  ).toBe(
    [
      "{",
      "  id: string /* uuid */",
      '  role: "customer" | "staff"',
      "  cards?: (A | 7)[]",
      "  extras?: Record<string, string | null>  // by name",
      "  empty?: {}",
      "}",
    ].join("\n"),
  );
});

test("an order's card names what a promotion took off a line", () => {
  const usd = (amount: number) => ({ amount, currency: "USD" });
  const told = describeOrder(
    {
      type: "order",
      id: "00000000-0000-4000-8000-000000000001",
      items: [
        {
          name: "Carbonara",
          options: ["Large"],
          quantity: 2,
          price: usd(3040),
          discount: { title: "Pasta Tuesday", amount: usd(760) },
        },
      ],
      total: usd(3040),
      status: "accepted",
    },
    chooseLocale("en", ["en-US"]),
  );
  expect(told).toContain("2 Carbonara, Large, Pasta Tuesday −$7.60.");
});
