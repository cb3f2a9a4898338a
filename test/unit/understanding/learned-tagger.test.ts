import { describe, expect, it } from "vitest";
import { random } from "#understanding/learned/order";
import { tokensOf } from "#understanding/learned/tag-features";
import { tag, trainTagger, type TaggedText } from "#understanding/learned/tagger";

/** "[people:4] at [time:7 pm]" → its text and spans. */
function marked(source: string, given: string[] = []): TaggedText {
  let text = "";
  const spans = [];
  for (const [, label, inside, outside] of source.matchAll(/\[(\w+):([^\]]+)\]|([^[]+)/g)) {
    if (label !== undefined)
      spans.push({ label, start: text.length, end: text.length + (inside ?? "").length });
    text += inside ?? outside ?? "";
  }
  return { text, spans, given };
}

function orders(): TaggedText[] {
  const next = random(1);
  const pick = (items: string[]) => items[Math.floor(next() * items.length)] ?? "";
  return Array.from({ length: 150 }, () => {
    const size = `[people:${pick(["2", "3", "four", "6", "ten"])}]`;
    const time = `[time:${pick(["7 pm", "19:30", "noon", "8"])}]`;
    return marked(
      pick([
        `table for ${size} at ${time}`,
        `${size} people, ${time} please`,
        `can we come at ${time}, ${size} of us`,
      ]),
    );
  }).concat(marked("[people:5]", ["people"]), marked("[time:5]", ["time"]), marked("[people:9]", ["people"]));
}

const model = trainTagger(orders(), { bits: 14 });
const found = (text: string, given: string[] = []) =>
  tag(model, text, { given }).map(({ label, start, end }) => `${label}: ${text.slice(start, end)}`);

describe("a tagger learnt from marked texts", () => {
  it("finds values that it has not seen, by their place and shape", () => {
    expect(found("a table for 8 at 20:15")).toEqual(["people: 8", "time: 20:15"]);
    expect(found("Table for Four at 9 PM")).toEqual(["people: Four", "time: 9 PM"]);
  });

  it("reads a bare number as what was asked for", () => {
    expect(found("7", ["people"])).toEqual(["people: 7"]);
    expect(found("7", ["time"])).toEqual(["time: 7"]);
  });

  it("finds nothing in nothing", () => {
    expect(found("")).toEqual([]);
    expect(found(" \n")).toEqual([]);
  });

  it("learns the same from the same texts", () => {
    expect(trainTagger(orders(), { bits: 14 }).crf.weights).toEqual(model.crf.weights);
  });
});

describe("a tagger with more to its learning", () => {
  const soon = ["in an hour", "in two hours", "in ten minutes", "in 20 minutes"].flatMap((it) => [
    marked(`a table for 2 [time:${it}]`),
    marked(`can we come [time:${it}]`),
  ]);
  const twice = soon.map((it) => ({
    ...it,
    spans: it.spans.flatMap((span) => [span, { ...span, label: "date" }]),
  }));

  it("gives a stretch all of its labels", () => {
    const both = trainTagger(twice, { bits: 14 });
    const text = "can we come in two hours";
    const places = tag(both, text).map(({ label, start, end }) => [label, text.slice(start, end)]);
    expect(places).toEqual([
      ["date", "in two hours"],
      ["time", "in two hours"],
    ]);
  });

  it("leaves features out and takes the mean of several runs, the same each time", () => {
    const options = { bits: 12, drop: 0.3, runs: 2 };
    const [one, two] = [trainTagger(orders(), options), trainTagger(orders(), options)];
    expect(one.crf.weights).toEqual(two.crf.weights);
    expect(tag(one, "a table for 8 at 20:15").map((it) => it.label)).toEqual(["people", "time"]);
  });
});

describe("tokens", () => {
  it("part figures from letters and keep their places", () => {
    const text = "7PM, Zoë's 2nd";
    expect(tokensOf(text).map((it) => [it.word, it.shape, text.slice(it.start, it.end)])).toEqual([
      ["7", "0", "7"],
      ["pm", "A", "PM"],
      [",", ",", ","],
      ["zoe's", "Aa'a", "Zoë's"],
      ["2", "0", "2"],
      ["nd", "a", "nd"],
    ]);
  });
});
