// Figures over HTTP: for those who run the business, over days that make sense.
import { beforeEach, expect, test } from "vitest";
import type { Membership } from "#adapters/supabase/members";
import { insightOf } from "#business/insights";
import type { Suggestion } from "#contracts/insights";
import { edgeWorld, type EdgeWorld } from "#test/fakes/edge-services";
import { marios } from "#test/fakes/marios";

const user = "55555555-5555-4555-8555-555555555555";
const roles = ["owner", "manager", "staff"] as const;
const base = `/v1/dashboard/${marios.slug}/insights`;
const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const days = { from: "2026-11-16", until: "2026-11-22" };
const figure = { ...days, today: "2026-11-23", currency: "USD", step: "day", total: 0, points: [] } as const;
const insight = insightOf({ metric: "sales" }, figure, null, "en");

const suggestion: Suggestion = { kind: "table_mix", title: "Smaller tables", evidence: "…", action: null };

let world: EdgeWorld;
let asked: unknown[][];

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
    insightsOf: (token) => ({
      read: async (business, ask, tongue) => {
        asked.push([token, business, ask, tongue]);
        return insight;
      },
    }),
    suggestionsOf: (token) => ({
      list: async (business, tongue) => {
        asked.push([token, business, tongue]);
        return [suggestion];
      },
    }),
  });
});

test("are counted as the member who asks, for what they ask", async () => {
  const answer = await world.request(
    `${base}?metric=sales&from=2026-11-16&until=2026-11-22&item=Diavola`,
    as("owner"),
  );
  expect([answer.status, await answer.json()]).toEqual([200, insight]);
  await world.request(`${base}?metric=reviews`, as("manager"));
  expect(asked).toEqual([
    ["owner", marios.id, { metric: "sales", ...days, item: "Diavola" }, "en"],
    ["manager", marios.id, { metric: "reviews" }, "en"],
  ]);
});

test("are followed by what they speak for", async () => {
  const answer = await world.request(base.replace("insights", "suggestions"), as("manager"));
  expect([answer.status, await answer.json()]).toEqual([200, { items: [suggestion] }]);
  expect(asked).toEqual([["manager", marios.id, "en"]]);
});

test("are told in Spanish to who reads Spanish", async () => {
  const spanish = { ...as("owner").headers, "accept-language": "es-ES,es;q=0.9" };
  for (const path of [`${base}?metric=sales`, base.replace("insights", "suggestions")]) {
    const answer = await world.request(path, { headers: spanish });
    expect(answer.headers.get("vary")).toContain("accept-language");
  }
  expect(asked.map((it) => it.at(-1))).toEqual(["es", "es"]);
});

test.each([
  ["who sends no token", base, {}, 401, "token_invalid"],
  ["who works there without running it", base, as("staff"), 403, "role_denied"],
  ["who runs another business", base.replace(marios.slug, "style-master"), as("owner"), 403, "role_denied"],
])("are not shown to somebody %s", async (_who, path, init, status, code) => {
  for (const page of [`${path}?metric=sales`, path.replace("insights", "suggestions")]) {
    const answer = await world.request(page, init);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
  }
  expect(asked).toEqual([]);
});

test.each([
  "",
  "metric=profit",
  "metric=sales&from=2026-02-30",
  "metric=sales&until=2026-11-22",
  "metric=sales&from=2026-11-22&until=2026-11-16",
  "metric=sales&from=2020-01-01&until=2026-01-01",
  "metric=sales&compareUntil=2026-01-01",
  "metric=sales&compareFrom=2026-01-02&compareUntil=2026-01-01",
  `metric=sales&item=${"x".repeat(201)}`,
])("are refused for “%s”", async (query) => {
  const answer = await world.request(`${base}?${query}`, as("owner"));
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, "invalid_request"]);
  expect(asked).toEqual([]);
});
