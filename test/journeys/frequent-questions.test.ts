// What a business wrote about itself is found by what is asked, with the weights that the real edge loads beside its script.
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ChatClient, lastText } from "#test/support/chat-client";
import { agreed, openOffice } from "#test/support/office-client";

const stack = inject("stack");
const business = "marios-italian";
const open = (at: string, locale = "en-US") =>
  ChatClient.open({ edge: stack.edge, business: at, key: stack.widgetKeys[at] ?? "", locale });
const ask = async (text: string, locale: string) => lastText(await (await open(business, locale)).say(text));

let sql: postgres.Sql;
beforeAll(() => void (sql = postgres(stack.postgres, { max: 1 })));
afterAll(() => sql.end());

describe("a frequent question", () => {
  test.each([
    ["en-US", "is there a separate room", /seats 14/],
    ["en-US", "do you have free internet?", /password/],
    ["es-ES", "¿hay wifi?", /password/],
  ])("is answered in the business's words (%s, %s)", async (locale, text, answer) => {
    expect(await ask(text, locale)).toMatch(answer);
  });

  test("that nobody wrote an answer to is not answered", async () => {
    expect(await ask("is there live music tonight?", "en-US")).not.toMatch(/password|seats 14|terrace/);
  });
});

describe("what no rule knows", () => {
  /** How many vectors of the business's page there are. */
  const read = async (at: string) =>
    (
      await sql`select count(*)::integer as n from public.page_embeddings where business_id = ${stack.businesses[at]!}`
    )[0]?.["n"];

  test.each([
    ["marios-italian", "my mother is in a wheelchair, can she get in?", /step-free/],
    ["quick-fix-auto", "is there a loaner", /courtesy cars/],
    ["style-master", "could i have the same hairdresser as last time", /tell us the name/],
  ])("is found on the page of the seeded %s by what it means: %s", async (at, question, answer) => {
    // The worker reads all pages as it starts.
    await expect.poll(() => read(at), { timeout: 60_000 }).toBeGreaterThan(0);
    expect(lastText(await (await open(at)).say(question))).toMatch(answer);
  });

  test("an owner writes it in the dashboard chat, and a chat that was open before answers it at once", async () => {
    const customer = await open(business);
    expect(lastText(await customer.say("is it ok if we bring our own bottle"))).not.toContain("$25");
    const office = await openOffice(
      stack,
      business,
      stack.owners.find((it) => it.business === business)!,
    );
    await office.say("add a FAQ: Can we bring our own wine? Corkage is $25 a bottle.");
    await agreed(office);
    expect(lastText(await customer.say("is it ok if we bring our own bottle"))).toContain("$25");
    await agreed(office, "undo");
    expect(lastText(await customer.say("is it ok if we bring our own bottle"))).not.toContain("$25");
  });
});
