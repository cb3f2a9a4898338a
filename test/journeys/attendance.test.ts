// A booking's later life over the public API: a late cancel counts, and what it leads to.
import { Client, Connection } from "@temporalio/client";
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Escalation } from "#contracts/escalations";
import { cardBooking, ChatClient, confirmed, lastText } from "#test/support/chat-client";
import { agreed, openOffice } from "#test/support/office-client";
import { signIn } from "#test/support/sign-in";

const stack = inject("stack");
/** A place of this file's own: its rules are changed. */
const strict = "pho-saigon";
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

/** The owner's own change comes last: it is what takes the place's shared copy away, whoever read it before. */
async function asksBack(slug: string): Promise<void> {
  const owner = stack.owners.find((it) => it.business === slug);
  if (!owner) throw new Error(`${slug} has no demo owner`);
  const office = await openOffice(stack, slug, owner);
  await office.say("after one no-show ask me first");
  await agreed(office);
  await office.say("set the cancellation cutoff to 3 days");
  await agreed(office);
}

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

test("the rule on missed bookings is told; a late cancel is told, counted, and makes the next booking a person's decision", async () => {
  await asksBack(strict);
  const identity = { name: "Late Lee", phone: "+12125550166", email: `late.${Date.now()}@example.test` };
  const { chat, booking } = await booked(strict, identity);
  expect(lastText(await chat.say("what is your no show policy?"))).toContain(
    "After one missed or late-cancelled booking within 180 days, a new one needs the team's word.",
  );
  const abroad = await ChatClient.open({
    edge: stack.edge,
    business: strict,
    key: stack.widgetKeys[strict] ?? "",
    locale: "es",
  });
  expect(lastText(await abroad.say("¿qué pasa si no me presento?"))).toMatch(/perdidas o canceladas tarde/);
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
