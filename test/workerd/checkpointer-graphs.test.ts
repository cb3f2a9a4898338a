// Real graphs on the staged checkpointer, as a turn runs them: durability "exit", flushed and pruned each time.
import "#conversation/async-local-storage";
import {
  Annotation,
  Command,
  DeltaValue,
  END,
  interrupt,
  MemorySaver,
  START,
  StateGraph,
  StateSchema,
} from "@langchain/langgraph";
import type { BaseCheckpointSaver } from "@langchain/langgraph-checkpoint";
import { expect, it } from "vitest";
import * as z from "zod";
import { stageCheckpoints } from "#durable-objects/checkpoint-staging";
import { DurableObjectSaver } from "#durable-objects/langgraph-checkpointer";
import { SqliteRows } from "#durable-objects/sqlite-checkpoint-rows";
import { onFreshStorage } from "./in-durable-object.ts";

const config = { configurable: { thread_id: "ses_1" }, durability: "exit" as const };
const count = (storage: DurableObjectStorage, table: string): number =>
  storage.sql.exec(`SELECT 1 FROM ${table}`).toArray().length;

function stagedTurns(storage: DurableObjectStorage) {
  const stage = stageCheckpoints(new SqliteRows(storage));
  /** One turn: its checkpoints are stored if `run` succeeds, else none. */
  const turn = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      const result = await run();
      storage.transactionSync(() => stage.flush());
      return result;
    } finally {
      stage.discard();
    }
  };
  return { saver: new DurableObjectSaver(stage), turn };
}

function bookingGraph(checkpointer: BaseCheckpointSaver) {
  const State = Annotation.Root({
    words: Annotation<string>,
    party: Annotation<number>,
    heard: Annotation<string[]>({ reducer: (all, more) => [...all, ...more].slice(-3), default: () => [] }),
  });
  return new StateGraph(State)
    .addNode("listen", ({ words }) => ({ heard: [words] }))
    .addNode("decide", ({ words, party }) => {
      if (words === "crash") throw new Error("the turn crashed");
      return { party: Number(/\d+/.exec(words)?.[0] ?? party ?? 0) };
    })
    .addEdge(START, "listen")
    .addEdge("listen", "decide")
    .addEdge("decide", END)
    .compile({ checkpointer });
}

it("carries a conversation's state from turn to turn with one stored checkpoint", () =>
  onFreshStorage(async (storage) => {
    const { saver, turn } = stagedTurns(storage);
    const graph = bookingGraph(saver);
    for (const words of ["hello", "a table", "for 4", "at seven"])
      await turn(() => graph.invoke({ words }, config));
    const { values } = await graph.getState(config);
    expect(values).toEqual({ words: "at seven", party: 4, heard: ["a table", "for 4", "at seven"] });
    expect(count(storage, "graph_checkpoints")).toBe(1);
    expect(count(storage, "graph_writes")).toBe(0);
  }));

it("recovers from a crash by a fresh run: the failed run left nothing", () =>
  onFreshStorage(async (storage) => {
    const { saver, turn } = stagedTurns(storage);
    const graph = bookingGraph(saver);
    await turn(() => graph.invoke({ words: "for 4" }, config));
    const before = await graph.getState(config);
    await expect(turn(() => graph.invoke({ words: "crash" }, config))).rejects.toThrow("the turn crashed");
    expect(await graph.getState(config)).toEqual(before);
    const after = await turn(() => graph.invoke({ words: "for 5" }, config));
    expect(after).toEqual({ words: "for 5", party: 5, heard: ["for 4", "for 5"] });
  }));

it("resumes a subgraph that was interrupted, although the thread was pruned", () =>
  onFreshStorage(async (storage) => {
    const { saver, turn } = stagedTurns(storage);
    const State = Annotation.Root({ answer: Annotation<string>, asked: Annotation<number> });
    const crew = new StateGraph(State)
      .addNode("prepare", ({ asked }) => ({ asked: (asked ?? 0) + 1 }))
      .addNode("ask", () => ({ answer: interrupt<string, string>("how many?") }))
      .addEdge(START, "prepare")
      .addEdge("prepare", "ask")
      .compile();
    const graph = new StateGraph(State)
      .addNode("consult", crew)
      .addEdge(START, "consult")
      .compile({ checkpointer: saver });

    await turn(() => graph.invoke({}, config));
    const namespaces = storage.sql.exec("SELECT DISTINCT namespace FROM graph_checkpoints").toArray();
    expect(namespaces).toHaveLength(2);
    expect(await turn(() => graph.invoke(new Command({ resume: "five" }), config))).toEqual({
      answer: "five",
      asked: 1,
    });
    expect(count(storage, "graph_checkpoints")).toBe(1);
  }));

function logGraph(checkpointer: BaseCheckpointSaver) {
  const State = new StateSchema({
    log: new DeltaValue(z.array(z.string()).default([]), {
      reducer: (log: string[], more: string[][]) => log.concat(...more),
      snapshotFrequency: 5,
    }),
  });
  return new StateGraph(State)
    .addNode("echo", ({ log }) => ({ log: [`echo ${log.at(-1)}`] }))
    .addEdge(START, "echo")
    .compile({ checkpointer });
}

it("rebuilds a delta channel after pruning just as an unpruned thread does, from few rows", () =>
  onFreshStorage(async (storage) => {
    const { saver, turn } = stagedTurns(storage);
    const [pruned, whole] = [logGraph(saver), logGraph(new MemorySaver())];
    const rows: number[] = [];
    for (let n = 1; n <= 40; n += 1) {
      await turn(() => pruned.invoke({ log: [`message ${n}`] }, config));
      await whole.invoke({ log: [`message ${n}`] }, config);
      rows.push(count(storage, "graph_checkpoints") + count(storage, "graph_writes"));
    }
    const { values } = await pruned.getState(config);
    expect(values.log).toHaveLength(80);
    expect(values).toEqual((await whole.getState(config)).values);
    expect(Math.max(...rows)).toBeLessThan(20);
  }));
