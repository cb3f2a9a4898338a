// Checkpoints put by hand, and what is left of them in the tables.
import type { RunnableConfig } from "@langchain/core/runnables";
import { emptyCheckpoint, uuid6, type CheckpointMetadata } from "@langchain/langgraph-checkpoint";
import type { DurableObjectSaver } from "#durable-objects/langgraph-checkpointer";

const metadata: CheckpointMetadata = { source: "loop", step: 0, parents: {} };
export const thread = (thread_id: string, more: object = {}): RunnableConfig => ({
  configurable: { thread_id, checkpoint_ns: "", ...more },
});
const tables = ["graph_checkpoints", "graph_values", "graph_writes"];

/** Rows in all of the checkpointer's tables. */
export const rowCount = (storage: DurableObjectStorage): number =>
  tables.reduce((sum, table) => sum + storage.sql.exec(`SELECT 1 FROM ${table}`).toArray().length, 0);

let steps = 0;
/** Puts a checkpoint after the one `config` names, with all of `values` changed. */
export function putValues(
  saver: DurableObjectSaver,
  config: RunnableConfig,
  values: Record<string, unknown>,
  more: { versions?: Record<string, number>; metadata?: Partial<CheckpointMetadata>; step?: number } = {},
): Promise<RunnableConfig> {
  const version = more.step ?? (steps += 1);
  const changed = Object.fromEntries(
    Object.keys(values).map((name) => [name, saver.getNextVersion(version)]),
  );
  const checkpoint = { ...emptyCheckpoint(), id: uuid6(version), channel_values: values };
  checkpoint.channel_versions = { ...more.versions, ...changed };
  return saver.put(config, checkpoint, { ...metadata, ...more.metadata }, changed);
}

export const valuesOf = async (saver: DurableObjectSaver, config: RunnableConfig) =>
  (await saver.getTuple(config))?.checkpoint.channel_values;
