// What a whole reading of a text looks like: each slot's words, what stands beside them and what the recognisers made
// of them, and the sentence with its slots left blank. A tagger sees no more than a word and its neighbours.
import { hashOf, mixed } from "./features.ts";
import type { Hints, Labelled, Token } from "./tag-features.ts";

/** A slot of a reading: the tokens `[from, to)`. */
export interface Slot {
  label: string;
  from: number;
  to: number;
}

const hashed = (text: string): number => hashOf(text, 11) | 0 || 1;

/** The buckets of a reading's features. */
export function readingFeatures(
  tokens: readonly Token[],
  hints: Hints,
  slots: readonly Slot[],
  bits: number,
): Int32Array {
  const { given = [], marks = [] } = hints;
  const asked = hashed(given.join("+"));
  const found: number[] = [];
  const add = (seed: number, first: number, second = 0, third = 0): void => {
    found.push(mixed(seed, first, second, third) & ((1 << bits) - 1));
  };
  for (const slot of slots) {
    const label = hashed(slot.label);
    const inside = tokens.slice(slot.from, slot.to);
    const words = hashed(inside.map((it) => it.word).join(" "));
    const kinds = hashed(inside.map((it) => it.kind).join(" "));
    const [before, after] = [tokens[slot.from - 1], tokens[slot.to]];
    add(1, label, words);
    add(2, label, words, asked);
    add(3, label, kinds, hashed(before?.word ?? "<"));
    add(4, label, kinds, hashed(after?.word ?? ">"));
    add(5, label, mixed(0, hashed(before?.kind ?? "<"), kinds), hashed(after?.kind ?? ">"));
    for (const mark of marksWithin(inside, marks)) {
      add(6, label, mark);
      add(7, label, mark, asked);
    }
  }
  addMissed(tokens, slots, marks, (mark) => add(8, hashed(mark.label), asked));
  addBlanks(blanked(tokens, slots), asked, add);
  return Int32Array.from(found);
}

/** How each mark lies to a slot's words: the same, longer or shorter at either end; "none" where there is no mark. */
function marksWithin(inside: readonly Token[], marks: readonly Labelled[]): number[] {
  const [start, end] = [inside[0]!.start, inside.at(-1)!.end];
  const over = marks.filter((it) => it.start < end && start < it.end);
  if (over.length === 0) return [hashed("none")];
  return over.map((it) => hashed(`${it.label} ${Math.sign(it.start - start)} ${Math.sign(it.end - end)}`));
}

/** Words that the recognisers know, in no slot. */
function addMissed(
  tokens: readonly Token[],
  slots: readonly Slot[],
  marks: readonly Labelled[],
  add: (mark: Labelled) => void,
): void {
  tokens.forEach((token, at) => {
    if (slots.some((it) => it.from <= at && at < it.to)) return;
    for (const it of marks) if (it.start < token.end && token.start < it.end) add(it);
  });
}

interface Blanked {
  word: number;
  isBlank: boolean;
}

/** The sentence with its slots left blank: "a table for <people>". */
function blanked(tokens: readonly Token[], slots: readonly Slot[]): Blanked[] {
  const blanks = new Map(slots.map((it) => [it.from, it]));
  const words: Blanked[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const slot = blanks.get(at);
    words.push({ word: hashed(slot ? `#${slot.label}` : tokens[at]!.word), isBlank: slot !== undefined });
    if (slot) at = slot.to - 1;
  }
  return words;
}

/** The whole of it, and two to four words in a row of which one is a blank. */
function addBlanks(
  words: readonly Blanked[],
  asked: number,
  add: (seed: number, first: number, second?: number, third?: number) => void,
): void {
  const whole = words.reduce((sum, it) => mixed(9, sum, it.word), 0);
  add(10, whole);
  add(11, whole, asked);
  for (let at = 0; at + 1 < words.length; at++) {
    let row = words[at]!.word;
    let hasBlank = words[at]!.isBlank;
    for (let more = 1; more < 4 && at + more < words.length; more++) {
      const { word, isBlank } = words[at + more]!;
      row = mixed(11 + more, row, word);
      hasBlank ||= isBlank;
      if (hasBlank) add(11 + more, row);
    }
  }
}
