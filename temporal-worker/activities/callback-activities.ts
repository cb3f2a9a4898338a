// The way back into the conversation: one event, signed afresh at each attempt under a constant webhook-id.
import { ApplicationFailure } from "@temporalio/common";
import { Webhook } from "standardwebhooks";
import type { Uuid } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { finalIfRefused } from "./booking-activities.ts";
import { callSignal } from "./call-signal.ts";
import type { BookingStore, WorkflowRow } from "./booking-store.ts";

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
  return {
    /**
     * Resolves once the event is in the records and the edge has stored it; both are repeated until both are done.
     * @throws ApplicationFailure `EventUndeliverable`, non-retryable, when the edge will never take it
     */
    async reportEvent(event: WorkflowEvent, row: WorkflowRow, traceparent: string | null): Promise<void> {
      const recorded = finalIfRefused(store.recordWorkflow(row, event.requestId));
      const outcomes = await Promise.allSettled([deliver(event, traceparent), recorded]);
      for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
    },

    /** Notes an event that never reached its conversation. */
    giveUpEvent: (event: WorkflowEvent, businessId: Uuid | null, reason: string) =>
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
      ),
  };
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
