// Several services in one visit: had one after the other in one place, and one booking. Their names are written as one,
// with the person who was asked for behind them.
import type { Service } from "#contracts/directory";
import type { Uuid } from "#contracts/ids";
import type { Money } from "#contracts/time";

/** What a visit is for: the first service, with the length and the price of all. */
export interface VisitService extends Service {
  /** The services after the first. */
  also: Uuid[];
}

/** What a visit's name says: its services, and who was asked for. */
export function wordsOfVisit(name: string): { service: string; person?: string } {
  const person = personOf(name);
  return { service: servicesOf(name), ...(person !== null && { person }) };
}

/** As many are taken in one visit. */
export const mostServices = 4;

const joint = " + ";
const by = " · ";

/** `Balayage + Blow dry`; `Haircut · Maya` with the person who was asked for. */
export const visitName = (names: readonly string[], person: string | null = null): string =>
  person === null ? names.join(joint) : `${names.join(joint)}${by}${person}`;

/** The services of a visit by its name. */
export const servicesIn = (name: string): string[] => servicesOf(name).split(joint);

/** Whether a name would be read as one with a person; no service may have it. */
export const setsOff = (name: string): boolean => name.includes(by);

/** Whether one visit is another without some of its services. */
export function isLessThan(visit: string, other: string): boolean {
  const [left, all] = [servicesIn(visit), servicesIn(other)];
  return left.length < all.length && left.every((it) => all.includes(it));
}

/** A visit's name without its person. */
export const servicesOf = (name: string): string => name.split(by)[0] ?? name;

/** The person who was asked for, by a visit's name. */
export const personOf = (name: string): string | null => name.split(by)[1] ?? null;

/** What a name stands for, if all of it is offered. */
export function serviceNamed(services: readonly Service[], name: string): VisitService | null {
  const all = servicesByName(services, servicesIn(name));
  return all && together(all);
}

/** A service, and those that are had after it; the catalogue may have changed since. */
export function serviceOfVisit(
  services: readonly Service[],
  { serviceId, also = [] }: { serviceId: string; also?: readonly string[] },
): VisitService | null {
  const found = [serviceId, ...also].map((id) => services.find((it) => it.id === id));
  const all = found.filter((it) => it !== undefined);
  return all.length === found.length ? together(all) : null;
}

/** Whether all of it can be had in one place. */
export function inOnePlace(services: readonly Service[], name: string): boolean {
  const all = servicesByName(services, servicesIn(name)) ?? [];
  return new Set(all.map((it) => it.placeKind)).size <= 1;
}

/** A service's own name may look like several. */
function servicesByName(services: readonly Service[], names: readonly string[]): Service[] | null {
  if (names.length === 0) return [];
  for (let count = names.length; count > 0; count -= 1) {
    const name = visitName(names.slice(0, count)).toLowerCase();
    const first = services.find((it) => it.name.toLowerCase() === name);
    const rest = first && servicesByName(services, names.slice(count));
    if (first && rest) return [first, ...rest];
  }
  return null;
}

function together(all: readonly Service[]): VisitService | null {
  const [first, ...rest] = all;
  if (!first) return null;
  if (rest.length === 0) return { ...first, also: [] };
  return {
    ...first,
    name: visitName(all.map((it) => it.name)),
    durationMinutes: all.reduce((sum, it) => sum + it.durationMinutes, 0),
    priceFrom: sumOf(all.map((it) => it.priceFrom)),
    priceTo: sumOf(all.map((it) => it.priceTo ?? it.priceFrom)),
    minParty: Math.max(...all.map((it) => it.minParty)),
    maxParty: Math.min(...all.map((it) => it.maxParty)),
    also: rest.map((it) => it.id),
  };
}

function sumOf(prices: readonly (Money | null)[]): Money | null {
  const known = prices.filter((it) => it !== null);
  const [first] = known;
  if (!first || known.length < prices.length) return null;
  return { ...first, amount: known.reduce((sum, it) => sum + it.amount, 0) };
}
