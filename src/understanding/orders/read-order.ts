// Orders from words: "two large pepperoni, one without cheese, and a coke". Pure, and never throws.
import { counted, readChange } from "./changes.ts";
import { Draft } from "./draft.ts";
import type { OrderContext, OrderReading } from "./order.ts";
import { withoutRepeat } from "./once-more.ts";
import { partsOf } from "./parts.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { Reader } from "./reader.ts";

/**
 * The whole order after a message. What names nothing of the catalogue, or more than one thing, is in `unclear`;
 * everything else of the message is taken into the order all the same.
 */
export function readOrder(text: string, context: OrderContext): OrderReading {
  const draft = new Draft(context);
  const pieces = piecesOf(text, context);
  const goesOn = pieces.find((it) => it.kind !== "stop")?.kind === "and";
  const reader = new Reader(text, draft, { goesOn, asked: context.asked ?? [] });
  let sets = false;
  let before: { part: readonly Piece[]; words: string } | null = null;
  for (const told of partsOf(pieces)) {
    const part = withoutRepeat(told, before, draft);
    before = { part: told, words: text.slice(told[0]?.start, told.at(-1)?.end) };
    if (sets && counted(part, draft)) continue;
    const changed = readChange(part, draft, text);
    sets = changed && part.some((it) => it.kind === "change") && part.some((it) => it.kind === "count");
    if (!changed) reader.read(part);
  }
  reader.end();
  return { lines: draft.result(), unclear: draft.stillUnclear() };
}
