// An insight as it is told: compared, labelled and named for what was counted.
import { describe, expect, test } from "vitest";
import { type Asked, type Figure, insightOf as inTongue, percentChange } from "#business/insights";

const week = (from: string, until: string, values: number[], more: Partial<Figure> = {}): Figure => ({
  today: "2026-11-23",
  currency: "USD",
  from,
  until,
  step: "day",
  total: values.reduce((sum, it) => sum + it, 0),
  points: values.map((value, index) => {
    const date = `${from.slice(0, 8)}${String(Number(from.slice(8)) + index).padStart(2, "0")}`;
    return { from: date, until: date, value };
  }),
  ...more,
});
const insightOf = (asked: Asked, figure: Figure, compared: Figure | null) =>
  inTongue(asked, figure, compared, "en");
const last = week("2026-11-16", "2026-11-22", [100, 0, 0, 0, 300, 400, 0]);
const before = week("2026-11-09", "2026-11-15", [200, 0, 0, 0, 200, 200, 40]);

test.each([
  [110, 100, 10],
  [0, 100, -100],
  [1, 3, -66.7],
  [5, 0, null],
  [null, 5, null],
  [5, null, null],
])("from %2$s to %1$s is %3$s percent", (total, previous, percent) => {
  expect(percentChange(total, previous)).toBe(percent);
});

test("a sum by day stands beside the week before, under its own labels", () => {
  expect(insightOf({ metric: "sales" }, last, before)).toEqual({
    metric: "sales",
    title: "Sales, 16–22 Nov 2026",
    from: "2026-11-16",
    until: "2026-11-22",
    unit: "USD",
    total: 800,
    outOf: null,
    previous: { from: "2026-11-09", until: "2026-11-15", total: 640 },
    changePercent: 25,
    series: [
      {
        name: "16–22 Nov",
        points: [
          { label: "16 Nov", value: 100 },
          { label: "17 Nov", value: 0 },
          { label: "18 Nov", value: 0 },
          { label: "19 Nov", value: 0 },
          { label: "20 Nov", value: 300 },
          { label: "21 Nov", value: 400 },
          { label: "22 Nov", value: 0 },
        ],
      },
      {
        name: "9–15 Nov",
        points: [200, 0, 0, 0, 200, 200, 40].map((value, index) => ({ label: `${16 + index} Nov`, value })),
      },
    ],
    kind: "bar",
    query: "Paid orders and completed bookings, 16–22 Nov 2026, by day",
  });
});

test("days to come are shown of bookings and not of sales", () => {
  const running = week("2026-11-21", "2026-11-25", [1, 2, 3, 0, 0]);
  const labels = (metric: "sales" | "bookings") =>
    insightOf({ metric }, running, null).series[0]?.points.map((it) => it.label);
  expect(labels("sales")).toEqual(["21 Nov", "22 Nov", "23 Nov"]);
  expect(labels("bookings")).toEqual(["21 Nov", "22 Nov", "23 Nov", "24 Nov", "25 Nov"]);
});

test("what it is about is told, and what it is a part of", () => {
  expect(insightOf({ metric: "sales", item: "Diavola" }, last, before)).toMatchObject({
    title: "Sales of Diavola, 16–22 Nov 2026",
    query: "Diavola in paid orders and completed bookings, 16–22 Nov 2026, by day",
  });
  expect(insightOf({ metric: "no_shows" }, { ...last, total: 2, outOf: 40 }, before)).toMatchObject({
    unit: "no-shows",
    outOf: { count: 40, of: "bookings" },
  });
  expect(insightOf({ metric: "staff_load", staff: "Anna" }, last, before).query).toBe(
    "Hours on shift of Anna, 16–22 Nov 2026, by day",
  );
});

test("weekdays alone are told in the title and in what was counted", () => {
  const on = (weekdays: number[], tongue: "en" | "es" = "en") =>
    inTongue({ metric: "best_items", weekdays }, last, before, tongue);
  expect(on([6, 7])).toMatchObject({
    title: "Best sellers on weekends, 16–22 Nov 2026",
    query:
      "Items of paid orders and completed bookings, most sold first (weekends only), 16–22 Nov 2026, by day",
  });
  expect(on([5]).title).toContain("on Fridays");
  expect(on([7, 1, 3]).title).toContain("on Mondays, Wednesdays and Sundays");
  expect(on([1, 2, 3, 4, 5], "es").title).toBe("Lo más vendido entre semana, 16–22 nov 2026");
  expect(on([5, 6], "es").query).toContain("(solo los viernes y los sábados)");
  for (const every of [[], [1, 2, 3, 4, 5, 6, 7]])
    expect(on(every).title).toBe("Best sellers, 16–22 Nov 2026");
});

describe("series of another kind", () => {
  const hours = (guests: number[], orders: number[], first = 18): Figure => ({
    ...last,
    step: null,
    points: guests.map((value, index) => ({ label: `${first + index}:00`, value })),
    more: orders.map((value, index) => ({ label: `${first + index}:00`, value })),
  });

  test("hours are compared by name, orders beside guests", () => {
    const { series } = insightOf({ metric: "busiest_hours" }, hours([4, 9], [1, 0]), hours([5], [0], 19));
    expect(series).toEqual([
      {
        name: "Guests",
        points: [
          { label: "18:00", value: 4 },
          { label: "19:00", value: 9 },
        ],
      },
      {
        name: "Orders",
        points: [
          { label: "18:00", value: 1 },
          { label: "19:00", value: 0 },
        ],
      },
      {
        name: "Guests 16–22 Nov",
        points: [
          { label: "18:00", value: 0 },
          { label: "19:00", value: 5 },
        ],
      },
    ]);
  });

  test("lists that end after ten and averages with gaps have no like", () => {
    for (const metric of ["best_items", "worst_items", "ratings"] as const)
      expect(insightOf({ metric }, last, before).series).toHaveLength(1);
  });

  test("a campaign is compared with the days before it, as the database counts them", () => {
    const campaign: Figure = {
      ...last,
      step: null,
      total: 1500,
      outOf: 5,
      points: [{ label: "Early week", value: 1500 }],
      more: [{ label: "Early week", value: 1000 }],
      previous: { from: "2026-10-19", until: "2026-11-15", total: 1000 },
    };
    expect(insightOf({ metric: "campaign" }, campaign, null)).toMatchObject({
      changePercent: 50,
      outOf: { count: 5, of: "days" },
      previous: { total: 1000 },
      series: [
        { name: "While it ran", points: [{ value: 1500 }] },
        { name: "Before", points: [{ value: 1000 }] },
      ],
    });
  });

  test("reviews carry what they complain about", () => {
    const reviews = [{ rating: 2, text: "Slow kitchen.", date: "2026-11-20" }];
    expect(insightOf({ metric: "reviews" }, { ...last, step: null, reviews }, null).evidence).toMatchObject([
      { topic: "waiting", count: 1, quotes: [{ text: "Slow kitchen." }] },
    ]);
  });
});

describe("in Spanish", () => {
  test("its title, what was counted and its labels are, and its unit stays what it is", () => {
    const insight = inTongue({ metric: "sales" }, last, before, "es");
    expect(insight).toMatchObject({
      title: "Ventas, 16–22 nov 2026",
      query: "Pedidos pagados y reservas cumplidas, 16–22 nov 2026, por día",
      unit: "USD",
    });
    expect(insight.series.map((it) => it.name)).toEqual(["16–22 nov", "9–15 nov"]);
    expect(insight.series[0]?.points[0]?.label).toBe("16 nov");
  });

  test("what it is about is told, and the database's own labels are", () => {
    const told = (asked: Asked, figure = last) => inTongue(asked, figure, null, "es");
    expect(told({ metric: "sales", item: "Diavola" }).title).toBe("Ventas de Diavola, 16–22 nov 2026");
    expect(told({ metric: "covers", item: "Diavola" }).query).toContain("(solo Diavola)");
    expect(told({ metric: "staff_load", staff: "Anna" }).query).toContain("Horas de turno de Anna");
    const stars = [1, 2, 3, 4, 5].map((n) => ({ label: `${n} star${n === 1 ? "" : "s"}`, value: n }));
    const labels = told({ metric: "reviews" }, { ...last, step: null, points: stars }).series[0]?.points;
    expect(labels?.map((it) => it.label).join()).not.toContain("star");
  });
});
