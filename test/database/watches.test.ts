// Watches over the city: of a conversation and of no business; whom they write to is nobody else's to read.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { callAny } from "./calls.ts";
import { type InProcess, openInProcess, openPlace } from "./in-process.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());

it("the message that tells of a watch is claimed for no business, and no member reads its recipient", async () => {
  const place = await openPlace(db, { capacities: [2] });
  const member = randomUUID();
  await db.query("insert into auth.users (id, email) values ($1, 'w@example.test')", [member]);
  await db.query("insert into public.members (business_id, user_id, role) values ($1, $2, 'owner')", [
    place.business,
    member,
  ]);
  const claim = { p_business_id: null, p_kind: "watch_met", p_channel: "email", p_to: "jo@example.test" };
  const claimed = await callAny(db, "claim_business_notification", {
    p_key: "eff_w:watch_met:email",
    ...claim,
  });
  expect(claimed).toEqual({ outcome: "send", attempts: 1 });
  const seen = await db.as({ role: "authenticated", sub: member }, () =>
    db.query("select recipient from public.notifications"),
  );
  expect(seen).toEqual([]);
});

it("the watches that a change concerns are those of its kind and place, as long as they run", async () => {
  const { business } = await openPlace(db, { capacities: [2] });
  const [{ category, area } = {}] = await db.query(
    "select category, area from public.businesses where id = $1",
    [business],
  );
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const open = (id: string, criteria: object, session = `ses_${id}`) =>
    callAny(db, "open_watch", {
      p_id: id,
      p_session_id: session,
      p_kind: "price",
      p_summary: "a wish",
      p_wish: { of: "price", criteria },
      p_contact: {},
      p_until: until,
    });
  await open("eff_here", { category, area });
  await open("eff_anything", { category: null, area: null });
  await open("eff_near", { category, area: "elsewhere", near: true });
  await open("eff_elsewhere", { category, area: "elsewhere" });
  await open("eff_other", { category: "another trade", area });
  await open("eff_over", { category, area });
  await callAny(db, "close_watch", { p_id: "eff_over", p_status: "stopped", p_found: [] });
  expect(await callAny(db, "watches_concerned", { p_business_id: business })).toEqual([
    "eff_here",
    "eff_anything",
    "eff_near",
  ]);
});
