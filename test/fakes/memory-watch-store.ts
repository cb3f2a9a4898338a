// WatchStore in memory, with faults on demand.
import type { Opening, WatchEnd, WatchStore } from "#temporal-worker/activities/watch-store";

export class MemoryWatchStore implements WatchStore {
  readonly rows = new Map<string, Opening & { end: WatchEnd | null; found: readonly string[] }>();
  /** How many a conversation may have. */
  most = 5;
  /** Called before each method: throws or waits to act out a fault. */
  beforeCall: (method: keyof WatchStore) => void | Promise<void> = () => undefined;

  async open(opening: Opening) {
    await this.beforeCall("open");
    const own = [...this.rows.values()].filter((it) => it.session === opening.session && it.end === null);
    if (!this.rows.has(opening.id) && own.length >= this.most) return "too_many" as const;
    if (!this.rows.has(opening.id)) this.rows.set(opening.id, { ...opening, end: null, found: [] });
    return "done" as const;
  }

  async concerned() {
    await this.beforeCall("concerned");
    return [...this.rows.values()].filter((it) => it.end === null).map((it) => it.id);
  }

  async close(id: string, end: WatchEnd, found: readonly string[]) {
    await this.beforeCall("close");
    const row = this.rows.get(id);
    if (row && row.end === null) Object.assign(row, { end, found });
  }
}
