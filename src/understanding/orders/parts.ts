// The parts of an order's text, and what can be told of their pieces by what stands next to them.
import type { Piece } from "./pieces.ts";

/** Parts of the text between commas, full stops and "and". */
export function partsOf(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "and" || piece.kind === "stop") parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts.filter((it) => it.length > 0);
}

/** "a double shot of espresso": a word of the choice's own group, though it is an item too. */
export function isOfChoice(part: readonly Piece[], at: number): boolean {
  const item = part[at];
  const before = part.slice(0, at).findLast((it) => it.kind !== "filler" && it.kind !== "word");
  if (item?.kind !== "item" || before?.kind !== "choice") return false;
  const name = item.items[0]?.toLowerCase() ?? "";
  return before.choices.some((it) =>
    it.group
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(name),
  );
}

/** "with no avocado": what is said right after it is an ingredient. */
export function isLeftOut(part: readonly Piece[], at: number): boolean {
  const before = part.slice(0, at).findLast((it) => it.kind !== "filler" && it.kind !== "article");
  return before?.kind === "without";
}

export const countsAgain = ({ kind }: Piece): boolean =>
  kind === "count" || kind === "other" || kind === "each" || kind === "another";

/** Words that begin the next item's own description rather than go on about the last. */
export const startsAnother = (between: readonly Piece[]): boolean =>
  between.some((it) => it.kind === "count" || it.kind === "article" || it.kind === "another");

/** The run of words from a place, up to the next small word; articles and fillers in front are passed over. */
export function phraseFrom(
  part: readonly Piece[],
  from: number,
  kinds: readonly Piece["kind"][] = ["word", "choice"],
): { length: number; words: Piece[] } {
  let at = from;
  while (part[at] && ["filler", "article"].includes(part[at]?.kind ?? "")) at++;
  const words: Piece[] = [];
  for (; at < part.length; at++) {
    const piece = part[at] as Piece;
    if (!kinds.includes(piece.kind)) break;
    words.push(piece);
  }
  return { length: words.length > 0 ? at - from : 0, words };
}
