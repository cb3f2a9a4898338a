// The global chat's wide questions and watches over the public API: figures from the data, and news by event.
import { Client, Connection } from "@temporalio/client";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { ChatMessage, ComparisonCard } from "#contracts/chat";
import type { GlobalState } from "#contracts/state-views";
import { ChatClient, lastText } from "#test/support/chat-client";

const stack = inject("stack");
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

const open = (email = "jane.roe@example.test") =>
  ChatClient.open<GlobalState>({
    edge: stack.edge,
    chat: "global",
    identity: { name: "Jane Roe", email },
    timeZone: "America/New_York",
    locale: "en-US",
  });

const cardOf = (messages: readonly ChatMessage[]): ComparisonCard | undefined =>
  messages.flatMap((it) => it.cards ?? []).findLast((it) => it.type === "comparison");

/** The whole answer: in this exchange, or by event where the workflow took longer. */
async function whole(chat: ChatClient<GlobalState>, text: string): Promise<ChatMessage> {
  const { messages } = await chat.say(text);
  const answer = messages.at(-1)!;
  return answer.text.includes("partial answer")
    ? chat.until((it) => it.seq > answer.seq && it.text.startsWith("Here's the whole answer"))
    : answer;
}

describe("somebody who studies the market", () => {
  test("hears what a haircut costs downtown, from the price lists, and books from there", async () => {
    const chat = await open();
    const told = await whole(chat, "what do salons charge for a haircut downtown?");
    const rows = await sql<{ name: string; price: number }[]>`
      select b.name, s.price_min as price from services s join businesses b on b.id = s.business_id
      where s.name = 'Haircut' and b.area = 'downtown' and b.category = 'beauty_salon' order by price`;
    expect(told.text).toContain(`by the price lists of ${rows.length} places`);
    expect(told.text).toContain(`$${rows[0]!.price / 100}`);
    const [low, high] = [rows[(rows.length - 1) >> 1]!.price, rows[rows.length >> 1]!.price];
    expect(told.text).toContain(`Half of them begin at $${(low + high) / 200} or less`);
    const { results = [] } = cardOf([told]) ?? {};
    expect(results.map((it) => it.name).toSorted()).toEqual(rows.map((it) => it.name).toSorted());
    const booking = await chat.say("book the second one tomorrow at 3pm");
    expect(lastText(booking)).toContain(results[1]!.name);
  });

  test("hears what is written of salons, counted and quoted with its age", async () => {
    const chat = await open();
    const told = await whole(chat, "what do people complain about at salons downtown?");
    const [row] = await sql<{ count: string; places: string }[]>`
      select count(*) as count, count(distinct b.id) as places from reviews r join businesses b on b.id = r.business_id
      where b.area = 'downtown' and b.category = 'beauty_salon'`;
    expect(told.text).toContain(`${row!.count} reviews of ${row!.places} places`);
    expect(told.text).toMatch(/What they complain about: \w+ \(\d+\)/u);
    expect(told.text).toMatch(/“.+” \(.+, [1-5] of 5, .+ ago\)/u);
  });
});

describe("somebody who waits", () => {
  test("is told once in the chat and by mail, and can list and stop what is watched for", async () => {
    const email = `watch-${Date.now()}@example.test`;
    const chat = await open(email);
    expect(lastText(await chat.say("let me know when HairArt drops below $20"))).toContain(email);
    await chat.say("tell me when a salon downtown has something free on Saturday under $10");
    const listed = lastText(await chat.say("what are you watching for me?"));
    expect(listed).toMatch(/1\. HairArt under \$20.*\n2\. a salon in downtown under \$10/u);
    const stopped = lastText(await chat.say("stop watching the second one"));
    expect(stopped).toContain("no longer watch for a salon");
    const [row] = await sql<{ id: string; status: string }[]>`
      select id, status from watches where session_id = ${chat.session} and status = 'watching'`;
    const hair = sql`name = 'HairArt'`;
    const [before] = await sql`select price_from from businesses where ${hair}`;
    await sql`update businesses set price_from = 1500 where ${hair}`;
    try {
      const from = (await chat.transcript()).at(-1)!.seq;
      await temporal.workflow.getHandle(row!.id).signal("look");
      const told = await chat.until((it) => it.seq > from && it.text.includes("there it is"));
      expect(cardOf([told])?.results.map((it) => it.name)).toEqual(["HairArt"]);
      const outbox = async () => {
        const mails = (await (await fetch(`${stack.supabase}/fake/outbox`)).json()) as { to: string }[];
        return mails.filter((it) => it.to === email);
      };
      await expect.poll(outbox, { timeout: 30_000 }).toHaveLength(1);
      await temporal.workflow.getHandle(row!.id).result();
      const ended =
        await sql`select status, contact from watches where session_id = ${chat.session} order by status`;
      expect(ended.map((it) => it["status"])).toEqual(["met", "stopped"]);
      // Who was to be written to is forgotten with the watch.
      expect(ended.map((it) => it["contact"])).toEqual([{}, {}]);
      expect(lastText(await chat.say("what are you watching?"))).toContain("watching for nothing");
    } finally {
      await sql`update businesses set price_from = ${before!["price_from"] as number} where ${hair}`;
    }
  });
});
