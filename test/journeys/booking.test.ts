// The spine: from a customer's words to a booking in Postgres whose workflow will remind, move and cancel.
import { Client, Connection } from "@temporalio/client";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Booking } from "#contracts/bookings";
import { cardBooking, ChatClient, confirmed, lastText } from "#test/support/chat-client";

const stack = inject("stack");
const business = "marios-italian";
const identity = { name: "John Doe", phone: "+12125550123", email: "john.doe@example.test" };
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

const open = (who?: typeof identity) =>
  ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business] ?? "",
    ...(who && { identity: who }),
  });

const rowOf = async (id: string) =>
  (
    await sql<{ status: string; party_size: number }[]>`
    select status, party_size from public.bookings where id = ${id}`
  )[0];

/** When the booking's workflow will do what, ms since the epoch. */
async function scheduled(booking: Booking): Promise<Record<string, number>> {
  const handle = temporal.workflow.getHandle(booking.workflowId as string);
  const steps = await handle.query<{ step: string; at: string; state: string }[]>("schedule");
  return Object.fromEntries(
    steps.filter((it) => it.state === "scheduled").map((it) => [it.step, Date.parse(it.at)]),
  );
}

/** The wall-clock start of a booking in Mario's zone, e.g. `19:00`. */
const localStart = (booking: Booking) => booking.startsAt.slice(11, 16);

describe("a stranger who types “Book a table for 4 tomorrow at 7pm”", () => {
  test("is greeted, asked for what is missing, and ends with a confirmed table", async () => {
    const chat = await open();
    expect(chat.greeting[0]?.text).toMatch(/Mario/);
    const asked = await chat.say("Book a table for 4 tomorrow at 7pm");
    expect(lastText(asked)).toMatch(/name/i);
    const contact = await chat.say("John Doe");
    expect(lastText(contact)).toMatch(/phone|e-?mail/i);
    const proposal = await chat.say("john.doe@example.test");
    expect(lastText(proposal)).toMatch(/\b4\b.*7:00|7:00.*\b4\b/s);
    const booking = await confirmed(chat, "yes please");
    expect(booking).toMatchObject({ business, partySize: 4, status: "confirmed" });
    expect(localStart(booking)).toBe("19:00");
    expect(await rowOf(booking.id)).toMatchObject({ status: "confirmed", party_size: 4 });
  });
});

test("what the customer wishes for beside the table is on the booking that the team sees", async () => {
  const chat = await open(identity);
  await chat.say("Book a table for 2 in nine days at 5pm, and we need a high chair");
  const booking = await confirmed(chat);
  const notes = async () =>
    (await sql<{ notes: string | null }[]>`select notes from public.bookings where id = ${booking.id}`)[0]
      ?.notes;
  await expect.poll(notes, { timeout: 30_000 }).toContain("high chair");
});

describe("a booking that is confirmed", () => {
  let chat: ChatClient;
  let booking: Booking;

  beforeAll(async () => {
    chat = await open(identity);
    await chat.say("Book a table for 2 in three days at 6pm");
    booking = await confirmed(chat);
  });

  test("is run by a workflow whose reminder and follow-up are scheduled", async () => {
    const handle = temporal.workflow.getHandle(booking.workflowId as string);
    expect((await handle.describe()).status.name).toBe("RUNNING");
    const at = await scheduled(booking);
    expect(at["reminder"]).toBeLessThan(Date.parse(booking.startsAt));
    expect(at["follow_up"]).toBeGreaterThan(Date.parse(booking.endsAt));
  });

  test("is confirmed to the customer by mail, once", async () => {
    const outbox = async () => {
      const mails = (await (await fetch(`${stack.supabase}/fake/outbox`)).json()) as { text: string }[];
      return mails.filter((it) => it.text.includes(booking.id));
    };
    await expect.poll(outbox, { timeout: 30_000 }).toHaveLength(1);
  });

  test("is shown at /v1/bookings and as a calendar file, to the card's token too", async () => {
    expect(await chat.booking(booking.id)).toEqual(booking);
    const transcript = await chat.transcript();
    const token = transcript
      .flatMap((it) => it.cards ?? [])
      .flatMap((it) => (it.type === "booking" ? [it.token] : []))
      .at(-1);
    const ics = await fetch(`${stack.edge}/v1/bookings/${booking.id}.ics?token=${token}`);
    expect(ics.headers.get("content-type")).toContain("text/calendar");
    const text = await ics.text();
    expect(text).toContain("BEGIN:VEVENT");
    expect(text).toMatch(/^SEQUENCE:0\r$/m);
    expect((await fetch(`${stack.edge}/v1/bookings/${booking.id}.ics?token=wrong`)).status).toBe(401);
  });

  test("shows in the state view", async () => {
    expect(await chat.state()).toMatchObject({
      conversation_type: "dedicated",
      business_id: stack.businesses[business],
      customer_context: { name: "John Doe" },
      business_context: { category: "restaurant", capacity: 50, hours: "11AM-10PM" },
      workflow_triggers: ["send_confirmation", "schedule_reminder"],
    });
  });

  test("moves when the customer says so, and its reminder with it", async () => {
    const before = await scheduled(booking);
    await chat.say("Can we make it 8pm instead?");
    const moved = await confirmed(chat);
    expect(moved).toMatchObject({ id: booking.id, status: "confirmed" });
    expect(localStart(moved)).toBe("20:00");
    const after = await scheduled(moved);
    expect((after["reminder"] ?? 0) - (before["reminder"] ?? 0)).toBe(2 * 3_600_000);
  });

  test("is cancelled in the same chat, and its place is free again", async () => {
    await chat.say("I need to cancel my booking");
    const gone = cardBooking((await chat.say("yes, cancel it")).messages);
    expect(gone).toMatchObject({ id: booking.id, status: "cancelled" });
    const active =
      await sql`select 1 from public.booking_resources where booking_id = ${booking.id} and active`;
    expect(active).toHaveLength(0);
  });

  test("left one audit row for each thing that happened to it", async () => {
    const actions = await sql<{ action: string }[]>`
      select action from public.audit_log where subject like ${`%${booking.id}%`} order by id`;
    const said = actions.map((it) => it.action).join(" ");
    for (const step of ["held", "requested", "confirmed", "moved", "cancelled"]) expect(said).toContain(step);
  });
});

describe("a message sent again under its id", () => {
  test("gets the same answer, and another text under it is refused", async () => {
    const chat = await open(identity);
    const first = await chat.say("what are your opening hours?", "again-1");
    expect(await chat.say("what are your opening hours?", "again-1")).toEqual(first);
    const other = await chat.post("again-1", "something else");
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ code: "message_id_reused" });
  });

  test("gets one answer when it is sent ten times at once", async () => {
    const chat = await open(identity);
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => chat.say("Book a table for 2 in four days at 5pm", "same")),
    );
    for (const reply of replies) expect(reply).toEqual(replies[0]);
    const said = (await chat.transcript()).filter((it) => it.role === "customer");
    expect(said).toHaveLength(1);
  });
});
