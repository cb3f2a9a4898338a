// A look asked for again in few words: read against what was looked at with the message before.
import { expect, it } from "vitest";
import { isLook, type Looked } from "#understanding/dashboard/context";
import { understandDashboard } from "#understanding/dashboard/understand";
import { restaurant } from "./dashboard-said.ts";

/** Monday, 23 November 2026, is today. */
function after(first: string, then: string, locale = "en-US") {
  const [looked] = understandDashboard(first, { ...restaurant, locale });
  if (!isLook(looked)) throw new Error(`no look: ${first}`);
  return understandDashboard(then, { ...restaurant, locale, looked });
}

const figure = (metric: string, from: string | null, until: string | null = from) => ({
  type: "insight.ask",
  metric,
  from,
  until,
});

const lastWeek = ["2026-11-16", "2026-11-22"] as const;

it.each([
  ["how many covers yesterday?", "and on friday?", figure("covers", "2026-11-20")],
  ["how many covers yesterday?", "What about Thursday", figure("covers", "2026-11-19")],
  ["how many covers yesterday?", "ok, and the day before?", figure("covers", "2026-11-21")],
  ["how did we do last week?", "and the week before?", figure("sales", "2026-11-09", "2026-11-15")],
  ["how did we do last week?", "and in october?", figure("sales", "2026-10-01", "2026-10-31")],
  ["how did we do last week?", "what about no-shows?", figure("no_shows", ...lastWeek)],
  [
    "how did we do last week?",
    "and the cancellations in October",
    figure("cancellations", "2026-10-01", "2026-10-31"),
  ],
  ["sales in october", "and the month before?", figure("sales", "2026-09-01", "2026-09-30")],
  ["sales last week", "and the diavola?", { ...figure("sales", ...lastWeek), item: "Diavola" }],
])("after %j, %j is the same figure of what is named", (first, then, wanted) => {
  expect(after(first, then)).toMatchObject([{ compareFrom: null, ...wanted }]);
});

it.each([
  ["and compared with the week before?", "2026-11-09", "2026-11-15"],
  ["how does that compare to october?", "2026-10-01", "2026-10-31"],
  ["compared to last year", "2025-11-16", "2025-11-22"],
  ["compared to last week", "2026-11-09", "2026-11-15"],
  ["vs the week before", "2026-11-09", "2026-11-15"],
])("%j compares the figure before with it", (then, compareFrom, compareUntil) => {
  expect(after("how did we do last week?", then)).toMatchObject([
    { ...figure("sales", ...lastWeek), compareFrom, compareUntil },
  ]);
});

it.each([
  ["¿cuánto vendimos la semana pasada?", "¿y el sábado?", figure("sales", "2026-11-21")],
  ["¿cuánto vendimos la semana pasada?", "¿y en octubre?", figure("sales", "2026-10-01", "2026-10-31")],
  ["¿quién trabaja mañana?", "¿y el viernes?", { type: "staff.view", date: "2026-11-27" }],
])("in Spanish: after %j, %j", (first, then, wanted) => {
  expect(after(first, then, "es-ES")).toMatchObject([wanted]);
});

it.each([
  ["who's coming tomorrow?", "and on friday?", { type: "booking.view", date: "2026-11-27" }],
  ["who's coming at 7 tomorrow?", "and on friday?", { type: "booking.view", date: "2026-11-27", time: null }],
  ["who's coming tomorrow?", "and tonight after 8?", { type: "booking.view", date: "2026-11-23" }],
  ["who works tomorrow?", "what about sunday?", { type: "staff.view", date: "2026-11-29" }],
  ["what are our hours on friday", "and sunday?", { type: "hours.view", date: "2026-11-29" }],
])("after %j, %j is the same look at another day", (first, then, wanted) => {
  expect(after(first, then)).toMatchObject([wanted]);
});

it.each([
  "and close at 9 on friday",
  "and put Anna on the friday shift from 5 to 10",
  "what about the tiramisu on friday",
  "and raise the margherita by 1",
  "friday 5pm",
  "thanks",
])("%j is read for itself", (then) => {
  for (const first of ["what are our hours on friday", "who's coming tomorrow?"])
    expect(after(first, then)).toEqual(understandDashboard(then, restaurant));
});

it("the week before a month is none", () => {
  const [told] = after("sales in october", "and the week before?");
  expect(told).not.toMatchObject({ type: "insight.ask", metric: "sales" });
});

it("what is drafted is spoken of before what was looked at", () => {
  const [looked] = understandDashboard("what are our hours on friday", restaurant);
  const drafted = { ...restaurant, draft: "hours.except", awaiting: "date" } as const;
  expect(understandDashboard("and on sunday", { ...drafted, looked: looked as Looked })).toEqual(
    understandDashboard("and on sunday", drafted),
  );
});
