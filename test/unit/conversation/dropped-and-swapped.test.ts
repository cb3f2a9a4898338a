// What is dropped, swapped or asked for in passing means the open wish, and nothing beside it.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

async function after(locale: string | null, ...said: string[]): Promise<{ chat: Chat; heard: string }> {
  const chat = new Chat({ locale });
  let heard = "";
  for (const it of said) heard = await chat.says(it);
  return { chat, heard };
}
const booked = ["table for 2 friday at 7pm", "Ann Lee", "skip", "yes"];

describe("“forget all that”, in the middle of a booking, drops the booking alone", () => {
  test.each([
    ["en-US", "table for 2 friday at 7pm", "forget all that"],
    ["en-US", "table for 2 friday at 7pm", "forget it all"],
    ["en-US", "table for 2 friday at 7pm", "forget everything please"],
    ["es-ES", "mesa para 2 el viernes a las 19", "olvida todo eso"],
    ["es-ES", "mesa para 2 el viernes a las 19", "olvídalo"],
    ["fr-FR", "table pour 2 vendredi à 19h", "oublie tout ça"],
    ["de-DE", "Tisch für 2 am Freitag um 19 Uhr", "vergiss das alles"],
    ["it-IT", "tavolo per 2 venerdì alle 19", "dimentica tutto"],
    ["pt-PT", "mesa para 2 na sexta às 19h", "esqueça tudo isso"],
  ])("%s: %s, %s", async (locale, wish, words) => {
    const { chat } = await after(locale, wish, words);
    expect(chat.notes.filter((it) => it.kind === "forget")).toEqual([]);
    expect(chat.effects.map((it) => it.type)).toContain("release");
  });

  test.each(["forget me", "delete my data", "forget everything you know about me"])(
    "%s deletes what is remembered",
    async (words) => {
      const { heard } = await after(null, "table for 2 friday at 7pm", words);
      expect(heard).toContain("forgotten what I remembered");
      expect(heard).toContain("What name");
    },
  );
});

describe("“don't forget all that” forgets nothing, and drops nothing", () => {
  test.each([
    ["en-US", "table for 2 friday at 7pm", "Please don't forget all that"],
    ["en-US", "table for 2 friday at 7pm", "and don't forget me!"],
    ["en-US", "table for 2 friday at 7pm", "never forget that"],
    ["es-ES", "mesa para 2 el viernes a las 19", "por favor, no olvides todo eso"],
    ["es-ES", "mesa para 2 el viernes a las 19", "no lo olvides"],
    ["fr-FR", "table pour 2 vendredi à 19h", "n'oubliez pas tout ça"],
    ["fr-FR", "table pour 2 vendredi à 19h", "ne m'oubliez pas"],
    ["de-DE", "Tisch für 2 am Freitag um 19 Uhr", "vergessen Sie das bitte nicht"],
    ["de-DE", "Tisch für 2 am Freitag um 19 Uhr", "bitte vergiss mich nicht"],
    ["it-IT", "tavolo per 2 venerdì alle 19", "non dimenticare tutto questo"],
    ["it-IT", "tavolo per 2 venerdì alle 19", "non dimenticatemi"],
    ["pt-PT", "mesa para 2 na sexta às 19h", "não esqueça tudo isso"],
    ["pt-PT", "mesa para 2 na sexta às 19h", "não me esqueça"],
  ])("%s: %s, %s", async (locale, wish, words) => {
    const { chat } = await after(locale, wish, words);
    expect(chat.notes.filter((it) => it.kind === "forget")).toEqual([]);
    expect(chat.effects.map((it) => it.type)).not.toContain("release");
    const alone = await after(locale, words);
    expect(alone.chat.notes.filter((it) => it.kind === "forget")).toEqual([]);
  });

  test.each([
    ["en-US", "forget all that"],
    ["es-ES", "olvida todo eso"],
    ["fr-FR", "oublie tout ça"],
    ["de-DE", "vergiss das alles"],
    ["it-IT", "dimentica tutto questo"],
    ["pt-PT", "esqueça tudo isso"],
  ])("%s: %s, with nothing under way, deletes what is remembered", async (locale, words) => {
    const { chat } = await after(locale, words);
    expect(chat.notes.filter((it) => it.kind === "forget")).toHaveLength(1);
  });
});

describe("“instead of” in a wish", () => {
  test.each([
    "I'd like a table outside instead of inside",
    "can we sit outside instead of inside?",
    "could we have a quiet table rather than one by the window",
  ])("%s moves nothing", async (words) => {
    const { heard } = await after(null, ...booked, words);
    expect(heard).toContain("noted");
    expect(heard).not.toMatch(/What would you like to change|How many people|For how many/u);
  });

  test.each(["I'd like a table at 8 instead of 7", "can I get an early table instead, maybe 8"])(
    "%s moves it",
    async (words) => {
      const { heard } = await after(null, ...booked, words);
      expect(heard).toContain("I can move your table for 2 to Fri 27 Nov at 8:00 PM");
    },
  );
});

describe("the part of the day in a question for what is free", () => {
  test.each([
    ["en-US", "anything free tomorrow night?", /^(?:[5-9]|10):\d\d PM$/u],
    ["en-US", "anything free tonight?", /^(?:[5-9]|10):\d\d PM$/u],
    ["en-US", "is there anything available friday afternoon?", /^(?:12|[1-5]):\d\d PM$/u],
    ["es-ES", "¿hay algo libre mañana por la noche?", /^(?:18|19|20|21):/u],
    ["de-DE", "habt ihr morgen Abend etwas frei?", /^(?:17|18|19|20|21):/u],
  ])("%s: %s", async (locale, words, hour) => {
    const { chat } = await after(locale, words, "4");
    expect(chat.buttons.length).toBeGreaterThan(1);
    for (const it of chat.buttons) expect(it).toMatch(hour);
  });

  test("a day without one has all of it", async () => {
    const { chat } = await after(null, "anything free tomorrow?", "4");
    expect(chat.buttons[0]).toContain("AM");
  });
});

describe("a name that ends in a country's", () => {
  test.each(["Anatole France", "Kwame Germany", "under Anatole France", "Rolf Schweiz", "Jack London"])(
    "%s",
    async (words) => {
      const { heard } = await after(null, "table for 2 friday at 7pm", words);
      expect(heard).toContain("Where can I send your confirmation");
    },
  );

  test.each(["Pension Europe", "visit france", "Klimawandel Deutschland", "Mallorca", "Travel Italy"])(
    "%s is nobody's",
    async (words) => {
      const { heard } = await after(null, "table for 2 friday at 7pm", words);
      expect(heard).not.toContain("Where can I send your confirmation");
    },
  );
});
