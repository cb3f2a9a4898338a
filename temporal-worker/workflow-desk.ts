// The gateway's use of Temporal: hand-offs start workflows, changes reach them, each within a time limit.
import {
  isGrpcServiceError,
  ServiceError,
  WithStartWorkflowOperation,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  type Client,
  type WorkflowHandle,
  type WorkflowStartOptions,
} from "@temporalio/client";
import type { AnyUpdate, GatewayAnswer, Handoff } from "#contracts/handoff";
import type { Freed } from "#contracts/handoffs/freed";
import { bookingAnswers, type WorkflowUpdate } from "#contracts/handoffs/booking";
import { outcomeEventId, type WorkflowId } from "#contracts/ids";
import type { WorkflowErrorCode, WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowRow } from "./activities/booking-store.ts";
import type { assessment } from "./workflows/assessment.ts";
import type { booking } from "./workflows/booking.ts";
import type { businessChange } from "./workflows/business-change.ts";
import type { freed } from "./workflows/freed.ts";
import type { notification } from "./workflows/notification.ts";
import type { order } from "./workflows/order.ts";
import type { watch } from "./workflows/watch.ts";
import type { waitlist } from "./workflows/waitlist.ts";
import { declineUpdate } from "./workflows/waitlist-definitions.ts";
import { undoUpdate } from "./workflows/change-definitions.ts";
import { advanceUpdate } from "./workflows/order-definitions.ts";
import { stopUpdate } from "./workflows/watch-definitions.ts";
import {
  attendanceUpdate,
  contactUpdate,
  cancelUpdate,
  changeSignal,
  decideUpdate,
  outcomeBudget,
  outcomeUpdate,
  rescheduleUpdate,
} from "./workflows/definitions.ts";

/** What is kept, beside the outcome's budget, for leaving it to the callback. */
const startBudget = 1_000;

export interface WorkflowDeskOptions {
  client: Client;
  taskQueue: string;
  /** What is known of workflows that Temporal has closed or forgotten. */
  findWorkflow(id: WorkflowId): Promise<WorkflowRow | null>;
  /** ms since the epoch. */
  now(): number;
}

/** `unknown`: there is no such workflow. A rejection: Temporal cannot be had now, nothing was promised. */
export interface WorkflowDesk {
  handOff(handoff: Handoff, traceparent: string | null): Promise<GatewayAnswer | "unknown">;
  change(workflow: WorkflowId, update: AnyUpdate): Promise<GatewayAnswer | "unknown">;
  /** Has what came free offered to those who wait; nobody waits for that. A repeat offers nothing again. */
  offer(freed: Freed): Promise<void>;
  /** Rejects unless Temporal answers. */
  ready(): Promise<void>;
}

export function createWorkflowDesk({
  client,
  taskQueue,
  findWorkflow,
  now,
}: WorkflowDeskOptions): WorkflowDesk {
  const within = <T>(budget: number, call: () => Promise<T>): Promise<T> =>
    client.withDeadline(now() + budget, call);

  return {
    async handOff(handoff, traceparent) {
      const workflowId = handoff.effectId;
      const { type, options } = startOf(handoff, taskQueue, traceparent);
      try {
        const event = await within(outcomeBudget, () =>
          client.workflow.executeUpdateWithStart(outcomeUpdate, {
            startWorkflowOperation: new WithStartWorkflowOperation<Started>(type, options),
            updateId: handoff.effectId,
          }),
        );
        return { status: "done", workflowId, event };
      } catch (error) {
        if (isClosed(error)) return closedOutcome(await findWorkflow(workflowId));
        if (!isLate(error)) throw error;
      }
      try {
        const promised = { ...options, memo: { ...options.memo, promised: true } };
        await within(startBudget, () => client.workflow.start<Started>(type, promised));
      } catch (error) {
        if (isClosed(error)) return closedOutcome(await findWorkflow(workflowId));
        throw error;
      }
      return { status: "accepted", workflowId };
    },

    async change(workflowId, update) {
      const handle = client.workflow.getHandle(workflowId);
      try {
        const event = await within(outcomeBudget, () => makeChange(handle, update));
        return { status: "done", workflowId, event };
      } catch (error) {
        if (isClosed(error)) return closedChange(await findWorkflow(workflowId), update, now());
        if (error instanceof WorkflowUpdateFailedError) {
          return closedChange(await findWorkflow(workflowId), update, now(), "rejected");
        }
        if (!isLate(error)) throw error;
      }
      // An update is kept only once a worker has taken it; a signal is kept from now on.
      try {
        await within(startBudget, () => handle.signal(changeSignal, update));
      } catch (error) {
        if (isClosed(error)) return closedChange(await findWorkflow(workflowId), update, now());
        throw error;
      }
      return { status: "accepted", workflowId };
    },

    async offer(it) {
      const options = {
        workflowId: `freed_${it.effectId}`,
        taskQueue,
        args: [it] as [Freed],
        workflowIdReusePolicy: "REJECT_DUPLICATE" as const,
        // Later the sweep has found it.
        workflowExecutionTimeout: "10 minutes" as const,
      };
      try {
        await within(startBudget, () => client.workflow.start<typeof freed>("freed", options));
      } catch (error) {
        if (!isClosed(error)) throw error;
      }
    },

    async ready() {
      await within(startBudget, () => client.connection.workflowService.getSystemInfo({}));
    },
  };
}

type Started =
  | typeof booking
  | typeof order
  | typeof businessChange
  | typeof notification
  | typeof assessment
  | typeof watch
  | typeof waitlist;

/** The same id always means the same booking or order: running, it is joined; closed, it is not started again. */
function startOf(handoff: Handoff, taskQueue: string, traceparent: string | null) {
  const { effectId, requestId, session, workflowType: type } = handoff;
  const isBooking = handoff.workflowType === "booking" || handoff.workflowType === "waitlist";
  const business = "business" in handoff.businessData ? handoff.businessData.business : null;
  const options = {
    workflowId: effectId,
    taskQueue,
    args: [handoff] as never,
    workflowIdConflictPolicy: "USE_EXISTING",
    workflowIdReusePolicy: "REJECT_DUPLICATE",
    memo: {
      requestId,
      session,
      ...(business && { business: business.slug }),
      ...(isBooking && { booking: handoff.businessData.bookingId }),
      ...(traceparent && { traceparent }),
    },
    staticSummary: `${business ? `${business.name}: ` : ""}${summaryOf(handoff)}`,
    staticDetails: `${type} ${isBooking ? handoff.businessData.bookingId : effectId} of conversation ${session}, request ${requestId}`,
  } satisfies WorkflowStartOptions<Started> & { workflowIdConflictPolicy: "USE_EXISTING" };
  return { type, options };
}

function summaryOf(handoff: Handoff): string {
  if (handoff.workflowType === "booking" || handoff.workflowType === "waitlist") {
    const { service, partySize, startsAt } = handoff.businessData;
    return `${service} for ${partySize}, ${startsAt}`;
  }
  if (handoff.workflowType === "businessChange") return handoff.businessData.summary.slice(0, 180);
  if (handoff.workflowType === "notification") return handoff.businessData.text.slice(0, 180);
  if (handoff.workflowType === "watch") return handoff.businessData.summary.slice(0, 180);
  if (handoff.workflowType === "assessment") {
    const { kind, criteria, about } = handoff.businessData;
    return [kind, criteria.category, criteria.area, about].filter(Boolean).join(", ").slice(0, 180);
  }
  const { lines } = handoff.businessData;
  return lines
    .map((it) => `${it.quantity} × ${it.item}`)
    .join(", ")
    .slice(0, 180);
}

function makeChange(handle: WorkflowHandle, update: AnyUpdate): Promise<WorkflowEvent> {
  const { effectId: updateId } = update;
  switch (update.update) {
    case "cancel":
      return handle.executeUpdate(cancelUpdate, { args: [update], updateId });
    case "reschedule":
      return handle.executeUpdate(rescheduleUpdate, { args: [update], updateId });
    case "attend":
    case "no_show":
    case "came":
      return handle.executeUpdate(attendanceUpdate, { args: [update], updateId });
    case "contact":
      return handle.executeUpdate(contactUpdate, { args: [update], updateId });
    case "advance":
      return handle.executeUpdate(advanceUpdate, { args: [update], updateId });
    case "decide":
      return handle.executeUpdate(decideUpdate, { args: [update], updateId });
    case "stopWatching":
      return handle.executeUpdate(stopUpdate, { args: [update], updateId });
    case "decline":
      return handle.executeUpdate(declineUpdate, { args: [update], updateId });
    case "undo":
      return handle.executeUpdate(undoUpdate, { args: [update], updateId });
  }
}

/** No answer in time: from the worker, or from a server that is there but has too much to do. */
const isLate = (error: unknown): boolean =>
  error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
  (error instanceof ServiceError && isGrpcServiceError(error.cause) && busy.has(error.cause.code));

/** gRPC's RESOURCE_EXHAUSTED and ABORTED. */
const busy = new Set<number>([8, 10]);

/** The workflow has ended, or there never was one. */
const isClosed = (error: unknown): boolean =>
  error instanceof WorkflowExecutionAlreadyStartedError || error instanceof WorkflowNotFoundError;

function closedOutcome(row: WorkflowRow | null): GatewayAnswer | "unknown" {
  if (!row) return "unknown";
  const event = row.result?.outcome;
  return event ? { status: "done", workflowId: row.id, event } : "unknown";
}

/** A change that was answered keeps its answer; any other comes too late. */
function closedChange(
  row: WorkflowRow | null,
  update: AnyUpdate,
  now: number,
  code: WorkflowErrorCode = "too_late",
): GatewayAnswer | "unknown" {
  if (!row) return "unknown";
  const event = row.result?.changes[update.effectId] ?? refusal(row, update, code, now);
  return { status: "done", workflowId: row.id, event };
}

function refusal(row: WorkflowRow, update: AnyUpdate, code: WorkflowErrorCode, now: number): WorkflowEvent {
  return {
    id: outcomeEventId(update.effectId),
    type: typeOf(row, update),
    session: update.session,
    workflowId: row.id,
    effectId: update.effectId,
    requestId: update.requestId,
    at: new Date(now).toISOString(),
    status: "failure",
    results: {
      bookingId: row.bookingId,
      booking: row.result?.outcome?.results.booking ?? null,
      notified: [],
    },
    nextSteps: [],
    error: { code, message: code === "too_late" ? `The ${row.type} is over.` : "The change was refused." },
    stateUpdates: {},
  };
}

function typeOf({ type }: WorkflowRow, { update }: AnyUpdate): WorkflowEvent["type"] {
  if (type === "businessChange") return "change.undone";
  if (type === "notification") return "notification.cancelled";
  if (type === "watch") return "watch.stopped";
  if (type === "waitlist") return update === "cancel" ? "waitlist.left" : "waitlist.passed";
  if (type === "order") return update === "cancel" ? "order.cancelled" : "order.delayed";
  return update in bookingAnswers ? bookingAnswers[update as WorkflowUpdate["update"]] : "booking.moved";
}
