// The container's own processes, killed under a booking: in the end one booking, one confirmation, one message.
import { once } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { outcomeEventId, type EffectId } from "#contracts/ids";
import { tidyingScheduleId } from "#temporal-worker/tidying-schedule";
import { outcomeUpdate, statusQuery } from "#temporal-worker/workflows/definitions";
import { changeStatusQuery } from "#temporal-worker/workflows/change-definitions";
import { bookingChange, changeFor } from "#test/fakes/handoffs";
import { kill, onRealServer, said, soon } from "./container-processes.ts";

const real = onRealServer();
const { start, startWorkerProcess } = real;

const tomorrow = (): number => Date.now() + 48 * 3_600_000;

describe("a worker killed", () => {
  test("while it confirms leaves the rest to the other worker on the queue", async () => {
    const workers = [await startWorkerProcess(), await startWorkerProcess()];
    let confirmations = 0;
    real.office.store.beforeCall = async (method) => {
      if (method !== "confirm" || confirmations++ > 0) return;
      await Promise.all(workers.slice(0, 1).map(kill));
    };
    expect(doneFor(await book())).toEqual(onceEach);
  });

  test("after the mail went out and before that was noted sends no second one", async () => {
    const first = await startWorkerProcess();
    let isFirst = true;
    real.office.post.onWire = (phase) => {
      if (phase !== "out" || !isFirst) return;
      isFirst = false;
      void kill(first);
      return new Response("lost on the way", { status: 502 });
    };
    const handoff = real.office.request({ startsAt: tomorrow(), customer: { phone: "+12125550123" } });
    await real.office.start(handoff);
    await vi.waitFor(() => expect(isFirst).toBe(false), soon);
    await startWorkerProcess();
    await settled(handoff.effectId);
    expect(real.office.post.sent.map((it) => it.channel)).toEqual(["email"]);
    expect([...real.office.store.notifications.values()].map((it) => it.status)).toEqual(["sent"]);
  });

  test("alone, is replaced and its booking goes on", async () => {
    const first = await startWorkerProcess();
    let confirmations = 0;
    real.office.store.beforeCall = async (method) => {
      if (method === "confirm" && confirmations++ === 0) await kill(first);
    };
    const handoff = real.office.request({ startsAt: tomorrow() });
    const handle = await real.office.start(handoff);
    await vi.waitFor(() => expect(confirmations).toBeGreaterThan(0), soon);
    await startWorkerProcess();
    expect(await handle.executeUpdate(outcomeUpdate)).toMatchObject({ type: "booking.confirmed" });
    await settled(handoff.effectId);
    expect(doneFor(handoff.effectId)).toEqual(onceEach);
  });
});

test("a change that begins later is made in its time, whoever works by then", async () => {
  const first = await real.office.startWorker();
  const handoff = changeFor({ beginsAt: Date.now() + 4_000 });
  const handle = await real.office.startChange(handoff);
  expect(await handle.executeUpdate(outcomeUpdate)).toMatchObject({ type: "change.scheduled" });
  await first.stop();
  await vi.waitFor(
    () => expect(Date.now()).toBeGreaterThan(Date.parse(handoff.triggerConditions.beginsAt!)),
    soon,
  );
  expect(real.office.changes.rows.size).toBe(0);
  await real.office.startWorker();
  await vi.waitFor(() => expect(real.office.changes.rows.size).toBe(1), soon);
  await vi.waitFor(async () => expect((await handle.query(changeStatusQuery)).pending).toBe(0), soon);
  expect(real.office.edge.events.map((it) => it.type)).toEqual(["change.scheduled", "change.applied"]);
});

describe("Temporal killed", () => {
  test("and started again on its file finishes the booking once, asked through one gateway all along", async () => {
    await startWorkerProcess();
    let confirmations = 0;
    real.office.store.beforeCall = async (method) => {
      if (method === "confirm" && confirmations++ === 0) await real.server.kill();
    };
    const handoff = real.office.request({ startsAt: tomorrow() });
    const send = (): Promise<Response> => real.office.signed("/v1/handoffs", handoff, handoff.effectId);
    const first = await send();
    expect([202, 503]).toContain(first.status);
    const second = await send();
    expect([second.status, await second.json()]).toMatchObject([503, { code: "unavailable" }]);
    expect((await fetch(`${await real.office.startGateway()}/readyz`)).status).toBe(503);
    await real.server.start();
    await vi.waitFor(async () => expect((await send()).status).toBe(200), soon);
    await settled(handoff.effectId);
    expect(doneFor(handoff.effectId)).toEqual(onceEach);
  });
});

describe("a booking that cannot be confirmed in time", () => {
  test("waits for a person, also through the death of its worker, and goes on as they say", async () => {
    const first = await startWorkerProcess();
    let isAway = true;
    real.office.store.beforeCall = (method) => {
      if (method === "confirm" && isAway) throw new Error("the database is away");
    };
    const handoff = real.office.request({ startsAt: tomorrow(), giveUpAfterMinutes: 1 });
    await real.office.start(handoff);
    await vi.waitFor(() => expect(real.office.store.questions.size).toBe(1), {
      timeout: 180_000,
      interval: 500,
    });
    await kill(first);
    isAway = false;
    await startWorkerProcess();
    const decision = bookingChange(handoff, { decision: "continue" });
    const path = `/v1/workflows/${handoff.effectId}/updates`;
    const decide = () => real.office.signed(path, decision, decision.effectId);
    await vi.waitFor(async () => expect((await decide()).status).toBe(200), soon);
    expect(await (await decide()).json()).toMatchObject({
      event: { type: "booking.confirmed", status: "success" },
    });
    await settled(handoff.effectId);
    expect(real.office.store.log.map((it) => it.step)).toEqual(["confirm"]);
    expect(real.office.edge.events.map((it) => it.type)).toEqual(["booking.delayed", "booking.confirmed"]);
    expect([...real.office.store.questions.values()]).toMatchObject([{ settled: { decision: "continue" } }]);
  }, 300_000);
});

describe("the processes themselves", () => {
  test("say which settings are missing", async () => {
    const { code, output } = await runToEnd("worker", { SUPABASE_URL: "", GATEWAY_SECRET: "" });
    expect(code).toBe(2);
    expect(output).toContain("SUPABASE_URL: set it");
    const other = await runToEnd("gateway", { GATEWAY_SECRET: "secret" });
    expect(other.output).toContain("GATEWAY_SECRET: a Standard Webhooks secret");
    expect((await runToEnd("window", {})).code).toBe(2);
  });

  test("end on SIGTERM, also when Temporal is gone", async () => {
    const worker = await startWorkerProcess();
    const gateway = start("gateway", {});
    await said(gateway, /listening/);
    await real.server.kill();
    const ends = Promise.all([worker, gateway].map((it) => once(it, "exit")));
    worker.kill("SIGTERM");
    gateway.kill("SIGTERM");
    const codes = (await ends).map(([code, signal]) => [typeof code, signal]);
    await real.server.start();
    expect(codes).toEqual([
      ["number", null],
      ["number", null],
    ]);
  });

  test("a worker keeps the database tidy by a schedule of its own", async () => {
    await startWorkerProcess();
    Object.assign(real.office.store.overdue, { holds: 3, effects: 3, contradictions: 1 });
    const schedule = real.office.client.schedule.getHandle(tidyingScheduleId(real.office.taskQueue));
    await vi.waitFor(() => schedule.trigger(), soon);
    await vi.waitFor(
      () => expect(real.office.store.overdue).toEqual({ holds: 0, effects: 0, contradictions: 0 }),
      soon,
    );
  });

  test("a worker that is there before Temporal waits for it", async () => {
    await real.server.kill();
    const worker = start("worker", {});
    await said(worker, /Temporal is away/);
    await real.server.start();
    expect(doneFor(await book())).toEqual(onceEach);
  });
});

/** Makes a booking and waits until all is said about it; what was done is then to be seen in the real.office. */
async function book(): Promise<EffectId> {
  const handoff = real.office.request({ startsAt: tomorrow() });
  const handle = await real.office.start(handoff);
  await handle.executeUpdate(outcomeUpdate);
  await settled(handoff.effectId);
  return handoff.effectId;
}

async function settled(workflow: string): Promise<void> {
  const handle = real.office.client.workflow.getHandle(workflow);
  await vi.waitFor(async () => expect((await handle.query(statusQuery)).pending).toBe(0), soon);
}

/** One confirmation in the database, one told, one mailed. */
const onceEach = { steps: ["confirm"], told: ["this outcome"], mails: 1 };

function doneFor(effect: EffectId): typeof onceEach {
  const outcome = outcomeEventId(effect);
  return {
    steps: real.office.store.log.map((it) => it.step),
    told: real.office.edge.events.map((it) => (it.id === outcome ? "this outcome" : it.id)),
    mails: real.office.post.sent.length,
  };
}

async function runToEnd(
  role: string,
  extra: Record<string, string>,
): Promise<{ code: number; output: string }> {
  const child = start(role, extra);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += String(chunk)));
  const [code] = (await once(child, "close")) as [number];
  return { code, output };
}
