// Cuts a message into its wishes: at the ends of sentences, and where a conjunction or a comma begins another order.
import { matches, pattern } from "../text.ts";

export interface Cutter {
  /** Where a wish may end. */
  joint: RegExp;
  /** What courtesies a wish may open with. */
  opening: RegExp;
  /** After a conjunction another wish begins only with one of these. */
  verb: RegExp;
}

/** Patterns over plain text. */
export const cutterOf = (joins: string, opening: string, verbs: readonly string[]): Cutter => ({
  joint: pattern(
    `(?<=[?!;\\n])[ ?!;]*|(?<=[^\\d\\s][.])[. ]+(?=\\p{L}{2}|\\d)|(?<=\\d)[.] (?=\\p{L})|(?: ?,)? (?<joined>${joins}),? | ?(?<comma>,) `,
  ),
  opening: new RegExp(pattern(`^[ ,.!]*(?:(?:${opening})[ ,!]+)*`).source, "u"),
  verb: new RegExp(pattern(`^(?:${verbs.join("|")})(?![\\p{L}])`).source, "u"),
});

/** Their full stop ends nothing. */
const title = /(?<![\p{L}])(?:mrs?|ms|dr|sra?|sig|st|hr|fr|no|vs)[.]$/u;

/** "… and Anna works Friday": what somebody named does is a wish of its own. */
const does = /^(?:works|trabaja)(?![\p{L}])/u;

/** A name that is blanked right before the joint belongs to what ends there. */
const nameIn = (joint: string): string =>
  /^ *[^ ,].*[^ ](?= +\S+,? *$)|^ *[^ ,][^,]*(?=, *$)/u.exec(joint)?.[0] ?? "";

/** The pieces of a message; `said` has names blanked, `folded` has not. `goesOn`: what came so far has no end yet. */
export function piecesOf(
  said: string,
  folded: string,
  { joint, opening, verb }: Cutter,
  goesOn: (before: string) => boolean,
): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  const push = (end: number) => {
    if (folded.slice(start, end).trim() !== "") pieces.push({ start, end });
  };
  for (const match of matches(joint, said)) {
    const joins = match.groups?.["joined"] !== undefined || match.groups?.["comma"] !== undefined;
    const end = match.index + match[0].length;
    // A name that is blanked right behind the joint belongs to what begins there.
    const word = match.index + match[0].trimEnd().length;
    const named = joins && folded.slice(word, end).trim() !== "";
    const rest = folded.slice(end);
    if (named ? !does.test(rest) : joins && !verb.test(rest.slice(opening.exec(rest)?.[0].length ?? 0)))
      continue;
    const before = said.slice(start, match.index);
    if (goesOn(before) || title.test(before)) continue;
    push(match.index + nameIn(folded.slice(match.index, named ? word : end)).length);
    start = named ? word : end;
  }
  push(said.length);
  return pieces;
}
