// The gateway against a real Temporal server: who may, what a repeat gets, what happens past the time limit.
import {
  WorkflowClient,
  WorkflowNotFoundError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from "@temporalio/client";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { GatewayAnswer } from "#contracts/handoff";
import type { BookingHandoff, WorkflowUpdate } from "#contracts/handoffs/booking";
import type { OrderHandoff } from "#contracts/handoffs/order";
import { outcomeEventId } from "#contracts/ids";
import { Problem } from "#contracts/problems";
import { cancellation, freshId, handoffFor, orderChange, orderFor, rescheduleTo } from "#test/fakes/handoffs";
import { BookingOffice } from "./booking-office.ts";
import { startTemporalServer, type TemporalServer } from "./temporal-server.ts";

const hour = 3_600_000;
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

const inHours = (n: number): number => Date.now() + n * hour;
const handOver = (it: BookingHandoff): Promise<Response> => office.signed("/v1/handoffs", it, it.effectId);
const change = (workflow: string, it: WorkflowUpdate): Promise<Response> =>
  office.signed(`/v1/workflows/${workflow}/updates`, it, it.effectId);
const answerOf = async (response: Response): Promise<GatewayAnswer> =>
  GatewayAnswer.parse(await response.json());
const problemOf = async (response: Response): Promise<string> => Problem.parse(await response.json()).code;

describe("a hand-off", () => {
  test("is answered with the confirmation itself", async () => {
    await office.startWorker();
    const handoff = office.request({ startsAt: inHours(48) });
    const response = await handOver(handoff);
    expect(response.status).toBe(200);
    expect(await answerOf(response)).toMatchObject({
      status: "done",
      workflowId: handoff.effectId,
      event: { id: outcomeEventId(handoff.effectId), type: "booking.confirmed", status: "success" },
    });
  });

  test("sent ten times at once is one workflow and ten equal answers", async () => {
    await office.startWorker();
    const handoff = office.request({ startsAt: inHours(48) });
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => answerOf(await handOver(handoff))),
    );
    expect(new Set(answers.map((it) => JSON.stringify(it))).size).toBe(1);
    expect(answers[0]?.status).toBe("done");
    const runs = () => office.client.workflow.count(`WorkflowId = "${handoff.effectId}"`);
    await vi.waitFor(async () => expect((await runs()).count).toBe(1), soon);
    await vi.waitFor(() => expect(office.edge.events).toHaveLength(1), soon);
    expect(office.store.log.map((it) => it.step)).toEqual(["confirm"]);
  });

  test("with no worker up is accepted in time and confirmed by callback once there is one", async () => {
    const handoff = office.request({ startsAt: inHours(48) });
    const response = await handOver(handoff);
    expect(response.status).toBe(202);
    expect(await answerOf(response)).toEqual({ status: "accepted", workflowId: handoff.effectId });
    expect(office.edge.events).toEqual([]);
    await office.startWorker();
    await vi.waitFor(
      () => expect(office.edge.events.map((it) => it.id)).toEqual([outcomeEventId(handoff.effectId)]),
      soon,
    );
    expect(await answerOf(await handOver(handoff))).toMatchObject({
      status: "done",
      event: office.edge.events[0],
    });
  });

  test("that was promised an answer and is then rejected is mailed about, once, and told in the chat", async () => {
    const handoff = office.request({ startsAt: inHours(48) });
    expect((await handOver(handoff)).status).toBe(202);
    office.store.refuse(handoff.businessData.bookingId);
    expect((await handOver(handoff)).status).toBe(202);
    await office.startWorker();
    await office.client.workflow.getHandle(handoff.effectId).result();
    expect(office.edge.events.map((it) => it.type)).toEqual(["booking.rejected"]);
    expect(office.post.sent.map((it) => it.subject?.split(":")[0])).toEqual(["Not confirmed"]);
  });

  test("that only got through after the promise is mailed about, too", async () => {
    await office.startWorker();
    const handoff = office.request({ startsAt: inHours(48) });
    office.store.refuse(handoff.businessData.bookingId);
    const withStart = vi
      .spyOn(WorkflowClient.prototype, "executeUpdateWithStart")
      .mockRejectedValueOnce(new WorkflowUpdateRPCTimeoutOrCancelledError("too busy"));
    expect((await handOver(handoff)).status).toBe(202);
    withStart.mockRestore();
    await office.client.workflow.getHandle(handoff.effectId).result();
    expect(office.post.sent.map((it) => it.subject?.split(":")[0])).toEqual(["Not confirmed"]);
  });

  test("for a workflow that has ended is answered from the records", async () => {
    await office.startWorker();
    const handoff = office.request({ startsAt: inHours(48) });
    const first = await answerOf(await handOver(handoff));
    await change(handoff.effectId, cancellation(handoff));
    await office.client.workflow.getHandle(handoff.effectId).result();
    const response = await handOver(handoff);
    expect(response.status).toBe(200);
    expect(await answerOf(response)).toEqual(first);
    expect(office.store.log.map((it) => it.step)).toEqual(["confirm", "cancel"]);
  });

  test("carries its request id and trace to the workflow and back", async () => {
    await office.startWorker();
    const handoff = office.request({ startsAt: inHours(48) });
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    await office.signed("/v1/handoffs", handoff, handoff.effectId, new Date(), { traceparent });
    await vi.waitFor(() => expect(office.edge.deliveries).toHaveLength(1), soon);
    expect(office.edge.deliveries[0]).toMatchObject({ requestId: handoff.requestId, traceparent });
    expect(office.store.log[0]?.requestId).toBe(handoff.requestId);
    const { memo } = await office.client.workflow.getHandle(handoff.effectId).describe();
    expect(memo).toMatchObject({ requestId: handoff.requestId, booking: handoff.businessData.bookingId });
  });
});

describe("a change", () => {
  test("is answered with its outcome, and a repeat with the same", async () => {
    await office.startWorker();
    const handoff = office.request({ startsAt: inHours(48) });
    await handOver(handoff);
    const update = rescheduleTo(handoff, inHours(50));
    const first = await answerOf(await change(handoff.effectId, update));
    expect(first).toMatchObject({ status: "done", event: { type: "booking.moved", status: "success" } });
    expect(await answerOf(await change(handoff.effectId, update))).toEqual(first);
  });

  test("of a booking that has ended comes too late; one that was made keeps its answer", async () => {
    await office.startWorker();
    const handoff = office.request({ startsAt: inHours(48) });
    await handOver(handoff);
    const cancel = cancellation(handoff);
    const made = await answerOf(await change(handoff.effectId, cancel));
    await office.client.workflow.getHandle(handoff.effectId).result();
    const late = rescheduleTo(handoff, inHours(50));
    expect(await answerOf(await change(handoff.effectId, late))).toMatchObject({
      event: {
        id: outcomeEventId(late.effectId),
        type: "booking.moved",
        status: "failure",
        error: { code: "too_late" },
      },
    });
    expect(await answerOf(await change(handoff.effectId, cancel))).toEqual(made);
  });

  test("of a workflow nobody knows is not found", async () => {
    const handoff = handoffFor({ startsAt: inHours(48) });
    const response = await change(`eff_${freshId()}`, cancellation(handoff));
    expect([response.status, await problemOf(response)]).toEqual([404, "not_found"]);
  });

  test("with no worker up is kept, and its outcome comes by callback", async () => {
    const worker = await office.startWorker();
    const handoff = office.request({ startsAt: inHours(48) });
    await handOver(handoff);
    await vi.waitFor(() => expect(office.edge.events).toHaveLength(1), soon);
    await worker.stop();
    const cancel = cancellation(handoff);
    const response = await change(handoff.effectId, cancel);
    expect(response.status).toBe(202);
    await office.startWorker();
    await vi.waitFor(
      () => expect(office.edge.events.map((it) => it.id)).toContain(outcomeEventId(cancel.effectId)),
      soon,
    );
    expect(office.store.statusOf(handoff.businessData.bookingId)).toBe("cancelled");
    expect(office.store.log.filter((it) => it.step === "cancel")).toHaveLength(1);
  });
});

describe("a request that is not right", () => {
  const path = "/v1/handoffs";
  const minutesAgo = (n: number): Date => new Date(Date.now() - n * 60_000);

  test("under a signature that is old, early, forged or missing is refused", async () => {
    const handoff = handoffFor({ startsAt: inHours(48) });
    const old = await office.signed(path, handoff, handoff.effectId, minutesAgo(6));
    const early = await office.signed(path, handoff, handoff.effectId, minutesAgo(-6));
    const url = `${await office.startGateway()}${path}`;
    const bare = await fetch(url, { method: "POST", body: JSON.stringify(handoff) });
    const headers = {
      "webhook-id": handoff.effectId,
      "webhook-timestamp": String(Math.floor(Date.now() / 1000)),
    };
    const forged = await fetch(url, {
      method: "POST",
      headers: { ...headers, "webhook-signature": `v1,${Buffer.alloc(32).toString("base64")}` },
      body: JSON.stringify(handoff),
    });
    const all = await Promise.all(
      [old, early, bare, forged].map(async (it) => [it.status, await problemOf(it)]),
    );
    expect(all).toEqual([
      [401, "signature_stale"],
      [401, "signature_stale"],
      [401, "signature_invalid"],
      [401, "signature_invalid"],
    ]);
    const nobody = office.client.workflow.getHandle(handoff.effectId).describe();
    await expect(nobody).rejects.toBeInstanceOf(WorkflowNotFoundError);
  });

  test("whose body was changed after signing is refused", async () => {
    const handoff = handoffFor({ startsAt: inHours(48) });
    let sent: RequestInit | undefined;
    const genuine = globalThis.fetch;
    vi.spyOn(globalThis, "fetch").mockImplementationOnce((input, init) => {
      sent = init;
      return genuine(input, { ...init, body: String(init?.body).replace('"partySize":4', '"partySize":9') });
    });
    const response = await office.signed(path, handoff, handoff.effectId);
    expect(String(sent?.body)).toContain('"partySize":4');
    expect([response.status, await problemOf(response)]).toEqual([401, "signature_invalid"]);
  });

  test("but genuinely signed is told what is wrong with it", async () => {
    const handoff = handoffFor({ startsAt: inHours(48) });
    const noJson = await office.signed(path, "{", "eff_x");
    expect([noJson.status, await problemOf(noJson)]).toEqual([400, "invalid_request"]);
    const noParty = await office.signed(
      path,
      { ...handoff, businessData: { ...handoff.businessData, partySize: 0 } },
      handoff.effectId,
    );
    expect(noParty.headers.get("content-type")).toContain("application/problem+json");
    const body = Problem.parse(await noParty.json());
    expect(body.issues?.map((it) => it.path)).toEqual(["businessData.partySize"]);
    const large = await office.signed(path, "x".repeat(70_000), "eff_x");
    expect([large.status, await problemOf(large)]).toEqual([413, "too_large"]);
    const lost = await office.signed("/v1/other", {}, "eff_x");
    expect([lost.status, await problemOf(lost)]).toEqual([404, "not_found"]);
  });
});

describe("the gateway's health", () => {
  test("is alive and ready while Temporal is there", async () => {
    const url = await office.startGateway();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ok", temporal: "ok" }]);
  });
});

describe("an order", () => {
  const handOverOrder = (it: OrderHandoff) => office.signed("/v1/handoffs", it, it.effectId);
  const step = async (handoff: OrderHandoff, update: Parameters<typeof orderChange>[1]) => {
    const it = orderChange(handoff, update);
    return answerOf(await office.signed(`/v1/workflows/${handoff.effectId}/updates`, it, it.effectId));
  };

  test("is handed over, stepped through by the team, and answered for after its end", async () => {
    await office.startWorker();
    const handoff = orderFor();
    const first = await answerOf(await handOverOrder(handoff));
    expect(first).toMatchObject({
      status: "done",
      workflowId: handoff.effectId,
      event: { type: "order.accepted", results: { order: { total: { amount: 3150, currency: "USD" } } } },
    });
    const ready = await step(handoff, { update: "advance", step: "ready" });
    expect(ready).toMatchObject({ event: { type: "order.ready", status: "success" } });
    const collected = await step(handoff, { update: "advance", step: "collect" });
    expect(collected).toMatchObject({ event: { type: "order.collected" } });
    await office.client.workflow.getHandle(handoff.effectId).result();
    expect(await answerOf(await handOverOrder(handoff))).toEqual(first);
    expect(await step(handoff, { update: "cancel" })).toMatchObject({
      status: "done",
      event: { type: "order.cancelled", status: "failure", error: { code: "too_late" } },
    });
  });

  test("a change that no worker takes in time is kept, and made later", async () => {
    const worker = await office.startWorker();
    const handoff = orderFor({ pickupAt: inHours(5) });
    await handOverOrder(handoff);
    await worker.stop();
    const cancel = orderChange(handoff, { update: "cancel" });
    const response = await office.signed(
      `/v1/workflows/${handoff.effectId}/updates`,
      cancel,
      cancel.effectId,
    );
    expect(response.status).toBe(202);
    await office.startWorker();
    const told = () => office.edge.events.map((it) => it.type);
    await vi.waitFor(() => expect(told()).toContain("order.cancelled"), soon);
  });
});
