// The dashboard's reads over HTTP: for members of the business, for days that make sense.
import { beforeEach, describe, expect, test } from "vitest";
import type { Membership } from "#adapters/supabase/members";
import { DashboardBookings } from "#contracts/dashboard";
import { edgeWorld, type EdgeWorld } from "#test/fakes/edge-services";
import { marios } from "#test/fakes/marios";

const user = "55555555-5555-4555-8555-555555555555";
const roles = ["owner", "manager", "staff"] as const;
const base = `/v1/dashboard/${marios.slug}`;
const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const bookings = DashboardBookings.parse({
  timeZone: marios.timeZone,
  from: "2026-11-23",
  until: "2026-11-23",
  days: [],
  resources: [],
  items: [],
  waitlist: [],
});

let world: EdgeWorld;
let asked: unknown[][];

beforeEach(() => {
  asked = [];
  const { services } = edgeWorld();
  world = edgeWorld({
    members: {
      membership: async (token, business) => {
        const role = roles.find((it) => it === token);
        const here: Membership | null = role ? { business: marios.id, slug: marios.slug, user, role } : null;
        return here ? (business === marios.slug ? here : null) : "invalid";
      },
    },
    dashboardOf: (token) => ({
      ...services.dashboardOf("", ""),
      bookings: async (business, days) => {
        asked.push([token, business, days]);
        return bookings;
      },
    }),
  });
});

test("asks as the member, for today or for the days said", async () => {
  expect(await (await world.request(`${base}/bookings`, as("staff"))).json()).toEqual(bookings);
  await world.request(`${base}/bookings?date=2026-11-24`, as("owner"));
  await world.request(`${base}/bookings?date=2026-11-24&until=2026-11-30`, as("owner"));
  expect(asked).toEqual([
    ["staff", marios.id, {}],
    ["owner", marios.id, { date: "2026-11-24" }],
    ["owner", marios.id, { date: "2026-11-24", until: "2026-11-30" }],
  ]);
});

describe.each(["overview", "bookings", "catalogue", "staff", "orders", "workflows"])("%s", (page) => {
  test.each([
    ["without a token", base, {}, 401, "token_invalid"],
    ["with a token that is none", base, as("stranger"), 401, "token_invalid"],
    ["for another business", "/v1/dashboard/style-master", as("owner"), 403, "role_denied"],
  ])("is refused %s", async (_who, at, init, status, code) => {
    const answer = await world.request(`${at}/${page}`, init);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
  });
});

test.each([
  "date=2026-02-30",
  "date=tomorrow",
  "until=2026-11-24",
  "date=2026-11-25&until=2026-11-24",
  "date=2026-01-01&until=2026-12-31",
])("refuses the days %s", async (query) => {
  for (const page of ["bookings", "staff", "orders"]) {
    const answer = await world.request(`${base}/${page}?${query}`, as("owner"));
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      400,
      "invalid_request",
    ]);
  }
  expect(asked).toEqual([]);
});
