// A full evening: who waits for it is offered what comes free, takes it, passes it on, or leaves the line.
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { DashboardBookings } from "#contracts/dashboard";
import { cardBooking, ChatClient, confirmed, lastText } from "#test/support/chat-client";
import { signIn } from "#test/support/sign-in";

const stack = inject("stack");
const business = "marios-italian";
const businessId = stack.businesses[business] as string;
let sql: postgres.Sql;
let daysAhead = 40;
let day = "";
let guests = 0;

beforeAll(() => {
  sql = postgres(stack.postgres, { max: 1 });
});
afterAll(() => sql.end());

/** An evening of its own, on which every table is taken at seven: by one customer in a chat, and by others. */
let taken: ChatClient;
beforeEach(async () => {
  day = new Date(Date.now() + (daysAhead += 1) * 86_400_000).toISOString().slice(0, 10);
  taken = await open();
  await taken.say(`Book a table for 2 on ${day} at 7pm`);
  const { startsAt, endsAt } = await confirmed(taken);
  await fillAt(startsAt, endsAt);
});

const email = (name: string) => `${name.toLowerCase().replaceAll(" ", ".")}@example.test`;
const open = (name = `Guest ${(guests += 1)}`) =>
  ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business] ?? "",
    identity: { name, email: email(name) },
  });

async function fillAt(startsAt: string, endsAt: string): Promise<void> {
  await sql`select set_config('request.jwt.claims', '{"role":"service_role"}', false)`;
  const [service] = await sql<{ id: string }[]>`
    select id from public.services where business_id = ${businessId} limit 1`;
  for (let n = 0; ; n += 1) {
    const id = `bkg_full_${day.replaceAll("-", "")}_${n}`;
    const [held] = await sql<{ answer: { outcome: string } }[]>`
      select public.claim_slot(${`eff_h${id}`}, ${id}, ${businessId}, ${service?.id as string}, 'ses_filler', 2,
        ${startsAt}, ${endsAt}, ${sql.json({ name: "Filler" })}) as answer`;
    if (held?.answer.outcome !== "held") return;
    await sql`select public.request_booking(${`eff_r${id}`}, ${id})`;
  }
}

async function waiting(name: string): Promise<ChatClient> {
  const chat = await open(name);
  expect(lastText(await chat.say(`Book a table for 2 on ${day} at 7pm`))).toMatch(/isn't free|already taken/);
  expect(lastText(await chat.say("Join the waitlist"))).toMatch(/any time from 6:30 PM to 7:30 PM/);
  const told = await chat.say("yes please");
  const joined =
    told.messages.find((it) => it.text.includes("You're on the waitlist")) ??
    (await chat.until((it) => it.text.includes("You're on the waitlist")));
  expect(cardBooking([joined])).toMatchObject({ status: "waitlisted", partySize: 2 });
  return chat;
}

const offered = (chat: ChatClient) => chat.until((it) => it.text.startsWith("Good news"));
const statusOf = async (chat: ChatClient) =>
  (await sql<{ status: string }[]>`select status from public.waitlist where session_id = ${chat.session}`)[0]
    ?.status;
const lettersTo = async (name: string) =>
  (
    (await (await fetch(`${stack.supabase}/fake/outbox`)).json()) as { to: string; subject?: string }[]
  ).filter((it) => it.to === email(name) && it.subject?.startsWith("Free for you"));

async function giveUp(chat: ChatClient): Promise<void> {
  await chat.say("I need to cancel my booking");
  await chat.say("yes, cancel it");
  await chat.until((it) => cardBooking([it])?.status === "cancelled");
}

describe("a table that comes free on a full evening", () => {
  test("is offered to the first who waits, in the chat and by one mail, and a yes makes it a booking", async () => {
    const first = await waiting(`Ann ${day}`);
    const second = await waiting(`Bob ${day}`);
    expect(await first.state()).toMatchObject({ workflow_triggers: ["offer_when_free"] });
    await giveUp(taken);
    expect((await offered(first)).text).toMatch(
      /table for 2 .* at 7:00 PM has come free! .* until .* Shall I book it/,
    );
    await expect.poll(() => lettersTo(`Ann ${day}`), { timeout: 30_000 }).toHaveLength(1);
    // While it is kept for her a walk-up does not get it.
    const walkUp = await open();
    expect(lastText(await walkUp.say(`Book a table for 2 on ${day} at 7pm`))).toMatch(
      /isn't free|already taken/,
    );

    const booking = await confirmed(first, "yes");
    expect(booking).toMatchObject({ partySize: 2, status: "confirmed" });
    expect(booking.startsAt.slice(11, 16)).toBe("19:00");
    const rows = await sql<{ status: string; workflow: string }[]>`
      select status, effect_id as workflow from public.bookings where session_id = ${first.session}`;
    expect(rows).toEqual([{ status: "confirmed", workflow: booking.workflowId }]);
    expect(await statusOf(first)).toBe("accepted");
    expect(await statusOf(second)).toBe("waiting");
    expect(lastText(await first.say("am I still on the list?"))).toMatch(/not on a waitlist/);
    expect(lastText(await second.say("am I still on the list?"))).toMatch(/still on the waitlist/);
  });

  test("goes to the next by a no; who declined waits on, and may leave", async () => {
    const first = await waiting(`Cid ${day}`);
    const second = await waiting(`Dora ${day}`);
    await giveUp(taken);
    await offered(first);
    await first.say("no, thanks");
    await first.until((it) => it.text.includes("goes to the next in line"));
    await offered(second);
    expect((await confirmed(second, "yes")).status).toBe("confirmed");
    await first.say("take me off the list");
    expect((await first.until((it) => it.text.includes("off the waitlist"))).text).toMatch(/any time from/);
    expect(await statusOf(first)).toBe("cancelled");
  });

  test("is won by one: a yes, a walk-up and another who waits come together", async () => {
    const first = await waiting(`Eve ${day}`);
    const second = await waiting(`Fay ${day}`);
    const walkUp = await open();
    await giveUp(taken);
    await offered(first);
    await Promise.all([
      first.say("yes"),
      second.say("am I still on the list?"),
      walkUp.say(`Book a table for 2 on ${day} at 7pm`),
    ]);
    await first.until((it) => cardBooking([it])?.status === "confirmed");
    const twice = await sql`
      select 1 from public.booking_resources a join public.booking_resources b on a.resource_id = b.resource_id
        and a.period && b.period and a.booking_id < b.booking_id where a.active and b.active`;
    expect(twice).toHaveLength(0);
    expect(await statusOf(second)).toBe("waiting");
  });
});

test("the team sees who waits, in order, with the bookings of that day", async () => {
  const first = await waiting(`Gus ${day}`);
  await waiting(`Hal ${day}`);
  const owner = stack.owners.find((it) => it.business === business);
  const token = await signIn(stack.supabase, stack.publishableKey, owner?.email ?? "", owner?.password ?? "");
  const answer = await fetch(`${stack.edge}/v1/dashboard/${business}/bookings?date=${day}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { waitlist, items } = (await answer.json()) as DashboardBookings;
  expect(waitlist).toMatchObject([
    { customer: `Gus ${day}`, partySize: 2, status: "waiting", offeredAt: null },
    { customer: `Hal ${day}` },
  ]);
  expect(items.filter((it) => it.status === "waitlisted")).toHaveLength(2);
  await first.say("take me off the waitlist");
  await first.until((it) => it.text.includes("off the waitlist"));
});
