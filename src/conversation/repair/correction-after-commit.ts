// Repair: correction after commit. "Actually make it 8" after the booking was made moves that booking.
import type { SlotValues } from "#contracts/commands";
import { localOf } from "#business/local-time";
import { addsToVisit } from "#understanding/visits/read-visit";
import { bookingMeant } from "../attendance.ts";
import { upcoming } from "../frames.ts";
import { localeOf } from "../language.ts";
import { startKnown } from "../start-flow.ts";
import { topFrame } from "../state.ts";
import type { Desk } from "../turn.ts";
import { applySlots } from "./correction.ts";

/** Whether words without a flow of their own can only mean the booking made last. */
export function meansLastBooking(desk: Desk, slots: SlotValues, corrects: boolean): boolean {
  if (upcoming(desk.dialogue, desk.turn.request.now).length === 0) return false;
  if (slots.shiftMinutes !== undefined) return true;
  if (isMoreThanBooked(desk, slots)) return false;
  // A day and a number of people together describe a new booking, not a change.
  return corrects || slots.date === undefined || slots.partySize === undefined;
}

/** "Could you also do an oil change the same day" is a visit of its own. */
export function isMoreThanBooked(desk: Desk, { service }: SlotValues): boolean {
  const { input } = desk.turn.request;
  const booked = bookingMeant(desk)?.booking.service;
  if (service === undefined || service === booked || input.kind !== "message") return false;
  return addsToVisit(input.text, localeOf(desk));
}

/** Where no time is said for it, what comes on top of a booked visit is had right after it. */
export function rightAfter(desk: Desk, slots: SlotValues): SlotValues {
  const booked = bookingMeant(desk)?.booking;
  const says = slots.date ?? slots.time ?? slots.after ?? slots.before;
  if (!booked || says !== undefined || !isMoreThanBooked(desk, slots)) return slots;
  const { date, time } = localOf(booked.endsAt, desk.turn.business.timeZone);
  return { ...slots, date, time };
}

/** Begins a move of the booking that was made last, with the new values. */
export function correctBooking(desk: Desk, slots: SlotValues): void {
  startKnown(desk, "move", {});
  const frame = topFrame(desk.dialogue);
  if (frame?.flow !== "move") return;
  frame.bookingId = bookingMeant(desk)?.booking.id ?? frame.bookingId;
  applySlots(desk, frame, slots);
}
