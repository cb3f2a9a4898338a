// What an order names that may mean several items, until it is known which: what is said of it stays with it.
import type { Coming } from "./coming.ts";
import type { Draft, Line } from "./draft.ts";
import type { Unclear } from "./order.ts";
import { taken, wantedSo } from "./wanted-ways.ts";

export class Unsettled {
  /** What was named last; null where that was an item. */
  last: Unclear | null = null;
  private readonly draft: Draft;
  /** What was asked for before this message, and is not settled. */
  private readonly open: Unclear[];

  constructor(draft: Draft, open: readonly Unclear[]) {
    this.draft = draft;
    this.open = [...open];
  }

  push(unclear: Unclear): void {
    this.draft.unclear.push(unclear);
    this.draft.saidAt.set(unclear, this.draft.lines.length);
    this.last = unclear.candidates.length > 0 ? unclear : null;
  }

  /** What is said of what is not settled yet. */
  want(said: Coming): void {
    const { unclear, saidAt, lines } = this.draft;
    const before = this.last;
    if (!before) return;
    const after = wantedSo(before, said);
    this.last = after;
    unclear.splice(unclear.indexOf(before), 1, after);
    saidAt.set(after, saidAt.get(before) ?? lines.length);
  }

  /** "The Bo one", asked which pho is meant: as many, and had so, as was said of it before; the line added last. */
  add(item: string, count: number | null): Line {
    this.last = null;
    const at = this.open.findIndex((it) => it.candidates.includes(item));
    const asked = this.open[at];
    if (!asked) return this.draft.add(item, count ?? 1);
    const { ways, left } = taken(asked, count);
    this.open.splice(at, 1, ...(left.quantity === 0 ? [] : [left]));
    const [first, ...others] = ways.map(({ quantity, without, note }) =>
      Object.assign(this.draft.add(item, quantity), { without: [...without], note }),
    );
    return others.at(-1) ?? first ?? this.draft.add(item, count ?? 1);
  }
}
