// What an update must be before it enters the history. Whether it comes too late is the booking's to say, not theirs.
import { ApplicationFailure, currentUpdateInfo } from "@temporalio/workflow";
import type { AnyUpdate } from "#contracts/handoff";
import type { WatchUpdate } from "#contracts/handoffs/assessment";
import type { BookingHandoff, WorkflowUpdate } from "#contracts/handoffs/booking";
import type { ChangeUpdate } from "#contracts/handoffs/business-change";
import type { OrderUpdate } from "#contracts/handoffs/order";
import type { WaitlistUpdate } from "#contracts/handoffs/waitlist";
import type { EffectId } from "#contracts/ids";
import type { Attendance, Cancel, ChangeContact, Decide, Reschedule } from "./definitions.ts";
import type { Advance } from "./order-definitions.ts";
import type { Decline } from "./waitlist-definitions.ts";

/** @throws ApplicationFailure `InvalidUpdate` */
export function checkReschedule(update: Reschedule): void {
  const start = Date.parse(update.startsAt);
  const end = Date.parse(update.endsAt);
  require(update.update === "reschedule", "a reschedule was expected");
  require(Number.isInteger(update.partySize) && update.partySize >= 1, "the party must be one or more");
  require(start < end, "the visit must end after it starts");
  checkId(update);
}

/** @throws ApplicationFailure `InvalidUpdate` */
export function checkCancel(update: Cancel): void {
  require(update.update === "cancel", "a cancellation was expected");
  checkId(update);
}

/** @throws ApplicationFailure `InvalidUpdate` */
export function checkAdvance(update: Advance): void {
  require(update.update === "advance", "a step was expected");
  require(["accept", "prepare", "ready", "collect", "withdraw"].includes(update.step), "no such step");
  checkId(update);
}

/** @throws ApplicationFailure `InvalidUpdate` */
export function checkAttendance(update: Attendance): void {
  require(["attend", "no_show", "came"].includes(update.update), "attend, no_show or came was expected");
  checkId(update);
}

/** @throws ApplicationFailure `InvalidUpdate` */
export function checkContact(update: ChangeContact): void {
  require(update.update === "contact", "a correction of the customer's details was expected");
  const { name = null, phone = null, email = null } = update.customer ?? {};
  require([name, phone, email].some((it) => typeof it === "string" && it !== ""), "no detail is put right");
  checkId(update);
}

/** @throws ApplicationFailure `InvalidUpdate` */
export function checkDecision(update: Decide): void {
  require(update.update === "decide", "a decision was expected");
  require(["continue", "compensate", "end"].includes(update.decision), "no such decision");
  checkId(update);
}

/** @throws ApplicationFailure `InvalidUpdate` */
export function checkUndo(update: ChangeUpdate): void {
  require(update.update === "undo", "an undo was expected");
  require(typeof update.actor?.user === "string", "who takes it back must be said");
  checkId(update);
}

/** Whether a signal carries a cancellation that the update would be let in with. */
export const isCancel = (update: AnyUpdate): update is Cancel => passes(() => checkCancel(update as Cancel));

/** @throws ApplicationFailure `InvalidUpdate` */
export function checkStop(update: WatchUpdate): void {
  require(update.update === "stopWatching", "a stop was expected");
  checkId(update);
}

/** Whether a signal carries a stop that the update would be let in with. */
export const isStop = (update: AnyUpdate): update is WatchUpdate =>
  passes(() => checkStop(update as WatchUpdate));

export function checkDecline(update: Decline): void {
  require(update.update === "decline", "a no to an offer was expected");
  checkId(update);
}

/** Whether a signal carries what a waiting customer's update would be let in with. */
export function isWaitersChange(update: AnyUpdate): update is WaitlistUpdate {
  return passes(() => (update.update === "cancel" ? checkCancel(update) : checkDecline(update as Decline)));
}

/** Whether a signal carries an undo that the update would be let in with. */
export const isUndo = (update: AnyUpdate): update is ChangeUpdate =>
  passes(() => checkUndo(update as ChangeUpdate));

/** Whether a signal carries a change that a booking's update would be let in with. */
export function isBookingsChange(update: AnyUpdate): update is WorkflowUpdate {
  return passes(() => {
    if (update.update === "cancel") checkCancel(update);
    else if (update.update === "decide") checkDecision(update);
    else if (update.update === "reschedule") checkReschedule(update);
    else if (update.update === "contact") checkContact(update);
    else checkAttendance(update as Attendance);
  });
}

/** The same, of an order. */
export function isOrdersChange(update: AnyUpdate): update is OrderUpdate {
  return passes(() => {
    if (update.update === "cancel") checkCancel(update);
    else if (update.update === "advance") checkAdvance(update);
    else checkDecision(update as Decide);
  });
}

function passes(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

/** Someone cancelled the workflow in Temporal: that cancels the booking or the wait, and the customer is told. */
export const operatorsCancel = ({
  effectId,
  session,
  requestId,
}: Pick<BookingHandoff, "effectId" | "session" | "requestId">): Cancel => ({
  update: "cancel",
  effectId: `${effectId}_operator` as EffectId,
  session,
  requestId,
  reason: "cancelled by an operator",
});

/** The update's id is its effect id: that makes repeats one. */
function checkId({ effectId }: { effectId: EffectId }): void {
  const id = currentUpdateInfo()?.id;
  require(typeof effectId === "string" &&
    (id === undefined || id === effectId), "the update id must be the effect id");
}

function require(holds: boolean, message: string): asserts holds {
  if (!holds) throw ApplicationFailure.create({ type: "InvalidUpdate", message, nonRetryable: true });
}
