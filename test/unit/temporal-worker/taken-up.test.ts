// A booking that another chat took up by its code: its messages carry the code, and its events go to both chats.
import { MockActivityEnvironment } from "@temporalio/testing";
import { DefaultLogger } from "@temporalio/worker";
import { beforeEach, expect, test } from "vitest";
import type { SessionId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowRow } from "#temporal-worker/activities/booking-store";
import { callbackActivities } from "#temporal-worker/activities/callback-activities";
import type { Letter } from "#temporal-worker/activities/messages";
import { notificationActivities } from "#temporal-worker/activities/notification-activities";
import { CallbackEdge } from "#test/fakes/callback-edge";
import { handoffFor } from "#test/fakes/handoffs";
import { MemoryBookingStore } from "#test/fakes/memory-booking-store";
import { MemoryOrderStore } from "#test/fakes/memory-order-store";
import { PostOffice } from "#test/fakes/post-office";

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const handoff = handoffFor({ startsAt: Date.parse("2026-11-28T00:00:00Z") });
const { bookingId, businessId } = handoff.businessData;
const phone = "ses_phone" as SessionId;

const event: WorkflowEvent = {
  id: "evt_reminder" as WorkflowEvent["id"],
  type: "booking.reminded",
  session: handoff.session,
  workflowId: handoff.effectId,
  effectId: null,
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
  result: { outcome: null, changes: {} },
};

let store: MemoryBookingStore;
let edge: CallbackEdge;
let post: PostOffice;

beforeEach(() => {
  store = new MemoryBookingStore();
  store.request(handoff.businessData, handoff.effectId);
  store.chats.set(bookingId, { code: "K7QF2MXD9T", madeIn: handoff.session, takenUpIn: phone });
  edge = new CallbackEdge(secret);
  post = new PostOffice();
});

const environment = (attempt: number) =>
  new MockActivityEnvironment({ attempt }, { logger: new DefaultLogger("ERROR", () => undefined) });

function report(attempt = 1): Promise<void> {
  const callback = { url: "http://edge.test", secret, now: Date.now, fetch: edge.fetch };
  return environment(attempt).run(callbackActivities({ store, callback }).reportEvent, event, row, null);
}
const toldIn = () => edge.deliveries.map((it) => it.event.session).toSorted();

test("is told of in both, under the event's one id; a repeat tells each the same", async () => {
  await report();
  expect(toldIn()).toEqual([handoff.session, phone].toSorted());
  await report(2);
  expect(new Set(edge.deliveries.map((it) => it.webhookId))).toEqual(new Set([event.id]));
});

test("whose chat is gone is noted, and the first one hears of it all the same", async () => {
  edge.answer = ({ session }) => (session === phone ? 404 : 200);
  await report();
  expect(edge.deliveries.find((it) => it.event.session === handoff.session)?.status).toBe(200);
  expect(store.audit).toMatchObject([{ action: "workflow_event.undelivered", session: phone }]);
});

test("is told of again while one of them is away", async () => {
  edge.answer = ({ session }) => (session === phone ? 503 : 200);
  await expect(report()).rejects.toMatchObject({ nonRetryable: false });
  expect(store.audit).toEqual([]);
});

test("has its code in the message about it", async () => {
  const state = store.bookings.get(bookingId);
  if (!state) throw new Error("the booking is there");
  const letter: Letter = {
    kind: "confirmation",
    channel: "email",
    to: "john@example.test",
    facts: handoff.businessData,
    booking: state,
  };
  const deps = { store, orders: new MemoryOrderStore(), providers: post.providers };
  const { sendMessage } = notificationActivities({ ...deps, callback: { url: "http://edge.test" } });
  await environment(1).run(sendMessage, letter, "req_1");
  expect(post.sent[0]?.text).toContain("#booking=K7QF-2MXD-9T");
});
