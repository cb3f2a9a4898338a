// What is watched for, in a few words.
import type { SearchCriteria } from "#contracts/global-commands";
import type { WatchData } from "#contracts/assessment";
import { localOf } from "#business/local-time";
import { fill } from "../phrases/shared/words.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { localeOf, zoneOf } from "./locale.ts";
import { phrasesOf } from "./phrases/index.ts";
import { articled, limitStars, money, searchText, timeWish } from "./wording.ts";

/** `a salon in downtown under $50 with something free on Sat 5 Dec`, `StyleMaster under $40`. */
export function watchSummary(
  desk: DiscoveryDesk,
  of: WatchData["of"],
  criteria: SearchCriteria,
  name: string | null,
): string {
  const words = phrasesOf(desk);
  const locale = localeOf(desk);
  const what =
    name === null ? articled(searchText(criteria, 1, locale), locale) : namedWish(desk, criteria, name);
  if (of === "opening") return fill(words.watchNew, { what: what.replace(/^an? /u, "") });
  if (of !== "availability") return what;
  const { date: today } = localOf(desk.turn.request.now, zoneOf(desk, criteria));
  const when = timeWish(criteria, today, locale);
  return fill(words.watchFree, { what, when: when === null ? "" : ` ${when}` });
}

function namedWish(
  desk: DiscoveryDesk,
  { services, maxPrice, minRating }: SearchCriteria,
  name: string,
): string {
  const words = phrasesOf(desk);
  const [service] = services;
  const what = service === undefined ? name : fill(words.watchAt, { what: service.toLowerCase(), name });
  if (maxPrice) return fill(words.watchPrice, { what, price: money(maxPrice, localeOf(desk)) });
  return minRating === null
    ? what
    : fill(words.watchRating, { what, stars: limitStars(minRating, localeOf(desk)) });
}
