// "Still coming?": what a reminder asked, and the answer to it, at once or a day later. It traps nobody.
import type { Command } from "#contracts/commands";
import type { Booking } from "#contracts/bookings";
import { epochMs } from "#business/local-time";
import { personGone } from "#business/people";
import { isUnsure, readAttendance, saysComing } from "#understanding/attendance";
import { attend } from "./effects.ts";
import { knownBooking, upcoming } from "./frames.ts";
import { localeOf } from "./language.ts";
import { startCancel } from "./start-flow.ts";
import { topFrame, type KnownBooking } from "./state.ts";
import { say, type Desk } from "./turn.ts";

/** Notes what was asked: the next words may answer it. */
export function askAttendance({ dialogue }: Desk, booking: Booking): void {
  dialogue.attendance = { bookingId: booking.id, turn: dialogue.turns };
}

/** The booking that was asked about and can still be come to, moved or cancelled. */
export function reminded({ dialogue, turn }: Desk): KnownBooking | null {
  const { attendance } = dialogue;
  if (!attendance || attendance.isSettled) return null;
  const known = knownBooking(dialogue, attendance.bookingId);
  return upcoming(dialogue, turn.request.now).find((it) => it === known) ?? null;
}

/** The booking that words without a name mean: the one asked about, else the one made last. */
export function bookingMeant(desk: Desk): KnownBooking | null {
  const ahead = upcoming(desk.dialogue, desk.turn.request.now);
  return reminded(desk) ?? desk.dialogue.bookings.findLast((it) => ahead.includes(it)) ?? null;
}

/** Whether the customer's words are the first since the reminder. */
export const isJustReminded = (desk: Desk): boolean =>
  reminded(desk) !== null && desk.dialogue.turns - (desk.dialogue.attendance?.turn ?? 0) <= 1;

/** Whether a bare yes or no is the answer: nothing else is open, or it was asked last. */
function isAsked(desk: Desk): boolean {
  if (!reminded(desk)) return false;
  return topFrame(desk.dialogue) === null || isJustReminded(desk);
}

/** "See you then" and "we can't make it" as the answers that they are here; all else is left as it was read. */
export function hearAttendance(desk: Desk, text: string, read: Command[]): Command[] {
  const wants = read.some(
    (it) =>
      it.type === "correctSlots" ||
      it.type === "setSlots" ||
      (it.type === "startFlow" && it.flow !== "check"),
  );
  if (wants) return read;
  if (!isAsked(desk)) return ofThemselves(desk, text, read);
  const said = readAttendance(text, localeOf(desk));
  if (said === null) return read;
  const answer: Command =
    said === "coming"
      ? { type: "affirm", confidence: 0.9 }
      : { type: "startFlow", flow: "cancel", confidence: 0.9 };
  return [answer, ...read.filter((it) => it.type === "ask")];
}

/** "Yes, still coming", where nobody asked and one visit is ahead: the team shall know it all the same. */
function ofThemselves(desk: Desk, text: string, read: Command[]): Command[] {
  const [only, ...more] = upcoming(desk.dialogue, desk.turn.request.now);
  // To a reminder of a booking that was made in another chat.
  if (!only && !topFrame(desk.dialogue) && read.every((it) => saysLittle.has(it.type)))
    return saysComing(text, localeOf(desk)) ? [{ type: "startFlow", flow: "check", confidence: 0.9 }] : read;
  if (!only || more.length > 0 || topFrame(desk.dialogue) || !saysComing(text, localeOf(desk))) return read;
  const { attendance } = desk.dialogue;
  if (attendance?.isSettled && attendance.bookingId === only.booking.id) return read;
  askAttendance(desk, only.booking);
  return [{ type: "affirm", confidence: 0.9 }];
}

const saysLittle: ReadonlySet<Command["type"]> = new Set(["affirm", "chitchat", "outOfScope"]);

/** Yes: written on the booking, and the workflow is told; false if nobody asked. */
export function affirmAttendance(desk: Desk): boolean {
  const known = isAsked(desk) ? reminded(desk) : null;
  if (!known) return false;
  desk.dialogue.attendance = { bookingId: known.booking.id, turn: desk.dialogue.turns, isSettled: true };
  attend(desk, known);
  say(desk, { say: "attending", booking: known.booking });
  return true;
}

/** No: the booking is cancelled after a yes, as ever. */
export const denyAttendance = (desk: Desk): boolean => isAsked(desk) && startCancel(desk, {});

/** Whoever asked for somebody who has left meanwhile learns of it with the visit. */
export function tellIfGone(desk: Desk, { service, status }: Booking): void {
  const person = status === "confirmed" ? personGone(desk.turn.business, service) : null;
  if (person !== null) say(desk, { say: "personGone", person });
}

/** "Maybe, not sure yet": nothing is cancelled, and nothing noted. */
export function putsOff(desk: Desk, text: string): boolean {
  const known = isAsked(desk) ? reminded(desk) : null;
  if (!known || !isUnsure(text, localeOf(desk))) return false;
  say(desk, { say: "noHurry", booking: known.booking });
  return true;
}

/** Within the business's cut-off a cancellation counts as late: the minutes of it, else null. */
export function lateBy({ turn }: Desk, { startsAt, status }: Booking): number | null {
  const { cancelCutoffMinutes: cutoff } = turn.business.policies;
  const isLate = cutoff > 0 && epochMs(startsAt) - cutoff * 60_000 < turn.request.now;
  return isLate && status === "confirmed" ? cutoff : null;
}
