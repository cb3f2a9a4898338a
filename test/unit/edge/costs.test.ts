// What models cost: shown to owners and managers of the business, for days that make sense.
import { beforeEach, expect, test } from "vitest";
import type { Membership } from "#adapters/supabase/members";
import type { Costs } from "#contracts/costs";
import { edgeWorld, type EdgeWorld } from "#test/fakes/edge-services";
import { marios } from "#test/fakes/marios";

const user = "55555555-5555-4555-8555-555555555555";
const roles = ["owner", "manager", "staff"] as const;
const base = `/v1/dashboard/${marios.slug}/costs`;
const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const use = { calls: 3, inputTokens: 900, outputTokens: 120, costMicros: 552 };

let world: EdgeWorld;
let asked: string[][];

beforeEach(() => {
  asked = [];
  world = edgeWorld({
    members: {
      membership: async (token, business) => {
        const role = roles.find((it) => it === token);
        const here: Membership | null = role ? { business: marios.id, slug: marios.slug, user, role } : null;
        return here ? (business === marios.slug ? here : null) : "invalid";
      },
    },
    costsOf: (token) => ({
      between: async (business, from, to) => {
        asked.push([token, business, from, to]);
        return {
          from,
          to,
          total: { ...use, turns: 2, sessions: 1 },
          days: [{ date: to, ...use }],
          models: [{ tier: "small", model: "gpt-4.1-mini", answered: 3, ...use }],
          sessions: [
            {
              session: "ses_1",
              calls: 3,
              costMicros: 552,
              turns: [{ turn: "t1", calls: 3, costMicros: 552 }],
            },
          ],
        };
      },
    }),
    modelBudget: async () => ({ perDayMicros: 1_000_000, todayMicros: 552 }),
  });
  world.setNow(Date.parse("2026-11-23T09:00:00Z"));
});

test("are shown for the last thirty days, with the day's budget", async () => {
  const answer = await world.request(base, as("owner"));
  expect(answer.status).toBe(200);
  const costs = (await answer.json()) as Costs;
  expect(costs).toMatchObject({
    from: "2026-10-25",
    to: "2026-11-23",
    currency: "USD",
    total: { costMicros: 552, turns: 2, sessions: 1 },
    budget: { perDayMicros: 1_000_000, todayMicros: 552 },
  });
  expect(asked).toEqual([["owner", marios.id, "2026-10-25", "2026-11-23"]]);
});

test("are shown for the days that are asked for", async () => {
  await world.request(`${base}?from=2026-11-01&to=2026-11-02`, as("manager"));
  await world.request(`${base}?to=2026-02-01`, as("manager"));
  expect(asked.map((it) => it.slice(2))).toEqual([
    ["2026-11-01", "2026-11-02"],
    ["2026-01-03", "2026-02-01"],
  ]);
});

test.each([
  ["who sends no token", base, {}, 401, "token_invalid"],
  ["whose token is none", base, as("stranger"), 401, "token_invalid"],
  ["who works there without running it", base, as("staff"), 403, "role_denied"],
  ["who runs another business", base.replace(marios.slug, "style-master"), as("owner"), 403, "role_denied"],
  ["who asks for a day that is none", `${base}?from=2026-02-30`, as("owner"), 400, "invalid_request"],
  ["who asks backwards", `${base}?from=2026-11-03&to=2026-11-02`, as("owner"), 400, "invalid_request"],
  ["who asks for years", `${base}?from=2020-01-01`, as("owner"), 400, "invalid_request"],
])("are not shown to somebody %s", async (_who, path, init, status, code) => {
  const answer = await world.request(path, init);
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
  expect(asked).toEqual([]);
});
