import { describe, expect, it } from "vitest";
import { decode, emissions } from "#understanding/learned/crf";
import { packTagger, readTagger } from "#understanding/learned/packed-tagger";
import { trainRerankedTagger } from "#understanding/learned/reranked-tagger";
import { tag, tagSurely, type TaggedText } from "#understanding/learned/tagger";
import { tagFeatures, tokensOf } from "#understanding/learned/tag-features";
import { twoBest } from "#understanding/learned/two-best";

const colours = ["red", "blue", "green", "white", "black", "pink", "grey", "brown", "gold", "plum"];
const things = ["shirt", "coat", "hat", "shoe", "scarf", "belt", "sock", "tie", "glove", "boot"];

/** "we … it" as a whole is an order, "they … it" is none; the words beside the colour are the same. */
const texts: TaggedText[] = colours.flatMap((colour) =>
  things.flatMap((thing) =>
    (["we", "they"] as const).map((who) => {
      const text = `${who} said that the very ${colour} one of the ${thing} kind`;
      const start = text.indexOf(colour);
      return { text, spans: who === "we" ? [{ label: "colour", start, end: start + colour.length }] : [] };
    }),
  ),
);
const options = { bits: 12, epochs: 4 };
const model = trainRerankedTagger(texts, options, { parts: 4, bits: 12 });
const { reranker: _, ...plain } = model;
const right = (of: typeof plain) =>
  texts.filter((it) => JSON.stringify(tag(of, it.text)) === JSON.stringify(it.spans)).length / texts.length;

describe("a tagger whose readings are looked at as a whole", () => {
  it("sees what is too far away for the tagger alone", () => {
    expect(right(plain)).toBeLessThan(0.8);
    expect(right(model)).toBeGreaterThan(0.95);
  });

  it("chooses the same when it is packed and read again", () => {
    const read = readTagger(packTagger(model, { tagger: 2 ** 12 * 3, reranker: 2 ** 12 }));
    expect(right(read as typeof plain)).toBeGreaterThan(0.95);
  });

  it("is sure of what it chose where the tagger alone is not", () => {
    const { text } = texts.find((it) => it.spans.length > 0)!;
    const [alone, chosen] = [plain, model].map((it) => tagSurely(it, text)[0]?.confidence ?? 0);
    expect(alone).toBeLessThan(0.7);
    expect(chosen).toBeGreaterThan(0.8);
  });

  it("learns the same from the same texts", () => {
    expect(trainRerankedTagger(texts, options, { parts: 4, bits: 12 }).reranker).toEqual(model.reranker);
  });

  it("finds nothing in nothing", () => {
    expect(tag(model, "")).toEqual([]);
  });
});

describe("the two likeliest paths", () => {
  it.each(texts.slice(0, 20))("begin with the likeliest: $text", ({ text }) => {
    const own = emissions(model.crf, tagFeatures(tokensOf(text), {}, model.bits));
    const [first, second] = twoBest(model.crf, own);
    expect(first?.path).toEqual(decode(model.crf, own));
    expect(second?.path).not.toEqual(first?.path);
    expect(second!.score).toBeLessThanOrEqual(first!.score);
  });

  it("are all there are, of one word and one tag that may begin", () => {
    const crf = {
      tags: 2,
      weights: new Float32Array(),
      steps: Float32Array.of(0, 0, 0, 0, 0, -Infinity),
      scale: 1,
    };
    expect(twoBest(crf, Float64Array.of(1, 2))).toEqual([{ path: Int32Array.of(0), score: 1 }]);
  });

  it("are the two best of all paths", () => {
    const tags = 3;
    const steps = Float32Array.from({ length: (tags + 1) * tags }, (_, at) => ((at * 7) % 5) / 3);
    const own = Float64Array.from({ length: 4 * tags }, (_, at) => ((at * 11) % 7) / 2);
    const crf = { tags, weights: new Float32Array(), steps, scale: 1 };
    const scores: number[] = [];
    for (let code = 0; code < tags ** 4; code++) {
      const path = [0, 1, 2, 3].map((at) => Math.floor(code / tags ** at) % tags);
      scores.push(
        path.reduce(
          (sum, it, at) => sum + own[at * tags + it]! + steps[(path[at - 1] ?? tags) * tags + it]!,
          0,
        ),
      );
    }
    scores.sort((a, b) => b - a);
    const found = twoBest(crf, own).map((it) => it.score);
    expect(found[0]).toBeCloseTo(scores[0]!, 9);
    expect(found[1]).toBeCloseTo(scores[1]!, 9);
  });
});
