// How what is said anew changes a search under way.
import type { GlobalCommand, SearchCriteria as Criteria } from "#contracts/global-commands";
import type { Money } from "#contracts/time";
import { isKitchen } from "#understanding/discovery/criteria";
import { isFeature } from "#understanding/discovery/things";
import { minutesOf, plusDays } from "#business/local-time";
import type { Shown } from "./memory.ts";

type Refinement = Extract<GlobalCommand, { type: "refine" }>;
type Search = Extract<GlobalCommand, { type: "discover" | "refine" | "watch" }>;

export const noCriteria: Criteria = {
  category: null,
  services: [],
  unwanted: [],
  elsewhere: [],
  anyOf: false,
  variant: null,
  area: null,
  near: false,
  distanceMeters: null,
  maxPrice: null,
  minPrice: null,
  minRating: null,
  date: null,
  until: null,
  time: null,
  after: null,
  before: null,
  open: false,
  partySize: null,
  sort: null,
};

/** The criteria of a command, without what is not one. */
export function criteriaOfCommand(command: Search): Criteria {
  const picked = { ...noCriteria };
  for (const key of Object.keys(noCriteria) as (keyof Criteria)[])
    Object.assign(picked, { [key]: command[key] ?? noCriteria[key] });
  return picked;
}

/** What is said anew replaces; "cheaper", "closer" and "better" are measured by what is shown. */
export function refined(known: Criteria | null, command: Refinement, shown: readonly Shown[]): Criteria {
  const said = withWhatWasSaid(known, criteriaOfCommand(command), command.among);
  const base = dropped(
    !command.among && isAnotherKind(known, said) ? whereOf(known) : (known ?? noCriteria),
    command.drop,
  );
  const merged: Criteria = { ...base };
  for (const key of Object.keys(noCriteria) as (keyof Criteria)[]) {
    if (isSaid(said[key])) Object.assign(merged, { [key]: said[key] });
  }
  // What was refused before stays refused.
  const unwanted = [...(base.unwanted ?? []), ...(said.unwanted ?? [])];
  merged.unwanted = [...new Set(unwanted)].filter((it) => !said.services.includes(it));
  merged.services = merged.services.filter((it) => !merged.unwanted?.includes(it));
  merged.elsewhere = [...new Set([...(base.elsewhere ?? []), ...(said.elsewhere ?? [])])].filter(
    (it) => it !== said.area,
  );
  if (said.services.length > 0) merged.anyOf = said.anyOf ?? false;
  // Another day keeps the hour; another hour keeps the day; but a time of day replaces a window and the other way round.
  if (said.time !== null) Object.assign(merged, { after: null, before: null });
  if (said.after !== null || said.before !== null) {
    Object.assign(merged, { time: null, after: said.after, before: said.before });
  }
  // "In the old town" is no longer near downtown.
  if (said.area !== null) Object.assign(merged, { near: said.near, distanceMeters: said.distanceMeters });
  return relative(merged, command, shown);
}

/** "Which has parking?": of what was looked for, and not instead of it. */
function withWhatWasSaid(known: Criteria | null, said: Criteria, among: boolean): Criteria {
  if (said.services.length === 0 || !(among || said.services.every((it) => isFeature(it)))) return said;
  if (said.category !== null && known !== null && said.category !== known.category && !among) return said;
  const services = [...(known?.services ?? []), ...said.services];
  const category = said.category === null || known?.category ? (known?.category ?? null) : said.category;
  return { ...said, category, services: [...new Set(services)] };
}

/** Something else is looked for: of what was said before, only where counts. */
const isAnotherKind = (known: Criteria | null, said: Criteria): known is Criteria =>
  known !== null &&
  ((said.category !== null && said.category !== known.category) ||
    (said.services.length > 0 &&
      // Another kitchen is for the same evening.
      !(known.category === "restaurant" && said.services.every((it) => isKitchen(it))) &&
      said.services.join() !== known.services.join() &&
      !said.services.some((it) => isFeature(it))));

const whereOf = ({ area, near, distanceMeters }: Criteria): Criteria => ({
  ...noCriteria,
  area,
  near,
  distanceMeters,
});

function relative(merged: Criteria, command: Refinement, shown: readonly Shown[]): Criteria {
  const next = { ...merged };
  const [first] = shown;
  if (command.cheaper) {
    next.sort = "price";
    if (command.maxPrice === null) next.maxPrice = justBelow(first?.priceFrom ?? null) ?? merged.maxPrice;
  }
  if (command.better) {
    next.sort = "rating";
    if (command.minRating === null && first?.rating) next.minRating = first.rating;
  }
  if (command.closer) next.sort = "distance";
  if (command.farther) {
    next.distanceMeters = merged.distanceMeters === null ? null : merged.distanceMeters * 2;
    if (merged.distanceMeters === null) Object.assign(next, { area: null, near: false });
  }
  return next;
}

function dropped(known: Criteria, drop: Refinement["drop"]): Criteria {
  const next = { ...known };
  for (const it of drop) {
    if (it === "category") next.category = null;
    if (it === "services") next.services = [];
    if (it === "area") Object.assign(next, { area: null, near: false, distanceMeters: null });
    if (it === "distance") Object.assign(next, { distanceMeters: null, near: false });
    if (it === "price") Object.assign(next, { maxPrice: null, minPrice: null });
    if (it === "rating") next.minRating = null;
    if (it === "time")
      Object.assign(next, { date: null, until: null, time: null, after: null, before: null, open: false });
  }
  return next;
}

/** "In the morning", said in the evening, is tomorrow's. */
export function ahead(it: Criteria, today: string, time: string): Criteria {
  const last = it.time ?? it.before;
  const passed = last !== null && minutesOf(last) <= minutesOf(time);
  const undated = it.date === null && it.until === null && !it.open;
  return undated && passed ? { ...it, date: plusDays(today, 1) } : it;
}

const isSaid = (value: unknown): boolean =>
  value !== null && value !== false && !(Array.isArray(value) && value.length === 0);

const justBelow = (price: Money | null): Money | null =>
  price === null || price.amount <= 0 ? null : { ...price, amount: price.amount - 1 };

/** "As soon as possible" is no appointment at this very minute, but the soonest there is. */
export function withoutNow(it: Criteria, today: string, time: string): Criteria {
  const now = minutesOf(time);
  if (it.time === null || it.date !== today || Math.abs(minutesOf(it.time) - now) > 5) return it;
  return { ...it, time: null, sort: it.sort ?? "soonest" };
}
