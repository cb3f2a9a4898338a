// What a search turns on, read from one wish: kind, services, area, distance, price, rating, time, order.
import type { Dropped, SearchCriteria as Criteria, SortBy } from "#contracts/global-commands";
import { cuisines } from "../locales/en/search.ts";
import { compileWords, type CompiledWords } from "../search/compile.ts";
import type { SearchWords } from "../search/words.ts";
import { distanceOf, moneyOf, ratingOf } from "./limits.ts";
import { partyOf } from "./party.ts";
import type { SearchWish } from "./reading.ts";
import { whenOf } from "./when.ts";

const kitchens: ReadonlySet<string> = new Set(cuisines);
export const isKitchen = (name: string): boolean => kitchens.has(name);
/** What only places have where one eats and drinks. */
const dining: ReadonlySet<string> = new Set(["terrace", "live music", "quiet", "pizza"]);
/** "Cheapest first" is no "First appointment". */
const ordinal =
  /^(?:first|second|third|last|next|primer[oa]?|premi[eè]re?|erste[rns]?|prim[oa]|primeir[oa])$/u;
const searchWords = new WeakMap<SearchWords, CompiledWords>();

function searchWordsOf({ locale }: SearchWish): CompiledWords {
  const known = searchWords.get(locale.search) ?? compileWords(locale.search);
  searchWords.set(locale.search, known);
  return known;
}

/** "not Chinese", "anything but downtown": the value right after is refused. */
export function refused(wish: SearchWish, start: number): boolean {
  const before = wish.said.slice(Math.max(0, start - 30), start);
  // The words are English ones: "no centro" is Portuguese for "in the centre".
  if (wish.locale.language === "en" && searchWordsOf(wish).refusedValue.test(before)) return true;
  const not = wish.spot.all(before, "not").at(-1);
  return not !== undefined && before.slice(not.end).trim().split(/\s+/u).filter(Boolean).length <= 1;
}

export function criteriaOf(wish: SearchWish): Criteria {
  const wanted = <S extends { start: number }>(all: readonly S[]): S[] =>
    all.filter((it) => !refused(wish, it.start));
  const [category] = wanted(wish.categories);
  const all = [
    ...new Set(
      wanted(wish.services.filter((it) => !ordinal.test(wish.said.slice(it.start, it.end)))).flatMap((it) =>
        it.names.length === 1 ? it.names : [wish.folded.slice(it.start, it.end)],
      ),
    ),
  ];
  // "Thai massage" is a massage, and nothing to eat.
  const treated =
    category?.name !== "restaurant" && all.some((it) => it !== "Table" && wish.context.services.includes(it));
  const services = treated ? all.filter((it) => !kitchens.has(it)) : all;
  // A kitchen is asked for where one eats.
  const dines =
    wish.context.categories.includes("restaurant") &&
    services.some((it) => kitchens.has(it) || dining.has(it));
  const unwanted = unwantedIn(wish);
  const avoided = wish.areas.filter((it) => refused(wish, it.start)).flatMap((it) => it.names);
  const money = moneyOf(wish);
  const kind = category?.name ?? (dines ? "restaurant" : null);
  const when = whenOf(wish, (kind ?? (services.length > 0 ? null : wish.context.category)) === "restaurant");
  return {
    category: kind,
    services,
    ...(unwanted.length > 0 && { unwanted }),
    ...(avoided.length > 0 && { elsewhere: [...new Set(avoided)] }),
    ...(isChoice(wish, services) && { anyOf: true }),
    area: wanted(wish.areas).at(-1)?.names[0] ?? null,
    near: wish.has("near", "walking") || wish.wholeCity,
    distanceMeters: distanceOf(wish),
    maxPrice: money.max,
    minPrice: money.min,
    minRating: ratingOf(wish),
    ...when,
    partySize: partyOf(wish),
    sort: sortOf(wish),
  };
}

const either = /(?<!\p{L})(?:or|o|oder|ou|oppure)(?!\p{L})/u;

/** "Sushi or Thai": either will do. */
function isChoice({ services, said }: SearchWish, wanted: readonly string[]): boolean {
  if (wanted.length < 2) return false;
  return services.every((it, at) => at === 0 || either.test(said.slice(services[at - 1]!.end, it.start)));
}

/** "Not seafood": kinds of food that are refused. */
const unwantedIn = (wish: SearchWish): string[] => [
  ...new Set(
    wish.services
      .filter((it) => refused(wish, it.start))
      .flatMap((it) => it.names)
      .filter((it) => kitchens.has(it)),
  ),
];

/** Nothing of a search is said. */
export const saysNothing = (it: Criteria): boolean =>
  it.category === null &&
  it.services.length === 0 &&
  it.area === null &&
  !it.near &&
  it.distanceMeters === null &&
  it.maxPrice === null &&
  it.minPrice === null &&
  it.minRating === null &&
  it.date === null &&
  it.time === null &&
  it.after === null &&
  it.before === null &&
  !it.open &&
  it.partySize === null &&
  it.sort === null;

function sortOf(wish: SearchWish): SortBy | null {
  if (wish.has("topRated")) return "rating";
  if (wish.has("cheapest")) return "price";
  if (wish.has("closest")) return "distance";
  if (wish.has("soonest")) return "soonest";
  return wish.has("best") ? "best" : null;
}

const everywhere =
  /(?<!\p{L})(?:places?|business(?:es)?|spots?) (?:in|of) (?:the )?(?:whole |entire |all (?:of )?the )?(?:city|town)(?!\p{L})/u;
/** "The highest rated place in the whole city": of any kind. */
const ofAllKinds = (wish: SearchWish): boolean =>
  wish.categories.length + wish.services.length === 0 && everywhere.test(wish.said);

/** Criteria that no longer count: "any area is fine", "price is no object". */
export function droppedIn(wish: SearchWish): Dropped[] {
  const allRefused = (all: readonly { start: number }[]) =>
    all.length > 0 && all.every((it) => refused(wish, it.start));
  const found: [Dropped, boolean][] = [
    ["category", allRefused(wish.categories) || ofAllKinds(wish)],
    ["area", wish.has("anyArea") || allRefused(wish.areas)],
    ["price", wish.has("anyPrice")],
    ["time", wish.has("anyTime")],
    ["rating", wish.has("anyRating")],
    // A kitchen that is refused is only left out of what was wished for.
    [
      "services",
      wish.has("anyKind") || ofAllKinds(wish) || (allRefused(wish.services) && unwantedIn(wish).length === 0),
    ],
  ];
  return found.flatMap(([name, holds]) => (holds ? [name] : []));
}
