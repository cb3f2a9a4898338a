// Whole talks in a customer's own words, over the recognisers: what they say is taken as meant, whatever it is.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tongueOf } from "#conversation/phrases/index";
import { Chat } from "#test/fakes/chat";

/** Says each in turn; returns the replies that did not match. */
async function misheard(lines: [says: string, hears: RegExp][], chat = new Chat()): Promise<string[][]> {
  await chat.open();
  const wrong: string[][] = [];
  for (const [says, hears] of lines) {
    const heard = await chat.says(says);
    if (!hears.test(heard)) wrong.push([says, heard]);
  }
  return wrong;
}

describe("in plain words", () => {
  test("a booking is built up piece by piece, with a correction and a question on the way", async () => {
    const wrong = await misheard([
      ["hi", /hi|hello/i],
      ["I'd like to book a table", /how many people/i],
      ["for 5", /day/],
      ["no, 6 people", /day/],
      ["next friday", /time/],
      ["in the evening", /7:30 PM/],
      ["the second one", /I'm holding a table for 6 on Fri 27 Nov at 8:00 PM.*name/],
      ["do you have parking?", /garage next door.*name/],
      ["Maria Lopez", /phone number or an e-mail/],
      ["skip", /under Maria Lopez. Shall I book it\?/],
      ["yes", /^Booked!/],
    ]);
    expect(wrong).toEqual([]);
  });

  test("values that cannot be are named and asked for again", async () => {
    const wrong = await misheard([
      ["table for 0 tomorrow at 7pm", /at least one person/],
      ["4", /holding a table for 4 tomorrow, Mon 23 Nov, at 7:00 PM/],
      ["cancel", /let the table go/],
      ["a table for 2 yesterday at 7pm", /already passed/],
      ["tomorrow at 25:00", /isn't a time of the day/],
      ["7pm", /holding a table for 2 tomorrow/],
    ]);
    expect(wrong).toEqual([]);
  });

  test("what does not fit is met with three alternatives, chosen by words", async () => {
    const chat = new Chat();
    expect(await chat.says("2 people on christmas day at 7pm")).toContain(
      "closed on Fri 25 Dec (Christmas Day)",
    );
    expect(chat.buttons).toEqual(["Thu 24 Dec at 7:00 PM", "Sat 26 Dec at 7:00 PM", "Sun 27 Dec at 7:00 PM"]);
    expect(await chat.says("saturday")).toContain("on Sat 26 Dec at 7:00 PM for five minutes");
  });

  test("the same question is not asked for ever: the way on becomes plainer, then leads to people", async () => {
    const wrong = await misheard([
      ["a table for 2 tomorrow evening", /Which would suit you\?/],
      ["yes", /^(?!.*quite get that).*Which/],
      ["well well", /didn't quite get that.*Which/],
      ["oh dear me", /for example: "Book a table for 4 tomorrow at 7pm"/],
      ["erm er", /555/],
      ["the second one", /holding a table for 2/],
    ]);
    expect(wrong).toEqual([]);
  });

  test("a booking that was made is changed and cancelled", async () => {
    const wrong = await misheard([
      ["Book a table for 2 tomorrow at 7pm, my name is Ann Lee", /phone number or an e-mail/],
      ["ann@example.com", /Shall I book it\?/],
      ["yes please", /^Booked!/],
      ["can we come an hour later?", /8:00 PM. Shall I\?/],
      ["yes", /^Done, it's now a table for 2 tomorrow, Mon 23 Nov, at 8:00 PM/],
      ["check my booking", /You have a table for 2 tomorrow, Mon 23 Nov, at 8:00 PM/],
      ["please cancel my reservation", /Shall I cancel/],
      ["no, keep it", /leave it as it is/],
      ["cancel it", /Shall I cancel/],
      ["yes, cancel it", /It's cancelled/],
    ]);
    expect(wrong).toEqual([]);
  });

  test("questions are answered from the business's page, and what is not there is not made up", async () => {
    const wrong = await misheard([
      ["what time do you close on friday?", /11:00 AM to 10:00 PM on Fri 27 Nov/],
      ["what are your hours?", /every day from 11:00 AM to 10:00 PM/],
      ["where are you?", /12 Mulberry Street/],
      ["how much is the tiramisu?", /\$8\.50/],
      ["is the lasagne vegetarian?", /Lasagne isn't marked as vegetarian/],
      ["any vegan options?", /Lemon Sorbet/],
      ["do you allow dogs?", /Dogs are welcome on the terrace/],
      ["do you have a helicopter pad?", /.+/],
      ["can I talk to a person?", /\+1 212 555 0142/],
      ["thanks, bye", /.+/],
    ]);
    expect(wrong).toEqual([]);
  });
});

test("any text gets an answer, in each language", async () => {
  const words = fc.constantFrom(
    "book",
    "table",
    "for",
    "4",
    "0",
    "tomorrow",
    "7pm",
    "25:00",
    "cancel",
    "no",
    "yes",
    "change",
    "it",
    "menu",
    "the",
    "second",
    "later",
    "Ann",
    "skip",
    "@",
    "+1",
    "again",
    "human",
    "why",
    "Friday",
    "½",
    "🍕",
    "'; drop table bookings; --",
    "{{name}}",
    ..."mañana reserva demain réserver morgen Tisch domani prenotare amanhã mesa dos deux zwei due duas sí oui ja sì sim no nein non não".split(
      " ",
    ),
    "$1",
  );
  const phrase = fc.oneof(
    fc.array(words, { maxLength: 8 }).map((it) => it.join(" ")),
    fc.string({ unit: "grapheme" }),
  );
  const locale = fc.constantFrom("en-US", "es-ES", "fr-FR", "de-DE", "it-IT", "pt-PT");
  const fallbacks = ["en", "es", "fr", "de", "it", "pt"].map((it) => tongueOf(it).fallback);
  await fc.assert(
    fc.asyncProperty(locale, fc.array(phrase, { minLength: 1, maxLength: 8 }), async (spoken, texts) => {
      const chat = new Chat({ locale: spoken });
      await chat.open();
      for (const text of texts) {
        const reply = await chat.says(text);
        expect(reply.trim()).not.toBe("");
        for (const it of fallbacks) expect(reply).not.toContain(it);
        // Every blank of a phrase was filled.
        expect(reply).not.toMatch(/\{(?!\{)\w+\}(?!\})|undefined|NaN/);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
