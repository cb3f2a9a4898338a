// A search, its next page, and what is told of it.
import type { GlobalCommand, SearchCriteria as Criteria } from "#contracts/global-commands";
import type { Money } from "#contracts/time";
import { localOf } from "#business/local-time";
import { isFiller } from "#understanding/discovery/plain-words";
import { suspicious } from "#understanding/learned/shipped-injection";
import { wishesTime } from "#business/assessment/free-times";
import { fill } from "../phrases/shared/words.ts";
import { assess, mostCalendars } from "./assess.ts";
import { handOver } from "./assessing.ts";
import { criteriaOfCommand, noCriteria, refined, withoutNow } from "./criteria.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { discoveryBounds } from "./memory.ts";
import { phrasesOf } from "./phrases/index.ts";
import { localeOf, zoneOf } from "./locale.ts";
import { buttonOf, recommendationsOf, resultsSaying, shownOf } from "./present.ts";
import { capital, kindsOf, searchText } from "./wording.ts";

type Search = Extract<GlobalCommand, { type: "discover" | "refine" }>;

export async function search(desk: DiscoveryDesk, command: Search): Promise<void> {
  const { memory } = desk;
  memory.criteria =
    command.type === "discover"
      ? continued(memory.criteria, criteriaOfCommand(command), memory.awaiting !== null)
      : refined(memory.criteria, command, memory.shown);
  const { maxPrice } = memory.criteria;
  const measured = command.type === "refine" && command.cheaper && command.maxPrice === null;
  const same = measured || (command.maxPrice === null && isSame(maxPrice, memory.measured ?? null));
  memory.measured = same ? maxPrice : null;
  const { date, time } = localOf(desk.turn.request.now, zoneOf(desk, memory.criteria));
  memory.criteria = withoutNow(memory.criteria, date, time);
  memory.before = 0;
  memory.awaiting = null;
  await show(desk);
}

const isSame = (one: Money | null, other: Money | null): boolean =>
  one !== null && one.amount === other?.amount;

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
  const page = assessment.results.slice(memory.before, memory.before + discoveryBounds.shown);
  if (page.length === 0) return void turn.said.push(nothing(desk, criteria));
  const shown = shownOf(desk, page, criteria);
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
  if (criteria.category === null && criteria.services.length === 0) {
    memory.stage = "collecting";
    memory.awaiting = "category";
    const common = turn.words.categories.slice(0, 6);
    turn.said.push({
      text: words.askKind,
      quickReplies: common
        .map((it) => kindsOf(it, localeOf(desk)))
        .map((it) => ({ label: capital(it), text: it })),
    });
    return true;
  }
  if ((criteria.near || criteria.distanceMeters !== null) && criteria.area === null) {
    memory.stage = "collecting";
    memory.awaiting = "area";
    turn.said.push({
      text: words.askArea,
      quickReplies: turn.words.areas
        .toSorted((a, b) => b.businesses - a.businesses)
        .slice(0, 6)
        .map(({ name }) => ({ label: capital(name), text: name })),
    });
    return true;
  }
  return false;
}

const mostWords = 3;

/** Looks for a few words that no rule knows among services, dishes and what is said of businesses; false: nobody has them. */
export async function searchWords(desk: DiscoveryDesk, text: string): Promise<boolean> {
  if (suspicious(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? [];
  const rest = words.filter((it) => !isFiller(it, localeOf(desk)));
  if (rest.length === 0 || rest.length > mostWords) return false;
  const asked = { ...noCriteria, services: [rest.join(" ")] };
  const found = await desk.turn.city.candidates({
    category: null,
    areas: null,
    words: asked.services,
    ids: null,
  });
  if (found.length === 0) return false;
  const { memory } = desk;
  memory.criteria = asked;
  memory.before = 0;
  memory.misunderstood = 0;
  await show(desk);
  return true;
}

function nothing(desk: DiscoveryDesk, criteria: Criteria) {
  const { memory } = desk;
  const words = phrasesOf(desk);
  if (memory.before > 0) {
    memory.before = Math.max(0, memory.before - discoveryBounds.shown);
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
    text: fill(words.none, { what: searchText(criteria, 2, localeOf(desk)) }),
    quickReplies: ways.map((it) => buttonOf(it)),
  };
}
