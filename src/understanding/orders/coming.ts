// How the item that comes next is wanted, as far as it was said before its name.
import { noWishes, type Wishes } from "./draft.ts";

/** What stands before the next item: how many, and how it is wanted. */
export interface Coming extends Wishes {
  count: number | null;
  another: boolean;
}

export const nothing = (): Coming => ({ ...noWishes(), count: null, another: false });

export const merged = (a: Coming, b: Coming): Coming => ({
  choices: [...a.choices, ...b.choices],
  without: [...a.without, ...b.without],
  notes: [...a.notes, ...b.notes],
  count: b.count ?? a.count,
  another: a.another || b.another,
});

/** Those that cannot be had together with what comes next, of what stood before it; the rest is taken into it. */
export function othersThan(coming: Coming, ahead: readonly Coming[]): Coming[] {
  const groups = coming.choices.flatMap((it) => it.choices.map((one) => one.group));
  return ahead.filter((before) => {
    const other = before.choices.some(({ choices }) => choices.some((it) => groups.includes(it.group)));
    if (!other) Object.assign(coming, merged(before, coming));
    return other;
  });
}
