// Who does the visits of the small world: those who can, when they work, and that nobody does two at once.
import type { Booking } from "#contracts/bookings";
import type { BusinessDetail } from "#contracts/directory";
import type { StaffTimes } from "#business/availability";
import { peopleFor, personAt } from "#business/people";
import { personOf, serviceOfVisit, servicesOf, visitName } from "#business/visit-services";
import type { HoldEffect } from "#conversation/effect-kinds";

/** What is held or moved: a move says nothing of the service, and of its person only that it changes. */
export type WantedVisit = Pick<HoldEffect, "partySize" | "startsAt" | "endsAt"> &
  Partial<Pick<HoldEffect, "serviceId" | "also">> & {
    staffId?: string | undefined;
    anybody?: boolean | undefined;
    services?: readonly string[] | undefined;
  };

export function staffOf(
  business: BusinessDetail,
  visit: Parameters<typeof peopleFor>[1],
  bookings: readonly Booking[],
): StaffTimes | null {
  const people = peopleFor(business, visit).map(({ id, name, shifts }) => ({
    id,
    shifts,
    busy: bookings.filter((it) => personOf(it.service) === name),
  }));
  return people.length === 0 ? null : { people, unkept: [] };
}

/** What a booking is called, with its person. */
export function visitOf(
  business: BusinessDetail,
  { serviceId, also, staffId, anybody = false, services }: WantedVisit,
  before = "",
): string {
  const [first = serviceId ?? "", ...more] = services ?? [];
  const named = serviceOfVisit(business.services, {
    serviceId: first,
    also: services ? more : (also ?? []),
  })?.name;
  const visit = named ?? (servicesOf(before) || (business.services[0]?.name ?? ""));
  const kept = serviceId === undefined && !anybody ? personOf(before) : null;
  return visitName([visit], personAt(business, { staffId }) ?? kept);
}

/** Whether a visit's person has another one then. */
export const isTaken = (
  visit: string,
  others: readonly Booking[],
  [from, to]: readonly [number, number],
): boolean =>
  others.some(
    (it) =>
      personOf(visit) !== null &&
      personOf(it.service) === personOf(visit) &&
      Date.parse(it.startsAt) < to &&
      Date.parse(it.endsAt) > from,
  );
