// Several services in one visit: had one after the other in one place, and one booking. Their names are written as one,
// with the person who was asked for behind them.
import type { Service, ServiceVariant } from "#contracts/directory";
import type { Uuid } from "#contracts/ids";
import type { Money } from "#contracts/time";

/** What a visit is for: the first service, with the length and the price of all. */
export interface VisitService extends Service {
  /** The services after the first. */
  also: Uuid[];
}

/** What a visit's name says: its services as customers name them, what they are done to, and who was asked for. */
export function wordsOfVisit(
  services: readonly Service[],
  name: string,
): { service: string; variant?: string; person?: string } {
  const person = personOf(name);
  const variants = variantsIn(services, name);
  const kind = variants.find((it) => it !== null)?.variant;
  return {
    service: namedVisit(services, name),
    ...(kind !== undefined && { variant: kind }),
    ...(person !== null && { person }),
  };
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

/** A visit by the names that customers have for its services: the variants' are those of what they belong to. */
export const namedVisit = (services: readonly Service[], name: string): string =>
  renamed(services, name, (it) => it.name);

/** A visit's services as they are for one kind; what does not differ by it stays as it is. */
export const visitFor = (services: readonly Service[], name: string, kind: string): string =>
  renamed(services, name, (it) => it.variants?.find(({ variant }) => variant === kind)?.name ?? it.name);

/** The kinds that one or the other of a visit's services is another for. */
export function kindsOf(services: readonly Service[], name: string): string[] {
  const all = (servicesByName(services, servicesIn(name)) ?? []).flatMap(
    (it) => baseOf(services, it).variants ?? [],
  );
  return [...new Set(all.map((it) => it.variant))];
}

const variantsIn = (services: readonly Service[], name: string): (ServiceVariant | null)[] =>
  (servicesByName(services, servicesIn(name)) ?? []).map((it) => ("variant" in it ? it : null));

/** From the lowest to the highest that a service costs, whatever it is done to. */
export function priceSpan({
  priceFrom,
  priceTo,
  variants = [],
}: Service): Pick<Service, "priceFrom" | "priceTo"> {
  const ends = [priceTo ?? priceFrom, ...variants.map((it) => it.priceTo ?? it.priceFrom)];
  const starts = [priceFrom, ...variants.map((it) => it.priceFrom)];
  return variants.length > 0
    ? { priceFrom: outer(starts, -1), priceTo: outer(ends, 1) }
    : { priceFrom, priceTo };
}

const outer = (prices: readonly (Money | null)[], sign: number): Money | null =>
  prices.filter((it) => it !== null).toSorted((a, b) => sign * (b.amount - a.amount))[0] ?? null;

/** All of them, with the variants of each behind it. */
export const everyOne = (services: readonly Service[]): (Service | ServiceVariant)[] =>
  services.flatMap((it) => [it, ...(it.variants ?? [])]);

/** What a variant belongs to; any other is its own. */
export const baseOf = (services: readonly Service[], one: Service | ServiceVariant): Service =>
  services.find((it) => it.id === one.id || it.variants?.some(({ id }) => id === one.id)) ?? one;

function renamed(services: readonly Service[], name: string, as: (it: Service) => string): string {
  const all = servicesByName(services, servicesIn(name));
  return all ? visitName(all.map((it) => as(baseOf(services, it)))) : servicesOf(name);
}

/** A service, and those that are had after it; the catalogue may have changed since. */
export function serviceOfVisit(
  services: readonly Service[],
  { serviceId, also = [] }: { serviceId: string; also?: readonly string[] },
): VisitService | null {
  const found = [serviceId, ...also].map((id) => everyOne(services).find((it) => it.id === id));
  const all = found.filter((it) => it !== undefined);
  return all.length === found.length ? together(all) : null;
}

/** Whether all of it can be had in one place. */
export function inOnePlace(services: readonly Service[], name: string): boolean {
  const all = servicesByName(services, servicesIn(name)) ?? [];
  return new Set(all.map((it) => it.placeKind)).size <= 1;
}

/** A service's own name may look like several. */
function servicesByName(
  services: readonly Service[],
  names: readonly string[],
): (Service | ServiceVariant)[] | null {
  if (names.length === 0) return [];
  for (let count = names.length; count > 0; count -= 1) {
    const name = visitName(names.slice(0, count)).toLowerCase();
    const first = everyOne(services).find((it) => it.name.toLowerCase() === name);
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
