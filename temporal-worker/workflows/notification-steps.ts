// The steps of a message to customers: whom it reaches, sent, stopped.
import { condition } from "@temporalio/workflow";
import { outcomeEventId, type EventId } from "#contracts/ids";
import type { WorkflowErrorCode, WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import type { Activities } from "../activities/activities.ts";
import type { Reader } from "../activities/change-store.ts";
import { because } from "./booking-events.ts";
import type { Cancel } from "./definitions.ts";
import type { NotificationLife } from "./notification-life.ts";
import { codeOf, logged } from "./refusals.ts";
import type { Reports } from "./reports.ts";
import { office, officeWithin, post, takeStep } from "./retries.ts";
import { unless } from "./unless.ts";

/** So many are written to by one activity. */
const batch = 20;

/** Says to how many it will go, and when; a message to nobody is refused. */
export async function schedule(life: NotificationLife, reports: Reports): Promise<void> {
  const { giveUpAfterMinutes } = life.handoff.errorHandling;
  try {
    const readers = await takeStep((desk) => audience(life, desk), officeWithin(giveUpAfterMinutes));
    life.done.recipients = readers.length;
    life.stage = readers.length > 0 ? "scheduled" : "refused";
    const answer = answered(life, "notification.scheduled");
    life.outcome = readers.length > 0 ? answer : refused(answer, "not_found");
  } catch (error) {
    life.stage = "refused";
    life.outcome = refused(answered(life, "notification.scheduled"), codeOf(error));
  }
  reports.tell(life.outcome);
}

/** Whom it reaches by what they agreed to at this moment. */
const audience = (life: NotificationLife, desk: Activities): Promise<Reader[]> =>
  desk.notificationAudience(life.handoff.businessData, life.handoff.requestId);

/** Writes to each of them once; whoever took their consent back meanwhile is left out. */
export async function send(life: NotificationLife, reports: Reports): Promise<void> {
  life.stage = "sending";
  const readers = await audience(life, office).catch((error: unknown): Reader[] => {
    logged("a message's readers could not be had")(error);
    return [];
  });
  life.done.recipients = readers.length;
  for (let at = 0; at < readers.length && life.stage === "sending"; at += batch) {
    await sendSome(life, readers.slice(at, at + batch));
  }
  if (life.stage !== "sending") return;
  life.stage = "sent";
  const { effectId } = life.handoff;
  const sent = answered(life, "notification.sent");
  reports.tell({ ...sent, id: `evt_${effectId}_sent` as EventId, effectId: null });
}

async function sendSome(life: NotificationLife, readers: Reader[]): Promise<void> {
  const { effectId: about, businessData, requestId } = life.handoff;
  const { businessId, business, subject, text, audience: to } = businessData;
  const aboutVisit = to.kind === "expected" || (to.kind === "addressed" && to.audience.kind === "booked");
  const facts = { businessId, business, subject, summary: text, customerText: text, aboutVisit };
  const news = { about, kind: "customer_message" as const, facts, readers, requestId };
  const summary = `the message to ${readers.length}`;
  const isStopped = (): boolean => life.stage !== "sending";
  const sent = await unless(isStopped, () => post.sendNews.executeWithOptions({ summary }, [news])).catch(
    (error: unknown) => {
      if (!isStopped()) logged("the message was given up")(error);
      return 0;
    },
  );
  life.done.sent += sent;
  if (!isStopped()) life.done.unreached += readers.length - sent;
}

/** Nobody is written to any more; who has the message keeps it. */
export async function stop(life: NotificationLife, reports: Reports, update: Cancel): Promise<WorkflowEvent> {
  await condition(() => life.stage !== "reading");
  const isOpen = life.stage === "scheduled" || life.stage === "sending";
  if (isOpen) life.stage = "cancelled";
  const answer = answered(life, "notification.cancelled", update);
  const again = life.stage === "cancelled";
  const event = isOpen || again ? answer : refused(answer, "too_late");
  life.changes[update.effectId] = event;
  reports.tell(event);
  return event;
}

const answered = (
  life: NotificationLife,
  type: WorkflowEventType,
  to: Pick<Cancel, "effectId" | "session" | "requestId"> = life.handoff,
): WorkflowEvent => ({
  id: outcomeEventId(to.effectId),
  type,
  session: to.session,
  workflowId: life.handoff.effectId,
  effectId: to.effectId,
  requestId: to.requestId,
  at: new Date(Date.now()).toISOString(),
  status: "success",
  results: { bookingId: null, booking: null, notification: { ...life.done }, notified: [] },
  nextSteps: [],
  error: null,
  stateUpdates: {},
});

const refused = (event: WorkflowEvent, code: WorkflowErrorCode): WorkflowEvent => ({
  ...event,
  status: "failure",
  error: { code, message: code === "not_found" ? "There is nobody to write to." : because[code] },
});
