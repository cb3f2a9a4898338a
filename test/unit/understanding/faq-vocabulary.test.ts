// A word is held only against those of the vocabulary that it can be like: none that it is like is missed by that.
import { describe, expect, it } from "vitest";
import { conceptLists } from "#understanding/faq/concepts";
import { vocabularyOf } from "#understanding/faq/vocabulary";
import { alikeInWriting, contentWords, maybeWrittenLike } from "#understanding/faq/words";

const words = [
  ...new Set(
    conceptLists
      .trim()
      .split(/\s+/u)
      .map((it) => it.replace("*", "")),
  ),
];
/** With a letter wrong, missing, exchanged, and with other endings. */
const misspelt = (it: string): string[] => [
  `${it}s`,
  `${it}en`,
  `x${it.slice(1)}`,
  it.slice(1),
  it.slice(0, -1),
  `${it.slice(1, 2)}${it.slice(0, 1)}${it.slice(2)}`,
  `${it.slice(0, -2)}${it.slice(-1)}${it.slice(-2, -1)}`,
];

describe("a vocabulary", () => {
  it("looks at every word that one is written like", () => {
    const some = [
      ...words.slice(0, 250),
      ...words.slice(0, 60).flatMap(misspelt),
      "wc",
      "wcs",
      "cat",
      "cats",
    ];
    const keys = some.map((it) => new Set(maybeWrittenLike(it)));
    const missed = some.flatMap((a, at) =>
      some.flatMap((b, other) =>
        a !== b && alikeInWriting(a, b) > 0 && [...keys[at]!].every((it) => !keys[other]!.has(it))
          ? [`${a} ${b}`]
          : [],
      ),
    );
    expect(missed).toEqual([]);
  });

  it("tells how alike words are that are the same, mean the same, or are written alike", () => {
    const vocabulary = vocabularyOf(contentWords("puppies parking terrace stylist", null), null);
    const likeTo = (word: string) => {
      const { places, values } = vocabulary.alikeTo(contentWords(word, null)[0]!);
      return places.map((it, at) => [it, values[at]]);
    };
    expect(likeTo("terrace")).toEqual([[2, 1]]);
    expect(likeTo("perros")).toEqual([[0, 0.95]]);
    expect(likeTo("styllist")).toEqual([[3, 0.85]]);
    expect(likeTo("violin")).toEqual([]);
  });
});
