// MultiWOZ and WOZ: their venues as topics of the product's search tracker, its criteria as their slots.
import { Temporal } from "temporal-polyfill";
import { emptyContext } from "#understanding/context";
import {
  anyValue,
  noCriteria,
  type Criteria,
  type Exchange,
  type Search,
  type Topic,
} from "#understanding/search/criteria";
import { cuisines, searchFacets } from "#understanding/locales/en/search";
import type { Doubt } from "#understanding/search/doubt";
import { searchDoubts, searchTracker, type Tracker } from "#understanding/search/track";

interface Venue {
  name: string;
  food: string;
}

/** The other things its callers ask for; they only draw the talk away from restaurants. */
const cues: Readonly<Record<string, string>> = {
  hotel:
    "\\b(?:hotels?|guest ?houses?|place to stay|places to stay|lodging|accommodations?|room|bed and breakfast|b&b|stay|star)\\b",
  train: "\\b(?:trains?|depart\\w*|arriv\\w*|leav(?:e|es|ing)|tickets?)\\b",
  taxi: "\\b(?:taxis?|cabs?|ride|pick (?:me|us) up)\\b",
  attraction:
    "\\b(?:attractions?|museums?|colleges?|parks?|cinemas?|theat(?:re|er)s?|night ?clubs?|entertainment|swimming|pools?|boats?|boating|concert ?halls?|galler(?:y|ies)|architecture|churches|places? to (?:go|visit|see)|sports|things to do|entrance fee)\\b",
  hospital: "\\b(?:hospital|police)\\b",
};
const restaurantCue =
  "\\b(?:restaurants?|restuarants?|restaraunts?|resturants?|food|eat|eating|dine|dining|dinner|lunch|cuisine|place to eat|meal|table|serves?|gastropub)\\b";

const start: Search = { topic: null, criteria: {} };
interface Reader {
  track: Tracker;
  doubts: ReturnType<typeof searchDoubts>;
}
const readers = new Map<string, Reader>();

function readerOf(ds: string, venues: readonly Venue[]): Reader {
  const known = readers.get(ds);
  if (known) return known;
  const kitchens = [...new Set([...cuisines, ...venues.map((it) => it.food)])];
  const facets = searchFacets(kitchens);
  const restaurant: Topic = {
    name: "restaurant",
    cue: restaurantCue,
    facets,
    places: venues.map((it) => it.name),
  };
  const others = Object.entries(cues).map(([name, cue]): Topic => ({
    name,
    cue,
    facets: facets.filter((it) => it.name !== "cuisine"),
    places: [],
  }));
  const topics = ds === "multiwoz" ? [restaurant, ...others] : [restaurant];
  const reader = { track: searchTracker(topics, "en-GB"), doubts: searchDoubts(topics, "en-GB") };
  readers.set(ds, reader);
  return reader;
}

/** Two instants, a Monday's and a Tuesday's noon: the sets give none, so what depends on it is left out. */
const instants = [1_520_251_200_000, 1_520_337_600_000].map((now) => ({
  ...emptyContext(now, "Europe/London"),
  locale: "en-GB",
}));

export function restaurantState(
  history: readonly { sys: string; u: string }[],
  ds: string,
  venues: readonly Venue[],
): Record<string, string> {
  const { track } = readerOf(ds, venues);
  const initial = ds === "multiwoz" ? start : { ...start, topic: "restaurant" };
  const exchanges = history.map(({ sys, u }): Exchange => ({ assistant: sys, customer: u }));
  const [monday, tuesday] = instants.map((context) => {
    const search = exchanges.reduce((before, exchange) => track(before, exchange, context), initial);
    return named(search.criteria["restaurant"] ?? noCriteria());
  });
  return Object.fromEntries(
    Object.entries(monday ?? {}).filter(([slot, value]) => tuesday?.[slot] === value),
  );
}

function named({ facets, place, slots }: Criteria): Record<string, string> {
  const value = (it: string) => (it === anyValue ? "dontcare" : it);
  const weekday = slots.date === undefined ? undefined : Temporal.PlainDate.from(slots.date).dayOfWeek;
  const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  const state: Record<string, string | undefined> = {
    food: facets["cuisine"],
    area: facets["area"],
    pricerange: facets["price"],
    name: place ?? undefined,
    book_day: weekday === undefined ? undefined : days[weekday - 1],
    book_time: slots.time,
    book_people: slots.partySize === undefined ? undefined : String(slots.partySize),
  };
  return Object.fromEntries(
    Object.entries(state).flatMap(([key, it]) => (it === undefined ? [] : [[key, value(it)]])),
  );
}

/** What there is to doubt in the reading of a dialogue's last turn. */
export function restaurantDoubts(
  history: readonly { sys: string; u: string }[],
  venues: readonly Venue[],
): Doubt[] {
  const { track, doubts } = readerOf("multiwoz", venues);
  const exchanges = history.map(({ sys, u }): Exchange => ({ assistant: sys, customer: u }));
  const last = exchanges.pop();
  const [context] = instants;
  if (!last || !context) return [];
  const before = exchanges.reduce((search, exchange) => track(search, exchange, context), start);
  return doubts(before, last, track(before, last, context));
}
