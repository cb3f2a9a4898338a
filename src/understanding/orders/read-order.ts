// Orders from words: "two large pepperoni, one without cheese, and a coke". Pure, and never throws.
import { counted, readChange } from "./changes.ts";
import { Draft } from "./draft.ts";
import { tokensOf } from "./catalogue.ts";
import type { OrderContext, OrderReading, Unclear } from "./order.ts";
import { withoutRepeat } from "./once-more.ts";
import { partsOf } from "./parts.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { Reader } from "./reader.ts";

/** "Bo", "the chay one", asked which pho is meant: what tells one of the names from the others says which. */
function whichOf(open: readonly Unclear[], said: string): string | null {
  const words = tokensOf(said).map((it) => it.word);
  const telling = words.filter((it) => !beside.has(it));
  if (telling.length === 0 || words.length > 5) return null;
  const named = open
    .flatMap(({ candidates }) => candidates)
    .filter((name) => {
      const own = tokensOf(name).map((it) => it.word);
      return telling.every((it) => own.includes(it));
    });
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

const beside: ReadonlySet<string> = new Set(
  "the one ones please thanks el la los las le les der die das den il lo i gli o a os as por favor bitte merci".split(
    " ",
  ),
);

/**
 * The whole order after a message. What names nothing of the catalogue, or more than one thing, is in `unclear`;
 * everything else of the message is taken into the order all the same.
 */
export function readOrder(said: string, context: OrderContext): OrderReading {
  const text = whichOf(context.open ?? [], said) ?? said;
  const draft = new Draft(context);
  const pieces = piecesOf(text, context);
  const goesOn = pieces.find((it) => it.kind !== "stop")?.kind === "and";
  const reader = new Reader(text, draft, { goesOn, asked: context.asked ?? [] }, context.open);
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
