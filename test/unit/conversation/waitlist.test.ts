// The waitlist in a chat: joined for a wish that is full, offered, taken, declined, left, asked about.
import { describe, expect, test } from "vitest";
import type { WaitlistEffect } from "#conversation/effect-kinds";
import { Chat } from "#test/fakes/chat";
import { salon } from "#test/fakes/salon";

const monday = (time: string) => `2026-11-23T${time}:00-05:00`;

/** Monday evening is full. */
function fullEvening(options: ConstructorParameters<typeof Chat>[0] = {}): Chat {
  const chat = new Chat(options);
  chat.world.fill(monday("18:00"), monday("21:30"));
  return chat;
}
const joined = (chat: Chat): WaitlistEffect => {
  const effect = chat.world.performed.findLast((it) => it.type === "waitlist");
  if (!effect) throw new Error("nobody joined");
  return effect;
};
const identity = { name: "John Doe", email: "john@example.test" };

async function waiting(options: ConstructorParameters<typeof Chat>[0] = { identity }): Promise<Chat> {
  const chat = fullEvening(options);
  await chat.says("Book a table for 4 tomorrow at 7pm");
  await chat.says("put me on the waitlist");
  await chat.says("yes");
  return chat;
}
const offer = (chat: Chat, at = monday("19:00")) =>
  chat.hears(chat.world.line.event(joined(chat).id, "offered", chat.now, at));

describe("joining", () => {
  test.each([
    ["at 7:15pm", "any time from 7:00 PM to 7:30 PM"],
    ["any time between 6:20pm and 7:50pm", "any time from 6:30 PM to 7:30 PM"],
    ["at 7pm", "any time from 6:30 PM to 7:30 PM"],
  ])("promises only what can be offered (%s)", async (time, told) => {
    const chat = fullEvening({ identity });
    expect(await chat.says(`put us on the waitlist for 4 tomorrow ${time}`)).toContain(told);
  });

  test("is offered beside the alternatives, asks for what is missing and tells the window", async () => {
    const chat = fullEvening();
    await chat.says("Book a table for 4 tomorrow at 7pm");
    expect(chat.buttons).toContain("Join the waitlist");
    expect(await chat.says("Join the waitlist")).toContain("What name");
    expect(await chat.says("John Doe")).toMatch(/phone number or an e-mail/i);
    expect(await chat.says("skip")).not.toContain("waitlist for a table");
    const asked = await chat.says("john@example.test");
    expect(asked).toContain(
      "on the waitlist for a table for 4 tomorrow, Mon 23 Nov, any time from 6:30 PM to 7:30 PM, under John Doe (john@example.test). Shall I?",
    );
    expect(chat.view).toMatchObject({
      current_flow: "waitlist_confirmation",
      workflow_triggers: ["offer_when_free"],
    });
    const told = await chat.says("yes");
    expect(told).toContain("You're on the waitlist for a table for 4 tomorrow, Mon 23 Nov");
    expect(told).toContain("here and on john@example.test");
    expect(chat.messages.at(-1)?.cards).toMatchObject([
      { type: "booking", booking: { status: "waitlisted" } },
    ]);
    expect(chat.view.workflow_triggers).toEqual(["offer_when_free"]);
    expect(joined(chat).handoff).toMatchObject({
      workflowType: "waitlist",
      businessData: { partySize: 4, startsAt: monday("19:00"), customer: { email: "john@example.test" } },
      triggerConditions: { wantedFrom: monday("18:30"), wantedTo: monday("19:30") },
    });
  });

  test.each([
    "put me on the waitlist please",
    "can I get on a list?",
    "let me know if something opens up",
    "could you text me if a table frees up?",
    "do you have a waiting list?",
    "if someone cancels, let me know",
  ])("is understood: %s", async (words) => {
    const chat = fullEvening({ identity });
    await chat.says("Book a table for 4 tomorrow at 7pm");
    expect(await chat.says(words)).toContain("I can put you on the waitlist for a table for 4");
  });

  test("at once, in one message", async () => {
    const chat = fullEvening({ identity });
    expect(await chat.says("is there a waiting list for tomorrow 8pm for 4 people?")).toContain(
      "any time from 7:30 PM to 8:30 PM",
    );
  });

  test("takes the flexibility that the customer says, before or at the question", async () => {
    const chat = fullEvening({ identity });
    expect(
      await chat.says("put us on the waitlist for 4 tomorrow, any time between 6:30pm and 8pm"),
    ).toContain("any time from 6:30 PM to 8:00 PM");
    const other = fullEvening({ identity });
    await other.says("waitlist for 4 tomorrow at 7:30pm please");
    expect(await other.says("An hour either side is fine")).toContain("any time from 6:30 PM to 8:30 PM");
  });

  test("is not needed for what is free, and not possible for what is closed", async () => {
    const chat = fullEvening({ identity });
    expect(await chat.says("put me on the waitlist for 4 on wednesday at 7pm")).toMatch(
      /no need to wait[^]*holding a table for 4/i,
    );
    const other = fullEvening({ identity });
    const closed = await other.says("put me on the waitlist for 4 tomorrow at 4am");
    expect(closed).not.toContain("Shall I?");
    expect(other.buttons).not.toContain("Join the waitlist");
  });

  test("without a wish asks for it", async () => {
    const chat = fullEvening({ identity });
    const asked = await chat.says("how does your waiting list work?");
    expect(asked).toContain("I can put you on the waitlist");
    expect(asked).toContain("how many people");
  });

  test("can be left off", async () => {
    const chat = fullEvening({ identity });
    await chat.says("Book a table for 4 tomorrow at 7pm");
    await chat.says("put me on the waitlist");
    expect(await chat.says("no")).toMatch(/dropped|forgotten/);
    expect(chat.world.performed.some((it) => it.type === "waitlist")).toBe(false);
  });

  test("keeps a held place while the customer also waits for a better one", async () => {
    const chat = fullEvening({ identity });
    await chat.says("Book a table for 4 tomorrow at 4pm");
    await chat.says("and put me on the waitlist for 7pm");
    expect(await chat.says("yes")).toMatch(/You're on the waitlist.*back to/s);
    expect(await chat.says("yes")).toContain("Booked!");
  });

  test("that fails says so", async () => {
    const chat = fullEvening({ identity });
    await chat.says("Book a table for 4 tomorrow at 7pm");
    await chat.says("put me on the waitlist");
    chat.world.fates.push("unavailable");
    expect(await chat.says("yes")).toContain("couldn't put you on the waitlist");
    expect(await chat.says("am I on the waitlist?")).toContain("not on a waitlist");
  });

  test("works for a salon's appointments", async () => {
    const chat = new Chat({ business: salon, identity });
    chat.world.fill(monday("09:00"), monday("21:30"));
    await chat.says("a men's haircut tomorrow at 3pm");
    expect(await chat.says("put me on the waiting list")).toMatch(/waitlist for .*Men's Haircut/i);
  });
});

describe("an offer", () => {
  test("is told with until when, and a yes books it through the ordinary hand-off", async () => {
    const chat = await waiting();
    expect(await offer(chat)).toBe(
      "Good news: a table for 4 tomorrow, Mon 23 Nov, at 7:00 PM has come free! I'm keeping it for you until 12:15 PM. Shall I book it?",
    );
    expect(chat.buttons).toEqual(["Yes, book it", "No, thanks"]);
    expect(await chat.says("yes please")).toContain("Booked! A table for 4 tomorrow");
    const handoff = chat.world.performed.findLast((it) => it.type === "handoff");
    expect(handoff).toMatchObject({ bookingId: joined(chat).bookingId });
    expect(await chat.says("am I still on the waitlist?")).toContain("not on a waitlist");
  });

  test("is passed on by a no, and the customer waits on", async () => {
    const chat = await waiting();
    await offer(chat);
    const heard = await chat.says("no thanks");
    expect(heard).toMatch(/goes to the next in line.*stay on the waitlist/);
    expect(chat.effects).toMatchObject([{ type: "waitlistUpdate", update: { update: "decline" } }]);
    expect(await chat.says("am I still on the list?")).toContain("still on the waitlist");
  });

  test("that ran out is told, and a late yes books nothing", async () => {
    const chat = await waiting();
    await offer(chat);
    chat.passes(16);
    const lapsed = chat.world.line.event(joined(chat).id, "passed", chat.now);
    expect(await chat.hears(lapsed)).toMatch(/gone to the next in line.*stay on the waitlist/);
    await chat.says("yes");
    expect(chat.world.performed.some((it) => it.type === "handoff")).toBe(false);
  });

  test("in the midst of something else is asked about, and the rest goes on", async () => {
    const chat = await waiting();
    await chat.says("book another table for 2 on wednesday");
    expect(await offer(chat)).toContain("Good news");
    expect(await chat.says("yes")).toMatch(/Booked!/);
    expect(chat.view.current_flow).toContain("booking");
  });

  test("is repeated to who asks about the list", async () => {
    const chat = await waiting();
    await offer(chat);
    expect(await chat.says("am I still on the waitlist?")).toContain("is kept for you until 12:15 PM");
  });
});

describe("the list", () => {
  test("is asked about and left, once", async () => {
    const chat = await waiting();
    expect(await chat.says("am I still on the list?")).toContain("still on the waitlist for a table for 4");
    expect(await chat.says("take me off the list")).toContain("off the waitlist for a table for 4");
    expect(chat.effects).toMatchObject([{ type: "waitlistUpdate", update: { update: "cancel" } }]);
    expect(await chat.says("take me off the list")).toContain("not on a waitlist");
  });

  test("closes kindly as the time has passed", async () => {
    const chat = await waiting();
    chat.passes(40 * 60);
    const over = chat.world.line.event(joined(chat).id, "over", chat.now);
    expect(await chat.hears(over)).toContain("nothing came free");
  });

  test.each([
    ["es", "apúntame en la lista de espera", "lista de espera"],
    ["fr", "mettez-moi sur la liste d'attente", "liste d'attente"],
    ["de", "setzen Sie mich bitte auf die Warteliste", "Warteliste"],
    ["it", "mettimi in lista d'attesa", "lista d'attesa"],
    ["pt", "coloque-me na lista de espera", "lista de espera"],
  ])("speaks %s", async (locale, words, list) => {
    const chat = fullEvening({ identity, locale });
    const book: Record<string, string> = {
      es: "una mesa para 4 mañana a las 19:00",
      fr: "une table pour 4 demain à 19h",
      de: "einen Tisch für 4 morgen um 19 Uhr",
      it: "un tavolo per 4 domani alle 19",
      pt: "uma mesa para 4 amanhã às 19h",
    };
    await chat.says(book[locale] ?? "");
    expect(await chat.says(words)).toMatch(new RegExp(`${list}.*18:30.*19:30`));
    const yes: Record<string, string> = { es: "sí", fr: "oui", de: "ja", it: "sì", pt: "sim" };
    expect(await chat.says(yes[locale] ?? "")).toContain(list);
    expect(await offer(chat)).toMatch(/19:00/);
  });
});
