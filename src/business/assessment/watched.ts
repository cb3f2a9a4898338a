// What somebody watches for: there as soon as the whole wish is met, with nothing of it given up.
import type { RankedResult, WatchData } from "#contracts/assessment";
import type { CityReads } from "../city.ts";
import { analyseSome, batchSize, collectFor, ranked } from "./assess.ts";

/** So many are told of. */
const most = 3;

export async function watchedFor(
  city: CityReads,
  { of, assessment, known }: WatchData,
  now: number,
): Promise<RankedResult[]> {
  const found = await collectFor(city, assessment);
  if (found.relaxed.length > 0) return [];
  const fresh = of === "opening" ? found.ids.filter((it) => !known.includes(it)) : found.ids;
  const ids = fresh.slice(0, batchSize);
  if (ids.length === 0) return [];
  const done = ranked(assessment, { ...found, ids }, [await analyseSome(city, assessment, ids, now)]);
  if (done.relaxed.length > 0) return [];
  const fits = ({ result }: RankedResult) => of !== "availability" || result.free.at !== null;
  return done.results.filter(fits).slice(0, most);
}
