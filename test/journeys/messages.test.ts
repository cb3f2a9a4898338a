// An owner writes to their customers by chat: who agreed has it, once and in their own language; nobody else does.
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { lastText } from "#test/support/chat-client";
import { agreed, diffOf, openOffice } from "#test/support/office-client";

const stack = inject("stack");
const business = "olive-and-thyme";
const businessId = stack.businesses[business] as string;
const owner = stack.owners.find((it) => it.business === business)!;
let sql: postgres.Sql;
beforeAll(() => void (sql = postgres(stack.postgres, { max: 1 })));
afterAll(() => sql.end());

const addressOf = (name: string) => `${name.toLowerCase()}@message.test`;
/** All who may be written to, and no others. */
beforeEach(async () => {
  await sql`update public.customers set news_consent_at = null where business_id = ${businessId}`;
  await sql`delete from public.customers where business_id = ${businessId} and email like '%@message.test'`;
  const add = (name: string, consent: boolean, out: boolean, language: string) => sql`
    insert into public.customers (business_id, name, email, news_consent_at, news_opted_out_at, language)
    values (${businessId}, ${name}, ${addressOf(name)}, ${consent ? sql`now()` : null}, ${out ? sql`now()` : null}, ${language})`;
  await add("Ada", true, false, "en-US");
  await add("Bruno", true, false, "es-ES");
  await add("Cleo", true, true, "en-US");
  await add("Dora", false, false, "en-US");
});

interface Mail {
  to: string;
  subject: string;
  text: string;
}
const mails = async (words: string): Promise<Mail[]> =>
  ((await (await fetch(`${stack.supabase}/fake/outbox`)).json()) as Mail[])
    .filter((it) => it.to.endsWith("@message.test") && it.text.includes(words))
    .toSorted((a, b) => a.to.localeCompare(b.to));

describe("an owner who tells their customers", () => {
  test("sees whom it reaches, agrees, and each who agreed has it once, in their language", async () => {
    const chat = await openOffice(stack, business, owner);
    const shown = await chat.say("Tell my customers we're closed next Monday for the harvest");
    expect(lastText(shown)).toContain("To 2 customers (who agreed to news)");
    expect(lastText(shown)).toContain("1 took it back");
    expect(diffOf(shown.messages)).toMatchObject({
      status: "proposed",
      changes: [{ type: "message", after: { text: "we're closed next Monday for the harvest" } }],
    });
    expect(await mails("harvest")).toEqual([]);

    await agreed(chat);
    await chat.until((it) => it.text.includes("2 customers have your message"));
    const sent = await mails("harvest");
    expect(sent.map((it) => it.to)).toEqual([addressOf("Ada"), addressOf("Bruno")]);
    expect(sent[0]?.text).toMatch(/^Hello Ada,/);
    expect(sent[1]?.text).toMatch(/^Hola, Bruno:/);
    for (const it of sent) expect(it.text).toContain("/news/stop?token=");
    expect(lastText(await chat.say("undo"))).toContain("nothing to undo");
    const [run] = await sql<{ status: string }[]>`
      select status from public.workflows where session_id = ${chat.session} and type = 'notification'`;
    expect(run).toEqual({ status: "completed" });
  });

  test("and then not, writes to nobody", async () => {
    const chat = await openOffice(stack, business, owner);
    await chat.say("message all customers: the cellar is open");
    await chat.say("no");
    expect(await mails("cellar")).toEqual([]);
    const runs = await sql`select 1 from public.workflows where session_id = ${chat.session}`;
    expect(runs).toHaveLength(0);
  });

  test("while nobody agreed is told so", async () => {
    await sql`update public.customers set news_consent_at = null where business_id = ${businessId}`;
    const chat = await openOffice(stack, business, owner);
    expect(lastText(await chat.say("tell all my customers that we have new wines"))).toContain(
      "would reach nobody",
    );
  });
});
