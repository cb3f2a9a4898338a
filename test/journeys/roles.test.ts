// Each role of a team tries all that the dashboard chat can be asked for, over the public API: what it may do is what the
// matrix says, what it may not is told with who can, and the pages and the database hold to the same.
import { describe, expect, inject, test } from "vitest";
import { duties, type DutyName, type Member } from "#chats/dashboard/duties";
import { diffOf, openOffice, type OfficeChat } from "#test/support/office-client";
import { signIn } from "#test/support/sign-in";

const stack = inject("stack");
const business = "bombay-garden";

/** One sentence of each; what is drafted of it is dropped again. */
const said: Readonly<Record<DutyName, string>> = {
  "catalogue.add": "add a mango lassi to drinks for $6",
  "catalogue.change": "rename the samosas to Golden Samosas",
  "catalogue.hide": "we're out of samosas",
  "catalogue.show": "the samosas are back",
  "catalogue.reprice": "raise everything by 5 %",
  "catalogue.reorder": "put the samosas first",
  "catalogue.view": "what's on the menu?",
  "hours.set": "open till 11 on Fridays",
  "hours.except": "closed on January 6th",
  "hours.view": "what are my hours?",
  "policy.set": "cancel for free until 24 hours before",
  "policy.missed": "after 2 no-shows ask me first",
  "policy.pacing": "no more than 20 covers every 15 minutes",
  "policy.view": "what are our rules?",
  "faq.add": "add an FAQ: Is there a coat room? Yes, at the door.",
  "faq.remove": "remove the FAQ about the coat room",
  "faq.view": "what do we say about parking?",
  "change.view": "what changes are coming up?",
  "history.view": "what was changed this week?",
  "change.callOff": "cancel the planned price change",
  "staff.schedule": "Mia works Friday 5 to 10",
  "staff.unschedule": "Mia doesn't work on Friday",
  "staff.swap": "swap Mia and Grace on Sunday",
  "staff.absent": "Mia is sick tomorrow",
  "staff.role": "make Mia a manager",
  "staff.add": "hire Jo Black as a server",
  "staff.remove": "Mia no longer works here",
  "staff.view": "who works tomorrow?",
  "booking.view": "who's coming tonight?",
  "waitlist.view": "who's on the waitlist tonight?",
  "booking.move": "move the Smith booking to 8",
  "booking.cancel": "cancel the Lopez booking",
  "booking.noShow": "the Garcias didn't come",
  "booking.came": "the Garcias came after all",
  "order.view": "what orders do we have?",
  "order.advance": "Moe's order is ready",
  "resource.block": "block T1 tomorrow from 5pm to 9pm",
  "resource.unblock": "unblock T1",
  "capacity.view": "how many people can we seat?",
  "availability.view": "which tables are free tomorrow at 7 pm?",
  "escalation.view": "who is waiting for a person?",
  "escalation.reply": "reply to Maria: we are happy to help",
  "promotion.add": "20 % off everything on Tuesdays",
  "promotion.end": "end the happy hour",
  "promotion.view": "what promotions do we have?",
  "message.send": "message all customers that we have new curries",
  "audience.view": "how many customers agreed to news?",
  "insight.ask": "last week's sales",
  "cost.view": "show me the costs",
  "insight.suggest": "what should I improve?",
  "goal.set": "our goal is fewer no-shows",
  "preview.start": "try my chat",
  "preview.end": "end the test",
};
const all = Object.keys(duties) as DutyName[];

const bearer = (role: Member) =>
  signIn(
    stack.supabase,
    stack.publishableKey,
    `${role}@${business}.test`,
    stack.owners.find((it) => it.business === business)!.password,
  );

async function office(role: Member): Promise<OfficeChat> {
  const { password } = stack.owners.find((it) => it.business === business)!;
  return openOffice(stack, business, { email: `${role}@${business}.test`, password });
}

describe.each(["owner", "manager", "staff"] as const)("as %s", (role) => {
  test("each command is done or refused as the matrix says, and a refusal names who can", async () => {
    const chat = await office(role);
    expect((await chat.state()).user_role).toBe(role);
    const refused: DutyName[] = [];
    for (const duty of all) {
      const { messages, state } = await chat.say(said[duty]);
      const text = messages.map((it) => it.text).join("\n");
      expect([duty, text]).toEqual([duty, expect.not.stringMatching(/I didn't get|can't do that here/u)]);
      if (messages.findLast((it) => it.role === "assistant")?.text.startsWith("Only an owner")) {
        refused.push(duty);
        expect([duty, text]).toEqual([duty, expect.stringMatching(/Ask \p{Lu}/u)]);
        expect([duty, diffOf(messages), state.pending_changes]).toEqual([duty, undefined, []]);
      } else if (duties[duty].changes && (duty !== "escalation.reply" || state.pending_changes.length > 0)) {
        // A reply is only drafted where somebody whose name is not known waits: another journey may have left them.
        await chat.say("no");
      }
    }
    expect(refused).toEqual(all.filter((it) => !duties[it].roles.includes(role)));
  }, 120_000);

  test("the pages show what the role may see", async () => {
    const headers = { authorization: `Bearer ${await bearer(role)}` };
    const at = (page: string) => fetch(`${stack.edge}/v1/dashboard/${business}/${page}`, { headers });
    const leads = role !== "staff";
    for (const page of ["catalogue", "staff", "bookings", "orders", "workflows", "escalations"])
      expect([page, (await at(page)).status]).toEqual([page, 200]);
    for (const page of ["insights?metric=sales", "suggestions", "costs"])
      expect([page, (await at(page)).status]).toEqual([page, leads ? 200 : 403]);
    const overview = (await (await at("overview")).json()) as { role: Member; revenue: object | null };
    expect(overview).toMatchObject({ role, revenue: leads ? { currency: "USD" } : null });
  });

  test("the database lets nobody change rows past the chat", async () => {
    const headers = {
      apikey: stack.publishableKey,
      authorization: `Bearer ${await bearer(role)}`,
      "content-type": "application/json",
      prefer: "return=representation",
    };
    const rows = (table: string, body: object) =>
      fetch(`${stack.supabase}/rest/v1/${table}?business_id=eq.${stack.businesses[business]!}`, {
        method: "PATCH",
        headers,
        body: JSON.stringify(body),
      });
    for (const [table, body] of [
      ["catalogue_items", { price: 1 }],
      ["members", { role: "owner" }],
    ] as const) {
      const answer = await rows(table, body);
      const changed = answer.ok ? ((await answer.json()) as unknown[]) : [];
      expect([table, changed]).toEqual([table, []]);
    }
  });
});
