// Repair: correction after commit. "Actually make it 8" after the booking was made moves that booking.
import type { SlotValues } from "#contracts/commands";
import { localOf } from "#business/local-time";
import {
  isLessThan,
  namedVisit,
  servicesIn,
  servicesOf,
  visitFor,
  visitName,
} from "#business/visit-services";
import { addsToVisit, isAllWished } from "#understanding/visits/read-visit";
import { plain } from "#understanding/text";
import { putsRight } from "#understanding/visits/kind-scenes";
import { bookingMeant } from "../attendance.ts";
import { begin, knownBooking, upcoming } from "../frames.ts";
import { localeOf } from "../language.ts";
import { kindBooked, namesPlace } from "../places.ts";
import { narrowByService, startKnown } from "../start-flow.ts";
import { topFrame, type Frame, type KnownBooking } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { applySlots } from "./correction.ts";

/** Whether words without a flow of their own can only mean the booking made last. */
export function meansLastBooking(desk: Desk, slots: SlotValues, corrects: boolean): boolean {
  if (upcoming(desk.dialogue, desk.turn.request.now).length === 0) return false;
  if (slots.shiftMinutes !== undefined) return true;
  if (isMoreThanBooked(desk, slots) || isForSecond(desk, slots)) return false;
  if (isAnotherService(desk, slots)) return corrects;
  // A day and a number of people together describe a new booking, not a change.
  return corrects || slots.date === undefined || slots.partySize === undefined;
}

/** "Could you also do an oil change the same day" is a visit of its own. */
export function isMoreThanBooked(desk: Desk, { service, variant }: SlotValues): boolean {
  const { input } = desk.turn.request;
  const known = bookingMeant(desk);
  if (service === undefined || input.kind !== "message") return false;
  const isSame = service === namedAs(desk, known) && !(known && isOtherKind(desk, known.booking, variant));
  return !isSame && addsToVisit(input.text, localeOf(desk));
}

/** "An oil change for my van on Saturday", where the SUV's is on Friday: the van has a visit of its own. */
function isForSecond(desk: Desk, { service, variant, date }: SlotValues): boolean {
  const { input } = desk.turn.request;
  const known = bookingMeant(desk);
  if (!known || service === undefined || date === undefined || input.kind !== "message") return false;
  const at = localOf(known.booking.startsAt, desk.turn.business.timeZone);
  return (
    date !== at.date &&
    service === namedAs(desk, known) &&
    isOtherKind(desk, known.booking, variant) &&
    !putsRight.test(plain(input.text))
  );
}

/** What nothing that is booked is for, where customers choose what they come for. */
function isAnotherService(desk: Desk, { service }: SlotValues): boolean {
  if (!desk.turn.vertical.asksService || service === undefined) return false;
  return upcoming(desk.dialogue, desk.turn.request.now).every((it) => namedAs(desk, it) !== service);
}

/** What a booked visit is for, as customers name it. */
const namedAs = ({ turn }: Desk, known: KnownBooking | null): string =>
  namedVisit(turn.business.services, known?.booking.service ?? "");

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
  narrowByService(desk, frame, slots);
  frame.bookingId ??= bookingMeant(desk)?.booking.id ?? null;
  if (!bookBeside(desk, frame, slots)) applySlots(desk, frame, slots);
}

/** "Make it a haircut": a visit for something else is a booking beside the one that was to be moved, which stays. */
export function bookBeside(desk: Desk, move: Frame, slots: SlotValues): boolean {
  const known = knownBooking(desk.dialogue, move.bookingId);
  if (known && takesBack(desk, known, move, slots)) return false;
  const less = goesOnWithLess(desk, known, move, slots);
  if (known && isForAnother(desk, known, move, slots)) return true;
  if (less) return false;
  const other = slots.service !== undefined && slots.service !== namedAs(desk, known);
  if (!known || !other || !desk.turn.vertical.asksService) return false;
  desk.dialogue.frames = desk.dialogue.frames.filter((it) => it !== move);
  say(desk, { say: "stays", booking: known.booking });
  applySlots(desk, begin(desk, "book"), slots);
  return true;
}

/** "Keep the styling after all", once it was given up: what is named is had again beside what was left. */
function takesBack(desk: Desk, known: KnownBooking, move: Frame, { service }: SlotValues): boolean {
  const { input } = desk.turn.request;
  if (move.left === undefined || service === undefined || input.kind !== "message") return false;
  const { services } = desk.turn.business;
  const [booked, left, named] = [namedAs(desk, known), namedVisit(services, move.left), service].map(
    servicesIn,
  );
  if (!booked || !left || !named) return false;
  if (!named.every((it) => booked.includes(it)) || named.every((it) => left.includes(it))) return false;
  const locale = localeOf(desk);
  if (isAllWished(input.text, locale) && !addsToVisit(input.text, locale)) return false;
  const kept = booked.filter((it) => left.includes(it) || named.includes(it));
  if (kept.length < booked.length) move.left = asBooked(desk, known, visitName(kept));
  else delete move.left;
  return true;
}

/** For the kind of thing that the visit is booked for. */
const asBooked = ({ turn }: Desk, { booking }: KnownBooking, visit: string): string =>
  visitFor(turn.business.services, visit, kindBooked(turn, booking) ?? "");

/** "Drop the brows", "just the haircut then": a move of the visit, or none, and less of it. */
function goesOnWithLess(
  desk: Desk,
  known: KnownBooking | null,
  move: Frame,
  { service }: SlotValues,
): boolean {
  if (!known || service === undefined || !isLessThan(service, namedAs(desk, known))) return false;
  move.left = asBooked(desk, known, service);
  return true;
}

/** "It's the van, actually": a move of the visit to what it is for that; true: there is nothing left to move. */
function isForAnother(
  desk: Desk,
  { booking }: KnownBooking,
  move: Frame,
  { variant, ...rest }: SlotValues,
): boolean {
  if (variant === undefined) return false;
  const { dialogue, turn } = desk;
  const now = move.left ?? servicesOf(booking.service);
  const left = visitFor(turn.business.services, now, variant);
  if (left === now) return false;
  if (left !== servicesOf(booking.service)) {
    move.left = left;
    return false;
  }
  delete move.left;
  const { service: _service, variant: _variant, ...moved } = move.slots;
  move.slots = moved;
  // Nothing but the kind was to be another.
  if (namesPlace(moved) || namesPlace(rest)) return false;
  dialogue.frames = dialogue.frames.filter((it) => it !== move);
  say(desk, { say: "kept", booking });
  return true;
}

/** Whether a booked visit is another one for the kind that was said. */
export const isOtherKind = (
  { turn }: Desk,
  { service }: { service: string },
  kind?: string,
): kind is string =>
  kind !== undefined && visitFor(turn.business.services, service, kind) !== servicesOf(service);
