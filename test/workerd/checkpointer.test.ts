// What the house asks of its checkpointer beyond LangGraph's suite: pruning, limits, hostile values.
import type { RunnableConfig } from "@langchain/core/runnables";
import { describe, expect, it } from "vitest";
import { maxRowBytes, RowTooLarge, type CheckpointRows } from "#durable-objects/checkpoint-rows";
import { stageCheckpoints } from "#durable-objects/checkpoint-staging";
import { DurableObjectSaver } from "#durable-objects/langgraph-checkpointer";
import { SqliteRows } from "#durable-objects/sqlite-checkpoint-rows";
import { putValues, rowCount, thread, valuesOf } from "./checkpoint-fixtures.ts";
import { onFreshStorage } from "./in-durable-object.ts";

describe("pruning", () => {
  it("keeps the newest checkpoint, its values and its writes, and nothing else", () =>
    onFreshStorage(async (storage) => {
      const saver = new DurableObjectSaver(new SqliteRows(storage));
      const first = await putValues(saver, thread("t"), { name: "Ada", party: 2 });
      await saver.putWrites(first, [["party", 4]], "task");
      const versions = (await saver.getTuple(first))?.checkpoint.channel_versions as Record<string, number>;
      const second = await putValues(saver, first, { party: 4 }, { versions });
      await saver.putWrites(second, [["party", 5]], "next");
      const before = await saver.getTuple(second);

      saver.prune("t");

      expect(await saver.getTuple(second)).toEqual(before);
      expect(before?.checkpoint.channel_values).toEqual({ name: "Ada", party: 4 });
      expect(await saver.getTuple(first)).toBeUndefined();
      expect(rowCount(storage)).toBe(4);
    }));

  it("leaves other threads alone", () =>
    onFreshStorage(async (storage) => {
      const saver = new DurableObjectSaver(new SqliteRows(storage));
      const other = await putValues(saver, await putValues(saver, thread("b"), { a: 1 }), { a: 2 });
      await putValues(saver, thread("a"), { a: 3 });
      const before = rowCount(storage);
      saver.prune("a");
      expect(rowCount(storage)).toBe(before);
      expect(await valuesOf(saver, other)).toEqual({ a: 2 });
    }));

  it("drops a subgraph's task once the root has moved on, and keeps a subgraph with a memory", () =>
    onFreshStorage(async (storage) => {
      const saver = new DurableObjectSaver(new SqliteRows(storage));
      const inside = (namespace: string) => thread("t", { checkpoint_ns: namespace });
      const under = (root: RunnableConfig) => ({
        metadata: { parents: { "": root.configurable?.["checkpoint_id"] as string } },
      });
      const first = await putValues(saver, thread("t"), { turn: 1 });
      await putValues(saver, inside("crew:task-1"), { draft: 1 }, under(first));
      await putValues(saver, inside("memory"), { facts: 1 }, under(first));
      const second = await putValues(saver, first, { turn: 2 });
      await putValues(saver, inside("crew:task-2"), { draft: 2 }, under(second));

      saver.prune("t");

      expect(await saver.getTuple(inside("crew:task-1"))).toBeUndefined();
      expect(await valuesOf(saver, inside("crew:task-2"))).toEqual({ draft: 2 });
      expect(await valuesOf(saver, inside("memory"))).toEqual({ facts: 1 });
    }));

  it("keeps the ancestors a replayed channel is rebuilt from, back to its snapshot", () =>
    onFreshStorage(async (storage) => {
      const saver = new DurableObjectSaver(new SqliteRows(storage));
      const since = { metadata: { counters_since_delta_snapshot: { log: [1, 1] as [number, number] } } };
      const old = await putValues(saver, thread("t"), { log: ["too old"] });
      const snapshot = await putValues(saver, old, { log: ["a"] });
      await saver.putWrites(snapshot, [["log", "b"]], "task");
      const middle = await putValues(saver, snapshot, {}, since);
      await saver.putWrites(middle, [["log", "c"]], "task");
      const newest = await putValues(saver, middle, {}, since);
      const query = { config: newest, channels: ["log"] };
      const before = await saver.getDeltaChannelHistory(query);

      saver.prune("t");

      expect(await saver.getDeltaChannelHistory(query)).toEqual(before);
      expect(before["log"]?.seed).toEqual(["a"]);
      expect(before["log"]?.writes.map((write) => write[2])).toEqual(["b", "c"]);
      expect(await saver.getTuple(old)).toBeUndefined();
    }));

  it(
    "keeps a thread of 10,000 flushed steps as small as one of 100",
    () =>
      onFreshStorage(async (storage) => {
        const stage = stageCheckpoints(new SqliteRows(storage));
        const saver = new DurableObjectSaver(stage);
        const size = { at100: 0, at10000: 0 };
        let config = thread("t");
        for (let turn = 1; turn <= 10_000; turn += 1) {
          config = await putValues(saver, config, { turn, text: "x".repeat(200) });
          storage.transactionSync(() => stage.flush());
          stage.discard();
          if (turn === 100) size.at100 = storage.sql.databaseSize;
        }
        size.at10000 = storage.sql.databaseSize;
        expect(rowCount(storage)).toBe(3);
        expect(size.at10000).toBeLessThanOrEqual(size.at100 * 1.1);
        expect(await valuesOf(saver, thread("t"))).toMatchObject({ turn: 10_000 });
      }),
    60_000,
  );
});

const onEither = (storage: DurableObjectStorage): CheckpointRows[] => {
  const rows = new SqliteRows(storage);
  return [rows, stageCheckpoints(rows)];
};

describe("limits of the platform", () => {
  it("refuses a value too big for a row before anything of its checkpoint is stored", () =>
    onFreshStorage(async (storage) => {
      const huge = "x".repeat(maxRowBytes);
      for (const rows of onEither(storage)) {
        const saver = new DurableObjectSaver(rows);
        await expect(putValues(saver, thread("t"), { small: 1, huge })).rejects.toThrow(RowTooLarge);
        await expect(putValues(saver, thread("t"), { huge })).rejects.toThrow("the value of channel huge is");
        const inMetadata = putValues(saver, thread("t"), {}, { metadata: { huge } as object });
        await expect(inMetadata).rejects.toThrow(RowTooLarge);
        const write = saver.putWrites(
          thread("t", { checkpoint_id: "c" }),
          [
            ["a", 1],
            ["b", huge],
          ],
          "task",
        );
        await expect(write).rejects.toThrow("a write to channel b is");
        expect(await saver.getTuple(thread("t"))).toBeUndefined();
      }
      expect(rowCount(storage)).toBe(0);
    }));

  it("takes a value just under the limit, and gives it back", () =>
    onFreshStorage(async (storage) => {
      const text = "x".repeat(maxRowBytes - 2);
      const saver = new DurableObjectSaver(new SqliteRows(storage));
      expect(await valuesOf(saver, await putValues(saver, thread("t"), { text }))).toEqual({ text });
    }));

  it("takes a state of more channels than a statement has parameters", () =>
    onFreshStorage(async (storage) => {
      const saver = new DurableObjectSaver(new SqliteRows(storage));
      const values = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`channel ${n}`, n]));
      const config = await putValues(saver, thread("t"), values);
      saver.prune("t");
      expect(await valuesOf(saver, config)).toEqual(values);
    }));
});

describe("values", () => {
  it("come back as the bytes they were, also from a view into a larger buffer", () =>
    onFreshStorage(async (storage) => {
      const bytes = new Uint8Array([9, 9, 0, 255, 128, 7, 9]).subarray(2, 6);
      const values = { bytes, none: new Uint8Array(0), nested: { of: new Uint8Array([1, 2]) } };
      for (const rows of onEither(storage)) {
        const saver = new DurableObjectSaver(rows);
        const config = await putValues(saver, thread("t"), values);
        await saver.putWrites(config, [["bytes", bytes]], "task");
        const tuple = await saver.getTuple(config);
        expect(tuple?.checkpoint.channel_values).toEqual(values);
        expect(tuple?.pendingWrites).toEqual([["task", "bytes", bytes]]);
      }
    }));

  it("come back whatever they and their channels, threads and tasks are called", () =>
    onFreshStorage(async (storage) => {
      const names = [
        "__proto__",
        "constructor",
        "'; DROP TABLE graph_values; --",
        "\u0000",
        "名前 🍕",
        '["a"]',
      ];
      for (const rows of onEither(storage)) {
        const saver = new DurableObjectSaver(rows);
        for (const name of names) {
          const values = Object.fromEntries([[name, name]]);
          const config = await putValues(saver, thread(name), values);
          await saver.putWrites(config, [[name, name]], name);
          const tuple = await saver.getTuple(thread(name));
          expect(Object.entries(tuple?.checkpoint.channel_values ?? {})).toEqual([[name, name]]);
          expect(tuple?.pendingWrites).toEqual([[name, name, name]]);
        }
      }
    }));

  it("of two forks of one checkpoint stay apart", () =>
    onFreshStorage(async (storage) => {
      const saver = new DurableObjectSaver(new SqliteRows(storage));
      const base = await putValues(saver, thread("t"), { party: 2 });
      const version = saver.getNextVersion(1);
      expect(saver.getNextVersion(1)).not.toBe(version);
      expect(Math.floor(saver.getNextVersion(version))).toBe(3);
      const left = await putValues(saver, base, { party: 4 }, { step: 2 });
      const right = await putValues(saver, base, { party: 6 }, { step: 2 });
      expect(await valuesOf(saver, left)).toEqual({ party: 4 });
      expect(await valuesOf(saver, right)).toEqual({ party: 6 });
    }));
});

describe("deleting a thread", () => {
  it("removes every row of it and none of another", () =>
    onFreshStorage(async (storage) => {
      const saver = new DurableObjectSaver(new SqliteRows(storage));
      for (const name of ["a", "b"]) {
        const config = await putValues(saver, thread(name), { name });
        await saver.putWrites(config, [["name", name]], "task");
        await putValues(saver, thread(name, { checkpoint_ns: "sub" }), { name });
      }
      await saver.deleteThread("a");
      expect(await saver.getTuple(thread("a"))).toBeUndefined();
      expect(await valuesOf(saver, thread("b"))).toEqual({ name: "b" });
      expect(rowCount(storage)).toBe(5);
    }));
});
