// The ledger of models: a session's token writes it, only the business's members read it, and the sums are right.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Claims, type InProcess, openInProcess, openPlace } from "./in-process.ts";

let db: InProcess;
let business: string;
let owner: Claims;
let stranger: Claims;
beforeAll(async () => {
  db = await openInProcess();
  const [one, other] = [await openPlace(db, { capacities: [2] }), await openPlace(db, { capacities: [2] })];
  business = one.business;
  owner = await memberOf(one.business);
  stranger = await memberOf(other.business);
});
afterAll(() => db.close());

async function memberOf(place: string): Promise<Claims> {
  const sub = randomUUID();
  await db.query("insert into auth.users (id, email) values ($1, $2)", [sub, `${sub}@example.test`]);
  await db.query("insert into public.members (business_id, user_id, role) values ($1, $2, 'owner')", [
    place,
    sub,
  ]);
  return { role: "authenticated", sub };
}

const sessionToken = (session: string): Claims => ({
  role: "authenticated",
  business_id: business,
  session_id: session,
  actor: "system",
});

const call = (more: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  turn_id: "t1",
  call: "understand",
  tier: "small",
  model: "gpt-4.1-mini",
  outcome: "answered",
  input_tokens: 1000,
  output_tokens: 50,
  cost_micros: 480,
  took_ms: 700,
  at: "2027-03-05T18:00:00Z",
  ...more,
});

const one = async (text: string, params: unknown[]): Promise<unknown> =>
  (await db.query(text, params))[0]?.["it"];
const record = (as: Claims, ...calls: object[]) =>
  db.as(as, () => one("select public.record_model_calls($1) as it", [JSON.stringify(calls)]));
const costs = (as: Claims, from = "2027-03-04", to = "2027-03-05") =>
  db.as(as, () => one("select public.model_costs($1, $2, $3) as it", [business, from, to]));

describe("the ledger", () => {
  it("is written once for each call, by the token's own session", async () => {
    const first = call();
    expect(await record(sessionToken("ses_a"), first, call({ turn_id: "t2", cost_micros: 20 }))).toEqual({
      recorded: 2,
    });
    expect(await record(sessionToken("ses_a"), first)).toEqual({ recorded: 0 });
    const large = { tier: "large", model: "gpt-4.1", cost_micros: 2400, at: "2027-03-04T00:00:00Z" };
    expect(await record(sessionToken("ses_b"), call(large), call({ at: "2027-03-06T00:00:00Z" }))).toEqual({
      recorded: 2,
    });
    await expect(record(owner, call())).rejects.toThrow("without a session");
    await expect(record({ role: "anon" }, call())).rejects.toThrow("permission denied");
  });

  it("tells a member what was spent, by day, model, session and turn", async () => {
    expect(await costs(owner)).toEqual({
      total: { calls: 3, inputTokens: 3000, outputTokens: 150, costMicros: 2900, turns: 3, sessions: 2 },
      days: [
        { date: "2027-03-04", calls: 1, inputTokens: 1000, outputTokens: 50, costMicros: 2400 },
        { date: "2027-03-05", calls: 2, inputTokens: 2000, outputTokens: 100, costMicros: 500 },
      ],
      models: [
        {
          tier: "large",
          model: "gpt-4.1",
          calls: 1,
          answered: 1,
          inputTokens: 1000,
          outputTokens: 50,
          costMicros: 2400,
        },
        {
          tier: "small",
          model: "gpt-4.1-mini",
          calls: 2,
          answered: 2,
          inputTokens: 2000,
          outputTokens: 100,
          costMicros: 500,
        },
      ],
      sessions: [
        { session: "ses_b", calls: 1, costMicros: 2400, turns: [{ turn: "t1", calls: 1, costMicros: 2400 }] },
        {
          session: "ses_a",
          calls: 2,
          costMicros: 500,
          turns: [
            { turn: "t1", calls: 1, costMicros: 480 },
            { turn: "t2", calls: 1, costMicros: 20 },
          ],
        },
      ],
    });
  });

  it.each([
    ["another business's member", () => stranger],
    ["a customer's session", () => sessionToken("ses_a")],
  ])("shows nothing to %s", async (_who, as) => {
    expect(await costs(as())).toMatchObject({ total: { calls: 0, costMicros: 0 }, models: [], sessions: [] });
  });
});
