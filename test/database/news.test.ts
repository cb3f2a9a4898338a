// Who is written to about a business's news.
import { afterAll, beforeAll, expect, it } from "vitest";
import { callAny } from "./calls.ts";
import { type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
beforeAll(async () => {
  db = await openInProcess();
  place = await openPlace(db, { capacities: [2] });
});
afterAll(() => db.close());

it("news go to the team's addresses and to customers who agreed and did not take it back", async () => {
  await db.query(
    "insert into public.staff (business_id, name, role, email) values ($1, 'Bo', 'cook', 'bo@example.test')",
    [place.business],
  );
  await db.query(
    `insert into public.customers (business_id, name, email, news_consent_at, news_opted_out_at) values
     ($1, 'Yes', 'yes@example.test', now(), null), ($1, 'No', 'no@example.test', null, null),
     ($1, 'Was', 'was@example.test', now(), now())`,
    [place.business],
  );
  type Audience = { staff: { name: string }[]; customers: { name: string; token: string }[] };
  const audience = async () =>
    (await callAny(db, "change_audience", { p_business_id: place.business })) as Audience;
  const found = await audience();
  expect(found.staff.map((it) => it.name)).toEqual(["Bo"]);
  expect(found.customers.map((it) => it.name)).toEqual(["Yes"]);
  await db.as({ role: "anon" }, () => callAny(db, "stop_news", { p_token: found.customers[0]?.token }));
  expect((await audience()).customers).toEqual([]);
});
