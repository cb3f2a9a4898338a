// Preferences and history: kept only with a yes, proposed the next time, shown and forgotten on request, in six languages.
import { beforeEach, describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { demoBooking } from "#test/fakes/edge-services";
import type { Remembered } from "#conversation/ports";

let chat: Chat;
const say = async (...texts: string[]) => {
  let reply = "";
  for (const text of texts) reply = await chat.says(text);
  return reply;
};
const memoryNotes = () => chat.notes.filter((it) => it.kind === "remember" || it.kind === "forget");
const wishes = () => chat.notes.flatMap((it) => (it.kind === "bookingNotes" ? [it.text] : []));

const remembered = (changes: Partial<Remembered> = {}): Remembered => ({
  consent: "given",
  name: "Ann Lee",
  preferences: ["a window seat"],
  bookings: [{ ...demoBooking, status: "completed" }],
  orders: [],
  ...changes,
});

/** A visitor who has been here before, in a new session. */
async function comesBack(of: Remembered | null): Promise<Chat> {
  const back = new Chat({ visitor: "ses_first" });
  back.world.remembered = of;
  await back.open();
  return back;
}

const book = "Book a table for 4 tomorrow at 7pm";

beforeEach(async () => {
  chat = new Chat();
  await chat.open();
});

describe("the question, once something can be remembered", () => {
  beforeEach(() => say(`${book}, by the window`, "Ann Lee", "skip"));

  test("comes with the booking and names what would be kept", async () => {
    expect(await say("yes")).toMatch(/Booked!.*Shall I remember that for next time: by the window\?/s);
    expect(chat.buttons.slice(0, 3)).toEqual(["Yes, remember it", "No", "Not now"]);
    expect(memoryNotes()).toEqual([]);
  });

  test("a yes keeps the wish, the name and the booking", async () => {
    await say("yes");
    expect(await say("yes please")).toContain("I'll remember for next time: by the window");
    expect(memoryNotes()).toMatchObject([
      {
        remember: {
          consent: "given",
          name: "Ann Lee",
          preferences: ["by the window"],
          bookings: [expect.stringContaining("bkg_")],
        },
      },
    ]);
  });

  test("a no keeps nothing, and is not asked again", async () => {
    await say("yes");
    expect(await say("no")).toContain("won't keep it");
    expect(memoryNotes()).toMatchObject([{ remember: { consent: "refused", name: null, preferences: [] } }]);
    const again = await say("Book a table for 2 in three days at 7pm", "skip", "yes");
    expect(again).toContain("Booked!");
    expect(again).not.toMatch(/remember|as last time/);
  });

  test("not now puts it off until the next booking, and no further", async () => {
    await say("yes");
    expect(await say("not now")).toContain("another time");
    expect(memoryNotes()).toEqual([]);
    expect(await say("Book a table for 2 in three days at 7pm")).toContain("By the window, as last time?");
    expect(await say("yes", "yes")).toContain("Shall I remember that");
    await say("later");
    expect(await say("Book a table for 2 in four days at 7pm", "no", "yes")).not.toContain(
      "Shall I remember",
    );
  });

  test("a question in passing is answered, and the question asked again; anything else lets it lapse", async () => {
    await say("yes");
    expect(await say("do you have parking?")).toMatch(/garage.*Shall I remember/s);
    expect(await say("what do you mean?")).toContain("without your yes");
    expect(await say("Book a table for 2 in three days at 7pm")).not.toContain("Shall I remember");
    expect(memoryNotes()).toEqual([]);
  });
});

test("an occasion is had once: nothing is asked of a birthday", async () => {
  expect(await say(`${book}, it's my birthday`, "Ann Lee", "skip", "yes")).not.toContain("remember");
});

test.each([
  ["I always like the window seat", "the window seat"],
  ["we have a gluten allergy", "gluten allergy"],
  ["short on the sides as always", "short on the sides"],
  ["please note that we prefer the back room", "the back room"],
])("%s is a wish", async (said, wish) => {
  expect(await say(`${book}. ${said}`)).toContain(wish);
  await say("Ann Lee", "skip", "yes");
  expect(wishes().join()).toContain(wish);
});

test("who asks to be remembered has agreed", async () => {
  await say(`${book}, by the window`, "Ann Lee", "skip");
  await say("yes", "not now");
  expect(await say("please remember that")).toContain("I'll remember");
  expect(memoryNotes()).toMatchObject([{ remember: { consent: "given" } }]);
});

describe("the next session", () => {
  test("proposes the wish of before and puts it on the booking after a yes", async () => {
    chat = await comesBack(remembered());
    expect(chat.view.customer_context).toEqual({
      name: "Ann Lee",
      preferences: ["a window seat"],
      history: ["previous_bookings"],
    });
    expect(await say(book)).toContain("A window seat, as last time?");
    expect(await say("yes")).not.toContain("as last time");
    expect(await say("skip", "yes")).toContain("Booked!");
    expect(wishes()).toEqual(["a window seat"]);
    expect(memoryNotes()).toMatchObject([{ remember: { consent: "given", preferences: ["a window seat"] } }]);
  });

  test("a no leaves it out", async () => {
    chat = await comesBack(remembered());
    await say(book, "not this time", "skip");
    expect(await say("yes")).toContain("Booked!");
    expect(wishes()).toEqual([]);
  });

  test("proposes nothing to who refused, whose memory is empty, or cannot be read", async () => {
    chat = await comesBack(remembered({ consent: "refused", preferences: [], bookings: [], name: null }));
    expect(await say(book)).not.toContain("as last time");
    chat = await comesBack(null);
    expect(await say(book)).not.toContain("as last time");
    chat = new Chat({ visitor: "ses_first" });
    const reads = chat.world.reads();
    chat.world.reads = () => ({ ...reads, remembered: () => Promise.reject(new Error("away")) });
    expect(await chat.open()).toContain("welcome");
    expect(await say(book)).toContain("holding a table");
  });

  test("a first session reads nobody's memory, whatever name and number it gives", async () => {
    chat = new Chat({ identity: { name: "Ann Lee", phone: "+12125550144" } });
    chat.world.remembered = remembered();
    await chat.open();
    expect(await say("what do you know about me?")).not.toContain("window");
    expect(await say("My name is Ann Lee, +1 212 555 0144. Do you remember me?")).not.toContain("window");
    expect(chat.view.customer_context.preferences).toEqual([]);
  });

  test("a yes that is not written yet is no forgetting; once it is written, one in another session is seen", async () => {
    chat = await comesBack(null);
    await say("I'm allergic to nuts, please remember that");
    chat.world.remembered = null;
    chat.writesLater = true;
    expect(await say("what do you know about me?")).toMatch(/allergic to nuts.*because you said yes/s);
    chat.writesLater = false;
    expect(await say("what do you know about me?")).toContain("for this chat only");
  });

  test("what is to be forgotten is not read back while it is still to be deleted", async () => {
    chat = await comesBack(remembered());
    chat.writesLater = true;
    const { world } = chat;
    world.write = () => {};
    await say("forget me");
    expect(await say("what do you know about me?")).not.toContain("window");
  });

  test("what was forgotten in another session is not known here", async () => {
    chat = await comesBack(remembered());
    chat.world.remembered = null;
    expect(await say("what do you know about me?")).not.toContain("window");
    expect(chat.view.customer_context.preferences).toEqual([]);
  });
});

describe("shown and forgotten", () => {
  test("what is known is told, with the way to be forgotten", async () => {
    chat = await comesBack(remembered());
    const told = await say("what do you know about me?");
    expect(told).toMatch(/Ann Lee.*a window seat.*Your visits: a table for \d/s);
    expect(told).toContain("because you said yes");
    expect(chat.buttons).toContain("Forget me");
  });

  test.each([
    "forget me",
    "delete my data",
    "please erase everything you know about me",
    "remove me from your system",
  ])("%s: deleted, and what stays is said", async (words) => {
    chat = await comesBack(remembered());
    await say(book, "no", "skip", "yes");
    const told = await say(words);
    expect(told).toMatch(/forgotten.*What stays with Mario's Italian: a table for 4/s);
    expect(memoryNotes()).toEqual([{ kind: "forget" }]);
    chat.world.remembered = null;
    expect(chat.view.customer_context).toMatchObject({ name: null, preferences: [] });
    expect(await say("what do you know about me?")).not.toMatch(/Ann|window/);
  });

  test("a stranger hears that nothing is known", async () => {
    expect(await say("what do you know about me?")).toContain("I know nothing about you");
  });

  test.each(["forget it", "never mind, forget about it", "cancel my booking", "remove me from the waitlist"])(
    "%s forgets nobody",
    async (words) => {
      chat = await comesBack(remembered());
      await say(words);
      expect(memoryNotes()).toEqual([]);
    },
  );
});

const talks = {
  es: {
    lines: ["Una mesa para 4 mañana a las 20:00, en la terraza", "Ana Ruiz", "omitir", "sí"],
    ask: /Lo recuerdo/,
    yes: "sí",
    show: "¿qué sabes de mí?",
    forget: "olvídame",
    known: /terraza/,
  },
  fr: {
    lines: ["Une table pour 4 demain à 20h, en terrasse", "Anne Roy", "passer", "oui"],
    ask: /Dois-je le retenir/,
    yes: "oui",
    show: "que savez-vous de moi ?",
    forget: "oubliez-moi",
    known: /terrasse/,
  },
  de: {
    lines: ["Einen Tisch für 4 morgen um 20 Uhr, am Fenster", "Anna Roth", "überspringen", "ja"],
    ask: /merken/,
    yes: "ja",
    show: "Was wissen Sie über mich?",
    forget: "vergiss mich",
    known: /Fenster/,
  },
  it: {
    lines: ["Un tavolo per 4 domani alle 20, vicino alla finestra", "Anna Rossi", "salta", "sì"],
    ask: /Lo ricordo/,
    yes: "sì",
    show: "cosa sai di me?",
    forget: "dimenticami",
    known: /finestra/,
  },
  pt: {
    lines: ["Uma mesa para 4 amanhã às 20h, perto da janela", "Ana Reis", "pular", "sim"],
    ask: /Guardo isso/,
    yes: "sim",
    show: "o que sabes sobre mim?",
    forget: "esquece-me",
    known: /janela/,
  },
};

test.each(Object.entries(talks))("in %s", async (language, { lines, ask, yes, show, forget, known }) => {
  chat = new Chat({ locale: language });
  await chat.open();
  expect(await say(...lines)).toMatch(ask);
  expect(await say(yes)).toMatch(known);
  expect(memoryNotes()).toMatchObject([{ remember: { consent: "given" } }]);
  expect(await say(show)).toMatch(known);
  await say(forget);
  expect(memoryNotes()).toEqual([{ kind: "forget" }]);
  expect(await say(show)).not.toMatch(known);
});
