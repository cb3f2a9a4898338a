// The way back into the conversation: one event, signed afresh at each attempt under a constant webhook-id.
import { ApplicationFailure } from "@temporalio/common";
import { Webhook } from "standardwebhooks";
import type { Uuid } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { finalIfRefused } from "./booking-activities.ts";
import { callSignal } from "./call-signal.ts";
import type { BookingStore, WorkflowRow } from "./booking-store.ts";
import { deliveriesOf, isCopy } from "./event-deliveries.ts";

export interface CallbackOptions {
  /** The edge's address. */
  url: string;
  /** `whsec_…` */
  secret: string;
  /** ms since the epoch. */
  now(): number;
  fetch?: typeof fetch;
}

/** The edge will never take this event, or there is no such conversation any more. */
const undeliverable = "EventUndeliverable";

/** The edge's judgement of the event itself. Keys (401), limits (429) and outages pass. */
const refusals = new Set([400, 410, 413, 422]);

export function callbackActivities({ store, callback }: { store: BookingStore; callback: CallbackOptions }) {
  const deliver = deliveryOver(callback);

  /** Notes an event that never reached its conversation. */
  const giveUpEvent = (event: WorkflowEvent, businessId: Uuid | null, reason: string): Promise<void> =>
    finalIfRefused(
      store.writeAudit({
        businessId,
        action: "workflow_event.undelivered",
        subject: event.results.bookingId ?? event.id,
        session: event.session,
        key: event.id,
        after: { type: event.type, reason },
        requestId: event.requestId,
      }),
    );

  /** To another chat that took the booking up; one that is gone is no matter of the event's own. */
  async function deliverElsewhere(event: WorkflowEvent, row: WorkflowRow, traceparent: string | null) {
    if (row.type !== "booking" || row.bookingId === null) return;
    const chats = await finalIfRefused(store.chatsOf(row.bookingId, event.requestId));
    const others = deliveriesOf(event, row, chats).filter(
      (it) => isCopy(event) || it.session !== event.session,
    );
    await settled(
      others.map(async (it) => {
        try {
          await deliver(it, traceparent);
        } catch (error) {
          const isGone = error instanceof ApplicationFailure && error.nonRetryable === true;
          if (!isGone || it.session === event.session) throw error;
          await giveUpEvent(it, row.businessId, error.message);
        }
      }),
    );
  }

  return {
    /**
     * Resolves once the event is in the records and the edge has stored it; both are repeated until both are done.
     * @throws ApplicationFailure `EventUndeliverable`, non-retryable, when the edge will never take it
     */
    reportEvent: (event: WorkflowEvent, row: WorkflowRow, traceparent: string | null): Promise<void> =>
      settled([
        // Whose change a copy tells of is known to the database.
        ...(isCopy(event) ? [] : [deliver(event, traceparent)]),
        deliverElsewhere(event, row, traceparent),
        finalIfRefused(store.recordWorkflow(row, event.requestId)),
      ]),
    giveUpEvent,
  };
}

/** Waits for all of them; rejects with the first that may still succeed, else with the first that cannot. */
async function settled(calls: readonly Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(calls);
  const reasons = outcomes.flatMap((it) => (it.status === "rejected" ? [it.reason as unknown] : []));
  const passes = reasons.find((it) => !(it instanceof ApplicationFailure && it.nonRetryable === true));
  if (reasons.length > 0) throw passes ?? reasons[0];
}

/** Resolves once the edge has stored the event. */
function deliveryOver({ url, secret, now, fetch: call = fetch }: CallbackOptions) {
  const webhook = new Webhook(secret);
  return async (event: WorkflowEvent, traceparent: string | null): Promise<void> => {
    const body = JSON.stringify(event);
    const at = new Date(now());
    const response = await call(new URL("/v1/workflow-events", url), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "webhook-id": event.id,
        "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
        "webhook-signature": webhook.sign(event.id, at, body),
        "x-request-id": event.requestId,
        ...(traceparent !== null && { traceparent }),
      },
      body,
      signal: callSignal(),
    });
    const answer = await response.text();
    if (!response.ok) throw failureOf(response.status, answer);
  };
}

function failureOf(status: number, answer: string): ApplicationFailure {
  const final = refusals.has(status) || (status === 404 && isSessionGone(answer));
  const message = `the edge answered ${status}: ${answer.slice(0, 300)}`;
  return ApplicationFailure.create({
    type: final ? undeliverable : "EdgeAway",
    message,
    nonRetryable: final,
  });
}

/** Only the edge's own 404 counts: a proxy's or an old release's passes. */
function isSessionGone(answer: string): boolean {
  try {
    return (JSON.parse(answer) as { code?: string }).code === "not_found";
  } catch {
    return false;
  }
}
