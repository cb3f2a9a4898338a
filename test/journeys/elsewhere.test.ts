// What another kind of business fulfils, said in one business's own chat, over the public API: the city is offered, looked at in
// this very chat with everything carried over, booked there, and the own booking goes on.
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ChatClient, lastText } from "#test/support/chat-client";

const stack = inject("stack");
let sql: postgres.Sql;
beforeAll(() => void (sql = postgres(stack.postgres, { max: 1 })));
afterAll(() => sql.end());

const business = "marios-italian";
const open = () =>
  ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business]!,
    identity: { name: "Ada Byron", email: "ada.byron@example.test" },
    timeZone: "America/New_York",
    locale: "en-US",
  });

/** A working day some weeks on, which no other journey books. */
function workday(from: number): string {
  let day = from;
  while ([0, 6].includes(new Date(Date.now() + day * 86_400_000).getUTCDay())) day += 1;
  return new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10);
}

const rowsOf = ({ session }: ChatClient) => sql<{ slug: string; status: string; starts_at: Date }[]>`
  select x.slug, b.status, b.starts_at from bookings b join businesses x on x.id = b.business_id
  where b.session_id = ${session} order by b.starts_at`;

describe("in a restaurant's own chat", () => {
  test("a haircut after the table is found in the city, booked in the same chat, and the table goes on", async () => {
    const chat = await open();
    await chat.say(`A table for 2 on ${workday(44)} at 12pm`);
    const offered = await chat.say("and after that find me a haircut nearby");
    expect(lastText(offered)).toContain("look for the other part in the city");
    expect(offered.state.conversation_type).toBe("dedicated");
    const found = await chat.say("Look in the city");
    const cards = found.messages.flatMap((it) => it.cards ?? []);
    const results = cards.flatMap((it) => (it.type === "comparison" ? it.results : []));
    expect(results.length).toBeGreaterThan(0);
    expect(results.every((it) => it.area === "downtown")).toBe(true);
    expect(found.messages.at(-1)?.quickReplies?.map((it) => it.text)).toContain("Back to Mario's Italian");
    // The first free time after the table; who they are is known.
    await chat.say("book the first one at 4pm");
    await expect.poll(async () => (await rowsOf(chat)).length, { timeout: 20_000 }).toBe(2);
    const before = (await chat.transcript()).at(-1)!.seq;
    await chat.say("yes");
    const booked = await chat.until((it) => it.seq > before && /booked/i.test(it.text));
    expect(booked.cards?.some((it) => it.type === "booking" && it.booking.business !== business)).toBe(true);

    const back = await chat.say("Back to Mario's Italian");
    expect(lastText(back)).toContain("Back at Mario's Italian");
    const since = (await chat.transcript()).at(-1)!.seq;
    await chat.say("yes");
    await chat.until((it) => it.seq > since && /booked/i.test(it.text));
    const rows = await rowsOf(chat);
    expect(rows.map((it) => it.status)).toEqual(["confirmed", "confirmed"]);
    expect(rows[0]?.slug).toBe(business);
    expect(rows[1]?.slug).not.toBe(business);
  });

  test("two other visits are planned by the city's crew of two kinds: both held, both booked with one yes", async () => {
    const chat = await open();
    const offered = await chat.say(
      `find me a haircut on ${workday(51)} at 3pm and then an oil change for my sedan nearby`,
    );
    expect(lastText(offered)).toContain("in the city");
    await chat.say("yes please");
    await chat.until((it) => it.text.includes("holding both"));
    const before = (await chat.transcript()).at(-1)!.seq;
    await chat.say("yes, both");
    await chat.until((it) => it.seq > before && it.text.includes("Both are booked"));
    await expect
      .poll(async () => (await rowsOf(chat)).map((it) => it.status), { timeout: 20_000 })
      .toEqual(["confirmed", "confirmed"]);
  });
});
