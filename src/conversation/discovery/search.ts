// A search, its next page, and what is told of it.
import type { GlobalCommand, SearchCriteria as Criteria } from "#contracts/global-commands";
import type { Money } from "#contracts/time";
import { epochMs, localOf } from "#business/local-time";
import {
  howMany,
  isFiller,
  namesAddress,
  saysAfterwards,
  saysSameDay,
} from "#understanding/discovery/plain-words";
import { beginsWith } from "#understanding/discovery/begins-with";
import { wordsIn } from "#understanding/text";
import { besideIn } from "#understanding/discovery/beside";
import { unreadIn } from "#understanding/discovery/unread";
import { suspicious } from "#understanding/learned/shipped-injection";
import { wishesTime } from "#business/assessment/free-times";
import { fill } from "../phrases/shared/words.ts";
import { assess, mostCalendars } from "./assess.ts";
import { handOver } from "./assessing.ts";
import { contextOf } from "./context-of.ts";
import { ahead, criteriaOfCommand, noCriteria, refined, withoutNow } from "./criteria.ts";
import type { DiscoveryDesk, Saying } from "./desk.ts";
import { variantIn } from "./for-kind.ts";
import { discoveryBounds } from "./memory.ts";
import { phrasesOf } from "./phrases/index.ts";
import { localeOf, zoneOf } from "./locale.ts";
import { withNextFree } from "./next-free.ts";
import { buttonOf, recommendationsOf, resultsSaying, shownOf } from "./present.ts";
import { capital, kindsOf, searchText } from "./wording.ts";

type Search = Extract<GlobalCommand, { type: "discover" | "refine" }>;
type Refinement = Extract<GlobalCommand, { type: "refine" }>;

export async function search(desk: DiscoveryDesk, asked: Search, text = ""): Promise<void> {
  const { memory } = desk;
  const command = await withWhatElse(desk, asked, text);
  if (command.type === "refine" && saysOrderAlone(command) && (await searchWords(desk, text, command.sort)))
    return;
  if (memory.awaiting !== "area" && (await noneKnown(desk, command, text))) return;
  // What names a kind of its own answers nothing about where.
  const anew = command.category !== null || command.services.length > 0;
  const answers = memory.awaiting === "category" || (memory.awaiting === "area" && !anew);
  const unplaced = memory.awaiting === "area" && command.area === null;
  memory.atOnce = howMany(text) ?? (command.type === "discover" ? null : (memory.atOnce ?? null));
  memory.criteria =
    command.type === "discover"
      ? continued(memory.criteria, criteriaOfCommand(command), answers)
      : refined(memory.criteria, command, memory.shown);
  const variant = variantIn(desk, text, memory.criteria);
  if (variant !== null) memory.criteria.variant = variant;
  const { maxPrice } = memory.criteria;
  const measured = command.type === "refine" && command.cheaper && command.maxPrice === null;
  const same = measured || (command.maxPrice === null && isSame(maxPrice, memory.measured ?? null));
  memory.measured = same ? maxPrice : null;
  memory.criteria = await nearBooked(desk, memory.criteria);
  // Asked once near what, and not told: nobody is asked the same for ever.
  const anywhere = unplaced && memory.criteria.area === null;
  if (anywhere) Object.assign(memory.criteria, { near: false, distanceMeters: null });
  const sameDay = saysSameDay(text) || (command.near && saysAfterwards(text));
  if (memory.criteria.date === null && sameDay) memory.criteria.date = dayBooked(desk);
  const { date, time } = localOf(desk.turn.request.now, zoneOf(desk, memory.criteria));
  memory.criteria = ahead(withoutNow(memory.criteria, date, time), date, time);
  memory.before = 0;
  memory.awaiting = null;
  const still = anywhere && (command.near || command.distanceMeters !== null || !anew);
  if (!addressed(desk, command, text)) await show(desk, still ? phrasesOf(desk).wholeTown : undefined);
}

/** "A restaurant with pizza": what no rule knows is looked for too; what nobody needs to have only where somebody has it. */
async function withWhatElse(desk: DiscoveryDesk, command: Search, text: string): Promise<Search> {
  const { category, services } = command;
  if (command.type !== "discover" || category === null || services.length > 0) return command;
  if (suspicious(text)) return command;
  const beside = besideIn(text, contextOf(desk));
  if (!beside) return command;
  const { required, possible } = beside;
  if (required !== null) return { ...command, services: [required] };
  const found = await Promise.all(
    possible.map((word) => desk.turn.city.candidates({ category, areas: null, words: [word], ids: null })),
  );
  return { ...command, services: possible.filter((_, at) => found[at]!.length > 0) };
}

/** "The same day": that of what was booked last. */
function dayBooked({ memory }: DiscoveryDesk): string | null {
  const last = memory.bookings?.at(-1);
  return last ? localOf(epochMs(last.startsAt), last.timeZone).date : null;
}

/** "Near there": in the part of town where something was booked last. */
async function nearBooked({ memory, turn }: DiscoveryDesk, criteria: Criteria): Promise<Criteria> {
  const place = memory.bookedAt ?? null;
  if (!criteria.near || criteria.area !== null || place === null) return criteria;
  const ids = [place.id];
  const [there] = await turn.city.candidates({ category: null, areas: null, words: [], ids });
  return there ? { ...criteria, area: there.area } : criteria;
}

const isSame = (one: Money | null, other: Money | null): boolean =>
  one !== null && one.amount === other?.amount;

/** "Best pizza": in what order, and of something that no rule knows. */
const saysOrderAlone = ({ sort, drop, cheaper, closer, farther, better, ...said }: Refinement): boolean =>
  sort !== null &&
  drop.length === 0 &&
  !(cheaper || closer || farther || better) &&
  Object.entries(noCriteria).every(
    ([key, nothing]) =>
      key === "sort" || String(said[key as keyof typeof said] ?? nothing) === String(nothing),
  );

const shortestKind = 4;

/** "A hotel near downtown": a kind that nobody here is; true after it was said. */
async function noneKnown(desk: DiscoveryDesk, command: Search, text: string): Promise<boolean> {
  if (command.category !== null || command.services.length > 0) return false;
  const anew = command.type === "discover" || desk.memory.criteria === null;
  if (anew) return unknownKind(desk, text);
  return kindLeads(desk, text) && unknownKind(desk, text);
}

/** "Hotel for tonight": one word that no rule knows, and before anything else. */
export function kindLeads(desk: DiscoveryDesk, text: string): boolean {
  const [what, more] = unreadIn(text, contextOf(desk));
  return what !== undefined && more === undefined && beginsWith(text, what);
}

/** Whether a word or two of the message are what is looked for: found as they are, or said to be nobody's. */
export async function unknownKind(desk: DiscoveryDesk, text: string): Promise<boolean> {
  const what = unreadIn(text, contextOf(desk));
  if (what.length === 0 || what.length > 2 || what.some((it) => it.length < shortestKind)) return false;
  if (await searchWords(desk, text, "best")) return true;
  const said = fill(phrasesOf(desk).noSuchKind, { what: what.join(" ") });
  desk.turn.said.push({ text: said, quickReplies: kindButtons(desk) });
  return true;
}

/** "Within 1 km of 45 Fashion Street": no map is ours; the part of town is asked for. */
function addressed(desk: DiscoveryDesk, command: Search, text: string): boolean {
  const { memory, turn } = desk;
  const near = command.near || command.distanceMeters !== null;
  if (!near || command.area !== null || !memory.criteria || !namesAddress(text)) return false;
  memory.criteria = { ...memory.criteria, area: null };
  memory.stage = "collecting";
  memory.awaiting = "area";
  turn.said.push({ text: phrasesOf(desk).noAddresses, quickReplies: areaButtons(desk) });
  return true;
}

/** What answers a question of ours goes on with the search that was asked about. */
function continued(known: Criteria | null, said: Criteria, asked: boolean): Criteria {
  if (!asked || known === null) return said;
  const merged: Criteria = { ...known };
  for (const key of Object.keys(noCriteria) as (keyof Criteria)[]) {
    const value = said[key];
    if (value !== null && value !== false && !(Array.isArray(value) && value.length === 0))
      Object.assign(merged, { [key]: value });
  }
  return merged;
}

/** Assesses the criteria as they stand and tells the page from `memory.before`. */
export async function show(desk: DiscoveryDesk, lead?: string): Promise<void> {
  const { memory, turn } = desk;
  const criteria = memory.criteria ?? noCriteria;
  if (asksBack(desk, criteria)) return;
  const assessment = await assess(desk, criteria);
  // Whether any of so many is free then is more than the edge has time to look at.
  if (assessment.collected > mostCalendars && wishesTime(criteria) && memory.before === 0)
    return handOver(desk, "ranking", criteria);
  memory.stage = "analyzing";
  memory.found = assessment.results.length;
  const page = assessment.results.slice(memory.before, memory.before + pageOf(memory));
  if (page.length === 0) return void turn.said.push(nothing(desk, criteria));
  const shown = shownOf(desk, await withNextFree(desk, page, criteria), criteria);
  memory.shown = shown;
  memory.proposed = shown.length === 1 ? shown[0]!.id : null;
  memory.focus = null;
  memory.recommendations = recommendationsOf(desk, shown);
  turn.said.push(resultsSaying(desk, assessment, shown, criteria, lead));
}

/** Without a kind of business, or without knowing near what, there is nothing to look for. */
function asksBack(desk: DiscoveryDesk, criteria: Criteria): boolean {
  const { memory, turn } = desk;
  const words = phrasesOf(desk);
  // The best rated of all are told without a kind.
  const ofAny = criteria.sort === "rating";
  if (criteria.category === null && criteria.services.length === 0 && !ofAny) {
    memory.stage = "collecting";
    memory.awaiting = "category";
    turn.said.push({ text: words.askKind, quickReplies: kindButtons(desk) });
    return true;
  }
  if ((criteria.near || criteria.distanceMeters !== null) && criteria.area === null) {
    memory.stage = "collecting";
    memory.awaiting = "area";
    turn.said.push({
      text: words.askArea,
      quickReplies: areaButtons(desk),
    });
    return true;
  }
  return false;
}

export const areaButtons = ({ turn }: DiscoveryDesk) =>
  turn.words.areas
    .toSorted((a, b) => b.businesses - a.businesses)
    .slice(0, 6)
    .map(({ name }) => ({ label: capital(name), text: name }));

const kindButtons = (desk: DiscoveryDesk) =>
  mostWanted(desk.turn.words.categories)
    .slice(0, 6)
    .map((it) => kindsOf(it, localeOf(desk)))
    .map((it) => ({ label: capital(it), text: it }));

/** What most people look for stands first. */
const first = ["restaurant", "beauty_salon", "automotive"];
export const mostWanted = (categories: readonly string[]): string[] => [
  ...first.filter((it) => categories.includes(it)),
  ...categories.filter((it) => !first.includes(it)),
];

/** How many are shown at once. */
export const pageOf = ({ atOnce }: DiscoveryDesk["memory"]): number => atOnce ?? discoveryBounds.shown;

const mostWords = 3;

/** Looks for a few words that no rule knows among services, dishes and what is said of businesses; false: nobody has them. */
export async function searchWords(
  desk: DiscoveryDesk,
  text: string,
  sort: Criteria["sort"] = null,
): Promise<boolean> {
  if (suspicious(text)) return false;
  const words = sort === null ? wordsIn(text.toLowerCase()) : unreadIn(text, contextOf(desk));
  const rest = words.filter((it) => !isFiller(it, localeOf(desk)));
  if (rest.length === 0 || rest.length > mostWords) return false;
  const asked = { ...noCriteria, services: [rest.join(" ")], sort };
  const found = await desk.turn.city.candidates({
    category: null,
    areas: null,
    words: asked.services,
    ids: null,
  });
  // Words that only stand in somebody's description are no thing to be had there.
  const offered = sort === null || found.some((it) => it.matches.some(({ by }) => by !== "text"));
  if (found.length === 0 || !offered) return false;
  const { memory } = desk;
  memory.criteria = asked;
  memory.before = 0;
  memory.misunderstood = 0;
  await show(desk);
  return true;
}

function nothing(desk: DiscoveryDesk, criteria: Criteria): Saying {
  const { memory } = desk;
  const words = phrasesOf(desk);
  if (memory.before > 0) {
    memory.before = Math.max(0, memory.before - pageOf(memory));
    return {
      text: fill(words.thoseWereAll, { n: memory.found }),
      quickReplies: [buttonOf([words.compareThem])],
    };
  }
  memory.shown = [];
  memory.recommendations = [];
  const ways = [
    ...(criteria.area === null ? [] : [words.anywhere]),
    ...(criteria.maxPrice === null ? [] : [[words.anyPrice]]),
    words.watchIt.slice(0, 1),
    [words.startOver],
  ];
  return {
    text: fill(memory.rejected.length > 0 ? words.noOther : words.none, {
      what: searchText(criteria, 2, localeOf(desk)),
    }),
    quickReplies: ways.map((it) => buttonOf(it)),
  };
}
