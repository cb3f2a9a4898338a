// More of what is spoken of already: "the lasagne twice", "are they big? two of those", "and the diavola with mushrooms for her".
import type { Draft, Line } from "./draft.ts";
import { isForSomebody } from "./parts.ts";
import type { Piece } from "./pieces.ts";
import { plain } from "../text.ts";

/** How a message opens: with "and", and with questions of what is on the menu. */
export interface Opening {
  goesOn: boolean;
  asked: readonly string[];
}

const isSpecial = (it: Line): boolean => it.options.length > 0 || it.without.length > 0 || it.note !== null;

/** "And the diavola with mushrooms for my wife", where there is one with olives, or one that nothing was said of. */
export function isOneMore(words: string, meant: readonly Line[], { goesOn }: Opening): boolean {
  const forOne = isForSomebody(words);
  return meant.every(isSpecial) ? goesOn || forOne : goesOn && forOne;
}

/** "Are the lasagnes big? Two of those": the line of what was asked about, with so many; null: none is meant. */
export function ofAsked(part: readonly Piece[], draft: Draft, { asked }: Opening): Line | null {
  const [item] = asked;
  const [count, ...more] = part.filter((it) => it.kind !== "filler");
  const ofThem = part.some((it) => it.kind === "filler" && it.ofThem);
  if (item === undefined || count?.kind !== "count" || more.length > 0 || !ofThem) return null;
  const line = draft.lineOf([item]) ?? draft.add(item, count.count);
  line.quantity = count.count;
  return line;
}

const agrees = /^(?:yes|yeah|yep|yup|right|so|si|eso|oui|ouais|ja|genau|sim|isso)(?![\p{L}])/u;

/** "I'd like a macchiato. Yes, a macchiato to go": what is only said again, and how it is had; the part itself where it is not. */
export function withoutRepeat(
  part: readonly Piece[],
  before: { part: readonly Piece[]; words: string } | null,
  draft: Draft,
): readonly Piece[] {
  const repeats = before?.part.every((it) => it.kind === "filler") && agrees.test(plain(before.words));
  const [item, ...others] = part.filter((it) => it.kind === "item");
  const counts = part.some((it) => it.kind === "count" || it.kind === "another");
  const last = draft.last;
  if (!repeats || !item || others.length > 0 || counts || !last?.fresh || item.items.join() !== last.item)
    return part;
  return part.filter((it) => it.kind !== "item" && it.kind !== "article");
}

/** So many of a line; "the lasagne twice", of one that is ordered already, is two of it and not three. */
export function hadTimes(line: Line, times: Piece & { kind: "count" }, draft: Draft, adds: boolean): Line {
  line.quantity = times.count;
  const [only, ...others] = draft.lines.filter((it) => it.item === line.item && !it.fresh);
  if (times.times !== "after" || adds || isSpecial(line) || !only || others.length > 0) return line;
  only.quantity = times.count;
  draft.remove(line);
  return only;
}
