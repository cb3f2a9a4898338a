// The businesses that meet a search by what they offer, where they are and what they cost; where none does, what of the
// wish stands in the way is given up, one thing at a time, and said.
import type { Money } from "#contracts/time";
import { metersBetween, type Point } from "#business/geography";
import type { Criteria } from "#understanding/discovery/criteria";
import type { DiscoveryDesk } from "./desk.ts";
import { namedServiceOf } from "./free-times.ts";
import type { Area, Candidate } from "./ports.ts";

export type Relaxed = "time" | "price" | "rating" | "area";

export interface Collected {
  candidate: Candidate;
  /** Of the service that was asked for, else the usual one. */
  price: Money | null;
  priceTo: Money | null;
  /** From the middle of the searched area. */
  meters: number | null;
}

/** "Near" without a distance, metres: a walk of about twenty minutes. */
const nearMeters = 1_600;

export async function collect(
  desk: DiscoveryDesk,
  criteria: Criteria,
): Promise<{ results: Collected[]; relaxed: Relaxed[] }> {
  const around = areaOf(desk, criteria.area);
  const here = await found(desk, criteria, areasOf(desk, criteria, around));
  const within = here.filter((it) => isNear(it, criteria));
  const fits = (it: Collected) => isAffordable(it, criteria) && isRated(it, criteria);
  const attempts: [Relaxed | null, Collected[]][] = [
    [null, within.filter(fits)],
    ["rating", within.filter((it) => isAffordable(it, criteria))],
    ["price", within.filter((it) => isRated(it, criteria))],
  ];
  const [first, results] = attempts.find(([, some]) => some.length > 0) ?? [null, []];
  const relaxed = first === null ? [] : [first];
  if (results.length > 0 && first === null) return { results, relaxed };
  // Something that meets the whole wish elsewhere is worth more than something here that does not.
  if (criteria.area !== null) {
    const all = await found(desk, criteria, sameZone(desk));
    const elsewhere = all.filter(fits);
    if (elsewhere.length > 0 && results.length === 0) return { results: elsewhere, relaxed: ["area"] };
  }
  return { results, relaxed };
}

async function found(desk: DiscoveryDesk, criteria: Criteria, areas: string[] | null): Promise<Collected[]> {
  const { memory, turn } = desk;
  const { category, services, partySize } = criteria;
  const ask = (words: readonly string[]) => turn.city.candidates({ category, areas, words, ids: null });
  let candidates = await ask(services);
  // Nobody has the whole list: whoever has what was named first is better than nothing, and the kind better than none.
  if (candidates.length === 0 && services.length > 1) candidates = await ask(services.slice(0, 1));
  if (candidates.length === 0 && services.length > 0 && category !== null) candidates = await ask([]);
  const middle = pointOf(areaOf(desk, criteria.area));
  return candidates
    .filter((it) => !memory.rejected.includes(it.id))
    .filter((it) => partySize === null || it.services.some((service) => service.maxParty >= partySize))
    .map((candidate) => {
      const named = namedServiceOf(candidate, criteria);
      const from = pointOf(candidate);
      return {
        candidate,
        price: named?.priceFrom ?? candidate.priceFrom,
        priceTo: named?.priceTo ?? candidate.priceTo,
        meters: middle && from ? metersBetween(middle, from) : null,
      };
    });
}

/** Areas to look in: the named one, with its neighbours where a distance is meant; else the customer's own part of the world. */
function areasOf(desk: DiscoveryDesk, criteria: Criteria, around: Area | null): string[] | null {
  if (criteria.area === null || around === null) return sameZone(desk);
  if (criteria.distanceMeters === null && !criteria.near) return [around.name];
  return sameZone(desk, around.timeZone);
}

/** Areas in the customer's zone; where the zone has none, those of the zone with most businesses. */
function sameZone({ turn }: DiscoveryDesk, zone = turn.request.facts.timeZone): string[] | null {
  const { areas } = turn.words;
  const own = areas.filter((it) => it.timeZone === zone);
  if (own.length > 0) return own.map((it) => it.name);
  const most = mainZone(areas);
  return most === null ? null : areas.filter((it) => it.timeZone === most).map((it) => it.name);
}

/** The zone with most businesses. */
export function mainZone(areas: readonly Area[]): string | null {
  const counts = new Map<string, number>();
  for (const it of areas) counts.set(it.timeZone, (counts.get(it.timeZone) ?? 0) + it.businesses);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const areaOf = ({ turn }: DiscoveryDesk, name: string | null): Area | null =>
  turn.words.areas.find((it) => it.name.toLowerCase() === name?.toLowerCase()) ?? null;

const pointOf = (it: Area | Candidate | null): Point | null =>
  it === null || it.latitude === null || it.longitude === null
    ? null
    : { latitude: it.latitude, longitude: it.longitude };

function isNear({ meters, candidate }: Collected, { area, near, distanceMeters }: Criteria): boolean {
  if (area === null || (!near && distanceMeters === null)) return true;
  if (meters === null) return candidate.area.toLowerCase() === area.toLowerCase();
  return meters <= (distanceMeters ?? nearMeters);
}

function isAffordable({ price, priceTo }: Collected, { maxPrice, minPrice }: Criteria): boolean {
  if (maxPrice === null && minPrice === null) return true;
  if (price === null) return false;
  return (
    (maxPrice === null || (price.amount <= maxPrice.amount && price.currency === maxPrice.currency)) &&
    (minPrice === null || (priceTo ?? price).amount >= minPrice.amount)
  );
}

const isRated = ({ candidate }: Collected, { minRating }: Criteria): boolean =>
  minRating === null || (candidate.rating !== null && candidate.rating >= minRating);
