import { describe, expect, it } from "vitest";
import { likeness, meaningOf } from "#understanding/learned/sentence-embedding";
import { packWords, readWords } from "#understanding/learned/word-vectors";
import { shipped } from "#test/support/learned";

const near = (a: string, b: string) =>
  likeness(meaningOf(shipped.words, a).vector, meaningOf(shipped.words, b).vector);

describe("the shipped word vectors", () => {
  it.each([
    ["can i bring my dog?", "are pets allowed?", "do you take visa?"],
    ["where can I leave my car", "is there parking", "is there wifi"],
    ["how do i get a refund", "i want my money back", "what time do you open"],
    ["haircuts for men", "a barber for gents", "brake repair for trucks"],
  ])("%s is nearer to %s than to %s", (text, like, unlike) => {
    expect(near(text, like)).toBeGreaterThan(near(text, unlike) + 0.1);
  });

  it("know a word by its other forms", () => {
    expect(near("poodles", "poodle")).toBeCloseTo(near("poodle", "poodle"));
  });

  it("say how much of a text they know", () => {
    expect(meaningOf(shipped.words, "is there parking").known).toBe(1);
    expect(meaningOf(shipped.words, "gibt es hier irgendwo Schwimmflügel").known).toBeLessThan(0.7);
    const nothing = meaningOf(shipped.words, "42 !!");
    expect(nothing.known).toBe(0);
    expect(nothing.vector.every((it) => it === 0)).toBe(true);
  });
});

describe("the file of word vectors", () => {
  const packed = packWords(["red", "grün"], 2, Float32Array.of(1, 0, -0.5, 0.25));

  it("gives back the words and their directions", () => {
    const { dims, rows, values } = readWords(packed);
    expect(dims).toBe(2);
    expect([...rows]).toEqual([
      ["red", 0],
      ["grün", 1],
    ]);
    expect([...values]).toEqual([127, 0, -63, 32]);
  });

  it.each([
    ["cut short", packed.subarray(0, packed.length - 1)],
    ["empty", new Uint8Array(0)],
    ["something else", new TextEncoder().encode('{"not": "vectors at all"}')],
  ])("that is %s is refused", (_what, bytes) => {
    expect(() => readWords(bytes)).toThrow("no word vectors");
  });
});
