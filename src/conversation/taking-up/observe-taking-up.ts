// What the database said of a code: the booking is known here from now on, or it is told why not.
import type { Booking } from "#contracts/bookings";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { epochMs } from "#business/local-time";
import { serviceNamed } from "#business/visit-services";
import { askAttendance } from "../attendance.ts";
import { remember } from "../frames.ts";
import { say, type Desk } from "../turn.ts";

export function observeTakingUp(desk: Desk, event: WorkflowEvent): void {
  const { dialogue, turn } = desk;
  const { takingUp } = dialogue;
  const isOurs = takingUp?.pending === event.effectId;
  if (event.status === "partial") return say(desk, { say: "pending", kind: "hold" });
  const { booking } = event.results;
  // What was open goes on after it.
  turn.wakes = true;
  if (event.status === "success" && booking) {
    if (isOurs) delete dialogue.takingUp;
    return takenUp(desk, booking, isOurs ? takingUp.wish : null);
  }
  if (booking) {
    if (isOurs) delete dialogue.takingUp;
    return say(desk, { say: "takenUpLate", booking });
  }
  if (isOurs) dialogue.takingUp = { ...takingUp, asked: dialogue.turns, pending: null };
  say(desk, { say: "notTakenUp", why: whyNot(event) });
}

function takenUp(desk: Desk, booking: Booking, wish: { text: string; saidAt: number } | null): void {
  const { services, policies } = desk.turn.business;
  const serviceId = (serviceNamed(services, booking.service) ?? services[0])?.id;
  if (serviceId === undefined) return say(desk, { say: "notTakenUp", why: "away" });
  remember(desk.dialogue, { booking, serviceId, workflowId: booking.workflowId });
  // "Yes" is said to the booking from here on, and not to what was offered instead of it.
  const { lastAnswer } = desk.dialogue;
  if (lastAnswer) desk.dialogue.lastAnswer = { ...lastAnswer, quickReplies: [] };
  const remindAt = epochMs(booking.startsAt) - policies.reminderLeadMinutes * 60_000;
  const asks = wish === null && booking.status === "confirmed" && remindAt <= desk.turn.request.now;
  if (asks) askAttendance(desk, booking);
  say(desk, { say: "takenUp", booking, asks });
  if (wish) desk.turn.resumes = { ...wish, bookingId: booking.id };
}

function whyNot({ error }: WorkflowEvent): "unknown" | "tooMany" | "away" {
  if (error?.code === "not_found") return "unknown";
  return error?.code === "too_many" ? "tooMany" : "away";
}
