// Where a search looks: the named area, with its neighbours where a distance is meant; else the customer's own part of
// the world.
import type { SearchScope } from "#contracts/assessment";
import type { SearchCriteria } from "#contracts/global-commands";
import { pointOf } from "#business/assessment/collect";
import type { Area } from "#business/city";
import type { DiscoveryDesk } from "./desk.ts";

export function scopeOf(desk: DiscoveryDesk, criteria: SearchCriteria): SearchScope {
  const around = areaOf(desk, criteria.area);
  return {
    around: pointOf(around),
    areas: areasOf(desk, criteria, around),
    elsewhere: sameZone(desk),
    without: desk.memory.rejected,
    only: null,
  };
}

function areasOf(desk: DiscoveryDesk, criteria: SearchCriteria, around: Area | null): string[] | null {
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

/** The cities of the zones, each by its area with most businesses. */
export function citiesOf(areas: readonly Area[]): { name: string; area: string; whole: boolean }[] {
  const zones = [...new Set(areas.map((it) => it.timeZone))];
  return zones.flatMap((zone) => {
    const own = areas.filter((it) => it.timeZone === zone).toSorted((a, b) => b.businesses - a.businesses);
    const name = zone.split("/").at(-1)?.replaceAll("_", " ").toLowerCase();
    return name && own[0] ? [{ name, area: own[0].name, whole: own.length > 1 }] : [];
  });
}

/** The zone with most businesses. */
export function mainZone(areas: readonly Area[]): string | null {
  const counts = new Map<string, number>();
  for (const it of areas) counts.set(it.timeZone, (counts.get(it.timeZone) ?? 0) + it.businesses);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const areaOf = ({ turn }: DiscoveryDesk, name: string | null): Area | null =>
  turn.words.areas.find((it) => it.name.toLowerCase() === name?.toLowerCase()) ?? null;
