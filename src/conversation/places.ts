// What place a flow is about: the service meant, the start wanted, and whether a held place is that one.
import type { SlotValues } from "#contracts/commands";
import type { Person } from "#contracts/directory";
import { personBooked, personNamed } from "#business/people";
import {
  kindsOf,
  serviceNamed,
  serviceOfVisit,
  visitFor,
  wordsOfVisit,
  type VisitService,
} from "#business/visit-services";
import { ordinaryKind, type Variety } from "#business/variety";
import { localOf, minutesOf, timeOf } from "#business/local-time";
import { knownBooking } from "./frames.ts";
import type { Dialogue, Frame, Place } from "./state.ts";
import type { Desk, Wanted } from "./turn.ts";

type House = Pick<Desk["turn"], "business" | "vertical">;

/** The service a flow is about: the booking's, or what is left of it; named, the only one, or the one that is meant. */
export function serviceOf({ turn, dialogue }: Desk, frame: Frame): VisitService | null {
  const { services } = turn.business;
  const known = knownBooking(dialogue, frame.bookingId);
  if (known)
    return serviceNamed(services, frame.left ?? known.booking.service) ?? serviceOfVisit(services, known);
  const named = serviceSaid(turn, frame);
  const kind = kindSaid(dialogue, frame);
  return named === null
    ? null
    : serviceNamed(services, kind === null ? named : visitFor(services, named, kind));
}

/** The services of a new visit as the customer names them; null: they have not chosen. */
function serviceSaid({ business, vertical }: Desk["turn"], { slots }: Frame): string | null {
  const { services } = business;
  if (slots.service !== undefined && serviceNamed(services, slots.service)) return slots.service;
  const [first] = services;
  return first && (services.length === 1 || !vertical.asksService) ? first.name : null;
}

/** What a booked visit is done to, where it differs by that: as it was said, or the ordinary kind; null: it does not. */
export function kindBooked({ business, vertical }: House, { service }: { service: string }): string | null {
  const { services } = business;
  if (!vertical.variesBy || kindsOffered({ business, vertical }, service).length === 0) return null;
  return wordsOfVisit(services, service).variant ?? ordinaryKind(vertical.variesBy);
}

/** What the business's services differ by; null: none of them does. */
export const varietyOf = ({ vertical, business }: House): Variety | null =>
  business.services.some((it) => it.variants?.length) ? (vertical.variesBy ?? null) : null;

const kindSaid = ({ variant }: Dialogue, { slots }: Frame): string | null => slots.variant ?? variant ?? null;

/** The kinds to choose from, where a visit's services differ by what they are done to and none of these was said. */
export function kindsWanted({ turn, dialogue }: Desk, frame: Frame): string[] {
  const { variesBy } = turn.vertical;
  const named = variesBy ? serviceSaid(turn, frame) : null;
  if (!variesBy || named === null || knownBooking(dialogue, frame.bookingId)) return [];
  const kinds = kindsOffered(turn, named);
  const kind = kindSaid(dialogue, frame);
  // What has none of its own is as the service itself is.
  return kind !== null && kind in variesBy.kinds ? [] : kinds;
}

/** The kinds that a visit can be had for, the ordinary one first; none where it does not differ by them. */
export function kindsOffered({ business, vertical }: House, visit: string): string[] {
  const kinds = vertical.variesBy ? kindsOf(business.services, visit) : [];
  return vertical.variesBy && kinds.length > 0 ? [ordinaryKind(vertical.variesBy), ...kinds] : [];
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
export const placeSlots = [
  "service",
  "variant",
  "person",
  "partySize",
  "date",
  "time",
  "after",
  "before",
] as const;

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
