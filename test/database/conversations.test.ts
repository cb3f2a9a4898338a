// The full history of conversations: each message once, late copies change nothing newer, seen by its own alone.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { call, callAny } from "./calls.ts";
import { type Claims, type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
beforeAll(async () => {
  db = await openInProcess();
  place = await openPlace(db, { capacities: [2] });
});
afterAll(() => db.close());

const token = (session: string, visitor?: string): Claims => ({
  role: "authenticated",
  business_id: place.business,
  session_id: session,
  actor: "customer",
  ...(visitor && { visitor_id: visitor }),
});
const message = (seq: number) => ({
  seq,
  id: `m${seq}`,
  role: seq % 2 ? "assistant" : "customer",
  text: `words ${seq}`,
  at: "2027-03-05T18:00:00Z",
});
const copy = (as: Claims, flow: string, lastSeq: number, messages: number[], chat = "dedicated") =>
  db.as(as, () =>
    callAny(db, "record_conversation", {
      p_chat: chat,
      p_stage: flow,
      p_flow: flow,
      p_state: { current_flow: flow },
      p_last_seq: lastSeq,
      p_messages: JSON.stringify(messages.map(message)),
    }),
  );
const said = async (as: Claims, session: string) =>
  (
    await db.as(as, () =>
      db.query(
        "select seq::int as seq from public.conversation_messages where session_id = $1 order by seq",
        [session],
      ),
    )
  ).map((it) => it["seq"]);
const stands = async (session: string) =>
  (
    await db.query(
      "select current_flow, last_seq::int as last_seq from public.conversations where session_id = $1",
      [session],
    )
  )[0];

it("a copy that comes twice or late adds no message twice and takes nothing back", async () => {
  const own = token("ses_talk");
  await copy(own, "greeting", 2, [1, 2]);
  await copy(own, "booking_confirmation", 4, [3, 4]);
  await copy(own, "greeting", 2, [1, 2]);
  expect(await said(own, "ses_talk")).toEqual([1, 2, 3, 4]);
  expect(await stands("ses_talk")).toEqual({ current_flow: "booking_confirmation", last_seq: 4 });
});

it("the session sees its own, the business's members see theirs, nobody else any", async () => {
  await copy(token("ses_seen"), "greeting", 1, [1]);
  const member = randomUUID();
  await db.query("insert into auth.users (id, email) values ($1, 'm@example.test')", [member]);
  await db.query("insert into public.members (business_id, user_id, role) values ($1, $2, 'owner')", [
    place.business,
    member,
  ]);
  expect(await said(token("ses_seen"), "ses_seen")).toEqual([1]);
  expect(await said({ role: "authenticated", sub: member }, "ses_seen")).toEqual([1]);
  expect(await said(token("ses_other"), "ses_seen")).toEqual([]);
  expect(await said({ role: "authenticated", sub: randomUUID() }, "ses_seen")).toEqual([]);
  await expect(copy({ role: "authenticated", sub: member }, "x", 1, [1])).rejects.toThrow(
    "only for a session",
  );
});

it("what a member says to the dashboard's chat is theirs, an owner's and a manager's, and not the rest of the team's", async () => {
  const memberAs = async (role: string): Promise<Claims> => {
    const user = randomUUID();
    await db.query("insert into auth.users (id, email) values ($1, $2)", [user, `${user}@example.test`]);
    await db.query("insert into public.members (business_id, user_id, role) values ($1, $2, $3)", [
      place.business,
      user,
      role,
    ]);
    return { role: "authenticated", sub: user };
  };
  await copy(token("ses_office_said"), "greeting", 1, [1], "dashboard");
  expect(await said(await memberAs("manager"), "ses_office_said")).toEqual([1]);
  expect(await said(await memberAs("staff"), "ses_office_said")).toEqual([]);
  expect(await said(token("ses_office_said"), "ses_office_said")).toEqual([1]);
});

it("who is forgotten is forgotten here too, in each of their sessions", async () => {
  await copy(token("ses_one"), "greeting", 1, [1]);
  await copy(token("ses_two", "ses_one"), "greeting", 1, [1]);
  const forget = () =>
    db.as(token("ses_two", "ses_one"), () =>
      call(db, "forget_visitor", { p_effect_id: "eff_forget_talk", p_business_id: place.business }),
    );
  // Told again by a repeat: what is kept of them elsewhere is deleted by it.
  for (const told of [await forget(), await forget()])
    expect(told).toEqual({ outcome: "forgotten", sessions: ["ses_one", "ses_two"] });
  expect(await stands("ses_one")).toBeUndefined();
  expect(await stands("ses_two")).toBeUndefined();
});

it("a business's state counts its changes and tells the last ones, newest first", async () => {
  const audit = (action: string, subject: string) =>
    db.query(
      "insert into public.audit_log (business_id, actor, action, subject) values ($1, 'owner', $2, $3)",
      [place.business, action, subject],
    );
  await audit("change.add", "menu_item/1");
  await audit("booking.confirmed", "bkg_1");
  await audit("undo.remove", "menu_item/1");
  const [row] = await db.query(
    "select state, version::int as version from public.business_state where business_id = $1",
    [place.business],
  );
  expect(row).toEqual({ state: { recent_actions: ["menu_item.remove", "menu_item.add"] }, version: 2 });
});
