// An owner gives a dish for less by chat; a customer's order of it costs less by itself, and no more once that has ended.
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ChatClient, lastText } from "#test/support/chat-client";
import { agreed, openOffice } from "#test/support/office-client";

const stack = inject("stack");
const business = "marios-italian";
const owner = stack.owners.find((it) => it.business === business)!;
const wish = "two gnocchi al pesto for pickup tomorrow at 12:30pm please, that's all";
let sql: postgres.Sql;
beforeAll(() => void (sql = postgres(stack.postgres, { max: 1 })));
afterAll(() => sql.end());

const open = () =>
  ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business] ?? "",
    identity: { name: "Ann Lee", email: "ann.lee@example.test" },
    locale: "en-US",
  });

test("what the owner takes off is read back, placed to the cent, and over when the owner says so", async () => {
  const office = await openOffice(stack, business, owner);
  await office.say("15% off the gnocchi al pesto tomorrow");
  expect((await agreed(office)).text).toContain("Promotion added");

  const chat = await open();
  const asked = lastText(await chat.say(wish));
  expect(asked).toMatch(
    /2 × Gnocchi al Pesto \(15% off Gnocchi al Pesto[^)]* −\$5\.40\): \$30\.60 in total/u,
  );
  const reply = await chat.say("yes");
  if (!lastText(reply).includes("Your order is in!"))
    await chat.until((it) => it.text.includes("Your order is in!"));
  const [row] = await sql<{ total: number; items: unknown }[]>`
    select total, items from public.orders where session_id = ${chat.session}`;
  expect(row).toMatchObject({
    total: 3060,
    items: [{ quantity: 2, price: 3060, discount: 540 }],
  });

  await office.say("end the gnocchi al pesto promotion");
  expect((await agreed(office)).text).toContain("ended");
  expect(lastText(await (await open()).say(wish))).toContain("2 × Gnocchi al Pesto: $36 in total");
});
