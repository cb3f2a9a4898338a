// A turn's checkpoints held back: all or nothing, unseen before, refused when the thread moved on.
import { describe, expect, it } from "vitest";
import { StageOvertaken, stageCheckpoints } from "#durable-objects/checkpoint-staging";
import { DurableObjectSaver } from "#durable-objects/langgraph-checkpointer";
import { SqliteRows } from "#durable-objects/sqlite-checkpoint-rows";
import { putValues, rowCount, thread, valuesOf } from "./checkpoint-fixtures.ts";
import { onFreshStorage } from "./in-durable-object.ts";

describe("a stage", () => {
  it("is all or nothing: a transaction that fails after the flush leaves no row", () =>
    onFreshStorage(async (storage) => {
      const rows = new SqliteRows(storage);
      const stage = stageCheckpoints(rows);
      storage.sql.exec("CREATE TABLE transcript (text TEXT)");
      const config = await putValues(new DurableObjectSaver(stage), thread("t"), { words: "hello" });
      const commit = (fails: boolean) => () => {
        stage.flush();
        storage.sql.exec("INSERT INTO transcript VALUES ('hello')");
        if (fails) throw new Error("power cut");
      };

      expect(() => storage.transactionSync(commit(true))).toThrow("power cut");
      expect(rowCount(storage)).toBe(0);
      expect(storage.sql.exec("SELECT * FROM transcript").toArray()).toEqual([]);

      storage.transactionSync(commit(false));
      expect(await valuesOf(new DurableObjectSaver(rows), config)).toEqual({ words: "hello" });
      expect(storage.sql.exec("SELECT * FROM transcript").toArray()).toEqual([{ text: "hello" }]);
    }));

  it("leaves no row when it is discarded, and is then empty", () =>
    onFreshStorage(async (storage) => {
      const stage = stageCheckpoints(new SqliteRows(storage));
      const saver = new DurableObjectSaver(stage);
      const config = await putValues(saver, thread("t"), { words: "never said" });
      await saver.putWrites(config, [["words", "nor this"]], "task");
      expect(await valuesOf(saver, thread("t"))).toEqual({ words: "never said" });

      stage.discard();
      storage.transactionSync(() => stage.flush());

      expect(rowCount(storage)).toBe(0);
      expect(await saver.getTuple(thread("t"))).toBeUndefined();
    }));

  it("does not show to a reader of the database before its flush", () =>
    onFreshStorage(async (storage) => {
      const rows = new SqliteRows(storage);
      const stage = stageCheckpoints(rows);
      await putValues(new DurableObjectSaver(stage), thread("t"), { words: "soon" });
      expect(await new DurableObjectSaver(rows).getTuple(thread("t"))).toBeUndefined();
      storage.transactionSync(() => stage.flush());
      expect(await valuesOf(new DurableObjectSaver(rows), thread("t"))).toEqual({ words: "soon" });
    }));

  it("is refused when another stage of the same thread was flushed first, and nothing changes", () =>
    onFreshStorage(async (storage) => {
      const rows = new SqliteRows(storage);
      const base = await putValues(new DurableObjectSaver(rows), thread("t"), { kept: "old", words: "old" });
      const versions = (await new DurableObjectSaver(rows).getTuple(base))?.checkpoint.channel_versions;
      const [first, second] = [stageCheckpoints(rows), stageCheckpoints(rows)];
      const [one, two] = [new DurableObjectSaver(first), new DurableObjectSaver(second)];
      await Promise.all([one.getTuple(thread("t")), two.getTuple(thread("t"))]);
      await putValues(one, base, { words: "first" }, { versions: versions as Record<string, number> });
      await putValues(two, base, { words: "second" }, { versions: versions as Record<string, number> });

      storage.transactionSync(() => first.flush());
      expect(() => storage.transactionSync(() => second.flush())).toThrow(StageOvertaken);

      const expected = { kept: "old", words: "first" };
      expect(await valuesOf(new DurableObjectSaver(rows), thread("t"))).toEqual(expected);
    }));

  it("does not get in the way of a stage of another thread", () =>
    onFreshStorage(async (storage) => {
      const rows = new SqliteRows(storage);
      const stages = [stageCheckpoints(rows), stageCheckpoints(rows)] as const;
      await putValues(new DurableObjectSaver(stages[0]), thread("a"), { words: "a" });
      await putValues(new DurableObjectSaver(stages[1]), thread("b"), { words: "b" });
      for (const stage of stages) storage.transactionSync(() => stage.flush());
      const saver = new DurableObjectSaver(rows);
      expect(await valuesOf(saver, thread("a"))).toEqual({ words: "a" });
      expect(await valuesOf(saver, thread("b"))).toEqual({ words: "b" });
    }));

  it("forgets a deleted thread at once for its own reads, and for all at its flush", () =>
    onFreshStorage(async (storage) => {
      const rows = new SqliteRows(storage);
      const stage = stageCheckpoints(rows);
      const [stored, staged] = [new DurableObjectSaver(rows), new DurableObjectSaver(stage)];
      const config = await putValues(stored, thread("t"), { words: "old" });
      await stored.putWrites(config, [["words", "x"]], "task");

      await staged.deleteThread("t");
      expect(await staged.getTuple(config)).toBeUndefined();
      expect(await valuesOf(stored, config)).toEqual({ words: "old" });

      await putValues(staged, thread("t"), { words: "a new life" });
      storage.transactionSync(() => stage.flush());
      expect(await valuesOf(stored, thread("t"))).toEqual({ words: "a new life" });
      expect(rowCount(storage)).toBe(2);
    }));
});
