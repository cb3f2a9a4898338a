// Whether words do something with an item of the menu, and do not only speak of it.
import type { OrderContext } from "./order.ts";
import { piecesOf, type Piece } from "./pieces.ts";

const changes: ReadonlySet<Piece["kind"]> = new Set(["remove", "change", "instead", "without"]);
const counts: ReadonlySet<Piece["kind"]> = new Set(["article", "count", "another"]);
const small: ReadonlySet<Piece["kind"]> = new Set(["filler", "and", "stop"]);

/** "Remove the lasagne", "no onions on the margherita", "and two large lasagnes for the kids"; "the lasagne" does nothing. */
export function actsOnItem(text: string, context: OrderContext): boolean {
  const pieces = piecesOf(text, context).filter((it) => !small.has(it.kind));
  if (!pieces.some((it) => it.kind === "item")) return false;
  if (pieces.some((it) => changes.has(it.kind))) return true;
  const [first, ...rest] = pieces;
  const item = rest.findIndex((it) => it.kind === "item");
  const between = rest.slice(0, item).filter((it) => it.kind !== "choice");
  const named = rest[item];
  if (first === undefined || !counts.has(first.kind) || named?.kind !== "item") return false;
  // "A friend of mine" is no minestrone.
  return named.sure ? between.length <= 1 : between.length === 0 && named.end - named.start > 4;
}
