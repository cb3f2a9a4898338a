// The stack of flows under way: begun, finished, found again. The last frame is the one talked about.
import type { FlowName, SlotValues } from "#contracts/commands";
import type { BookingId } from "#contracts/ids";
import { epochMs } from "#business/local-time";
import { bounds, last, newFrame, topFrame, type Dialogue, type Frame, type KnownBooking } from "./state.ts";
import { say, type Desk } from "./turn.ts";

export function begin(desk: Desk, flow: FlowName, slots: SlotValues = {}): Frame {
  const frame = newFrame(flow, slots);
  desk.dialogue.frames = last([...desk.dialogue.frames, frame], bounds.frames);
  return frame;
}

/** Ends a flow; an interrupted one below it goes on, and the customer is told so. */
export function finish(desk: Desk, frame: Frame): void {
  desk.dialogue.frames = desk.dialogue.frames.filter((it) => it !== frame);
  const below = topFrame(desk.dialogue);
  if (below && !below.pending) say(desk, { say: "resume", flow: below.flow });
}

export const knownBooking = (dialogue: Dialogue, id: BookingId | null): KnownBooking | null =>
  dialogue.bookings.find((it) => it.booking.id === id) ?? null;

/** Bookings that can still be moved, cancelled or looked forward to, soonest first. */
export const upcoming = (dialogue: Dialogue, now: number): KnownBooking[] =>
  dialogue.bookings
    .filter(({ booking }) => booking.status === "requested" || booking.status === "confirmed")
    .filter(({ booking }) => epochMs(booking.endsAt) > now)
    .sort((a, b) => epochMs(a.booking.startsAt) - epochMs(b.booking.startsAt));

/** Remembers a booking as last heard of; the newest is last. */
export function remember(dialogue: Dialogue, known: KnownBooking): void {
  const others = dialogue.bookings.filter((it) => it.booking.id !== known.booking.id);
  const wishes = known.wishes ?? knownBooking(dialogue, known.booking.id)?.wishes;
  dialogue.bookings = last([...others, { ...known, ...(wishes ? { wishes } : {}) }], bounds.bookings);
}

/** A booking draft that nothing was handed off for yet. */
export function openDraft(dialogue: Dialogue): Frame | null {
  const top = topFrame(dialogue);
  return top?.flow === "book" && top.pending?.kind !== "handoff" ? top : null;
}
