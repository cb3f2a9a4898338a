// Lets a test use a saver that lives inside a Durable Object as if it stood in the test itself.
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { RunnableConfig } from "@langchain/core/runnables";
import {
  BaseCheckpointSaver,
  type ChannelVersions,
  type Checkpoint,
  type CheckpointListOptions,
  type CheckpointMetadata,
  type CheckpointTuple,
  type PendingWrite,
} from "@langchain/langgraph-checkpoint";

let objects = 0;

/** A Durable Object no test used before. */
export function freshObject() {
  return env.BARE_OBJECT.getByName(`object-${(objects += 1)}`);
}

/** Runs `work` on the storage of a Durable Object no test used before. */
export function onFreshStorage<T>(work: (storage: DurableObjectStorage) => Promise<T> | T): Promise<T> {
  return runInDurableObject(freshObject(), (_object, state) => work(state.storage));
}

/** Forwards each call into one Durable Object, to the saver that `saverOn` makes of its storage. */
export class ForwardingSaver extends BaseCheckpointSaver {
  readonly #object = freshObject();
  readonly #saverOn: (storage: DurableObjectStorage) => BaseCheckpointSaver;

  constructor(saverOn: (storage: DurableObjectStorage) => BaseCheckpointSaver) {
    super();
    this.#saverOn = saverOn;
  }

  override getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    return this.#run((saver) => saver.getTuple(config));
  }

  override async *list(
    config: RunnableConfig,
    options?: CheckpointListOptions,
  ): AsyncGenerator<CheckpointTuple> {
    yield* await this.#run(async (saver) => {
      const tuples: CheckpointTuple[] = [];
      for await (const tuple of saver.list(config, options)) tuples.push(tuple);
      return tuples;
    });
  }

  override put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
    newVersions: ChannelVersions,
  ): Promise<RunnableConfig> {
    return this.#run((saver) => saver.put(config, checkpoint, metadata, newVersions));
  }

  override putWrites(
    config: RunnableConfig,
    writes: PendingWrite[],
    taskId: string,
    taskPath?: string,
  ): Promise<void> {
    return this.#run((saver) => saver.putWrites(config, writes, taskId, taskPath));
  }

  override deleteThread(threadId: string): Promise<void> {
    return this.#run((saver) => saver.deleteThread(threadId));
  }

  override getDeltaChannelHistory(options: { config: RunnableConfig; channels: string[] }) {
    return this.#run((saver) => saver.getDeltaChannelHistory(options));
  }

  #run<T>(call: (saver: BaseCheckpointSaver) => Promise<T>): Promise<T> {
    return runInDurableObject(this.#object, (_object, state) => call(this.#saverOn(state.storage)));
  }
}
