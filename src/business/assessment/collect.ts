// The businesses that meet a search by what they offer, where they are and what they cost; where none does, what of the
// wish stands in the way is given up, one thing at a time, and said.
import type { Relaxed, SearchScope } from "#contracts/assessment";
import type { SearchCriteria } from "#contracts/global-commands";
import type { Money } from "#contracts/time";
import type { Area, Candidate, CityReads } from "../city.ts";
import { metersBetween, type Point } from "../geography.ts";
import { forVariant } from "./for-variant.ts";
import { namedServiceOf } from "./free-times.ts";

export interface Collected {
  candidate: Candidate;
  /** Of the service that was asked for, else the usual one. */
  price: Money | null;
  priceTo: Money | null;
  /** From the middle of the searched area. */
  meters: number | null;
}

export interface Pool {
  results: Collected[];
  relaxed: Relaxed[];
}

/** "Near" without a distance, metres: a walk of about twenty minutes. */
const nearMeters = 1_600;

type Reads = Pick<CityReads, "candidates">;

export async function collect(city: Reads, criteria: SearchCriteria, scope: SearchScope): Promise<Pool> {
  const here = await found(city, criteria, scope, scope.areas);
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
    const all = await found(city, criteria, scope, scope.elsewhere);
    const elsewhere = all.filter(fits);
    if (elsewhere.length > 0 && results.length === 0) return { results: elsewhere, relaxed: ["area"] };
  }
  if (results.length > 0 || criteria.services.length === 0) return { results, relaxed };
  const part = (await inPart(city, criteria, scope, scope.areas)).filter(
    (it) => isNear(it, criteria) && fits(it),
  );
  return { results: part, relaxed: part.length > 0 ? ["services"] : [] };
}

/** Nobody has the whole list: whoever has what was named first is better than nothing, and the kind better than none. */
async function inPart(
  city: Reads,
  criteria: SearchCriteria,
  scope: SearchScope,
  areas: string[] | null,
): Promise<Collected[]> {
  const { services, category } = criteria;
  const first =
    services.length > 1
      ? await found(city, { ...criteria, services: services.slice(0, 1) }, scope, areas)
      : [];
  if (first.length > 0 || category === null) return first;
  return found(city, { ...criteria, services: [] }, scope, areas);
}

/** The same businesses again, measured against the wish and not filtered by it. */
export async function again(city: Reads, criteria: SearchCriteria, scope: SearchScope): Promise<Collected[]> {
  const whole = await found(city, criteria, scope, null);
  return whole.length > 0 ? whole : inPart(city, criteria, scope, null);
}

async function found(
  city: Reads,
  { category, services, partySize, ...criteria }: SearchCriteria,
  { around, without, only }: SearchScope,
  areas: string[] | null,
): Promise<Collected[]> {
  const candidates = await candidatesOf(city, { ...criteria, category, services, partySize }, areas, only);
  const refused = await ofKinds(city, criteria.unwanted ?? [], areas);
  return candidates
    .filter((it) => !without.includes(it.id) && !refused.has(it.id))
    .filter(({ area }) => !criteria.elsewhere?.some((it) => it.toLowerCase() === area.toLowerCase()))
    .filter((it) => partySize === null || it.services.some((service) => service.maxParty >= partySize))
    .map((candidate) => {
      const named = namedServiceOf(candidate, { ...criteria, category, services, partySize });
      const from = pointOf(candidate);
      return {
        candidate,
        price: named?.priceFrom ?? candidate.priceFrom,
        priceTo: named?.priceTo ?? candidate.priceTo,
        meters: around && from ? metersBetween(around, from) : null,
      };
    });
}

/** Who has all of what is asked for; one of them, where that is enough. */
async function candidatesOf(
  city: Reads,
  { category, services, anyOf, variant }: SearchCriteria,
  areas: string[] | null,
  ids: SearchScope["only"],
): Promise<Candidate[]> {
  const wishes = anyOf ? services.map((it) => [it]) : [services];
  const found = await Promise.all(wishes.map((words) => city.candidates({ category, areas, words, ids })));
  return [...new Map(found.flat().map((it) => [it.id, forVariant(it, variant)])).values()];
}

/** What a kind of food is by other names. */
const byOtherNames: Readonly<Record<string, readonly string[]>> = { seafood: ["sushi", "oysters"] };

/** Who is of a kind of food that is not wanted. */
async function ofKinds(
  city: Reads,
  unwanted: readonly string[],
  areas: string[] | null,
): Promise<ReadonlySet<string>> {
  const words = unwanted.flatMap((it) => [it, ...(byOtherNames[it] ?? [])]);
  const found = await Promise.all(
    words.map((word) => city.candidates({ category: null, areas, words: [word], ids: null })),
  );
  return new Set(found.flat().map((it) => it.id));
}

export const pointOf = (it: Area | Candidate | null): Point | null =>
  it === null || it.latitude === null || it.longitude === null
    ? null
    : { latitude: it.latitude, longitude: it.longitude };

function isNear({ meters, candidate }: Collected, { area, near, distanceMeters }: SearchCriteria): boolean {
  if (area === null || (!near && distanceMeters === null)) return true;
  if (meters === null) return candidate.area.toLowerCase() === area.toLowerCase();
  return meters <= (distanceMeters ?? nearMeters);
}

function isAffordable({ price, priceTo }: Collected, { maxPrice, minPrice }: SearchCriteria): boolean {
  if (maxPrice === null && minPrice === null) return true;
  if (price === null) return false;
  return (
    (maxPrice === null || (price.amount <= maxPrice.amount && price.currency === maxPrice.currency)) &&
    (minPrice === null || (priceTo ?? price).amount >= minPrice.amount)
  );
}

const isRated = ({ candidate }: Collected, { minRating }: SearchCriteria): boolean =>
  minRating === null || (candidate.rating !== null && candidate.rating >= minRating);
