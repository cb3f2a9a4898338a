// Checkpoint rows held back in memory until their turn commits: reads see them, the database does not.
import type { ChannelVersions } from "@langchain/langgraph-checkpoint";
import { whatToKeep, type Retained } from "./checkpoint-retention.ts";
import type {
  CheckpointFilter,
  CheckpointKey,
  CheckpointLink,
  CheckpointRow,
  CheckpointRows,
  Serialized,
  ValueRow,
  WriteRow,
} from "./checkpoint-rows.ts";
import type { SqliteRows } from "./sqlite-checkpoint-rows.ts";

/** Something else moved a thread on while a stage was built upon it: the turn has to run afresh. */
export class StageOvertaken extends Error {
  override readonly name = "StageOvertaken";
}

interface StagedNamespace {
  /** Newest id in the database when the stage first looked; undefined if there was none. */
  basis: string | undefined;
  checkpoints: Map<string, CheckpointRow>;
  /** By channel, then version. */
  values: Map<string, Map<string, Serialized>>;
  /** By checkpoint id, then task and index. */
  writes: Map<string, Map<string, WriteRow>>;
}

interface StagedThread {
  /** The database's rows of this thread no longer count. */
  deleted: boolean;
  pruned: boolean;
  namespaces: Map<string, StagedNamespace>;
}

/**
 * A stage over `rows`. Run the graph upon it, then `flush()` inside the transaction that holds the
 * turn's other rows, then `discard()` whether or not the transaction succeeded; the stage is then
 * ready for the next turn. With `keep: "newest"` a flush leaves of each thread it touches only what
 * its newest checkpoints need.
 */
export function stageCheckpoints(
  rows: SqliteRows,
  options: { keep: "newest" | "all" } = { keep: "newest" },
): StagedRows {
  return new StagedRows(rows, options.keep);
}

/** Reads overlay the stage on the database; writes stay in the stage. */
export class StagedRows implements CheckpointRows {
  readonly #base: SqliteRows;
  readonly #keep: "newest" | "all";
  readonly #threads = new Map<string, StagedThread>();

  constructor(base: SqliteRows, keep: "newest" | "all") {
    this.#base = base;
    this.#keep = keep;
  }

  find(key: CheckpointKey): CheckpointRow | undefined {
    const staged = this.#namespace(key.thread, key.namespace).checkpoints.get(key.id);
    return staged ?? (this.#hidden(key.thread) ? undefined : this.#base.find(key));
  }

  newest(thread: string, namespace: string): CheckpointRow | undefined {
    const stored = this.#hidden(thread) ? undefined : this.#base.newest(thread, namespace);
    const staged = this.#namespace(thread, namespace, () => stored).checkpoints.values();
    return [...staged].reduce((top, row) => (top && top.id > row.id ? top : row), stored);
  }

  links(filter: CheckpointFilter): CheckpointLink[] {
    const links = new Map<string, CheckpointLink>();
    for (const link of this.#base.links(filter))
      if (!this.#hidden(link.thread)) links.set(keyText(link), link);
    for (const row of this.#staged()) if (matches(row, filter)) links.set(keyText(row), row);
    return [...links.values()].sort((a, b) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0));
  }

  values(thread: string, namespace: string, versions: ChannelVersions): Map<string, Serialized> {
    const staged = this.#threads.get(thread)?.namespaces.get(namespace)?.values;
    const found = new Map<string, Serialized>();
    const elsewhere: ChannelVersions = {};
    for (const [channel, version] of Object.entries(versions)) {
      const value = staged?.get(channel)?.get(String(version));
      if (value) found.set(channel, value);
      else elsewhere[channel] = version;
    }
    if (!this.#hidden(thread))
      for (const [channel, value] of this.#base.values(thread, namespace, elsewhere))
        found.set(channel, value);
    return found;
  }

  writes(key: CheckpointKey): WriteRow[] {
    const stored = this.#hidden(key.thread) ? [] : this.#base.writes(key);
    const merged = new Map(stored.map((write) => [writeKey(write), write]));
    const staged = this.#threads.get(key.thread)?.namespaces.get(key.namespace)?.writes.get(key.id);
    for (const write of staged?.values() ?? []) addWrite(merged, write);
    return [...merged.values()];
  }

  put(row: CheckpointRow, values: readonly ValueRow[]): void {
    const namespace = this.#namespace(row.thread, row.namespace);
    namespace.checkpoints.set(row.id, row);
    for (const { channel, version, value } of values)
      getOrAdd(namespace.values, channel, () => new Map<string, Serialized>()).set(version, value);
  }

  putWrites(key: CheckpointKey, writes: readonly WriteRow[]): void {
    const staged = this.#namespace(key.thread, key.namespace).writes;
    const ofCheckpoint = getOrAdd(staged, key.id, () => new Map<string, WriteRow>());
    for (const write of writes) addWrite(ofCheckpoint, write);
  }

  deleteThread(thread: string): void {
    this.#threads.set(thread, { deleted: true, pruned: false, namespaces: new Map() });
  }

  /** Takes place when the stage is flushed. */
  prune(thread: string): void {
    this.#thread(thread).pruned = true;
  }

  /**
   * Writes the stage to the database. Call inside `transactionSync`; throws StageOvertaken, before
   * writing, if the database moved on since the stage first looked. The stage itself stays as it is.
   */
  flush(): void {
    for (const thread of this.#threads.keys()) this.#assertNotOvertaken(thread);
    for (const [thread, staged] of this.#threads) {
      const kept = this.#keep === "newest" || staged.pruned ? whatToKeep(this, thread) : null;
      if (staged.deleted) this.#base.deleteThread(thread);
      else if (kept && this.#changes(staged)) this.#base.retain(thread, kept);
      this.#write(thread, staged, kept);
    }
  }

  /** Forgets all that is staged. */
  discard(): void {
    this.#threads.clear();
  }

  #write(thread: string, staged: StagedThread, kept: readonly Retained[] | null): void {
    for (const [namespace, { checkpoints, values, writes }] of staged.namespaces) {
      const ids = kept && new Set(kept.find((part) => part.namespace === namespace)?.ids);
      for (const row of checkpoints.values())
        if (!ids || ids.has(row.id)) this.#base.put(row, valuesOf(row, values));
      for (const [id, rows] of writes)
        if (!ids || ids.has(id)) this.#base.putWrites({ thread, namespace, id }, [...rows.values()]);
    }
  }

  #changes(staged: StagedThread): boolean {
    const parts = [...staged.namespaces.values()];
    return staged.pruned || parts.some(({ checkpoints, writes }) => checkpoints.size + writes.size > 0);
  }

  #assertNotOvertaken(thread: string): void {
    const staged = this.#threads.get(thread);
    if (!staged || staged.deleted || !this.#changes(staged)) return;
    for (const [namespace, { basis }] of staged.namespaces) {
      const [newest] = this.#base.links({ thread, namespace });
      if (newest?.id !== basis)
        throw new StageOvertaken(`thread ${thread} moved on from checkpoint ${basis} to ${newest?.id}`);
    }
  }

  #hidden(thread: string): boolean {
    return this.#threads.get(thread)?.deleted ?? false;
  }

  #thread(thread: string): StagedThread {
    return getOrAdd(this.#threads, thread, () => ({ deleted: false, pruned: false, namespaces: new Map() }));
  }

  #namespace(
    thread: string,
    namespace: string,
    stored: () => CheckpointRow | undefined = () => this.#base.newest(thread, namespace),
  ): StagedNamespace {
    return getOrAdd(this.#thread(thread).namespaces, namespace, () => ({
      basis: stored()?.id,
      checkpoints: new Map(),
      values: new Map(),
      writes: new Map(),
    }));
  }

  *#staged(): Generator<CheckpointRow> {
    for (const { namespaces } of this.#threads.values())
      for (const { checkpoints } of namespaces.values()) yield* checkpoints.values();
  }
}

const keyText = ({ thread, namespace, id }: CheckpointKey): string => JSON.stringify([thread, namespace, id]);
const writeKey = ({ task, index }: WriteRow): string => `${index} ${task}`;

/** A write already there stays, unless it is of a special channel. */
function addWrite(writes: Map<string, WriteRow>, write: WriteRow): void {
  const key = writeKey(write);
  if (write.index < 0 || !writes.has(key)) writes.set(key, write);
}

function valuesOf(row: CheckpointRow, values: StagedNamespace["values"]): ValueRow[] {
  return Object.entries(row.versions).flatMap(([channel, version]) => {
    const value = values.get(channel)?.get(String(version));
    return value ? [{ channel, version: String(version), value }] : [];
  });
}

function matches(row: CheckpointKey, { thread, namespace, id, before }: CheckpointFilter): boolean {
  return (
    (thread === undefined || row.thread === thread) &&
    (namespace === undefined || row.namespace === namespace) &&
    (id === undefined || row.id === id) &&
    (before === undefined || row.id < before)
  );
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const present = map.get(key);
  if (present !== undefined) return present;
  const added = make();
  map.set(key, added);
  return added;
}
