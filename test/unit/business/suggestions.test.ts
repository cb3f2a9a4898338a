// What a business's figures speak for, and what they do not.
import { describe, expect, test } from "vitest";
import type { Offer, SuggestionFacts, Workload } from "#business/suggestion-facts";
import { suggestionsOf } from "#business/suggestions";
import { Suggestion } from "#contracts/insights";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const nothing: SuggestionFacts = {
  today: "2026-11-23",
  timeZone: "America/New_York",
  currency: "USD",
  workload: [],
  offers: [],
  seating: [],
  closed: [],
  staff: [],
};
const suggest = (facts: Partial<SuggestionFacts>, tongue: "en" | "es" = "en") =>
  suggestionsOf({ ...nothing, ...facts }, () => uuid(99), tongue).map((it) => Suggestion.parse(it));

test("no figures, no suggestion", () => expect(suggest({})).toEqual([]));

describe("too few hands", () => {
  /** Four of each weekday, two people from 11 to 23; so many guests at 19 and at 20. */
  const week = (guests: number[]): Workload[] =>
    guests.flatMap((count, index) =>
      Array.from({ length: 12 }, (_, hour) => ({
        weekday: index + 1,
        hour: 11 + hour,
        hours: 8,
        guests: hour === 8 || hour === 9 ? count / 2 : 0,
        days: 4,
      })),
    );
  const person = (n: number, name: string, role = "server", date?: string) => ({
    id: uuid(n),
    name,
    role,
    shifts: date ? [{ startsAt: `${date}T11:00:00-05:00`, endsAt: `${date}T23:00:00-05:00` }] : [],
  });
  const workload = week([96, 96, 96, 96, 192, 120, 96]);
  const staff = [
    person(1, "Olive", "owner"),
    person(2, "Anna", "server", "2026-11-27"),
    person(3, "Ben", "server", "2026-11-26"),
    person(4, "Cleo", "cook"),
  ];

  test("on Fridays: the figures, and a shift for a server who is free next Friday", () => {
    expect(suggest({ workload, staff })).toEqual([
      {
        kind: "understaffed",
        title: "One more on Fridays, 5 PM–9 PM",
        evidence:
          "Fridays had 20.0 guests for ten hours of work in the last four weeks, the middle weekday 10.0 " +
          "(192 guests, 96 hours on 4 Fridays); most come between 5 PM and 9 PM.",
        action: {
          target: "shift",
          action: "add",
          id: uuid(99),
          item: "Ben",
          before: null,
          after: {
            staff_id: uuid(3),
            starts_at: "2026-11-27T17:00:00-05:00",
            ends_at: "2026-11-27T21:00:00-05:00",
          },
        },
      },
    ]);
  });

  test("no shift on a Friday that is closed, nor for somebody who works or owns the place", () => {
    expect(suggest({ workload, staff, closed: ["2026-11-27"] })[0]?.action?.after).toMatchObject({
      starts_at: "2026-12-04T17:00:00-05:00",
    });
    expect(suggest({ workload, staff: staff.slice(0, 2) })[0]?.action).toBeNull();
  });

  test("in Spanish", () => {
    expect(suggest({ workload, staff }, "es")[0]).toMatchObject({
      title: "Una persona más los viernes, de 17:00 a 21:00",
      evidence: expect.stringContaining("Los viernes hubo 20,0 clientes por cada diez horas"),
    });
  });

  test("an even week, a quiet one and three weekdays say nothing", () => {
    expect(suggest({ workload: week([96, 96, 96, 96, 110, 96, 96]), staff })).toEqual([]);
    expect(suggest({ workload: week([4, 4, 4, 4, 12, 4, 4]), staff })).toEqual([]);
    expect(suggest({ workload: week([96, 96, 192]), staff })).toEqual([]);
  });
});

const offer = (n: number, sold: number, more: Partial<Offer> = {}): Offer => ({
  target: "menu_item",
  id: uuid(n),
  name: `Dish ${n}`,
  section: "Mains",
  price: 2000,
  sold,
  isOld: true,
  peerMedian: 2000,
  peerPlaces: 5,
  ...more,
});
const selling = [40, 50, 60].map((sold, index) => offer(index, sold));

describe("an item that hardly sells", () => {
  test("is to be hidden, with how often it sold and the middle one", () => {
    expect(suggest({ offers: [...selling, offer(7, 0), offer(8, 2), offer(9, 45)] })).toEqual([
      {
        kind: "drop_item",
        title: "Take Dish 7 off the menu",
        evidence: "Never sold in 60 days; the middle item of the menu was sold 43 times.",
        action: {
          target: "menu_item",
          action: "change",
          id: uuid(7),
          item: "Dish 7",
          before: { is_available: true },
          after: { is_available: false },
        },
      },
      expect.objectContaining({ evidence: expect.stringContaining("Sold twice in 60 days") }),
    ]);
  });

  test("is left alone while it is new, or where nothing sells", () => {
    expect(suggest({ offers: [...selling, offer(7, 0, { isOld: false })] })).toEqual([]);
    expect(suggest({ offers: [offer(1, 0), offer(2, 3), offer(3, 4)] })).toEqual([]);
  });
});

describe("a price out of line", () => {
  test("of a dear dish that does not sell is lowered halfway to the others", () => {
    const dear = offer(7, 20, { price: 3400 });
    expect(suggest({ offers: [...selling, dear] })).toEqual([
      {
        kind: "price_out_of_line",
        title: "Lower the price of Dish 7",
        evidence:
          "Dish 7 is $34.00; 5 others ask $20.00 for Mains items in the middle. Sold 20 times in 60 days, the middle item 45 times.",
        action: expect.objectContaining({ before: { price: 3400 }, after: { price: 2700 } }),
      },
    ]);
  });

  test("of a cheap one that sells is raised, in the business's currency", () => {
    const cheap = offer(7, 90, { price: 120, peerMedian: 240 });
    const [found] = suggest({ offers: [...selling, cheap], currency: "JPY" });
    expect(found).toMatchObject({ title: "Raise the price of Dish 7", action: { after: { price: 200 } } });
    expect(found?.evidence).toContain("¥120; 5 others ask ¥240");
  });

  test("says nothing of a dear one that sells, a cheap one that does not, or two others", () => {
    expect(suggest({ offers: [...selling, offer(7, 90, { price: 3400 })] })).toEqual([]);
    expect(suggest({ offers: [...selling, offer(7, 20, { price: 900 })] })).toEqual([]);
    expect(suggest({ offers: [...selling, offer(7, 20, { price: 3400, peerPlaces: 2 })] })).toEqual([]);
  });

  test("is looked at before the item is to go", () => {
    const kinds = suggest({ offers: [...selling, offer(7, 1, { price: 3400 })] }).map((it) => it.kind);
    expect(kinds).toEqual(["price_out_of_line"]);
  });

  test("of a service has its evidence and no change of one row", () => {
    const cut = offer(7, 1, { target: "service", section: null, price: 9000, peerMedian: 4500 });
    expect(suggest({ offers: [...selling, cut] })).toMatchObject([
      { evidence: expect.stringContaining("5 others ask $45.00 for it"), action: null },
    ]);
  });
});

describe("tables too large", () => {
  const six = { kind: "table", capacity: 6, places: 2, parties: 40, small: 14 };

  test("are told with the parties that sat there", () => {
    expect(suggest({ seating: [six] })).toEqual([
      {
        kind: "table_mix",
        title: "Split a table for 6 into smaller ones",
        evidence: "At the 2 tables for 6, 14 of 40 parties (35 %) in 60 days were of 2 or fewer.",
        action: null,
      },
    ]);
  });

  test("are none where few are small, few sat there, or tables are small", () => {
    expect(suggest({ seating: [{ ...six, small: 9 }] })).toEqual([]);
    expect(suggest({ seating: [{ ...six, parties: 9, small: 9 }] })).toEqual([]);
    expect(suggest({ seating: [{ ...six, capacity: 4 }] })).toEqual([]);
  });
});

test("in Spanish each kind is told without a word of English, and does the same", () => {
  const facts: Partial<SuggestionFacts> = {
    offers: [...selling, offer(7, 0), offer(8, 20, { price: 3400 })],
    seating: [{ kind: "table", capacity: 6, places: 2, parties: 40, small: 14 }],
  };
  const told = suggest(facts, "es");
  expect(told.map((it) => it.title)).toEqual([
    "Bajar el precio de Dish 8",
    "Quitar Dish 7 de la carta",
    "Dividir una mesa para 6 en otras más pequeñas",
  ]);
  expect(told[2]?.evidence).toBe(
    "En las 2 mesas para 6, 14 de 40 grupos (35 %) en 60 días fueron de 2 o menos.",
  );
  expect(told.map((it) => it.evidence).join()).not.toMatch(/\b(?:sold|others|times|items|of)\b/i);
  expect(told.map((it) => it.action)).toEqual(suggest(facts).map((it) => it.action));
});
