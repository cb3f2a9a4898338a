// LangGraph's public suite for checkpointers, whole, over each way the rows can be kept.
import {
  deltaChannelHistoryTests,
  validate,
  type CheckpointSaverTestInitializer,
} from "@langchain/langgraph-checkpoint-validation";
import type { BaseCheckpointSaver } from "@langchain/langgraph-checkpoint";
import { stageCheckpoints, type StagedRows } from "#durable-objects/checkpoint-staging";
import { DurableObjectSaver } from "#durable-objects/langgraph-checkpointer";
import { SqliteRows } from "#durable-objects/sqlite-checkpoint-rows";
import { ForwardingSaver } from "./in-durable-object.ts";

type SaverOn = (storage: DurableObjectStorage) => BaseCheckpointSaver;

const onSqlite = (): SaverOn => (storage) => new DurableObjectSaver(new SqliteRows(storage));

/** One stage that is never flushed: every read is answered by the overlay. */
function onOneStage(): SaverOn {
  let stage: StagedRows | undefined;
  return (storage) => new DurableObjectSaver((stage ??= stageCheckpoints(new SqliteRows(storage))));
}

/** Every third call commits what is staged: reads meet staged and stored rows of one thread. */
function onStageFlushedNowAndThen(): SaverOn {
  let stage: StagedRows | undefined;
  let calls = 0;
  return (storage) => {
    stage ??= stageCheckpoints(new SqliteRows(storage), { keep: "all" });
    calls += 1;
    if (calls % 3 === 0) {
      storage.transactionSync(() => stage?.flush());
      stage.discard();
    }
    return new DurableObjectSaver(stage);
  };
}

const ways = {
  "DurableObjectSaver on SQLite": onSqlite,
  "DurableObjectSaver on a stage": onOneStage,
  "DurableObjectSaver on a stage flushed now and then": onStageFlushedNowAndThen,
};

for (const [checkpointerName, saverOn] of Object.entries(ways)) {
  const initializer: CheckpointSaverTestInitializer<BaseCheckpointSaver> = {
    checkpointerName,
    createCheckpointer: () => new ForwardingSaver(saverOn()),
  };
  validate(initializer);
  deltaChannelHistoryTests(initializer);
}
