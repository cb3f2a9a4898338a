// How something is wanted that is not settled yet: "2 pho, and one with no cilantro", where there are two kinds of pho.
import type { Unclear, WantedWay } from "./order.ts";
import type { Wishes } from "./draft.ts";

interface Said extends Pick<Wishes, "without" | "notes"> {
  count: number | null;
  another: boolean;
}

const noteOf = (notes: readonly (string | null)[]): string | null => {
  const said = notes.filter((it) => it !== null);
  return said.length > 0 ? said.join(", ") : null;
};

const had = (way: WantedWay, quantity: number, { without, notes }: Said): WantedWay => ({
  quantity,
  without: [...new Set([...way.without, ...without])],
  note: noteOf([way.note, ...notes]),
});

/** All of it as it comes, where nothing was said of it. */
export const waysOf = ({ ways, quantity = 1 }: Unclear): readonly WantedWay[] =>
  ways ?? [{ quantity, without: [], note: null }];

/** Of so many some are had otherwise; of fewer so many more are wanted; without a number it is said of those named last. */
export function wantedSo(unclear: Unclear, said: Said): Unclear {
  const ways = [...waysOf(unclear)];
  const { count, another } = said;
  const asItComes: WantedWay = { quantity: 0, without: [], note: null };
  const at = ways.findLastIndex((it) => count === null || it.quantity >= count);
  const of = ways[at];
  if (!of || another) ways.push(had(asItComes, count ?? 1, said));
  else {
    const quantity = count ?? of.quantity;
    const rest = of.quantity - quantity;
    ways.splice(at, 1, ...(rest > 0 ? [{ ...of, quantity: rest }] : []), had(of, quantity, said));
  }
  return { ...unclear, quantity: ways.reduce((sum, it) => sum + it.quantity, 0), ways };
}

/** The ways of the next so many (null: of all), which are taken off what is open. */
export function taken(unclear: Unclear, count: number | null): { ways: WantedWay[]; left: Unclear } {
  const ways: WantedWay[] = [];
  const left: WantedWay[] = [];
  let missing = count ?? Number.POSITIVE_INFINITY;
  for (const it of waysOf(unclear)) {
    const quantity = Math.min(missing, it.quantity);
    if (quantity > 0) ways.push({ ...it, quantity });
    if (quantity < it.quantity) left.push({ ...it, quantity: it.quantity - quantity });
    missing -= quantity;
  }
  // More than was asked for is had as it was asked for last.
  if (count !== null && missing > 0) {
    const last = ways.at(-1);
    if (last) ways.splice(-1, 1, { ...last, quantity: last.quantity + missing });
    else ways.push({ quantity: missing, without: [], note: null });
  }
  const quantity = left.reduce((sum, it) => sum + it.quantity, 0);
  return { ways, left: { ...unclear, ways: left, quantity } };
}
