// Two visits of two kinds in one message, over the public API: both are booked or neither, whatever happens to the second.
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Booking } from "#contracts/bookings";
import type { ChatMessage } from "#contracts/chat";
import type { GlobalState } from "#contracts/state-views";
import { ChatClient, lastText } from "#test/support/chat-client";

const stack = inject("stack");
let sql: postgres.Sql;
beforeAll(() => void (sql = postgres(stack.postgres, { max: 1 })));
afterAll(() => sql.end());

const open = (identity: object = { name: "Pat Lee", email: "pat.lee@example.test" }) =>
  ChatClient.open<GlobalState>({
    edge: stack.edge,
    chat: "global",
    identity,
    timeZone: "America/New_York",
    locale: "en-US",
  });

/** A working day of its own for each test: the same chair is not asked for twice. */
let day = 8;
const nextDay = (): string => {
  do day += 1;
  while ([0, 6].includes(new Date(Date.now() + day * 86_400_000).getUTCDay()));
  return new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10);
};

interface Row {
  id: string;
  slug: string;
  status: string;
  starts_at: Date;
  ends_at: Date;
}
const rowsOf = ({ session }: ChatClient<GlobalState>) => sql<Row[]>`
  select b.id, x.slug, b.status, b.starts_at, b.ends_at from bookings b join businesses x on x.id = b.business_id
  where b.session_id = ${session} order by b.starts_at`;

const bookings = (messages: readonly ChatMessage[]): Booking[] =>
  messages.flatMap((it) => it.cards ?? []).flatMap((it) => (it.type === "booking" ? [it.booking] : []));

/** Says yes, and gives what is told from then on until `text` is. */
async function settled(chat: ChatClient<GlobalState>, yes: string, text: string): Promise<ChatMessage[]> {
  const before = (await chat.transcript()).at(-1)!.seq;
  await chat.say(yes);
  await chat.until((it) => it.seq > before && it.text.includes(text));
  return chat.transcript(before);
}

describe("a haircut and then an oil change", () => {
  test("are held together and booked with one yes, as two bookings with two workflows", async () => {
    const chat = await open();
    const held = await chat.say(
      `a haircut on ${nextDay()} at 3pm and then an oil change for my sedan nearby`,
    );
    expect(lastText(held)).toContain("holding both");
    const claimed = await rowsOf(chat);
    expect(claimed.map((it) => it.status)).toEqual(["held", "held"]);
    const [first, second] = claimed;
    expect(first!.starts_at.toISOString()).toMatch(/T(?:19|20):00/u);
    // Time for the way is left between them.
    expect(second!.starts_at.getTime()).toBeGreaterThan(first!.ends_at.getTime());
    const told = await settled(chat, "yes, both", "Both are booked");
    await expect.poll(async () => (await chat.transcript()).flatMap((it) => bookings([it])).length).toBe(2);
    const cards = bookings(await chat.transcript());
    expect(cards.map((it) => [it.service, it.status]).toSorted()).toEqual([
      ["Haircut", "confirmed"],
      ["Oil change", "confirmed"],
    ]);
    expect(new Set(cards.map((it) => it.workflowId)).size).toBe(2);
    expect((await rowsOf(chat)).map((it) => it.status)).toEqual(["confirmed", "confirmed"]);
    expect(told.map((it) => it.text).join()).toContain("Both are booked");
    // Each card opens its own booking.
    const card = (await chat.transcript())
      .flatMap((it) => it.cards ?? [])
      .findLast((it) => it.type === "booking")!;
    const address = `${stack.edge}/v1/bookings/${card.booking.id}?token=${card.token}`;
    expect((await fetch(address)).status).toBe(200);
  });

  test("come to nothing together: the second cannot be confirmed, and the first is taken back", async () => {
    const chat = await open();
    await chat.say(`a haircut on ${nextDay()} at 3pm and then an oil change for my sedan nearby`);
    const [first, second] = await rowsOf(chat);
    // Between the hold and the yes the garage has closed the place.
    await sql`update bookings set status = 'cancelled', closed_reason = 'the lift is broken', closed_at = now()
      where id = ${second!.id}`;
    await sql`update booking_resources set active = false where booking_id = ${second!.id}`;
    const told = await settled(chat, "yes", "Nothing is booked now");
    const said = told.map((it) => it.text).join("\n");
    expect(said).toContain("could not be confirmed, so I'm cancelling");
    expect(said).toContain("This would fit too");
    expect(bookings(told)).toEqual([]);
    const after = await rowsOf(chat);
    expect(after.find((it) => it.id === first!.id)?.status).toBe("cancelled");
    expect(after.every((it) => it.status === "cancelled")).toBe(true);
    // The pair that was offered instead is had by a word.
    expect(lastText(await chat.say("take those"))).toContain("holding both");
    await settled(chat, "yes", "Both are booked");
    const standing = (await rowsOf(chat)).filter((it) => it.status === "confirmed");
    expect(standing).toHaveLength(2);
  });

  test("leave nothing behind where the customer does not want them", async () => {
    const chat = await open();
    const asked = await chat.say(`a haircut on ${nextDay()} at 10am, then an oil change`);
    // By the vehicle the place is another: nothing is held before that is known.
    expect(lastText(asked)).toContain("What kind of vehicle is it");
    expect(await rowsOf(chat)).toEqual([]);
    expect(lastText(await chat.say("an SUV"))).toContain("holding both");
    expect(lastText(await chat.say("no thanks"))).toContain("nothing is booked");
    await expect
      .poll(async () => (await rowsOf(chat)).map((it) => it.status), { timeout: 20_000 })
      .toEqual(["cancelled", "cancelled"]);
  });

  test("of somebody who gave no name ask for it once, and are cancelled together by a word", async () => {
    const chat = await open({});
    const asked = await chat.say(`a haircut on ${nextDay()} at 11am and then dinner for two downtown`);
    expect(lastText(asked)).toContain("What name");
    expect(lastText(await chat.say("Kim Novak, kim@example.test"))).toContain(
      "for Kim Novak, kim@example.test",
    );
    await settled(chat, "yes", "Both are booked");
    expect(lastText(await chat.say("cancel both"))).toContain("Shall I cancel both?");
    await settled(chat, "yes", "Cancelled: ");
    await expect
      .poll(async () => (await rowsOf(chat)).map((it) => it.status), { timeout: 30_000 })
      .toEqual(["cancelled", "cancelled"]);
  });

  test("are found for another day that is said, moved together by a word, and cancelled for good", async () => {
    const chat = await open();
    const days = [nextDay(), nextDay(), nextDay()];
    await chat.say(`a haircut on ${days[0]} at 2pm and then an oil change for my sedan nearby`);
    expect(lastText(await chat.say(`can we do ${days[1]} instead?`))).toContain("holding both");
    await expect.poll(async () => (await rowsOf(chat)).filter((it) => it.status === "held").length).toBe(2);
    await settled(chat, "yes", "Both are booked");
    const standing = async () => (await rowsOf(chat)).filter((it) => it.status === "confirmed");
    const [first, second] = await standing();
    expect(lastText(await chat.say(`move both to ${days[2]}`))).toContain("Shall I move them there?");
    await settled(chat, "yes", "Both are moved");
    const moved = await standing();
    expect(moved.map((it) => it.id)).toEqual([first!.id, second!.id]);
    for (const it of moved) expect(it.starts_at.toISOString()).toContain(`${days[2]}T`);
    expect(lastText(await chat.say("cancel both"))).toContain("Shall I cancel both?");
    await settled(chat, "yes", "Cancelled: ");
    await expect.poll(async () => (await standing()).length, { timeout: 30_000 }).toBe(0);
    expect(lastText(await chat.say("yes"))).not.toContain("holding both");
  });
});
