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
    const rest = folded.slice(match.index + match[0].length);
    const joins = match.groups?.["joined"] !== undefined || match.groups?.["comma"] !== undefined;
    if (joins && !verb.test(rest.slice(opening.exec(rest)?.[0].length ?? 0))) continue;
    const before = said.slice(start, match.index);
    if (goesOn(before) || title.test(before)) continue;
    push(match.index + nameIn(folded.slice(match.index, match.index + match[0].length)).length);
    start = match.index + match[0].length;
  }
  push(said.length);
  return pieces;
}
