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
