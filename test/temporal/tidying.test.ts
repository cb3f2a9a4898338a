// The sweep on a timer, on a real Temporal server: what it does, and the schedule that the workers keep for it.
import { ScheduleOverlapPolicy } from "@temporalio/client";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { ensureTidying, keepTrying, tidyingScheduleId } from "#temporal-worker/tidying-schedule";
import type { tidy } from "#temporal-worker/workflows/tidy";
import { freshId } from "#test/fakes/handoffs";
import { BookingOffice } from "./booking-office.ts";
import { startTemporalServer, type TemporalServer } from "./temporal-server.ts";

const soon = { timeout: 30_000, interval: 50 };
let server: TemporalServer;
let office: BookingOffice;

beforeAll(async () => {
  server = await startTemporalServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  office = new BookingOffice(server.address);
});
afterEach(() => office.close());

const ensure = (): Promise<void> => ensureTidying(office.client.schedule, office.taskQueue);
const schedule = () => office.client.schedule.getHandle(tidyingScheduleId(office.taskQueue));
const sweep = () =>
  office.client.workflow.execute<typeof tidy>("tidy", {
    workflowId: `sweep-${freshId()}`,
    taskQueue: office.taskQueue,
  });

describe("a sweep", () => {
  beforeEach(async () => {
    await office.startWorker();
    Object.assign(office.store.overdue, { holds: 2, effects: 7 });
  });

  test("ends overdue holds and forgets old effects", async () => {
    expect(await sweep()).toMatchObject({ expiredHolds: 2, prunedEffects: 7 });
    expect(await sweep()).toMatchObject({ expiredHolds: 0, prunedEffects: 0 });
  });

  test("does the one although the other fails, and comes back for that", async () => {
    let failures = 1;
    office.store.beforeCall = (method) => {
      if (method === "expireHolds" && failures-- > 0) throw new Error("the database is away");
    };
    expect(await sweep()).toMatchObject({ expiredHolds: 2, prunedEffects: 0 });
    expect(office.store.overdue).toEqual({ holds: 0, effects: 0, contradictions: 0 });
  });
});

describe("the schedule of the sweeps", () => {
  test("starts one every five minutes, never two at once, on the worker's own queue", async () => {
    await ensure();
    const { spec, policies, action, state } = await schedule().describe();
    expect(spec.intervals).toMatchObject([{ every: 300_000 }]);
    expect(policies).toMatchObject({ overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: 60_000 });
    expect(action).toMatchObject({
      type: "startWorkflow",
      workflowType: "tidy",
      taskQueue: office.taskQueue,
      workflowExecutionTimeout: 240_000,
    });
    expect(state.paused).toBe(false);
  });

  test("is one for many workers that start at once", async () => {
    // The one who finds a schedule in the making is told so by an error, and tries again.
    const stop = new AbortController();
    await Promise.all([1, 2, 3].map(() => keepTrying(ensure, stop.signal, () => undefined)));
    const ids: string[] = [];
    await vi.waitFor(async () => {
      ids.length = 0;
      for await (const it of office.client.schedule.list()) ids.push(it.scheduleId);
      expect(ids.filter((it) => it === tidyingScheduleId(office.taskQueue))).toHaveLength(1);
    }, soon);
  });

  test("gets the settings of the worker that comes last, and stays paused where somebody paused it", async () => {
    await ensure();
    await schedule().update((it) => ({ ...it, spec: { intervals: [{ every: "1 hour" }] } }));
    // Of an update and a pause that arrive together Temporal takes the pause first, and the update ends it.
    const hourly = { spec: { intervals: [{ every: 3_600_000 }] } };
    await vi.waitFor(async () => expect(await schedule().describe()).toMatchObject(hourly), soon);
    await schedule().pause("the database is being moved");
    const paused = { state: { paused: true, note: "the database is being moved" } };
    await vi.waitFor(async () => expect(await schedule().describe()).toMatchObject(paused), soon);
    await ensure();
    const settled = { ...paused, spec: { intervals: [{ every: 300_000 }] } };
    await vi.waitFor(async () => expect(await schedule().describe()).toMatchObject(settled), soon);
  });

  test("runs the sweep", async () => {
    await office.startWorker();
    Object.assign(office.store.overdue, { holds: 1, effects: 1 });
    await ensure();
    await schedule().trigger();
    await vi.waitFor(
      () => expect(office.store.overdue).toEqual({ holds: 0, effects: 0, contradictions: 0 }),
      soon,
    );
    await vi.waitFor(async () => {
      const [run] = (await schedule().describe()).info.recentActions;
      const id = run?.action.workflow.workflowId ?? "";
      expect(id).toMatch(new RegExp(`^${tidyingScheduleId(office.taskQueue)}-`));
      expect((await office.client.workflow.getHandle(id).describe()).status.name).toBe("COMPLETED");
    }, soon);
  });

  test("is tried for until it is there", async () => {
    const stop = new AbortController();
    let calls = 0;
    const failed: unknown[] = [];
    const ensure = async () => {
      if (++calls === 1) throw new Error("no namespace yet");
    };
    await keepTrying(ensure, stop.signal, (error) => void failed.push(error));
    expect(calls).toBe(2);
    expect(failed).toEqual([new Error("no namespace yet")]);
  });
});
