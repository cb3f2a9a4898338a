// A change that begins later, on Temporal's test server: kept, waited for by a timer, called off, or not made as it comes.
import { afterEach, describe, expect, test, vi } from "vitest";
import { changeStatusQuery, undoUpdate } from "#temporal-worker/workflows/change-definitions";
import { outcomeUpdate } from "#temporal-worker/workflows/definitions";
import { changeFor, undoOf } from "#test/fakes/handoffs";
import { hour, onSkippedTime, soon } from "./skipped-time.ts";

const time = onSkippedTime();
type Handle = Awaited<ReturnType<typeof time.office.startChange>>;

/** The test server's clock stands still for good once a workflow is ended with an activity on its way. */
const begun: Handle[] = [];
const quiet = (it: Handle) =>
  vi.waitFor(async () => expect((await it.query(changeStatusQuery)).pending).toBe(0), soon);
afterEach(async () => {
  for (const it of begun.splice(0)) await quiet(it);
});

/** Planned for a week from now. */
async function planned() {
  const beginsAt = await time.inHours(7 * 24);
  const handoff = changeFor({ beginsAt });
  const handle = await time.office.startChange(handoff);
  begun.push(handle);
  return { handoff, handle, beginsAt, answer: await handle.executeUpdate(outcomeUpdate) };
}
const told = () => time.office.edge.events.map((it) => `${it.type} ${it.status}`);
const stageOf = async (handle: Handle) => (await handle.query(changeStatusQuery)).stage;
const rows = () => [...time.office.changes.rows.keys()];
const pizza = "menu_item/00000000-0000-4000-8000-000000000001";

describe("a change that begins later", () => {
  test("changes and tells nothing until its moment, and is made and told then", async () => {
    const { handoff, handle, beginsAt, answer } = await planned();
    expect(answer).toMatchObject({ type: "change.scheduled", status: "success", effectId: handoff.effectId });
    await quiet(handle);
    await time.sleepUntil(beginsAt - hour);
    expect(await stageOf(handle)).toBe("scheduled");
    expect(rows()).toEqual([]);
    expect(time.office.post.sent).toEqual([]);
    await time.sleepUntil(beginsAt);
    await vi.waitFor(async () => expect(await stageOf(handle)).toBe("applied"), soon);
    await quiet(handle);
    expect(rows()).toEqual([pizza]);
    expect(told()).toEqual(["change.scheduled success", "change.applied success"]);
    const [, made] = time.office.edge.events;
    expect(made).toMatchObject({
      id: `evt_${handoff.effectId}_begun`,
      effectId: null,
      workflowId: handoff.effectId,
      results: { change: { applied: 1 } },
      stateUpdates: { businessId: handoff.businessData.businessId },
    });
    expect(time.office.changes.written.toSorted()).toEqual([
      "customer_news to jane@example.test",
      "staff_news to anna@example.test",
      "staff_news to marco@example.test",
    ]);
  });

  test("is called off before it: nothing is made, nobody is written to", async () => {
    const { handoff, handle } = await planned();
    await quiet(handle);
    const update = undoOf(handoff);
    expect(
      await handle.executeUpdate(undoUpdate, { args: [update], updateId: update.effectId }),
    ).toMatchObject({ type: "change.undone", status: "success" });
    begun.pop();
    await handle.result();
    expect(rows()).toEqual([]);
    expect(time.office.changes.planned.get(handoff.effectId)?.status).toBe("called_off");
    expect(time.office.post.sent).toEqual([]);
    expect(time.office.store.workflows.get(handoff.effectId)).toMatchObject({ status: "cancelled" });
  });

  test("is called off where its workflow is cancelled while it is being kept", async () => {
    const handoff = changeFor({ beginsAt: await time.inHours(7 * 24) });
    const keeping = Promise.withResolvers<void>();
    const cancelled = Promise.withResolvers<void>();
    time.office.changes.beforeCall = async (method) => {
      if (method !== "schedule") return;
      keeping.resolve();
      await cancelled.promise;
    };
    const handle = await time.office.startChange(handoff);
    await keeping.promise;
    await handle.cancel();
    await vi.waitFor(async () => {
      const { events } = await handle.fetchHistory();
      expect(events?.some((it) => it.workflowExecutionCancelRequestedEventAttributes)).toBe(true);
    }, soon);
    cancelled.resolve();
    await handle.result();
    expect(rows()).toEqual([]);
    expect(time.office.changes.planned.get(handoff.effectId)?.status).toBe("called_off");
  });

  test("that somebody may not call off goes on", async () => {
    const { handoff, handle, beginsAt } = await planned();
    await quiet(handle);
    time.office.changes.refusal = {
      outcome: "denied",
      message: "only an owner or a manager may call it off",
    };
    const update = undoOf(handoff);
    expect(
      await handle.executeUpdate(undoUpdate, { args: [update], updateId: update.effectId }),
    ).toMatchObject({ status: "failure", error: { code: "denied" } });
    time.office.changes.refusal = null;
    await quiet(handle);
    await time.sleepUntil(beginsAt);
    await vi.waitFor(async () => expect(await stageOf(handle)).toBe("applied"), soon);
  });

  test("is taken back for a day after it was made", async () => {
    const { handoff, handle, beginsAt } = await planned();
    await quiet(handle);
    await time.sleepUntil(beginsAt);
    await vi.waitFor(async () => expect(await stageOf(handle)).toBe("applied"), soon);
    await quiet(handle);
    const update = undoOf(handoff);
    await handle.executeUpdate(undoUpdate, { args: [update], updateId: update.effectId });
    begun.pop();
    await handle.result();
    expect(rows()).toEqual([]);
    expect(told().at(-1)).toBe("change.undone success");
  });

  test("is taken back where the database made it as it was called off", async () => {
    const { handoff, handle } = await planned();
    await quiet(handle);
    time.office.changes.beforeCall = async (method) => {
      if (method !== "callOff") return;
      time.office.changes.beforeCall = () => undefined;
      await time.office.changes.beginScheduled(handoff.effectId);
      expect(rows()).toEqual([pizza]);
    };
    const update = undoOf(handoff);
    expect(
      await handle.executeUpdate(undoUpdate, { args: [update], updateId: update.effectId }),
    ).toMatchObject({ status: "success", results: { change: { applied: 1 } } });
    begun.pop();
    await handle.result();
    expect(rows()).toEqual([]);
  });

  test("that no longer holds is not made: the chat and the team are told why", async () => {
    const { handoff, handle, beginsAt } = await planned();
    await quiet(handle);
    time.office.changes.rows.set(pizza, { name: "Somebody else's Diavola" });
    begun.pop();
    await time.sleepUntil(beginsAt);
    await handle.result();
    expect(time.office.edge.events.at(-1)).toMatchObject({
      type: "change.applied",
      status: "failure",
      workflowId: handoff.effectId,
      error: { code: "changed_meanwhile" },
    });
    expect(time.office.changes.rows.get(pizza)).toEqual({ name: "Somebody else's Diavola" });
    expect(time.office.changes.written.toSorted()).toEqual([
      "staff_refused to anna@example.test",
      "staff_refused to marco@example.test",
    ]);
    expect(time.office.post.sent[0]?.text).toContain("was not done");
    expect(time.office.store.workflows.get(handoff.effectId)).toMatchObject({ status: "failed" });
  });

  test("whose moment finds the database away for hours is made once it is back", async () => {
    const { handle, beginsAt } = await planned();
    await quiet(handle);
    let away = true;
    time.office.changes.beforeCall = (method) => {
      if (away && method === "beginScheduled") throw new Error("the database is away");
    };
    await time.sleepUntil(beginsAt + 3 * hour);
    expect(await stageOf(handle)).toBe("applying");
    away = false;
    await time.sleepUntil(beginsAt + 3 * hour + 60_000);
    await vi.waitFor(async () => expect(await stageOf(handle)).toBe("applied"), soon);
    expect(rows()).toEqual([pizza]);
  });

  test("that may not be planned is refused at once", async () => {
    time.office.changes.refusal = {
      outcome: "denied",
      message: "only an owner or a manager may plan a change",
    };
    const { handle, answer } = await planned();
    expect(answer).toMatchObject({ type: "change.scheduled", status: "failure", error: { code: "denied" } });
    begun.pop();
    await handle.result();
    expect(rows()).toEqual([]);
  });
});
