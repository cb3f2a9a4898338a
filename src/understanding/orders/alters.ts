// Whether words change what was ordered before ("make it 3 samosas") and order nothing new.
import type { Ordering } from "../context.ts";
import { piecesOf } from "./pieces.ts";
import { readOrder } from "./read-order.ts";

const changing: ReadonlySet<string> = new Set(["change", "remove", "instead"]);

export function alters(text: string, { catalogue, usual }: Ordering, locale: string): boolean {
  const context = { catalogue, locale, order: usual };
  const pieces = piecesOf(text, context);
  const changes = pieces.some(
    (it) => changing.has(it.kind) || (it.kind === "filler" && it.corrects === true),
  );
  if (!changes || !pieces.some((it) => it.kind === "item")) return false;
  const { lines } = readOrder(text, context);
  const own = lines.every(({ item }) => usual.some((it) => it.item === item));
  return own && JSON.stringify(lines) !== JSON.stringify(usual);
}
