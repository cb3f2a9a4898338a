// What place a flow is about: the service meant, the start wanted, and whether a held place is that one.
import type { SlotValues } from "#contracts/commands";
import type { Person } from "#contracts/directory";
import { personBooked, personNamed } from "#business/people";
import { serviceNamed, serviceOfVisit, type VisitService } from "#business/visit-services";
import { localOf, minutesOf, timeOf } from "#business/local-time";
import { knownBooking } from "./frames.ts";
import type { Frame, Place } from "./state.ts";
import type { Desk, Wanted } from "./turn.ts";

/** The service a flow is about: the booking's, or what is left of it; named, the only one, or the one that is meant. */
export function serviceOf({ turn, dialogue }: Desk, frame: Frame): VisitService | null {
  const { services } = turn.business;
  const known = knownBooking(dialogue, frame.bookingId);
  if (known)
    return serviceNamed(services, frame.left ?? known.booking.service) ?? serviceOfVisit(services, known);
  const named = frame.slots.service;
  const found = named === undefined ? null : serviceNamed(services, named);
  if (found) return found;
  const [first] = services;
  const isMeant = first && (services.length === 1 || !turn.vertical.asksService);
  return isMeant ? serviceOfVisit(services, { serviceId: first.id }) : null;
}

/** What a visit is for; the catalogue may have changed since. */
export const serviceAt = ({ turn }: Desk, place: Pick<Place, "serviceId" | "also">): VisitService | null =>
  serviceOfVisit(turn.business.services, place);

/** The number of people: as said, as booked, or one where it does not matter. */
export function partyOf({ turn, dialogue }: Desk, frame: Frame): number | null {
  const known = frame.flow === "book" ? null : knownBooking(dialogue, frame.bookingId);
  return frame.slots.partySize ?? known?.booking.partySize ?? (turn.vertical.asksParty ? null : 1);
}

/** Who is to do it: as said, or as booked; null: whoever is free. */
export function personFor({ turn, dialogue }: Desk, frame: Frame): Person | null {
  if (frame.slots.person !== undefined) return personNamed(turn.business, frame.slots.person);
  const known = frame.flow === "book" ? null : knownBooking(dialogue, frame.bookingId);
  return known && personBooked(turn.business, known.booking.service);
}

/** The place a flow wants; null while something before the time is unknown. */
export function wantedOf(desk: Desk, frame: Frame): Wanted | null {
  const service = serviceOf(desk, frame);
  const partySize = partyOf(desk, frame);
  const booked = bookedAt(desk, frame);
  const date = frame.slots.date ?? booked?.date;
  if (!service || !partySize || !date) return null;
  const { time, after, before } = frame.slots;
  const range = after !== undefined || before !== undefined;
  return {
    serviceId: service.id,
    also: service.also,
    person: personFor(desk, frame)?.id ?? null,
    partySize,
    date,
    time: time ?? (range ? null : (booked?.time ?? null)),
    after: after ?? null,
    before: before ?? null,
  };
}

function bookedAt({ dialogue, turn }: Desk, frame: Frame) {
  if (frame.flow === "book") return null;
  const known = knownBooking(dialogue, frame.bookingId);
  return known ? localOf(known.booking.startsAt, turn.business.timeZone) : null;
}

/** Whether a held or found place is the wanted one. */
export function isWanted(place: Place, wanted: Wanted, timeZone: string): boolean {
  const at = localOf(place.startsAt, timeZone);
  return (
    place.serviceId === wanted.serviceId &&
    (place.also ?? []).join() === wanted.also.join() &&
    (place.staffId ?? null) === wanted.person &&
    place.partySize === wanted.partySize &&
    at.date === wanted.date &&
    at.time === wanted.time
  );
}

/** The slots that decide where and when; a change of one of them needs a new look at the calendar. */
export const placeSlots = ["service", "person", "partySize", "date", "time", "after", "before"] as const;

export const namesPlace = (slots: SlotValues): boolean =>
  placeSlots.some((slot) => slots[slot] !== undefined) || slots.shiftMinutes !== undefined;

/** "An hour later" against the time known so far; nothing to shift leaves the slots as they are. */
export function shifted(desk: Desk, frame: Frame, slots: SlotValues): SlotValues {
  const { shiftMinutes, ...rest } = slots;
  if (shiftMinutes === undefined) return slots;
  const from = startToShift(desk, frame, shiftMinutes);
  if (!from) return rest;
  const { time, ...day } = from;
  return { ...day, ...rest, time: timeOf(minutesOf(time) + shiftMinutes) };
}

/** The time wanted; where none was named the last, or the first, of what is offered; else that of the booking. */
function startToShift(desk: Desk, frame: Frame, minutes: number): { date?: string; time: string } | null {
  const { time, date } = frame.slots;
  if (time !== undefined) return { time };
  const offered = frame.offered.map((it) => localOf(it.startsAt, desk.turn.business.timeZone));
  const onDay = offered.filter((it) => it.date === date);
  const start = (onDay.length > 0 ? onDay : offered).at(minutes > 0 ? -1 : 0);
  if (start) return { date: start.date, time: start.time };
  const booked = bookedAt(desk, frame);
  return booked && { time: booked.time };
}
