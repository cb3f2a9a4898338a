// Who does a service: the people of a business whose skills name it. A business without any is booked as before.
import type { BusinessDetail, Person } from "#contracts/directory";
import type { Uuid } from "#contracts/ids";
import {
  isLessThan,
  namedVisit,
  personOf,
  serviceOfVisit,
  visitName,
  wordsOfVisit,
} from "./visit-services.ts";

type House = Pick<BusinessDetail, "people" | "services">;

/** Said of a person: whoever is free. */
export const anyone = "anyone";

export const peopleOf = ({ people = [] }: House): readonly Person[] => people;

/** What is had in one visit, first to last. */
interface Visit {
  serviceId: Uuid;
  also?: readonly Uuid[];
}

/** Those who do all of a visit. */
export const peopleFor = (house: House, { serviceId, also = [] }: Visit): Person[] =>
  peopleOf(house).filter((it) => [serviceId, ...also].every((id) => it.services.includes(id)));

export const personNamed = (house: House, name: string | null | undefined): Person | null =>
  peopleOf(house).find((it) => it.name === name) ?? null;

const firstOf = (name: string) => name.split(" ")[0];

/** Who was asked for and is of the house no longer; null: nobody, or they still are. "Anna" may be "Anna R." by now. */
export function personGone(house: House, service: string): string | null {
  const person = personOf(service);
  const people = peopleOf(house);
  if (person === null || people.length === 0) return null;
  return people.some((it) => firstOf(it.name) === firstOf(person)) ? null : person;
}

/** Who was asked for, by a booking's service as it is told. */
export const personBooked = (house: House, service: string): Person | null =>
  personNamed(house, personOf(service));

/** Who was asked for, by a place's own id. */
export const personAt = (house: House, { staffId }: { staffId?: Uuid | undefined }): string | null =>
  peopleOf(house).find((it) => it.id === staffId)?.name ?? null;

/** What a visit is called: its services, and the person who was asked for. */
export function nameOfVisit(house: House, visit: Visit & { staffId?: Uuid | undefined }): string | null {
  const service = serviceOfVisit(house.services, visit);
  return service && visitName([service.name], personAt(house, visit));
}

const variantOf = ({ services }: House, visit: string) => wordsOfVisit(services, visit).variant;

/** Whether a move changes nothing but when a visit is: who does it, for how many, and what it is for stay. */
export function isSameVisit(
  house: House,
  booked: { service: string; partySize: number },
  to: Visit & { partySize: number; staffId?: Uuid | undefined },
): boolean {
  const services = nameOfVisit(house, { ...to, staffId: undefined }) ?? booked.service;
  return (
    booked.partySize === to.partySize &&
    personOf(booked.service) === personAt(house, to) &&
    !isLessThan(namedVisit(house.services, services), namedVisit(house.services, booked.service)) &&
    variantOf(house, services) === variantOf(house, booked.service)
  );
}
