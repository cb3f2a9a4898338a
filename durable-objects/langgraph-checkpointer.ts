// LangGraph's checkpointer over Durable Object SQLite: serializes, and leaves the rows to a CheckpointRows.
import type { RunnableConfig } from "@langchain/core/runnables";
import {
  BaseCheckpointSaver,
  TASKS,
  WRITES_IDX_MAP,
  compareWritesSortKeys,
  copyCheckpoint,
  getCheckpointId,
  maxChannelVersion,
  writesSortKey,
  type ChannelVersions,
  type Checkpoint,
  type CheckpointListOptions,
  type CheckpointMetadata,
  type CheckpointPendingWrite,
  type CheckpointTuple,
  type DeltaChannelHistory,
  type PendingWrite,
  type SerializerProtocol,
} from "@langchain/langgraph-checkpoint";
import { configOf, namespaceOf, threadOf } from "./checkpoint-config.ts";
import { pick, replayedChannels } from "./checkpoint-retention.ts";
import {
  assertFits,
  type CheckpointKey,
  type CheckpointLink,
  type CheckpointRow,
  type CheckpointRows,
  type Serialized,
  type ValueRow,
  type WriteRow,
} from "./checkpoint-rows.ts";

/**
 * Keeps the threads of graphs in `rows`: straight in SQLite, or staged until a turn commits.
 * Values too big for a row fail with RowTooLarge before anything of their checkpoint is stored.
 */
export class DurableObjectSaver extends BaseCheckpointSaver {
  readonly #rows: CheckpointRows;
  readonly #random: () => number;

  /** `random` gives a number in [0, 1). */
  constructor(rows: CheckpointRows, options: { serde?: SerializerProtocol; random?: () => number } = {}) {
    super(options.serde);
    this.#rows = rows;
    this.#random = options.random ?? randomFraction;
  }

  /**
   * Rises by about one; the random fraction keeps apart the values that two forks of a thread, or a
   * run and its rerun, write to a channel at the same step. Numbers, as LangGraph's types want them.
   */
  override getNextVersion(current: number | undefined): number {
    return Math.floor(current ?? 0) + 1 + this.#random();
  }

  override async getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    const thread = threadOf(config);
    if (thread === undefined) return undefined;
    const row = this.#find(thread, config);
    return row && this.#tuple(row);
  }

  override async *list(
    config: RunnableConfig,
    options: CheckpointListOptions = {},
  ): AsyncGenerator<CheckpointTuple> {
    let left = options.limit ?? Infinity;
    const links = this.#rows.links({
      thread: threadOf(config),
      namespace: config.configurable?.["checkpoint_ns"] as string | undefined,
      id: getCheckpointId(config) || undefined,
      before: (options.before && getCheckpointId(options.before)) || undefined,
    });
    for (const link of links) {
      if (left <= 0) return;
      const row = this.#rows.find(link);
      if (!row || !(await this.#passes(row, options.filter))) continue;
      left -= 1;
      yield await this.#tuple(row);
    }
  }

  override async put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
    newVersions: ChannelVersions,
  ): Promise<RunnableConfig> {
    const thread = threadOf(config);
    if (thread === undefined) throw new Error('put needs "thread_id" in config.configurable');
    const key: CheckpointKey = { thread, namespace: namespaceOf(config), id: checkpoint.id };
    const values = await this.#changedValues(checkpoint, newVersions);
    const body = { ...copyCheckpoint(checkpoint), channel_values: {}, channel_versions: {} };
    const row: CheckpointRow = {
      ...key,
      parent: getCheckpointId(config) || null,
      root: (key.namespace !== "" && metadata.parents?.[""]) || null,
      versions: checkpoint.channel_versions,
      replayed: replayedChannels(checkpoint, metadata),
      checkpoint: await this.#dump(body),
      metadata: await this.#dump(metadata),
    };
    assertFits(`checkpoint ${row.id}`, row.checkpoint, row.metadata);
    this.#rows.put(row, values);
    return configOf(key);
  }

  override async putWrites(
    config: RunnableConfig,
    writes: PendingWrite[],
    taskId: string,
    taskPath = "",
  ): Promise<void> {
    const thread = threadOf(config);
    const id = getCheckpointId(config);
    if (thread === undefined || !id)
      throw new Error('putWrites needs "thread_id" and "checkpoint_id" in config.configurable');
    const rows = await Promise.all(
      writes.map(async ([channel, value], place): Promise<WriteRow> => {
        const index = WRITES_IDX_MAP[channel] ?? place;
        return { task: taskId, index, path: taskPath, channel, value: await this.#dump(value) };
      }),
    );
    for (const row of rows) assertFits(`a write to channel ${row.channel}`, row.value);
    this.#rows.putWrites({ thread, namespace: namespaceOf(config), id }, rows);
  }

  override async deleteThread(threadId: string): Promise<void> {
    this.#rows.deleteThread(threadId);
  }

  /** Keeps of a thread only the newest checkpoint of each namespace and what that needs. */
  prune(threadId: string): void {
    this.#rows.prune(threadId);
  }

  /** One walk over the parents' rows, reading of each only its writes and the values still sought. */
  override async getDeltaChannelHistory(options: {
    config: RunnableConfig;
    channels: string[];
  }): Promise<Record<string, DeltaChannelHistory>> {
    const seeds = new Map<string, unknown>();
    const newestFirst = new Map(options.channels.map((name) => [name, [] as CheckpointPendingWrite[]]));
    for (const ancestor of this.#ancestors(options.config)) {
      const open = options.channels.filter((name) => !seeds.has(name));
      if (open.length === 0) break;
      const writes = this.#orderedWrites(ancestor).filter(({ channel }) => open.includes(channel));
      for (const write of writes.reverse()) newestFirst.get(write.channel)?.push(await this.#pending(write));
      const values = this.#rows.values(ancestor.thread, ancestor.namespace, pick(ancestor.versions, open));
      for (const [channel, value] of values) seeds.set(channel, await this.#load(value));
    }
    const history = (name: string): DeltaChannelHistory => ({
      writes: newestFirst.get(name)?.reverse() ?? [],
      ...(seeds.has(name) ? { seed: seeds.get(name) } : {}),
    });
    return Object.fromEntries(options.channels.map((name) => [name, history(name)]));
  }

  #find(thread: string, config: RunnableConfig): CheckpointRow | undefined {
    const id = getCheckpointId(config);
    const namespace = namespaceOf(config);
    return id ? this.#rows.find({ thread, namespace, id }) : this.#rows.newest(thread, namespace);
  }

  *#ancestors(config: RunnableConfig): Generator<CheckpointLink> {
    const thread = threadOf(config);
    if (thread === undefined) return;
    let link: CheckpointLink | undefined = this.#find(thread, config);
    while (link?.parent != null) {
      [link] = this.#rows.links({ thread, namespace: link.namespace, id: link.parent });
      if (link) yield link;
    }
  }

  async #tuple(row: CheckpointRow): Promise<CheckpointTuple> {
    const checkpoint = await this.#checkpoint(row);
    const metadata = (await this.#load(row.metadata)) as CheckpointMetadata;
    const pendingWrites = await Promise.all(this.#orderedWrites(row).map((write) => this.#pending(write)));
    const tuple: CheckpointTuple = { config: configOf(row), checkpoint, metadata, pendingWrites };
    if (row.parent !== null) tuple.parentConfig = configOf({ ...row, id: row.parent });
    return tuple;
  }

  async #checkpoint(row: CheckpointRow): Promise<Checkpoint> {
    const body = (await this.#load(row.checkpoint)) as Checkpoint;
    const stored = this.#rows.values(row.thread, row.namespace, row.versions);
    const loaded = await Promise.all(
      Array.from(stored, async ([channel, value]) => [channel, await this.#load(value)] as const),
    );
    const checkpoint: Checkpoint = {
      ...body,
      channel_versions: { ...row.versions },
      channel_values: Object.fromEntries(loaded),
    };
    if (checkpoint.v < 4 && row.parent !== null) await this.#restoreSends(checkpoint, row, row.parent);
    return checkpoint;
  }

  /** Before format 4, messages to a superstep's tasks were kept as writes of the parent. */
  async #restoreSends(checkpoint: Checkpoint, row: CheckpointRow, parent: string): Promise<void> {
    const writes = this.#orderedWrites({ ...row, id: parent }).filter(({ channel }) => channel === TASKS);
    const versions = Object.values(checkpoint.channel_versions);
    checkpoint.channel_values[TASKS] = await Promise.all(writes.map(({ value }) => this.#load(value)));
    checkpoint.channel_versions[TASKS] =
      versions.length > 0 ? maxChannelVersion(...versions) : this.getNextVersion(undefined);
  }

  /** Rows for the channels that changed; the others' values are stored under the version they still have. */
  async #changedValues({ channel_values }: Checkpoint, newVersions: ChannelVersions): Promise<ValueRow[]> {
    const changed = Object.entries(newVersions).filter(([channel]) => channel in channel_values);
    return Promise.all(
      changed.map(async ([channel, version]) => {
        const value = await this.#dump(channel_values[channel]);
        assertFits(`the value of channel ${channel}`, value);
        return { channel, version: String(version), value };
      }),
    );
  }

  #orderedWrites(key: CheckpointKey): WriteRow[] {
    const sortKey = ({ path, task, index }: WriteRow) => writesSortKey(path, task, index);
    return this.#rows.writes(key).sort((a, b) => compareWritesSortKeys(sortKey(a), sortKey(b)));
  }

  async #pending({ task, channel, value }: WriteRow): Promise<CheckpointPendingWrite> {
    return [task, channel, await this.#load(value)];
  }

  async #passes(row: CheckpointRow, filter: CheckpointListOptions["filter"]): Promise<boolean> {
    if (!filter) return true;
    const metadata = (await this.#load(row.metadata)) as Record<string, unknown>;
    return Object.entries(filter).every(([name, value]) => metadata[name] === value);
  }

  async #dump(value: unknown): Promise<Serialized> {
    const [type, body] = await this.serde.dumpsTyped(value);
    return { type, body };
  }

  async #load({ type, body }: Serialized): Promise<unknown> {
    return this.serde.loadsTyped(type, body);
  }
}

const randomFraction = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
