// Runs of crews: a session's token writes its own, once; only the business's members read them.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Claims, type InProcess, openInProcess, openPlace } from "./in-process.ts";

let db: InProcess;
let business: string;
let owner: Claims;
let stranger: Claims;
beforeAll(async () => {
  db = await openInProcess();
  const [one, other] = [await openPlace(db, { capacities: [2] }), await openPlace(db, { capacities: [2] })];
  business = one.business;
  [owner, stranger] = [await memberOf(one.business), await memberOf(other.business)];
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

const session = (id: string): Claims => ({
  role: "authenticated",
  business_id: business,
  session_id: id,
  actor: "system",
});
const record = (as: Claims, id: string, status = "completed") =>
  db.as(as, () =>
    db.query(
      `select public.record_agent_session($1, 't1', 'RestaurantFoodAgent', 'consult availability', $2, 120,
         '{"crew": "consult availability"}', '2027-03-05T18:00:00Z', '2027-03-05T18:00:01Z')`,
      [id, status],
    ),
  );
const seen = async (as: Claims) =>
  (await db.as(as, () => db.query("select id, session_id from public.agent_sessions order by id"))).map(
    (it) => `${String(it["id"])} of ${String(it["session_id"])}`,
  );

it("a run is written once, for the token's own session", async () => {
  await record(session("ses_a"), "eff_1");
  await record(session("ses_a"), "eff_1", "failed");
  await record(session("ses_b"), "eff_2");
  expect(await seen(owner)).toEqual(["eff_1 of ses_a", "eff_2 of ses_b"]);
  const [row] = await db.query("select status, cost_micros from public.agent_sessions where id = 'eff_1'");
  expect(row).toMatchObject({ status: "completed", cost_micros: 120 });
});

it("another business's members see none of it, a session only its own", async () => {
  expect(await seen(stranger)).toEqual([]);
  expect(await seen(session("ses_b"))).toEqual(["eff_2 of ses_b"]);
});

it("who is no session writes none", async () => {
  await expect(record(owner, "eff_3")).rejects.toThrow("only for a session of a business");
});
