// The activities by themselves: what is signed, what is sent once, and which failures are final.
import { MockActivityEnvironment } from "@temporalio/testing";
import { ApplicationFailure } from "@temporalio/common";
import { DefaultLogger } from "@temporalio/worker";
import { Webhook } from "standardwebhooks";
import { beforeEach, describe, expect, test } from "vitest";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { createActivities, type Activities } from "#temporal-worker/activities/activities";
import { BookingStoreRefusal, type WorkflowRow } from "#temporal-worker/activities/booking-store";
import type { Channel, Letter } from "#temporal-worker/activities/messages";
import { CallbackEdge } from "#test/fakes/callback-edge";
import { handoffFor } from "#test/fakes/handoffs";
import { MemoryBookingStore } from "#test/fakes/memory-booking-store";
import { MemoryChangeStore } from "#test/fakes/memory-change-store";
import { MemoryCity } from "#test/fakes/memory-city";
import { lengths, MemoryPageStore } from "#test/fakes/memory-page-store";
import { MemoryOrderStore } from "#test/fakes/memory-order-store";
import { MemoryWatchStore } from "#test/fakes/memory-watch-store";
import { MemoryWaitlistStore } from "#test/fakes/memory-waitlist-store";
import { PostOffice } from "#test/fakes/post-office";

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const handoff = handoffFor({ startsAt: Date.parse("2026-11-28T00:00:00Z") });
const { bookingId, businessId } = handoff.businessData;
const step = { effectId: "eff_1:confirm", bookingId, requestId: "req_1" };

let store: MemoryBookingStore;
let pages: MemoryPageStore;
let post: PostOffice;
let edge: CallbackEdge;
let now: number;
let activities: Activities;
const orders = new MemoryOrderStore();
const waitlist = new MemoryWaitlistStore();

beforeEach(() => {
  store = new MemoryBookingStore();
  pages = new MemoryPageStore();
  store.request(handoff.businessData, handoff.effectId);
  post = new PostOffice();
  edge = new CallbackEdge(secret);
  now = Date.now();
  const callback = { url: "http://edge.test", secret, now: () => now, fetch: edge.fetch };
  activities = createActivities({
    store,
    orders,
    changes: new MemoryChangeStore(),
    watches: new MemoryWatchStore(),
    city: new MemoryCity(),
    waitlist,
    pages,
    embedder: lengths(),
    providers: post.providers,
    callback,
  });
});

/** Failures are what these tests are about. */
const silent = new DefaultLogger("ERROR", () => undefined);

/** Runs an activity as attempt `attempt` of itself. */
const run = <A extends unknown[], R>(
  activity: (...args: A) => Promise<R>,
  args: A,
  attempt = 1,
): Promise<R> =>
  new MockActivityEnvironment({ attempt, scheduledTimestampMs: Date.now() - 1_000 }, { logger: silent }).run(
    activity,
    ...args,
  );

const failureOf = async (call: Promise<unknown>): Promise<ApplicationFailure> => {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApplicationFailure))
    throw new Error(`an ApplicationFailure was expected, not ${String(error)}`);
  return error;
};

function letter(channel: Channel): Letter {
  const state = store.bookings.get(bookingId);
  if (!state) throw new Error("the booking is there");
  const to = channel === "email" ? "john@example.test" : "+12125550123";
  return { kind: "confirmation", channel, to, facts: handoff.businessData, booking: state };
}

const event: WorkflowEvent = {
  id: "evt_1_outcome" as WorkflowEvent["id"],
  type: "booking.confirmed",
  session: handoff.session,
  workflowId: handoff.effectId,
  effectId: handoff.effectId,
  requestId: "req_1",
  at: "2026-11-27T00:00:00Z",
  status: "success",
  results: { bookingId, booking: null, notified: [] },
  nextSteps: [],
  error: null,
  stateUpdates: {},
};

const row: WorkflowRow = {
  id: handoff.effectId,
  type: "booking",
  businessId,
  bookingId,
  session: handoff.session,
  status: "running",
  result: { outcome: event, changes: {} },
};

describe("a step in the database", () => {
  test("that is refused is a final failure that carries the code", async () => {
    store.bookings.clear();
    const failure = await failureOf(run(activities.confirmBooking, [step]));
    expect(failure).toMatchObject({
      type: "BookingRefused",
      nonRetryable: true,
      details: ["not_found", null],
    });
  });

  test("that the database will never take is a final failure", async () => {
    store.beforeCall = () => {
      throw new BookingStoreRefusal("22023 no such effect");
    };
    expect(await failureOf(run(activities.confirmBooking, [step]))).toMatchObject({ nonRetryable: true });
  });

  test("while the database is away may be tried again", async () => {
    store.beforeCall = () => {
      throw new Error("fetch failed");
    };
    await expect(run(activities.confirmBooking, [step])).rejects.not.toBeInstanceOf(ApplicationFailure);
  });
});

describe.each(["email", "sms"] as const)("a message by %s", (channel) => {
  const key = `${bookingId}:confirmation:0:${channel}`;

  test("is claimed, sent and marked with the provider's id", async () => {
    expect(await run(activities.sendMessage, [letter(channel), "req_1"])).toBe("sent");
    expect(store.notifications.get(key)).toMatchObject({
      status: "sent",
      providerId: post.sent[0]?.id,
      attempts: 1,
    });
  });

  test("whose worker died before marking it goes out once", async () => {
    store.beforeCall = (method) => {
      if (method === "markNotification") throw new Error("killed");
    };
    await expect(run(activities.sendMessage, [letter(channel), "req_1"])).rejects.toThrow("killed");
    store.beforeCall = () => undefined;
    expect(await run(activities.sendMessage, [letter(channel), "req_1"], 2)).toBe("sent");
    expect(post.sent).toHaveLength(1);
    expect(store.notifications.get(key)).toMatchObject({ status: "sent", providerId: post.sent[0]?.id });
  });

  test("whose answer was lost goes out once", async () => {
    post.onWire = (phase) => (phase === "out" ? new Response("lost", { status: 502 }) : undefined);
    await expect(run(activities.sendMessage, [letter(channel), "req_1"])).rejects.toThrow("502");
    post.onWire = () => undefined;
    await run(activities.sendMessage, [letter(channel), "req_1"], 2);
    expect(post.sent).toHaveLength(1);
  });

  test("that never went out is sent by the next attempt", async () => {
    post.onWire = (phase) => (phase === "in" ? new Response("away", { status: 503 }) : undefined);
    await expect(run(activities.sendMessage, [letter(channel), "req_1"])).rejects.toThrow("503");
    post.onWire = () => undefined;
    await run(activities.sendMessage, [letter(channel), "req_1"], 2);
    expect(post.sent).toHaveLength(1);
  });

  test("that was sent is not sent again by a workflow that starts over", async () => {
    await run(activities.sendMessage, [letter(channel), "req_1"]);
    await run(activities.sendMessage, [letter(channel), "req_1"]);
    expect(post.sent).toHaveLength(1);
  });

  test("without a provider is left out, and no claim is made", async () => {
    const callback = { url: "http://edge.test", secret, now: Date.now };
    const withoutProviders = createActivities({
      store,
      orders,
      changes: new MemoryChangeStore(),
      watches: new MemoryWatchStore(),
      city: new MemoryCity(),
      waitlist,
      pages,
      embedder: lengths(),
      providers: {},
      callback,
    });
    expect(await run(withoutProviders.sendMessage, [letter(channel), "req_1"])).toBe("channel_off");
    expect(store.notifications.size).toBe(0);
  });

  test.each([401, 403, 429, 500, 503])("answered %i may be tried again", async (status) => {
    post.onWire = () => Response.json({ name: "x", code: 1, message: "x" }, { status });
    const call = run(activities.sendMessage, [letter(channel), "req_1"]);
    await expect(call).rejects.not.toBeInstanceOf(ApplicationFailure);
  });
});

describe("a message that will never be taken", () => {
  test("is a final failure", async () => {
    const wrong = { ...letter("sms"), to: "+15005550001" };
    expect(await failureOf(run(activities.sendMessage, [wrong, "req_1"]))).toMatchObject({
      type: "MessageRefused",
      nonRetryable: true,
      message: expect.stringContaining("21211"),
    });
    post.onWire = () => Response.json({ name: "validation_error", message: "bad address" }, { status: 422 });
    expect(await failureOf(run(activities.sendMessage, [letter("email"), "req_1"]))).toMatchObject({
      nonRetryable: true,
    });
  });

  test("under a key that went out with other words counts as sent", async () => {
    await run(activities.sendMessage, [letter("email"), "req_1"]);
    store.notifications.clear();
    const reworded = {
      ...letter("email"),
      facts: { ...handoff.businessData, business: { ...handoff.businessData.business, phone: null } },
    };
    expect(await run(activities.sendMessage, [reworded, "req_1"])).toBe("sent");
    expect(post.sent).toHaveLength(1);
  });
});

describe("an event on its way back", () => {
  test("is signed afresh at each attempt under one constant id", async () => {
    edge.answer = () => 503;
    await expect(run(activities.reportEvent, [event, row, null])).rejects.toThrow("503");
    now += 60_000;
    edge.answer = () => 200;
    await run(activities.reportEvent, [event, row, null], 2);
    const [first, second] = edge.deliveries;
    expect(second?.webhookId).toBe(event.id);
    expect(first?.webhookId).toBe(event.id);
    expect(second?.signature).not.toBe(first?.signature);
    expect(edge.events).toEqual([event]);
  });

  test("is in the records whether or not the edge is there, and delivered whether or not the database is", async () => {
    edge.answer = () => 503;
    await expect(run(activities.reportEvent, [event, row, null])).rejects.toThrow("503");
    expect(store.workflows.get(row.id)).toEqual(row);
    edge.answer = () => 200;
    store.beforeCall = () => {
      throw new Error("the database is away");
    };
    await expect(run(activities.reportEvent, [event, row, null], 2)).rejects.toThrow("the database is away");
    expect(edge.events).toEqual([event]);
  });

  test("carries its request and its trace", async () => {
    const trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    let heard: Headers | undefined;
    const fetch: typeof globalThis.fetch = async (_, init) => {
      heard = new Headers(init?.headers);
      return Response.json({ stored: "new" });
    };
    const traced = createActivities({
      store,
      orders,
      changes: new MemoryChangeStore(),
      watches: new MemoryWatchStore(),
      city: new MemoryCity(),
      waitlist,
      pages,
      embedder: lengths(),
      providers: {},
      callback: { url: "http://edge.test", secret, now: () => now, fetch },
    });
    await run(traced.reportEvent, [event, row, trace]);
    expect([heard?.get("x-request-id"), heard?.get("traceparent")]).toEqual(["req_1", trace]);
    const signature = new Webhook(secret).sign(event.id, new Date(now), JSON.stringify(event));
    expect(heard?.get("webhook-signature")).toBe(signature);
  });

  test.each([401, 403, 408, 429, 500, 503])("answered %i is delivered later", async (status) => {
    edge.answer = () => status;
    expect(await failureOf(run(activities.reportEvent, [event, row, null]))).toMatchObject({
      nonRetryable: false,
    });
  });

  test.each([400, 404, 410, 413])("answered %i is given up", async (status) => {
    edge.answer = () => status;
    expect(await failureOf(run(activities.reportEvent, [event, row, null]))).toMatchObject({
      nonRetryable: true,
    });
  });

  test("answered 404 by something that is not the edge is delivered later", async () => {
    const fetch = async (): Promise<Response> => new Response("<h1>no such host</h1>", { status: 404 });
    const elsewhere = createActivities({
      store,
      orders,
      changes: new MemoryChangeStore(),
      watches: new MemoryWatchStore(),
      city: new MemoryCity(),
      waitlist,
      pages,
      embedder: lengths(),
      providers: {},
      callback: { url: "http://edge.test", secret, now: () => now, fetch },
    });
    expect(await failureOf(run(elsewhere.reportEvent, [event, row, null]))).toMatchObject({
      nonRetryable: false,
    });
  });

  test("that was given up is written down once", async () => {
    for (const attempt of [1, 2])
      await run(activities.giveUpEvent, [event, businessId, "the edge answered 404"], attempt);
    expect(store.audit).toMatchObject([
      { action: "workflow_event.undelivered", key: event.id, subject: bookingId },
    ]);
  });
});
