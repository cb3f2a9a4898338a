// The steps of a booking: each asks the database, then tells the chat and the customer.
import { condition } from "@temporalio/workflow";
import type { WorkflowUpdate } from "#contracts/handoffs/booking";
import type { WorkflowErrorCode, WorkflowEvent } from "#contracts/workflow-events";
import type { BookingState } from "../activities/booking-store.ts";
import type { MessageKind } from "../activities/messages.ts";
import { decideBooking, withdrawQuestion } from "./booking-confirmation.ts";
import { byTheTeam, changed, decided, followedUp, reminded, unchanged } from "./booking-events.ts";
import type { BookingLife } from "./booking-life.ts";
import type { BookingStage } from "./definitions.ts";
import type { Outgoing } from "./outgoing.ts";
import { offerFreed } from "./passing-on.ts";
import { callsMessagesOff, confirmsAFewTimes, confirmsAgain } from "./patches.ts";
import { codeOf } from "./refusals.ts";
import { takeStep } from "./retries.ts";

/** A change, once the booking's confirmation has been tried; refuses what comes too late. */
export async function change(
  life: BookingLife,
  outgoing: Outgoing,
  update: WorkflowUpdate,
): Promise<WorkflowEvent> {
  await condition(() => life.stage !== "confirming");
  const event = await decide(life, outgoing, update);
  life.changes[update.effectId] = event;
  const byTeam = update.session !== life.handoff.session;
  // What was decided of a request is told by the request's own outcome.
  if (update.update === "decide" && !byTeam) return event;
  if (event.status === "success" && byTeam && isTold(event, update)) {
    // Made in the team's own chat: the customer's is told beside the answer.
    outgoing.tell(byTheTeam(life.handoff, event));
  }
  outgoing.tell(event);
  if (event.status === "success" && frees.has(update.update)) {
    offerFreed(life.handoff, outgoing, update.effectId);
  }
  return event;
}

/** What gives a place back, or a part of it. */
const frees: ReadonlySet<WorkflowUpdate["update"]> = new Set(["cancel", "reschedule", "no_show"]);

const isTold = ({ results }: WorkflowEvent, { update }: WorkflowUpdate): boolean =>
  update !== "decide" && results.missed?.told !== false;

async function decide(life: BookingLife, outgoing: Outgoing, update: WorkflowUpdate): Promise<WorkflowEvent> {
  const { handoff } = life;
  const refuse = (code: WorkflowErrorCode) => unchanged(handoff, update, life.happening, code);
  if (update.update === "decide") {
    const code = await decideBooking(life, outgoing, update);
    return code === null ? decided(handoff, update, life.happening, life.stage) : refuse(code);
  }
  if (!(openTo[update.update] as readonly string[]).includes(life.stage)) return refuse("too_late");
  const { stage: before, address } = life;
  if (update.update === "came" && Date.now() >= life.noShowUntil) return refuse("too_late");
  try {
    life.state = await apply(life, update);
  } catch (error) {
    return refuse(codeOf(error));
  }
  const event = changed(handoff, update, life.happening);
  enter(life, outgoing, update);
  const message = before === life.stage && update.update !== "reschedule" ? null : messageOf[update.update];
  if (message !== null && isTold(event, update)) outgoing.notify(message);
  // It went to the wrong address.
  const isElsewhere = life.stage === "confirmed" && life.address !== address;
  return isElsewhere && confirmsAgain() ? confirmAgain(life, outgoing, event, update) : event;
}

/** A booking's confirmation follows so many corrected addresses: a chat is no way to write to strangers. */
const mostConfirmedAgain = 3;

function confirmAgain(
  life: BookingLife,
  outgoing: Outgoing,
  event: WorkflowEvent,
  { effectId }: WorkflowUpdate,
): WorkflowEvent {
  if (life.confirmedAgain >= mostConfirmedAgain && confirmsAFewTimes())
    return { ...event, nextSteps: ["confirmations_spent"] };
  life.confirmedAgain += 1;
  outgoing.notify("confirmation", effectId);
  return { ...event, nextSteps: ["send_confirmation"] };
}

/** The stages in which a change is not too late; a repeated cancellation is the same one. */
const openTo = {
  reschedule: ["confirmed"],
  cancel: ["confirmed", "undecided", "cancelled"],
  attend: ["confirmed"],
  contact: ["confirmed", "undecided"],
  no_show: ["confirmed", "completed", "no_show"],
  came: ["no_show"],
} as const satisfies Record<Exclude<WorkflowUpdate["update"], "decide">, readonly BookingStage[]>;

const messageOf = {
  reschedule: "reschedule",
  cancel: "cancellation",
  attend: null,
  contact: null,
  no_show: "no_show",
  came: "came",
} as const satisfies Record<Exclude<WorkflowUpdate["update"], "decide">, MessageKind | null>;

/** Where the booking stands after a change. */
function enter(life: BookingLife, outgoing: Outgoing, change: WorkflowUpdate): void {
  const { update } = change;
  if (change.update === "contact") life.putRight(change.customer);
  if (update === "reschedule") life.attending = false;
  if (update === "attend") life.attending = true;
  if (update === "cancel") {
    if (life.stage === "undecided") withdrawQuestion(life, outgoing);
    life.stage = "cancelled";
  }
  if (update === "no_show" && life.stage !== "no_show") {
    life.stage = "no_show";
    life.noShowAt = Date.now();
  }
  if (update === "came") life.stage = life.state?.booking.status === "confirmed" ? "confirmed" : "completed";
}

function apply(
  life: BookingLife,
  update: Exclude<WorkflowUpdate, { update: "decide" }>,
): Promise<BookingState> {
  const { effectId, requestId } = update;
  const base = { effectId, bookingId: life.handoff.businessData.bookingId, requestId };
  switch (update.update) {
    case "cancel":
      return takeStep((desk) => desk.cancelBooking({ ...base, reason: update.reason }));
    case "attend":
      return takeStep((desk) => desk.attendBooking(base));
    case "contact":
      return takeStep((desk) => desk.changeContact({ ...base, customer: update.customer }));
    case "no_show":
      return takeStep((desk) => desk.markNoShow(base));
    case "came":
      return takeStep((desk) => desk.undoNoShow(base));
    case "reschedule": {
      const { partySize, startsAt, endsAt, staffId, anybody, services } = update;
      const move = { partySize, startsAt, endsAt, staffId, anybody, services };
      return takeStep((desk) => desk.moveBooking({ ...base, ...move }));
    }
  }
}

/** Reminds of the booking as it stands: once for each of its times, and not of a visit that has begun. */
export function remind(life: BookingLife, outgoing: Outgoing): void {
  if (callsMessagesOff() && Date.now() >= life.remindUntil) return;
  const now = life.happening;
  life.reminded.add(life.sequence);
  outgoing.notifyAndTell("reminder", (notified) => reminded(life.handoff, now, notified));
}

/** Notes that the visit took place, unless somebody ended the booking behind the workflow's back. */
export async function complete(life: BookingLife): Promise<void> {
  try {
    const visit = life.ownStep("complete");
    life.state = await takeStep((desk) => desk.completeBooking(visit));
    life.stage = "completed";
  } catch {
    life.stage = "closed";
  }
}

/** From the visit's end on: its follow-up, unless nobody came; for a while a no-show may be taken back. */
export async function seeOut(
  life: BookingLife,
  outgoing: Outgoing,
  changedBefore: (instant: number, what: string) => Promise<boolean>,
): Promise<void> {
  for (;;) {
    if (life.stage === "confirmed") {
      // They came while the visit lasts.
      if (!(await changedBefore(life.endsAt, "end of the visit"))) await complete(life);
    } else if (life.stage === "completed") {
      if (await changedBefore(life.followUpAt, "follow-up")) continue;
      return followUp(life, outgoing);
    } else if (life.stage === "no_show") {
      if (!(await changedBefore(life.noShowUntil, "a no-show may be taken back"))) return;
    } else return;
  }
}

export function followUp(life: BookingLife, outgoing: Outgoing): void {
  const now = life.happening;
  life.followedUp = true;
  outgoing.notifyAndTell("follow_up", (notified) => followedUp(life.handoff, now, notified));
}
