// Where nothing is free when it is wished: the next time there is, looked for in the days after.
import type { Assessed } from "#contracts/assessment";
import type { SearchCriteria } from "#contracts/global-commands";
import { lookInto } from "#business/assessment/analyse";
import { collect } from "#business/assessment/collect";
import { localOf, plusDays } from "#business/local-time";
import type { Ranked } from "#business/ranking";
import type { DiscoveryDesk } from "./desk.ts";
import { zoneOf } from "./locale.ts";
import { scopeOf } from "./scope.ts";

const daysAhead = 6;

/** The results with the next free time of those that have none in the wished one. */
export async function withNextFree(
  desk: DiscoveryDesk,
  page: readonly Ranked<Assessed>[],
  criteria: SearchCriteria,
): Promise<Ranked<Assessed>[]> {
  const { city, request } = desk.turn;
  const only = page.filter((it) => it.result.free.at === null).map((it) => it.result.candidate.id);
  if (only.length === 0) return [...page];
  const { date: today } = localOf(request.now, zoneOf(desk, criteria));
  const date = plusDays(criteria.until ?? criteria.date ?? today, 1);
  const later = {
    ...criteria,
    date,
    until: plusDays(date, daysAhead),
    time: null,
    after: null,
    before: null,
    open: false,
  };
  const { results } = await collect(city, later, { ...scopeOf(desk, criteria), areas: null, only });
  const looked = await lookInto(city, later, results, request.now);
  const next = new Map(looked.map(({ assessed }) => [assessed.candidate.id, assessed.free.at]));
  return page.map((it) => {
    const at = it.result.free.at ?? next.get(it.result.candidate.id) ?? null;
    return { ...it, result: { ...it.result, free: { ...it.result.free, at } } };
  });
}
