// Repair: workflow failure. What did not happen is said with its reason, and there is always a way on.
import type { WorkflowErrorCode, WorkflowEvent } from "#contracts/workflow-events";
import type { Slot } from "#contracts/directory";
import { instantOf, localOf } from "#business/local-time";
import { wordsOfVisit } from "#business/visit-services";
import { begin, finish, knownBooking } from "../frames.ts";
import type { Frame, PendingKind } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { forget } from "./correction.ts";

/** Still being worked on: said once; the outcome will come as its own event. */
export function tellPending(desk: Desk, frame: Frame | null): void {
  if (!frame?.pending) return;
  const { kind } = frame.pending;
  say(desk, { say: "pending", kind });
  // The booking itself is known as requested; talking goes on without waiting for it. A hold is waited for.
  if (kind !== "hold") finish(desk, frame);
}

export function explainFailure(desk: Desk, event: WorkflowEvent, frame: Frame | null): void {
  const kind = frame?.pending?.kind ?? kindOf(event);
  const code = event.error?.code ?? "unavailable";
  if (!kind) return;
  if (frame) frame.pending = null;
  if (kind === "hold") return holdFailed(desk, frame, code);
  if (kind === "handoff") return requestFailed(desk, event, frame, code);
  changeFailed(desk, frame, kind, code);
}

function kindOf({ type }: WorkflowEvent): PendingKind | null {
  if (type === "booking.confirmed" || type === "booking.rejected") return "handoff";
  if (type === "booking.moved") return "reschedule";
  // That they come was noted too late: the booking is as little to be changed.
  if (type === "booking.attending") return "reschedule";
  return type === "booking.cancelled" ? "cancel" : null;
}

function holdFailed(desk: Desk, frame: Frame | null, code: WorkflowErrorCode): void {
  if (!frame) return;
  if (code === "taken") return lookElsewhere(desk, frame, wantedStart(desk, frame));
  say(desk, { say: "failed", kind: "hold", code });
  // What the database will never take as it is must be changed; the rest may be tried again.
  frame.awaiting = code === "rejected" ? "date" : "retry";
  if (code === "rejected") forget(frame, "date");
  frame.hold = null;
  frame.bookingId = null;
}

/** Somebody was faster: the flow looks again without that start and offers what is left. */
function lookElsewhere(desk: Desk, frame: Frame, refused: Slot | null): void {
  desk.turn.refused = refused;
  frame.agreed = false;
  frame.found = null;
}

/** The start a hold was refused for: the flow's wish. */
function wantedStart({ turn }: Desk, { slots: { date, time } }: Frame): Slot | null {
  if (!date || !time) return null;
  const startsAt = instantOf(date, time, turn.business.timeZone);
  return { startsAt, endsAt: startsAt };
}

/** The request was not granted: the place is lost, the customer's details are not. */
function requestFailed(desk: Desk, event: WorkflowEvent, frame: Frame | null, code: WorkflowErrorCode): void {
  const lost = knownBooking(desk.dialogue, event.results.bookingId);
  if (!lost) return;
  desk.dialogue.bookings = desk.dialogue.bookings.filter((it) => it !== lost);
  const { booking } = lost;
  dropMoot(desk, booking.id, frame);
  desk.turn.wakes = true;
  const draft = frame ?? begin(desk, "book", slotsOf(desk, booking));
  draft.stage = "proposal";
  draft.hold = null;
  draft.bookingId = null;
  draft.agreed = false;
  if (code === "taken") return lookElsewhere(desk, draft, booking);
  say(desk, { say: "failed", kind: "handoff", code });
  draft.awaiting = "retry";
}

/** Flows about a booking that does not exist any more. */
function dropMoot(desk: Desk, bookingId: string, except: Frame | null): void {
  desk.dialogue.frames = desk.dialogue.frames.filter((it) => it === except || it.bookingId !== bookingId);
}

const slotsOf = (desk: Desk, booking: { startsAt: string; partySize: number; service: string }) => {
  const { date, time } = localOf(booking.startsAt, desk.turn.business.timeZone);
  return {
    partySize: booking.partySize,
    ...wordsOfVisit(desk.turn.business.services, booking.service),
    date,
    time,
  };
};

/** The booking stands as it was, or is over. */
function changeFailed(desk: Desk, frame: Frame | null, kind: PendingKind, code: WorkflowErrorCode): void {
  if (frame && kind === "reschedule" && code === "taken") return lookElsewhere(desk, frame, frame.found);
  say(desk, { say: "failed", kind, code });
  if (frame) finish(desk, frame);
}
