// How LangGraph's run configuration names a thread, a namespace and a checkpoint.
import type { RunnableConfig } from "@langchain/core/runnables";
import type { CheckpointKey } from "./checkpoint-rows.ts";

export const threadOf = (config: RunnableConfig): string | undefined =>
  config.configurable?.["thread_id"] as string | undefined;

export const namespaceOf = (config: RunnableConfig): string =>
  (config.configurable?.["checkpoint_ns"] as string | undefined) ?? "";

export const configOf = ({ thread, namespace, id }: CheckpointKey): RunnableConfig => ({
  configurable: { thread_id: thread, checkpoint_ns: namespace, checkpoint_id: id },
});
