import { describe, expect, it } from "vitest";
import type { SlotValues } from "#contracts/commands";
import type { UnderstandingContext } from "#understanding/context";
import { emissions } from "#understanding/learned/crf";
import { packTagger, readTagger } from "#understanding/learned/packed-tagger";
import { tagFeatures, tokensOf } from "#understanding/learned/tag-features";
import { tag, trainTagger } from "#understanding/learned/tagger";
import { understand } from "#understanding/understand";
import { shipped } from "#test/support/learned";
import { asked, booking, idle } from "./contexts.ts";

const slotsOf = (text: string, context: UnderstandingContext): SlotValues =>
  Object.assign(
    {},
    ...understand(text, context).commands.map((it) =>
      it.type === "setSlots" || it.type === "correctSlots" ? it.slots : {},
    ),
  );

const inFlow: UnderstandingContext = { ...idle, flow: "book" };

describe("what only the tagger finds", () => {
  it.each<[string, UnderstandingContext, SlotValues]>([
    ["That's not right, only 4 will come", inFlow, { partySize: 4 }],
    ["i would want all 6 all seated together ideally.", inFlow, { partySize: 6 }],
    ["the party size has shrunk, only 6 now.", booking, { partySize: 6 }],
    ["You may call be Joan Harwood", asked("name"), { name: "Joan Harwood" }],
    ["Isabell, Raniero", asked("name"), { name: "Isabell Raniero" }],
    ["the Golubev party of three", inFlow, { partySize: 3, name: "Golubev" }],
  ])("%j", (text, context, slots) => {
    expect(slotsOf(text, context)).not.toMatchObject(slots);
    expect(slotsOf(text, { ...context, ...shipped })).toMatchObject(slots);
  });
});

describe("what the recognisers read stands", () => {
  it.each<[string, UnderstandingContext, SlotValues]>([
    ["for 5-ish", asked("time"), { time: "17:00" }],
    [
      "So uh well I think it was 3 no make that 4 people around 8:45",
      inFlow,
      { partySize: 4, time: "20:45" },
    ],
    ["I have a booking at 9 tomorrow night for Joeann Deyon, I think.", inFlow, { time: "21:00" }],
  ])("%j", (text, context, slots) => {
    expect(slotsOf(text, { ...context, ...shipped })).toMatchObject(slots);
  });

  it.each(["what is 35 times 23", "what is 7 x 7", "Sane", "only one"])(
    "and out of a booking %j is none",
    (text) => {
      expect(slotsOf(text, { ...idle, ...shipped })).toEqual({});
    },
  );

  it("in another language the tagger is not asked", () => {
    const context: UnderstandingContext = { ...inFlow, locale: "de-DE" };
    const text = "That's not right, only 4 will come";
    expect(understand(text, { ...context, ...shipped })).toEqual(understand(text, context));
  });
});

describe("the packed form", () => {
  const examples = ["table for 2", "table for 12 please", "we are 7", "just 3"].map((text) => {
    const start = text.search(/\d/);
    return { text, spans: [{ label: "people", start, end: start + (/\d+/.exec(text)?.[0].length ?? 0) }] };
  });
  const trained = trainTagger(examples, { bits: 12 });

  it("tags as the model that was packed, and is the same bytes each time", () => {
    const bytes = packTagger(trained, { tagger: 4000 });
    const read = readTagger(bytes);
    expect(tag(read, "table for 9")).toEqual([{ label: "people", start: 10, end: 11 }]);
    expect(packTagger(trained, { tagger: 4000 })).toEqual(bytes);
  });

  it("weighs every word as what was packed does", () => {
    const read = readTagger(packTagger(trained, { tagger: 2 ** 12 * 3 }));
    for (const { text } of [...examples, { text: "a table for twelve at 7pm, I'm Ann" }]) {
      const sequence = tagFeatures(tokensOf(text), {}, 12);
      const unit = read.crf.scale * sequence.reduce((most, it) => Math.max(most, it.length), 0);
      const [own, packed] = [emissions(trained.crf, sequence), emissions(read.crf, sequence)];
      own.forEach((it, at) => expect(Math.abs(it - packed[at]!)).toBeLessThanOrEqual(unit / 2));
    }
  });

  it("of nothing is refused", () => {
    expect(() => readTagger(new Uint8Array())).toThrow(RangeError);
  });
});
