// Takeaway orders over the public API: from words to an order in Postgres, priced by the catalogue, cooked by its workflow.
import { Client, Connection } from "@temporalio/client";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { ChatMessage, OrderCard } from "#contracts/chat";
import { ChatClient, lastText } from "#test/support/chat-client";

const stack = inject("stack");
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

const open = (business = "marios-italian", locale = "en-US") =>
  ChatClient.open({ edge: stack.edge, business, key: stack.widgetKeys[business] ?? "", identity, locale });

interface OrderRow {
  id: string;
  effect_id: string;
  status: string;
  total: number;
  items: { name: string; quantity: number; price: number; options: { choice: string }[] }[];
}
const rowOf = async ({ session }: ChatClient): Promise<OrderRow | undefined> =>
  (
    await sql<OrderRow[]>`
    select id, effect_id, status, total, items from public.orders
    where session_id = ${session} order by placed_at desc limit 1`
  )[0];

const cardOf = (messages: readonly ChatMessage[]): OrderCard | undefined =>
  messages.flatMap((it) => it.cards ?? []).findLast((it) => it.type === "order");

/** Says yes to the order and gives its card, told with the answer or by event. */
async function ordered(chat: ChatClient, yes = "yes"): Promise<OrderCard> {
  const reply = await chat.say(yes);
  const from = reply.messages[0]?.seq ?? 0;
  const told =
    cardOf(reply.messages) ??
    cardOf([await chat.until((it) => it.seq >= from && cardOf([it]) !== undefined)]);
  if (!told) throw new Error("no order was told");
  return told;
}

/** What a person in the kitchen does. */
const step = async (chat: ChatClient, name: "ready" | "collect" | "withdraw") => {
  const row = await rowOf(chat);
  const effectId = `eff_${name}_${row?.id.slice(0, 8)}`;
  const update = { update: "advance", step: name, effectId, session: "ses_kitchen", requestId: "req_1" };
  await temporal.workflow
    .getHandle(row?.effect_id ?? "")
    .executeUpdate("advance", { args: [{ ...update, reason: null }], updateId: effectId });
};

/** Far from closing time whatever the clock says: the next noon. */
const noon = "tomorrow at 12:30pm";

describe("an order by chat", () => {
  test("with options and a change is right to the cent in the chat, on its card and in the database", async () => {
    const chat = await open();
    const first = await chat.say("I'd like to order two large diavola, a tiramisu and a panna cotta");
    expect(lastText(first)).toContain("2 × Diavola (Large) $42");
    expect(lastText(first)).toContain("$61 in total");
    expect(lastText(await chat.say("no panna cotta, and make the tiramisu two"))).toContain("$62 in total");
    expect(lastText(await chat.say("that's all"))).toContain("When would you like to pick it up?");
    const asked = lastText(await chat.say(noon));
    expect(asked).toMatch(/\$62 in total, to pick up tomorrow.*12:30 PM, under John Doe/);
    const card = await ordered(chat);
    expect(card).toMatchObject({ status: "accepted", total: { amount: 6200, currency: "USD" } });
    const row = await rowOf(chat);
    expect(row).toMatchObject({ id: card.id, status: "accepted", total: 6200 });
    expect(row?.items.map((it) => [it.name, it.quantity, it.price])).toEqual([
      ["Diavola", 2, 4200],
      ["Tiramisù", 2, 2000],
    ]);
    const handle = temporal.workflow.getHandle(row?.effect_id ?? "");
    expect((await handle.describe()).status.name).toBe("RUNNING");
    expect((await chat.state()).workflow_triggers).toContain("prepare_order");
    const letters = () =>
      sql`select kind, channel, status from public.notifications where order_id = ${card.id}`;
    const confirmation = { kind: "order_confirmation", channel: "email", status: "sent" };
    await expect.poll(letters, { timeout: 20_000 }).toContainEqual(confirmation);
  });

  test("is told when the kitchen has it ready, and how it stands when asked", async () => {
    const chat = await open();
    await chat.say(`one margherita for pickup ${noon} please, that's all`);
    await ordered(chat);
    expect(lastText(await chat.say("where is my order?"))).toContain("is confirmed");
    await step(chat, "ready");
    const told = await chat.until((it) => it.text.includes("Your order is ready"));
    expect(cardOf([told])).toMatchObject({ status: "ready" });
    expect(lastText(await chat.say("cancel my order"))).toContain("too late to cancel");
    expect(await rowOf(chat)).toMatchObject({ status: "ready" });
    await step(chat, "collect");
    await expect.poll(async () => (await rowOf(chat))?.status, { timeout: 20_000 }).toBe("completed");
  });

  test("is cancelled by the customer through its workflow", async () => {
    const chat = await open();
    await chat.say(`order a marinara for ${noon}, that's all`);
    await ordered(chat);
    await chat.say("actually, cancel my order");
    const reply = await chat.say("yes");
    const from = reply.messages[0]?.seq ?? 0;
    await chat.until((it) => it.seq >= from && it.text.includes("Your order is cancelled"));
    expect(await rowOf(chat)).toMatchObject({ status: "cancelled" });
  });

  test("that the business withdraws is told with a way on", async () => {
    const chat = await open();
    await chat.say(`order a marinara for ${noon}, that's all`);
    await ordered(chat);
    await step(chat, "withdraw");
    const told = await chat.until((it) => it.text.includes("had to cancel your order"));
    expect(cardOf([told])).toMatchObject({ status: "cancelled" });
  });

  test("a dish that sold out meanwhile is not ordered, and the order can be changed", async () => {
    const chat = await open("marios-italian");
    await chat.say(`order a burrata and a minestrone for ${noon}, that's all`);
    await sql`update public.catalogue_items set is_available = false where name = 'Burrata'`;
    try {
      const reply = await chat.say("yes");
      const from = reply.messages[0]?.seq ?? 0;
      const told = await chat.until((it) => it.seq >= from && it.text.includes("sold out"));
      expect(told.text).toContain("nothing was ordered");
      expect(await rowOf(chat)).toBeUndefined();
      expect(lastText(await chat.say("remove the burrata"))).toContain("1 × Minestrone: $10 in total");
      expect(await ordered(chat)).toMatchObject({ total: { amount: 1000 } });
    } finally {
      await sql`update public.catalogue_items set is_available = true where name = 'Burrata'`;
    }
  });

  test("and a table in one talk, each with its own confirmation", async () => {
    const chat = await open();
    await chat.say("book a table for 2 in 20 days at 6pm");
    const both = await chat.say(`I also want to order a diavola for ${noon}, that's all`);
    expect(lastText(both)).toContain("Shall I place the order?");
    await ordered(chat);
    const back = await chat.say("yes");
    const from = back.messages[0]?.seq ?? 0;
    await chat.until((it) => it.seq >= from && it.text.includes("Booked!"));
  });

  test("in Spanish, for the same money", async () => {
    const chat = await open("marios-italian", "es-US");
    await chat.say("Quiero pedir dos diavolas grandes");
    await chat.say("eso es todo");
    expect(lastText(await chat.say("mañana a las 12:30"))).toContain("¿Hago el pedido?");
    expect(await ordered(chat, "sí")).toMatchObject({ total: { amount: 4200, currency: "USD" } });
  });
});

test("a salon takes no orders, and says so", async () => {
  const chat = await open("style-master");
  const { messages, state } = await chat.say("I'd like to place an order");
  expect(messages.at(-1)?.text).not.toBe("");
  expect(state.current_flow).not.toContain("order");
});
