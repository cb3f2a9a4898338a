// The container on the real database: its store's contract, beside the in-memory one the other tests use, and one
// booking through gateway, Temporal, worker, PostgREST and Postgres.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { GatewayAnswer } from "#contracts/handoff";
import type { BookingHandoff } from "#contracts/handoffs/booking";
import type { OrderHandoff } from "#contracts/handoffs/order";
import { startStack, type RunningStack } from "#scripts/stack/start-stack";
import type { OutboxMessage } from "#scripts/stack/outbox";
import type { BookingStore } from "#temporal-worker/activities/booking-store";
import { createSupabaseBookingStore } from "#temporal-worker/activities/supabase-booking-store";
import { createSupabaseOrderStore } from "#temporal-worker/activities/supabase-order-store";
import { startGateway, type RunningGateway } from "#temporal-worker/gateway-server";
import { CallbackEdge } from "#test/fakes/callback-edge";
import { freshId, orderChange, orderFor } from "#test/fakes/handoffs";
import { listen, type Listening } from "#test/fakes/listen";
import { MemoryBookingStore } from "#test/fakes/memory-booking-store";
import { requestedAt } from "./requested-booking.ts";

const hour = 3_600_000;
const soon = { timeout: 60_000, interval: 100 };
const folder = mkdtempSync(join(tmpdir(), "x-seven-container-"));
const memory = new MemoryBookingStore();
let stack: RunningStack;
let supabase: SupabaseClient;
let edge: CallbackEdge;
let edgeServer: Listening;
let gateway: RunningGateway;
let start = Date.parse("2027-03-02T23:00:00Z");

beforeAll(async () => {
  edge = new CallbackEdge(`whsec_${Buffer.alloc(32, 3).toString("base64")}`);
  edgeServer = await listen(edge.fetch);
  const env = { EDGE_URL: edgeServer.url, WORKFLOW_EVENTS_SECRET: edge.secret };
  stack = await startStack({ dir: folder, port: 0, env, skip: ["redis", "wrangler", "web", "gateway"] });
  supabase = createClient(stack.info.supabase, stack.keys.secretKey, { auth: { persistSession: false } });
  gateway = await startGateway({
    TEMPORAL_ADDRESS: stack.info.temporal,
    TEMPORAL_NAMESPACE: "default",
    TEMPORAL_TLS: false,
    TEMPORAL_TASK_QUEUE: "x-seven",
    SUPABASE_URL: stack.info.supabase,
    SUPABASE_SECRET_KEY: stack.keys.secretKey,
    GATEWAY_HOST: "127.0.0.1",
    GATEWAY_PORT: 0,
    GATEWAY_SECRET: stack.keys.gatewaySecret,
  });
});
afterAll(async () => {
  await gateway?.close();
  await stack?.stop();
  await edgeServer.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A requested booking at Mario's, each on an evening of its own. */
async function requested(): Promise<BookingHandoff> {
  start += 24 * hour;
  const handoff = await requestedAt(supabase, stack.info.businesses["marios-italian"] ?? "", start);
  memory.request({ ...handoff.businessData, service: "Table" }, handoff.effectId);
  return handoff;
}

const stores: [string, () => BookingStore][] = [
  ["in memory", () => memory],
  ["over Supabase", () => createSupabaseBookingStore(supabase)],
];

describe.each(stores)("a booking store %s", (_, storeOf) => {
  const stepOf = ({ businessData, requestId }: BookingHandoff, effectId = `eff_${freshId()}`) => ({
    effectId,
    bookingId: businessData.bookingId,
    requestId,
  });

  test("confirms once: a repeat gets the same answer", async () => {
    const handoff = await requested();
    const step = stepOf(handoff);
    const first = await storeOf().confirm(step);
    expect(first).toMatchObject({
      outcome: "done",
      state: {
        sequence: 0,
        booking: {
          id: handoff.businessData.bookingId,
          business: "marios-italian",
          status: "confirmed",
          partySize: 2,
          timeZone: "America/New_York",
          workflowId: handoff.effectId,
        },
      },
    });
    expect(await storeOf().confirm(step)).toEqual(first);
  });

  test("moves, raising the sequence, and gives times as instants", async () => {
    const handoff = await requested();
    await storeOf().confirm(stepOf(handoff));
    const later = {
      startsAt: new Date(start + hour).toISOString(),
      endsAt: new Date(start + 2 * hour).toISOString(),
    };
    const moved = await storeOf().move({ ...stepOf(handoff), partySize: 3, ...later });
    expect(moved).toMatchObject({ outcome: "done", state: { sequence: 1, booking: { partySize: 3 } } });
    expect(Date.parse(moved.state?.booking.startsAt ?? "")).toBe(start + hour);
  });

  test("cancels, and then neither moves nor completes", async () => {
    const handoff = await requested();
    await storeOf().confirm(stepOf(handoff));
    const cancelled = await storeOf().cancel({ ...stepOf(handoff), reason: "plans" });
    expect(cancelled).toMatchObject({
      outcome: "done",
      state: { sequence: 1, booking: { status: "cancelled" } },
    });
    const { startsAt, endsAt } = handoff.businessData;
    expect(await storeOf().move({ ...stepOf(handoff), partySize: 2, startsAt, endsAt })).toMatchObject({
      outcome: "too_late",
    });
    expect(await storeOf().complete(stepOf(handoff))).toMatchObject({ outcome: "too_late" });
    expect(await storeOf().cancel({ ...stepOf(handoff), reason: "again" })).toMatchObject({
      outcome: "done",
    });
  });

  test("rejects a request, completes a confirmed one, and knows no other", async () => {
    const [first, second] = [await requested(), await requested()];
    expect(await storeOf().reject({ ...stepOf(first), reason: "away" })).toMatchObject({
      outcome: "done",
      state: { booking: { status: "cancelled" } },
    });
    await storeOf().confirm(stepOf(second));
    expect(await storeOf().complete(stepOf(second))).toMatchObject({
      state: { booking: { status: "completed" } },
    });
    const nobody = { ...stepOf(first), bookingId: `bkg_${freshId()}` as never };
    expect(await storeOf().confirm(nobody)).toEqual({ outcome: "not_found", state: null });
  });

  test("lets each message be sent until it is marked as sent", async () => {
    const { businessData, requestId } = await requested();
    const key = `${businessData.bookingId}:confirmation:0:email`;
    const claim = {
      key,
      bookingId: businessData.bookingId,
      kind: "confirmation",
      channel: "email",
      to: "a@x.test",
      requestId,
    } as const;
    expect(await storeOf().claimNotification(claim)).toMatchObject({ outcome: "send" });
    expect(await storeOf().claimNotification(claim)).toMatchObject({ outcome: "send" });
    await storeOf().markNotification(key, { error: "no such address" }, requestId);
    await storeOf().markNotification(key, { providerId: "m1" }, requestId);
    await storeOf().markNotification(key, { error: "late" }, requestId);
    expect(await storeOf().claimNotification(claim)).toMatchObject({ outcome: "already_sent" });
  });

  test("keeps where a workflow stands, and a late note does not reopen it", async () => {
    const { businessData, effectId: id, session, requestId } = await requested();
    const { businessId, bookingId } = businessData;
    const result = { outcome: null, changes: {} };
    const row = { id, type: "booking" as const, businessId, bookingId, session, result };
    await storeOf().recordWorkflow({ ...row, status: "running" }, requestId);
    await storeOf().recordWorkflow({ ...row, status: "completed" }, requestId);
    await storeOf().recordWorkflow({ ...row, status: "running" }, requestId);
    expect(await storeOf().findWorkflow(id)).toEqual({ ...row, status: "completed" });
    expect(await storeOf().findWorkflow(`eff_${freshId()}`)).toBeNull();
  });

  test.each(["assessment", "watch"] as const)("keeps a %s, which is of no business", async (type) => {
    const { effectId: id, session, requestId } = await requested();
    const result = { outcome: null, changes: {} };
    const row = {
      id,
      type,
      businessId: null,
      bookingId: null,
      session,
      result,
      status: "completed" as const,
    };
    await storeOf().recordWorkflow(row, requestId);
    expect(await storeOf().findWorkflow(id)).toEqual(row);
  });

  test("sweeps, and says how much it swept", async () => {
    expect(await storeOf().expireHolds("req_sweep")).toBeGreaterThanOrEqual(0);
    expect(await storeOf().pruneEffectResults("req_sweep")).toBe(0);
  });

  test("takes an audit entry once", async () => {
    const { businessData, session, requestId } = await requested();
    const { businessId, bookingId: subject } = businessData;
    const entry = {
      businessId,
      action: "test.once",
      subject,
      session,
      key: `evt_${freshId()}`,
      after: { a: 1 },
      requestId,
    };
    await storeOf().writeAudit(entry);
    await storeOf().writeAudit(entry);
    const { count } = await supabase
      .from("audit_log")
      .select("*", { count: "exact", head: true })
      .eq("effect_id", entry.key);
    expect((count ?? 0) + memory.audit.filter((it) => it.key === entry.key).length).toBe(1);
  });
});

test("a call that the database will never take is told from one that may be tried again", async () => {
  const handoff = await requested();
  const step = { effectId: handoff.effectId, bookingId: handoff.businessData.bookingId, requestId: "req_1" };
  await expect(createSupabaseBookingStore(supabase).confirm(step)).rejects.toMatchObject({
    name: "BookingStoreRefusal",
  });
  const nowhere = createClient("http://127.0.0.1:9", "sb_secret_x", { auth: { persistSession: false } });
  await expect(createSupabaseBookingStore(nowhere).confirm(step)).rejects.toMatchObject({ name: "Error" });
});

test("a hand-off is a confirmed booking, one mail, one event and an audit trail", async () => {
  const handoff = await requested();
  const { bookingId, customer } = handoff.businessData;
  const send = () => signed("/v1/handoffs", handoff, handoff.effectId);
  await send();
  const answer = GatewayAnswer.parse(await (await send()).json());
  expect(answer).toMatchObject({ status: "done", event: { type: "booking.confirmed" } });
  await vi.waitFor(() => expect(edge.events.map((it) => it.type)).toEqual(["booking.confirmed"]), soon);
  const { data: row } = await supabase
    .from("bookings")
    .select("status, effect_id")
    .eq("id", bookingId)
    .single();
  expect(row).toEqual({ status: "confirmed", effect_id: handoff.effectId });
  const { data: audit } = await supabase
    .from("audit_log")
    .select("action, request_id")
    .eq("subject", bookingId)
    .order("id");
  expect(audit?.at(-1)).toEqual({ action: "booking.confirmed", request_id: handoff.requestId });
  await vi.waitFor(async () => {
    const outbox = (await (await fetch(`${stack.info.supabase}/fake/outbox`)).json()) as OutboxMessage[];
    expect(outbox.filter((it) => it.to === customer.email).map((it) => it.idempotencyKey)).toEqual([
      `${bookingId}:confirmation:0:email`,
    ]);
  }, soon);
});

/** A signed request, as the edge makes it; repeated until the container answers in time. */
async function signed(path: string, body: unknown, id: string): Promise<Response> {
  const payload = JSON.stringify(body);
  const at = new Date();
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(stack.keys.gatewaySecret).sign(id, at, payload),
  };
  const send = () =>
    fetch(`http://127.0.0.1:${gateway.port}${path}`, { method: "POST", headers, body: payload });
  await vi.waitFor(async () => expect((await send()).status).toBe(200), soon);
  return send();
}

describe("an order through the container", () => {
  test("is priced, stepped and told by the real database", async () => {
    const businessId = stack.info.businesses["marios-italian"] ?? "";
    const made = orderFor({ lines: [{ item: "Margherita", quantity: 2 }], total: 2800 });
    const handoff: OrderHandoff = { ...made, businessData: { ...made.businessData, businessId } };
    const first = GatewayAnswer.parse(await (await signed("/v1/handoffs", handoff, handoff.effectId)).json());
    expect(first).toMatchObject({
      status: "done",
      event: {
        type: "order.accepted",
        results: { order: { business: "marios-italian", total: { amount: 2800, currency: "USD" } } },
      },
    });
    const ready = orderChange(handoff, { update: "advance", step: "ready" });
    const path = `/v1/workflows/${handoff.effectId}/updates`;
    const second = GatewayAnswer.parse(await (await signed(path, ready, ready.effectId)).json());
    expect(second).toMatchObject({ event: { type: "order.ready" } });
    const { data } = await supabase
      .from("orders")
      .select("status, total, workflow:effect_id")
      .eq("effect_id", handoff.effectId);
    expect(data).toEqual([{ status: "ready", total: 2800, workflow: handoff.effectId }]);
    await vi.waitFor(() => expect(edge.events.map((it) => it.type)).toContain("order.ready"), soon);
  });

  test("at another price than the list's is refused with nothing placed", async () => {
    const businessId = stack.info.businesses["marios-italian"] ?? "";
    const made = orderFor({ lines: [{ item: "Margherita", quantity: 2 }], total: 2000 });
    const handoff: OrderHandoff = { ...made, businessData: { ...made.businessData, businessId } };
    const answer = GatewayAnswer.parse(
      await (await signed("/v1/handoffs", handoff, handoff.effectId)).json(),
    );
    expect(answer).toMatchObject({ event: { status: "failure", error: { code: "price_changed" } } });
  });

  test("that is late stands before the business's people", async () => {
    const store = createSupabaseOrderStore(supabase);
    const businessId = stack.info.businesses["marios-italian"] ?? "";
    const { effectId, session, requestId } = orderFor();
    const deadline = "2027-03-02T23:00:00Z";
    const late = { effectId, businessId, session, summary: "late", deadline, requestId };
    await store.escalate(late);
    await store.escalate(late);
    const { data } = await supabase.from("escalations").select("reason, status").eq("session_id", session);
    expect(data).toEqual([{ reason: "order_late", status: "open" }]);
  });
});
