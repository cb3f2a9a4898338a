// Cuts a message into clauses, so that a question and an order in one message are told apart.
import { matches, pattern } from "../text.ts";

export interface Clause {
  text: string;
  /** Where its opening words begin ("just one"), which are not in `text`. */
  opens: number;
  start: number;
  end: number;
}

export interface ClauseWords {
  /** What reads as a new thought: after a conjunction or a comma, and right after a comma only. */
  conjunctions: string;
  afterConjunction: string;
  afterComma: string;
  /** What a clause may open with without changing its meaning. */
  openings: string;
}

interface Compiled {
  joint: RegExp;
  opening: RegExp;
}
const compiled = new WeakMap<ClauseWords, Compiled>();

/** Marks that end a sentence, in any language; "7.30" and "p.m." go on. */
const sentenceEnd =
  "[ :,]*(?=¿)|(?<=[?!;])[ ?!;]*|(?<=[^\\d\\s][.])[. ]+(?=\\p{L}{2}|\\d)|(?<=\\d[.]) (?=\\p{L})";

function compile(words: ClauseWords): Compiled {
  const { conjunctions, afterConjunction, afterComma, openings } = words;
  const joints = `(?: ?,)? (?=(?:${conjunctions}) ,?(?:${afterConjunction}))| ?, (?=(?:${afterComma}))`;
  const made = {
    joint: pattern(`${sentenceEnd}|${joints}`),
    opening: new RegExp(`^[\\s,]*(?:(?:${openings})(?![\\p{L}])[\\s,]*)*`, "u"),
  };
  compiled.set(words, made);
  return made;
}

/** Clauses of a folded text, with their offsets. */
export function clausesOf(folded: string, words: ClauseWords): Clause[] {
  const { joint, opening } = compiled.get(words) ?? compile(words);
  const clauses: Clause[] = [];
  let start = 0;
  const push = (end: number): void => {
    const from = start + (opening.exec(folded.slice(start, end))?.[0].length ?? 0);
    if (from < end) clauses.push({ text: folded.slice(from, end), opens: start, start: from, end });
  };
  for (const match of matches(joint, folded)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(folded.length);
  return clauses;
}
