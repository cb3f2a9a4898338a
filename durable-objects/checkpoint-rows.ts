// The rows a LangGraph thread is made of, and the synchronous store the checkpointer keeps them in.
import type { ChannelVersions } from "@langchain/langgraph-checkpoint";

/** A value as the serializer left it: the name of its encoding and its bytes. */
export interface Serialized {
  type: string;
  body: Uint8Array;
}

/** One checkpoint of a thread. A namespace is a (sub)graph: "" is the root graph's. */
export interface CheckpointKey {
  thread: string;
  namespace: string;
  id: string;
}

/** How a checkpoint hangs together with others, without its contents. */
export interface CheckpointLink extends CheckpointKey {
  parent: string | null;
  /** The root graph's checkpoint a subgraph ran under; null in the root graph. */
  root: string | null;
  /** The version each channel had: with the channel's name, the key of its value. */
  versions: ChannelVersions;
  /** Channels (LangGraph's DeltaChannel) whose value is replayed from the ancestors' writes. */
  replayed: readonly string[];
}

/** A checkpoint without its channels' values, which are rows of their own. */
export interface CheckpointRow extends CheckpointLink {
  checkpoint: Serialized;
  metadata: Serialized;
}

/** A channel's value at one version. It never changes, so every checkpoint at that version shares it. */
export interface ValueRow {
  channel: string;
  version: string;
  value: Serialized;
}

/** One write of a task that ran from a checkpoint. `index` is its place among the task's writes, or
 * negative for LangGraph's special channels, where a later write replaces the earlier one. */
export interface WriteRow {
  task: string;
  index: number;
  path: string;
  channel: string;
  value: Serialized;
}

/** All fields optional; `before` is an exclusive upper bound of the id. */
export interface CheckpointFilter {
  thread?: string | undefined;
  namespace?: string | undefined;
  id?: string | undefined;
  before?: string | undefined;
}

/** Where rows live. Synchronous, so that a caller can make several calls one transaction. */
export interface CheckpointRows {
  find(key: CheckpointKey): CheckpointRow | undefined;
  /** The checkpoint with the highest id; ids are time-ordered. */
  newest(thread: string, namespace: string): CheckpointRow | undefined;
  /** Newest id first. */
  links(filter: CheckpointFilter): CheckpointLink[];
  /** The stored values of `versions`, by channel; a channel that was empty has none. */
  values(thread: string, namespace: string, versions: ChannelVersions): Map<string, Serialized>;
  /** In no particular order. */
  writes(key: CheckpointKey): WriteRow[];
  put(row: CheckpointRow, values: readonly ValueRow[]): void;
  /** A write that is already there stays, unless its index is negative. */
  putWrites(key: CheckpointKey, writes: readonly WriteRow[]): void;
  deleteThread(thread: string): void;
  /** Drops all of a thread that its newest checkpoints do not need. */
  prune(thread: string): void;
}

/** Durable Object SQLite refuses rows of 2 MB; keys and SQLite's own overhead take the rest. */
export const maxRowBytes = 1_900_000;

/** A value is too big for a row: nothing of its checkpoint was stored. */
export class RowTooLarge extends Error {
  override readonly name = "RowTooLarge";
  readonly bytes: number;
  constructor(what: string, bytes: number) {
    super(`${what} is ${bytes} bytes; a checkpoint row holds at most ${maxRowBytes}`);
    this.bytes = bytes;
  }
}

/** Throws RowTooLarge if `parts` together do not fit into one row. */
export function assertFits(what: string, ...parts: readonly Serialized[]): void {
  const bytes = parts.reduce((sum, part) => sum + part.body.byteLength, 0);
  if (bytes > maxRowBytes) throw new RowTooLarge(what, bytes);
}
