// Who comes and how they are reached, put right after the booking was made, over the public API: its workflow writes it.
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ChatClient, confirmed } from "#test/support/chat-client";

const stack = inject("stack");
const business = "olive-and-thyme";
let sql: postgres.Sql;
beforeAll(() => void (sql = postgres(stack.postgres, { max: 1 })));
afterAll(() => sql.end());

interface Row {
  name: string | null;
  phone: string | null;
  email: string | null;
}

test("a name, a number and an address put right are on the booking, and its next mail goes to the new one", async () => {
  const old = `wrong.${Date.now()}@example.test`;
  const right = `right.${Date.now()}@example.test`;
  const chat = await ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business] ?? "",
    identity: { name: "Marta Ruis", phone: "+12125550190", email: old },
  });
  await chat.say("Book a table for 2 in twelve days at 7pm");
  const { id } = await confirmed(chat, "yes");
  const row = async (): Promise<Row | undefined> =>
    (
      await sql<Row[]>`
        select customer_name as name, customer_phone as phone, customer_email as email
        from public.bookings where id = ${id}`
    )[0];
  const toRight = async (text: string, heard: RegExp) => {
    const reply = await chat.say(text);
    const from = reply.messages[0]?.seq ?? 0;
    await chat.until((it) => it.seq >= from && heard.test(it.text));
  };

  await toRight("the name is wrong, it's Marta Ruiz", /is now under Marta Ruiz/);
  expect(await row()).toEqual({ name: "Marta Ruiz", phone: "+12125550190", email: old });
  await toRight("you have my number wrong, it's +1 212 555 0199", /is now under .*\+12125550199/);
  await toRight(`can you change my email to ${right}`, /is now under .*right\./);
  expect(await row()).toEqual({ name: "Marta Ruiz", phone: "+12125550199", email: right });

  await chat.say("can we make it 8pm?");
  await chat.say("yes");
  await chat.until((it) => it.text.startsWith("Done") && it.text.includes("8:00 PM"));
  const mailed = async () => {
    const outbox = (await (await fetch(`${stack.supabase}/fake/outbox`)).json()) as {
      to: string;
      text: string;
    }[];
    return outbox
      .filter((it) => it.text.includes("8:00 PM") && [old, right].includes(it.to))
      .map((it) => it.to);
  };
  await expect.poll(mailed, { timeout: 30_000 }).toEqual([right]);
  const [audit] = await sql<{ n: number }[]>`
    select count(*)::int as n from public.audit_log where subject = ${id} and action = 'booking.contact_changed'`;
  expect(audit?.n).toBe(3);
});
