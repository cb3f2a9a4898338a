// A booking's later life over the public API: the reminder asks and its answer acts; late cancels and no-shows count.
import { Client, Connection } from "@temporalio/client";
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Escalation } from "#contracts/escalations";
import { cardBooking, ChatClient, confirmed, lastText } from "#test/support/chat-client";
import { signIn } from "#test/support/sign-in";

const stack = inject("stack");
/** Places of this file's own: their rules are changed before their pages are read. */
const [reminding, strict] = ["golden-wok", "pho-saigon"];
const soon = { timeout: 240_000, interval: 500 };
let sql: postgres.Sql;
let temporal: Client;

beforeAll(async () => {
  sql = postgres(stack.postgres, { max: 1 });
  temporal = new Client({ connection: await Connection.connect({ address: stack.temporal }) });
});
afterAll(async () => {
  await sql.end();
  await temporal.connection.close();
});

const setPolicies = (slug: string, policies: postgres.JSONValue) =>
  sql`update public.businesses set policies = policies || ${sql.json(policies)} where slug = ${slug}`;

/** A confirmed table for two tomorrow at 7 PM. */
async function booked(slug: string, identity: { name: string; phone: string; email: string }) {
  const chat = await ChatClient.open({
    edge: stack.edge,
    business: slug,
    key: stack.widgetKeys[slug] ?? "",
    identity,
  });
  await chat.say("a table for 2 tomorrow at 7pm");
  return { chat, booking: await confirmed(chat, "yes") };
}

async function asOwner(slug: string): Promise<Record<string, string>> {
  const owner = stack.owners.find((it) => it.business === slug);
  const token = await signIn(stack.supabase, stack.publishableKey, owner?.email ?? "", owner?.password ?? "");
  return { authorization: `Bearer ${token}`, "content-type": "application/json" };
}

/** The minutes before the next evening at 7 PM in New York so that a reminder falls due a minute and a half from now, or two. */
function leadFromNow(): number {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" }).format(
    Date.now() + 86_400_000,
  );
  const offset = new Intl.DateTimeFormat("en-US", {
    timeZone: "America/New_York",
    timeZoneName: "longOffset",
  })
    .format(Date.parse(`${day}T23:00:00Z`))
    .replace(/.*GMT/, "");
  const start = Date.parse(`${day}T19:00:00${offset}`);
  return Math.floor((start - Date.now() - 90_000) / 60_000);
}

test("a reminder asks, a question does not get in its way, and the yes is on the booking that the team sees", async () => {
  await setPolicies(reminding, { reminder_lead_minutes: leadFromNow() });
  const email = `ana.${Date.now()}@example.test`;
  const { chat, booking } = await booked(reminding, { name: "Ana Costa", phone: "+12125550167", email });
  const asked = await chat.until((it) => it.text.includes("Are you still coming?"), soon.timeout);
  expect(asked.quickReplies?.map((it) => it.label)).toEqual(["Yes, I'm coming", "Move it", "Cancel it"]);
  expect(lastText(await chat.say("where are you?"))).not.toContain("noted");
  expect(lastText(await chat.say("yes, still coming"))).toMatch(/noted it|knows you're coming/);

  await expect
    .poll(
      async () =>
        (await sql`select attending_at from public.bookings where id = ${booking.id}`)[0]?.["attending_at"],
      soon,
    )
    .toBeTruthy();
  const handle = temporal.workflow.getHandle(booking.workflowId as string);
  expect(await handle.query("status")).toMatchObject({ stage: "confirmed", attending: true });
  const headers = await asOwner(reminding);
  const day = booking.startsAt.slice(0, 10);
  const shown = await fetch(`${stack.edge}/v1/dashboard/${reminding}/bookings?date=${day}`, { headers });
  const { items } = (await shown.json()) as { items: { id: string; attending: boolean }[] };
  expect(items.find((it) => it.id === booking.id)).toMatchObject({ attending: true });

  const mails = (await (await fetch(`${stack.supabase}/fake/outbox`)).json()) as {
    to: string;
    subject?: string;
    text: string;
  }[];
  const reminder = mails.find((it) => it.to === email && it.subject?.startsWith("Reminder"));
  expect(reminder?.text).toContain(`/b/${reminding}`);

  expect(lastText(await chat.say("can we make it 8pm?"))).toContain("8:00 PM");
  const from = (await chat.say("yes")).messages[0]?.seq ?? 0;
  await chat.until((it) => it.seq >= from && it.text.includes("it's now"));
  expect(
    (await sql`select attending_at from public.bookings where id = ${booking.id}`)[0]?.["attending_at"],
  ).toBeNull();
});

test("a late cancel is told, counted, and makes the next booking a person's decision", async () => {
  await setPolicies(strict, { cancel_cutoff_minutes: 3 * 24 * 60, max_no_shows: 1 });
  const identity = { name: "Late Lee", phone: "+12125550166", email: `late.${Date.now()}@example.test` };
  const { chat, booking } = await booked(strict, identity);
  expect(lastText(await chat.say("cancel my booking"))).toContain("counts as a late cancellation");
  const cancelled = await chat.say("yes, cancel it");
  const at = cancelled.messages[0]?.seq ?? 0;
  await chat.until((it) => it.seq >= at && it.text.includes("cancelled"));
  const [row] = await sql`select status, late_cancel from public.bookings where id = ${booking.id}`;
  expect(row).toMatchObject({ status: "cancelled", late_cancel: true });

  await chat.say("a table for 2 tomorrow at 7pm");
  const from = (await chat.say("yes")).messages[0]?.seq ?? 0;
  await chat.until((it) => it.seq >= from && it.text.includes("confirms a new one personally"), soon.timeout);
  const headers = await asOwner(strict);
  const base = `${stack.edge}/v1/dashboard/${strict}/escalations`;
  const waiting = async () => {
    const { items } = (await (await fetch(base, { headers })).json()) as { items: Escalation[] };
    return items.find((it) => it.session === chat.session && it.reason === "booking_needs_decision");
  };
  await expect
    .poll(async () => (await waiting())?.decisions, soon)
    .toEqual(["continue", "compensate", "end"]);
  const { id } = (await waiting()) as Escalation;
  const decide = () =>
    fetch(`${base}/${id}/decision`, {
      method: "POST",
      headers,
      body: JSON.stringify({ decision: "continue" }),
    });
  expect((await decide()).status).toBe(200);
  const told = await chat.until((it) => it.seq > from && it.text.includes("Booked!"), soon.timeout);
  expect(cardBooking([told])).toMatchObject({ status: "confirmed" });
  await expect.poll(async () => (await waiting())?.decided, soon).toBe("continue");
  expect((await decide()).status).toBe(200);
});
