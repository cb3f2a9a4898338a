// Whether words name anything of a catalogue, and whether they say little else.
import type { OrderContext } from "./order.ts";
import { piecesOf, type Piece } from "./pieces.ts";

export interface Named {
  any: boolean;
  /** Something is named as it is written, or as nothing else could be. */
  sure: boolean;
  /** Items with how many of each, and no words of another matter. */
  only: boolean;
  /** Items, and few other words. */
  mostly: boolean;
}

export function namedIn(text: string, context: OrderContext): Named {
  const pieces = piecesOf(text, context);
  const items = pieces.flatMap((it) => (it.kind === "item" ? [it] : []));
  const strange = pieces.filter((it, at) => it.kind === "word" && !isLeftOut(pieces, at)).length;
  const counted = pieces.some((it) => it.kind === "count" || it.kind === "article");
  return {
    any: items.length > 0,
    sure: items.some((it) => it.sure || it.items.length === 1),
    only: items.length > 0 && counted && strange <= items.length,
    mostly: items.length > 0 && strange <= items.length + 1,
  };
}

/** "... with no whipped cream": words of how it is had. */
function isLeftOut(pieces: readonly Piece[], at: number): boolean {
  const before = pieces.slice(0, at).findLast((it) => it.kind !== "word" && it.kind !== "filler");
  return before?.kind === "without";
}
