// What the public dialogues do not hold, in words like theirs: a reminder's answers, an order with choices, a salon's day
// with a change of mind.
import postgres from "postgres";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Booking } from "#contracts/bookings";
import { ChatClient, confirmed, lastText } from "#test/support/chat-client";

const stack = inject("stack");
let sql: postgres.Sql;
beforeAll(() => {
  sql = postgres(stack.postgres, { max: 1 });
});
afterAll(() => sql.end());

let guests = 0;
const open = (business: string) =>
  ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business] ?? "",
    identity: { name: `Own Words ${(guests += 1)}`, email: `own.words.${guests}@example.test` },
  });

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const statusOf = async ({ id }: Booking): Promise<string | undefined> =>
  (await sql<{ status: string }[]>`select status from public.bookings where id = ${id}`)[0]?.status;

async function says(chat: ChatClient, ...lines: string[]): Promise<string> {
  let heard = "";
  for (const it of lines) heard = lastText(await chat.say(it));
  return heard;
}

/** What the booking's workflow says when its reminder goes out, as it says it: signed, to the public route. */
async function remind(chat: ChatClient, booking: Booking): Promise<void> {
  const id = `evt_${booking.id}_reminded`;
  const body = JSON.stringify({
    id,
    type: "booking.reminded",
    session: chat.session,
    workflowId: booking.workflowId,
    effectId: null,
    requestId: "req_reminded",
    at: new Date().toISOString(),
    status: "success",
    results: { bookingId: booking.id, booking, notified: ["email"] },
    nextSteps: [],
    error: null,
    stateUpdates: {},
  });
  const at = new Date();
  const answer = await fetch(`${stack.edge}/v1/workflow-events`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": new Webhook(stack.webhookSecret).sign(id, at, body),
    },
    body,
  });
  expect(answer.status).toBeLessThan(300);
  await chat.until((it) => it.text.includes("Are you still coming?"));
}

describe("a reminder is answered", () => {
  const booked = async (days: number) => {
    const chat = await open("marios-italian");
    await chat.say(`hey can u do 2 ppl ${dayIn(days)} at 6pm`);
    const booking = await confirmed(chat, "yep go for it");
    await remind(chat, booking);
    return { chat, booking };
  };

  test("yes: the team knows, and nothing is changed", async () => {
    const { chat, booking } = await booked(80);
    expect(await says(chat, "yep still on, see ya there")).toMatch(/noted it|knows you're coming/);
    expect(await statusOf(booking)).toBe("confirmed");
  });

  test("an hour later: the visit is moved by its workflow", async () => {
    const { chat, booking } = await booked(81);
    expect(await says(chat, "ah can we make it 8 instead?")).toMatch(/I can move your table.*8:00 PM/);
    const reply = await chat.say("yes pls");
    await chat.until((it) => it.seq >= (reply.messages[0]?.seq ?? 0) && /8:00 PM/.test(it.text));
    await expect
      .poll(async () => (await chat.booking(booking.id)).startsAt, { timeout: 20_000 })
      .toContain("T20:00");
  });

  test("no: cancelled after one yes", async () => {
    const { chat, booking } = await booked(82);
    expect(await says(chat, "sorry something came up, cant make it")).toMatch(/cancel your table/);
    await says(chat, "yes");
    await expect.poll(() => statusOf(booking), { timeout: 20_000 }).toBe("cancelled");
  });
});

test("an order with choices: one of two is set apart, one thing is given up, and the kitchen gets what was read back", async () => {
  const chat = await open("marios-italian");
  const first = await says(chat, "gimme 2 large margheritas n a tiramisu, oh and one diavola");
  expect(first).toContain("2 × Margherita (Large)");
  expect(await says(chat, "no basil on one of em")).toContain("1 × Margherita (Large), without basil");
  expect(await says(chat, "actually scrap the tiramisu")).not.toContain("Tiramisù");
  expect(await says(chat, "nothing else thx")).toContain("When would you like to pick it up?");
  const asked = await says(chat, "tmrw 12:30pm");
  expect(asked).toMatch(/1 × Margherita \(Large\), 1 × Diavola and 1 × Margherita \(Large\), without basil/);
  const reply = await chat.say("yeah that's right");
  const told = (it: { text: string; seq: number }) =>
    it.seq >= (reply.messages[0]?.seq ?? 0) && it.text.includes("Your order is in!");
  await chat.until(told);
  const [row] = await sql<{ total: number; items: { name: string; quantity: number }[] }[]>`
    select total, items from public.orders where session_id = ${chat.session}`;
  expect(row?.items.map((it) => [it.name, it.quantity])).toEqual([
    ["Margherita", 1],
    ["Diavola", 1],
    ["Margherita", 1],
  ]);
});

test("a salon's appointment in pieces, with a price in passing and a change of mind", async () => {
  const chat = await open("harbour-hair");
  expect(await says(chat, "how much is a kids cut? my son's 6 and scared of clippers")).toContain("$22");
  const held = await says(chat, `book him in for ${dayIn(20)} round 4pm`);
  expect(held).toMatch(/children's haircut|Which would suit you|Does one of these work/i);
  if (!held.includes("holding")) await says(chat, "the first one");
  await says(chat, "note for the stylist: he's 6 now and hates clippers");
  const booking = await confirmed(chat, "great, book it");
  await expect
    .poll(
      async () =>
        (await sql<{ notes: string | null }[]>`select notes from public.bookings where id = ${booking.id}`)[0]
          ?.notes,
      { timeout: 20_000 },
    )
    .toBe("he's 6 now and hates clippers");
  expect(await says(chat, "hmm forget that note about the clippers")).toContain("taken it off");
  expect(await says(chat, "and cancel it pls, he's ill")).toMatch(/Shall I cancel/);
  await says(chat, "yes");
  await expect.poll(() => statusOf(booking), { timeout: 20_000 }).toBe("cancelled");
});
