// The entry of the global chat: words to commands that find, compare, watch and choose businesses. Pure, synchronous,
// never throws. It changes nothing: the surest of several readings stands, and nothing sure is asked about.
import type { GlobalCommand, SearchCriteria as Criteria } from "#contracts/global-commands";
import { suspicious } from "../learned/shipped-injection.ts";
import { aliasedCategory, aliasedService } from "./aliases.ts";
import { aboutResults, personIn } from "./about-results.ts";
import { cautiously } from "./cautious.ts";
import { criteriaOf, droppedIn, saysNothing } from "./criteria.ts";
import type { DiscoveryContext } from "./context.ts";
import { pairIn } from "./pair.ts";
import { isFeature } from "./things.ts";
import { readSearch, type SearchWish } from "./reading.ts";
import { courtesies } from "./talk.ts";

const longest = 4_000;

/** Never empty; `outOfScope` where nothing leads anywhere. */
export function understandDiscovery(text: string, context: DiscoveryContext): GlobalCommand[] {
  const words = text.slice(0, longest);
  const attack = suspicious(words);
  const pair = attack ? null : pairIn(words, context);
  if (pair) return [pair];
  let { searching } = context;
  const commands = readSearch(words, context).flatMap((wish) => {
    const found = commandsOf({ ...wish, context: { ...context, searching } });
    // What follows a search in the same message goes on with it.
    searching ||= found.some((it) => it.type === "discover" || it.type === "refine");
    return found;
  });
  const read = settled(withAliases(joined(commands), words, context));
  return attack ? cautiously(read, words) : read;
}

/** "My nails", "something to eat": a search that names nothing of the directory may name it in everyday words. */
function withAliases(
  commands: readonly GlobalCommand[],
  text: string,
  context: DiscoveryContext,
): GlobalCommand[] {
  // "Car trouble!! Who can see me?": what is not understood by itself may name what is looked for.
  const read = commands.filter((it) => it.type !== "outOfScope");
  const [only, another] = read.length > 0 ? read : commands;
  const searches = only?.type === "discover" || only?.type === "refine";
  const nothing =
    !only || only.type === "outOfScope" || (only.type === "unsure" && only.about === "discover");
  if (another || !(searches || (nothing && wishes(text)))) return [...commands];
  if (searches && only.services.length > 0) return [...commands];
  const service = aliasedService(text, context);
  const category = searches && only.category !== null ? null : aliasedCategory(text, context);
  if (service === null && category === null) return [...commands];
  const named = { services: service === null ? [] : [service], category: category ?? null };
  if (!searches) return [{ type: "discover", ...saidBeside(text, context), ...named, confidence: 0.75 }];
  const {
    drop: _drop,
    cheaper: _cheaper,
    closer: _closer,
    farther: _farther,
    better: _better,
    among: _among,
    ...said
  } = {
    drop: [],
    cheaper: false,
    closer: false,
    farther: false,
    better: false,
    among: false,
    ...only,
  };
  return [
    {
      ...said,
      type: "discover",
      services: named.services,
      category: only.category ?? (service === null ? named.category : null),
    },
  ];
}

const asking =
  /\b(?:find|needs?|want|looking|where|get|any|someone|somebody|something|somewhere|place|who|recommend|book|appointment)\b|\?\s*$/iu;
/** Something is wrong: whoever can mend it is looked for. */
const trouble =
  /\b(?:noise|broken?|broke|sick|ill|hurts?|hurting|pain|ache|aching|chipped|cracked|leak\w*|flat|lost|weird|strange|limping|itch\w*|won'?t start|stopped|help|sore|stiff)\b/iu;
const telling = /\b(?:had|was|were|went|got|yesterday|last|hate|love)\b/iu;

/** A few words, or some that ask: what is only told of is no wish. */
const wishes = (text: string): boolean =>
  !telling.test(text) && (asking.test(text) || trouble.test(text) || text.trim().split(/\s+/u).length <= 3);

/** The hour, the price and the place that were said with it. */
function saidBeside(text: string, context: DiscoveryContext): Criteria {
  const [wish, more] = readSearch(text, context);
  return wish && !more ? criteriaOf(wish) : noSearch;
}

const noSearch: Criteria = {
  category: null,
  services: [],
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

function settled(commands: readonly GlobalCommand[]): GlobalCommand[] {
  const told = commands.filter((it) => it.type !== "outOfScope" && it.type !== "chitchat");
  const rest = told.length > 0 ? told : commands.slice(0, 1);
  return rest.length > 0 ? rest : [{ type: "outOfScope", confidence: 0.3 }];
}

function commandsOf(wish: SearchWish): GlobalCommand[] {
  const talk = courtesies(wish);
  if (talk.length > 0) return talk;
  const person = personIn(wish);
  if (person.length > 0) return person;
  const about = aboutResults(wish);
  const searched = about.length === 0 || refusesOther(wish, about) ? searchOf(wish) : null;
  if (about.length > 0) return searched ? [...about, searched] : about;
  return searched ? [searched] : [{ type: "outOfScope", confidence: 0.3 }];
}

/** "A dentist that's not Bright Smile": looked for, without the one that is refused. */
const refusesOther = (wish: SearchWish, [only, more]: readonly GlobalCommand[]): boolean =>
  only?.type === "reject" &&
  !more &&
  only.business !== null &&
  (!wish.context.shown.includes(only.business) || wish.has("find")) &&
  wish.categories.length + wish.services.length > 0;

/** Finds anew where a kind or a service is named; else refines what is under way. */
function searchOf(wish: SearchWish): GlobalCommand | null {
  const criteria = criteriaOf(wish);
  const drop = droppedIn(wish);
  const relative = {
    cheaper:
      wish.has("cheaper") ||
      (wish.context.searching &&
        wish.has("tooDear") &&
        !wish.has("cheapest") &&
        criteria.maxPrice === null &&
        !wish.has("anyPrice")),
    closer: wish.has("closer") || (wish.context.searching && wish.has("tooFar")),
    farther: wish.has("farther"),
    better: wish.has("better") && criteria.minRating === null,
  };
  // "Dinner for two, not too pricey": said with what is looked for, it is no comparison with what is shown.
  if (
    wish.categories.length > 0 &&
    /(?<!\p{L})(?:not (?:so|that|too)|nicht (?:so|zu)|no (?:muy|demasiado)|pas trop|non troppo|nao muito) /u.test(
      wish.said,
    )
  ) {
    criteria.sort ??= relative.cheaper ? "price" : null;
    relative.cheaper = false;
  }
  const moves =
    Object.values(relative).some(Boolean) || drop.length > 0 || (criteria.unwanted?.length ?? 0) > 0;
  const empty = saysNothing(criteria);
  const told = wish.of("date").some((it) => it.value.invalid === "past");
  if (told && !wish.has("find")) return null;
  if (wish.has("told") && !wish.has("book") && !/[?]/u.test(wish.folded) && !asksFirst(wish)) return null;
  if (empty && !moves) return null;
  const named = criteria.category !== null || criteria.services.length > 0;
  const added =
    wish.context.searching && criteria.services.length > 0 && criteria.services.every((it) => isFeature(it));
  if (added && wish.categories.length === 0)
    return refinement({ ...criteria, category: dinesInstead(wish, criteria) }, relative, drop);
  // "Which one has vegan options?": of those that are shown.
  if (wish.context.searching && wish.has("among") && criteria.services.length > 0)
    return { ...refinement({ ...criteria, category: null }, relative, drop), among: true };
  const anew =
    named && !(wish.context.searching && (moves || wish.categories.length === 0) && !wish.has("find"));
  const short = wish.said.trim().split(/\s+/u).length <= 8;
  if (anew || (!wish.context.searching && !moves && !(empty || (!wish.has("find") && !short)))) {
    // A weekday or a size alone is no search.
    const weak =
      !named &&
      criteria.area === null &&
      !criteria.near &&
      criteria.maxPrice === null &&
      criteria.minRating === null &&
      criteria.distanceMeters === null &&
      !criteria.open;
    if (weak && !wish.has("find"))
      return wish.context.searching ? refinement(criteria, relative, drop) : null;
    // A service that is only spoken of ("my haircut was terrible, I could cry") is asked about.
    const only =
      Object.values({ ...criteria, category: null }).filter((it) => it !== null && it !== false).length <= 1;
    if (only && !wish.has("find") && !short && !beginsWithKind(wish) && !/[?]/u.test(wish.folded))
      return { type: "unsure", about: "discover", confidence: 0.5 };
    return { type: "discover", ...criteria, confidence: named ? 0.92 : 0.75 };
  }
  return wish.context.searching || moves || wish.has("find") ? refinement(criteria, relative, drop) : null;
}

const wanted = /^,? (?:for|in|near|that|who|with|around|close|open)(?!\p{L})/u;

/** "Tutor for maths for my daughter after school". */
function beginsWithKind({ categories, said }: SearchWish): boolean {
  const [first] = categories;
  return first !== undefined && first.start <= 3 && wanted.test(said.slice(first.end));
}

const describing = /^(?:place|good|nice|great|best|top|any)$/u;

/** A wish begins as one: "the Thai place I went to" is told of. */
function asksFirst({ spot, said }: SearchWish): boolean {
  const first = spot.first(said, "find");
  return (
    first !== null &&
    first !== undefined &&
    first.start <= 12 &&
    !describing.test(said.slice(first.start, first.end))
  );
}

/** A terrace is a restaurant's: asked for after a physio, another kind is looked for. */
const dinesInstead = (wish: SearchWish, { category }: Criteria): string | null =>
  category === "restaurant" && wish.context.category !== category && wish.has("find") ? category : null;

type Refinement = Extract<GlobalCommand, { type: "refine" }>;

const refinement = (
  criteria: Criteria,
  relative: { cheaper: boolean; closer: boolean; farther: boolean; better: boolean },
  drop: Refinement["drop"],
): Refinement => ({
  type: "refine",
  ...criteria,
  sort: relative.better && criteria.sort === "best" ? null : criteria.sort,
  ...relative,
  drop,
  among: false,
  confidence: 0.88,
});

/** A search told in several sentences is one. */
function joined(commands: readonly GlobalCommand[]): GlobalCommand[] {
  const result: GlobalCommand[] = [];
  for (const it of commands) {
    const last = result.at(-1);
    const watches = [last, it].filter((one) => one?.type === "watch");
    const unsure = [last, it].some((one) => one?.type === "unsure" && one.about === "watch");
    // "Watch HairArt and tell me when they have something tomorrow".
    if (watches.length === 2 || (watches.length === 1 && unsure)) {
      result[result.length - 1] = watched(watches as Watch[]);
      continue;
    }
    const continues =
      last &&
      (last.type === "discover" || last.type === "refine") &&
      (it.type === "refine" || (it.type === "discover" && it.category === null));
    if (last && continues) result[result.length - 1] = together(last, it);
    else result.push(it);
  }
  return result;
}

type Watch = Extract<GlobalCommand, { type: "watch" }>;

/** What is said of the watch in several sentences; the place is named in one of them. */
function watched([first, second]: readonly Watch[]): Watch {
  if (!first || !second) return (first ?? second)!;
  const merged: Record<string, unknown> = { ...second };
  for (const [key, value] of Object.entries(first)) {
    const empty =
      merged[key] === null ||
      merged[key] === false ||
      (Array.isArray(merged[key]) && merged[key].length === 0);
    if (empty) merged[key] = value;
  }
  return merged as Watch;
}

type Search = Extract<GlobalCommand, { type: "discover" | "refine" }>;

function together(first: Search, second: Search): GlobalCommand {
  const merged: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    if (key === "type" || key === "confidence") continue;
    if (!(key in first) && first.type === "discover") continue;
    const known = merged[key];
    if (Array.isArray(value)) merged[key] = [...new Set([...(Array.isArray(known) ? known : []), ...value])];
    else if (value !== null && value !== false) merged[key] = value;
  }
  return merged as Search;
}
