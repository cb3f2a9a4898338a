// What a customer wished for is remembered with their yes, used and shown the next time, and gone when they say so.
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ChatClient, confirmed, lastText } from "#test/support/chat-client";

const stack = inject("stack");
const business = "marios-italian";
let sql: postgres.Sql;
beforeAll(() => void (sql = postgres(stack.postgres, { max: 1 })));
afterAll(() => sql.end());

const ada = { name: "Ada Lovelace", phone: "+12125550188" };

/** `earlier` is the token of a session before, as the widget sends it. */
const open = (earlier?: string, slug = business) =>
  ChatClient.open({
    edge: stack.edge,
    business: slug,
    key: stack.widgetKeys[slug] ?? "",
    identity: ada,
    ...(earlier && { bearer: earlier }),
  });

const notesOf = async (booking: string) =>
  (await sql<{ notes: string | null }[]>`select notes from public.bookings where id = ${booking}`)[0]?.notes;
const contextsOf = async (session: string) => [
  ...(await sql`select consent, preferences from public.user_context where session_id = ${session}`),
];

async function booksWithWish(days: number): Promise<ChatClient> {
  const chat = await open();
  await chat.say(`Book a table for 2 in ${days} days at 5:30pm, by the window`);
  await confirmed(chat);
  return chat;
}

describe("a wish said while booking", () => {
  test("is asked about once, kept with a yes, proposed and used the next time, shown, and forgotten", async () => {
    const first = await booksWithWish(20);
    await first.until((it) => it.text.includes("Shall I remember that for next time: by the window?"));
    expect(await contextsOf(first.session)).toEqual([]);
    expect(lastText(await first.say("yes"))).toContain("I'll remember");
    const kept = [{ consent: "given", preferences: ["by the window"] }];
    await expect.poll(() => contextsOf(first.session), { timeout: 20_000 }).toEqual(kept);

    const next = await open(first.token);
    expect((await next.state()).customer_context).toEqual({
      name: "Ada Lovelace",
      preferences: ["by the window"],
      history: ["previous_bookings"],
    });
    const proposed = await next.say("a table for 2 in 21 days at 5:30pm please");
    expect(lastText(proposed)).toContain("By the window, as last time?");
    await next.say("yes");
    const booking = await confirmed(next);
    await expect.poll(() => notesOf(booking.id), { timeout: 20_000 }).toBe("by the window");

    const told = lastText(await next.say("what do you know about me?"));
    expect(told).toMatch(/Ada Lovelace.*by the window.*Your visits: a table for 2/s);
    expect(lastText(await next.say("forget me"))).toMatch(/forgotten.*What stays with Mario's Italian/s);
    await expect.poll(() => contextsOf(first.session), { timeout: 20_000 }).toEqual([]);

    const after = await open(next.token);
    expect((await after.state()).customer_context).toEqual({
      name: "Ada Lovelace",
      preferences: [],
      history: [],
    });
    expect(lastText(await after.say("what do you know about me?"))).not.toMatch(/window|visits/);
    expect(lastText(await first.say("what do you remember about me?"))).not.toContain("window");
  });

  test("is kept nowhere after a no", async () => {
    const chat = await booksWithWish(22);
    await chat.until((it) => it.text.includes("Shall I remember"));
    expect(lastText(await chat.say("no thanks"))).toContain("won't keep it");
    const refused = [{ consent: "refused", preferences: [] }];
    await expect.poll(() => contextsOf(chat.session), { timeout: 20_000 }).toEqual(refused);
    const next = await open(chat.token);
    expect((await next.state()).customer_context.preferences).toEqual([]);
  });
});

describe("another visitor", () => {
  test("learns nothing by the same name and number, a forged token, or a token of another business", async () => {
    const chat = await booksWithWish(23);
    await chat.until((it) => it.text.includes("Shall I remember"));
    await chat.say("yes");
    const forged = `${chat.token.slice(0, -2)}${chat.token.endsWith("AA") ? "BB" : "AA"}`;
    for (const stranger of [await open(), await open(forged), await open(chat.token, "hair-art")]) {
      expect((await stranger.state()).customer_context).toMatchObject({ preferences: [], history: [] });
      const told = lastText(
        await stranger.say("what do you know about me? I'm Ada Lovelace, +1 212 555 0188"),
      );
      expect(told).not.toMatch(/window|visits/);
    }
  });
});
