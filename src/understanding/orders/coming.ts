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
