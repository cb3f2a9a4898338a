import { describe, expect, it } from "vitest";
import { trainClassifier, type Example } from "#understanding/learned/classifier";
import { learnVocabulary } from "#understanding/learned/features";
import { meaningOf } from "#understanding/learned/sentence-embedding";
import { shipped } from "#test/support/learned";

const questions: Readonly<Record<string, readonly string[]>> = {
  parking: [
    "where can I park",
    "is there parking",
    "do you have a car park",
    "parking nearby?",
    "can I park my car",
  ],
  hours: [
    "when do you open",
    "what are your opening hours",
    "are you open on sunday",
    "closing time",
    "open late?",
  ],
  dogs: [
    "can I bring my dog",
    "are dogs allowed",
    "do you allow pets",
    "is my puppy welcome",
    "dog friendly?",
  ],
  vouchers: [
    "do you sell gift vouchers",
    "gift card",
    "can I buy a voucher",
    "where do I redeem my voucher",
    "gift cards?",
  ],
};
const strange = ["what is the capital of france", "tell me a joke", "how tall is everest", "play some music"];
const examples: Example[] = [
  ...Object.entries(questions).flatMap(([label, texts]) => texts.map((text) => ({ text, label }))),
  ...strange.map((text) => ({ text, label: null })),
];

describe("a classifier learnt from a business's own questions", () => {
  const classifier = trainClassifier(examples, { abstain: { refuse: 1 } });

  it("knows what it learnt from other words", () => {
    const asked = [
      "is there somewhere to park?",
      "what time do you open",
      "may i bring my dogs",
      "buy a gift voucher",
    ];
    expect(asked.map((it) => classifier.classify(it)?.label)).toEqual([
      "parking",
      "hours",
      "dogs",
      "vouchers",
    ]);
  });

  it("is surer of what it knows than of what it does not", () => {
    const known = classifier.classify("do you have parking");
    const unknown = classifier.classify("who won the match yesterday");
    expect(known?.confidence).toBeGreaterThan(unknown?.confidence ?? 1);
    expect(unknown?.sure).toBe(false);
  });

  it("keeps its confidence a chance, whatever the text", () => {
    for (const text of ["", " ", "?!", "🐶", "x".repeat(5000), "ÀÉ ñ"]) {
      const confidence = classifier.classify(text)?.confidence ?? -1;
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it("learns from a background what is none of its business, and is no surer for it", () => {
    const own = examples.filter((it) => it.label !== null);
    const taught = trainClassifier(own, { background: strange, abstain: { refuse: 1 } });
    const alone = trainClassifier(own, { abstain: { refuse: 1 } });
    const sureness = (it: typeof taught) =>
      it.classify("tell me how tall the capital of france is")?.confidence;
    expect(taught.classify("is there somewhere to park?")?.label).toBe("parking");
    expect(sureness(taught)).toBeLessThanOrEqual(sureness(alone) ?? 0);
  });

  it("learns the same from the same examples", () => {
    const again = trainClassifier(examples, { abstain: { refuse: 1 } });
    expect(again.classify("is the dog allowed")).toEqual(classifier.classify("is the dog allowed"));
  });

  it("that is told what texts mean knows what is asked in words it never met", () => {
    const meaning = {
      dims: shipped.words.dims,
      of: (text: string) => meaningOf(shipped.words, text).vector,
      weight: 0.6,
    };
    const taught = trainClassifier(examples, { abstain: { refuse: 1 }, meaning });
    expect(classifier.classify("garage for our vehicles")?.sure).toBe(false);
    expect(taught.classify("garage for our vehicles")?.label).toBe("parking");
    expect(taught.classify("poodles and cats")?.label).toBe("dogs");
  });

  it("has no answer where there is nothing to learn from", () => {
    expect(trainClassifier([]).classify("hello")).toBeNull();
  });
});

describe("features", () => {
  it("have length 1 beside the constant one, and are those of the words without case and accents", () => {
    const vocabulary = learnVocabulary(["una mesa para mañana", "hola"]);
    const vector = vocabulary.vector("MANANA una mesa");
    const length = vector.values.slice(1).reduce((sum, it) => sum + it * it, 0);
    expect(length).toBeCloseTo(1);
    expect(vector).toEqual(vocabulary.vector("mañana una mesa"));
    expect(vocabulary.vector("🐶").ids).toEqual(Int32Array.of(0));
  });

  it("of meaning come after those of words, each weighing what it is told to", () => {
    const meaning = { dims: 2, of: () => Float32Array.of(0.6, 0.8), weight: 0.5 };
    const vocabulary = learnVocabulary(["one two"], { meaning });
    const { ids, values } = vocabulary.vector("one");
    expect(Array.from(ids.slice(-2))).toEqual([vocabulary.sparse, vocabulary.sparse + 1]);
    expect(vocabulary.size).toBe(vocabulary.sparse + 2);
    expect(Array.from(values.slice(-2))).toEqual([expect.closeTo(0.3), expect.closeTo(0.4)]);
  });
});
