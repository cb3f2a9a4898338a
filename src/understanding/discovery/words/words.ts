// What a language brings to the global chat's understanding: patterns over plain text, by concept.
import type { Lexicon } from "../../wishes/lexicon.ts";

export type DiscoveryConcept =
  | "joins"
  | "opening"
  | "yes"
  | "no"
  | "please"
  | "find"
  | "refers"
  | "compare"
  | "prices"
  | "reviews"
  | "about"
  | "recommend"
  | "accept"
  | "reject"
  | "watch"
  | "unwatch"
  | "watches"
  | "research"
  | "book"
  | "details"
  | "cheaper"
  | "closer"
  | "farther"
  | "better"
  | "more"
  | "restart"
  | "best"
  | "cheapest"
  | "closest"
  | "topRated"
  | "soonest"
  | "near"
  | "walking"
  | "open"
  | "openNow"
  | "stars"
  | "atLeast"
  | "free"
  | "tooDear"
  | "tooFar"
  | "badRating"
  | "badTime"
  | "badStyle"
  | "drops"
  | "opens"
  | "not"
  | "anyArea"
  | "anyPrice"
  | "anyTime"
  | "anyRating"
  | "anyKind"
  | "ordinalNoun"
  | "firstTwo"
  | "firstThree"
  | "both"
  | "distanceUnits"
  | "help"
  | "greeting"
  | "thanks"
  | "goodbye"
  | "howAreYou"
  | "told"
  | "where"
  | "back"
  | "others"
  | "letGo"
  | "among"
  | "whyOrder"
  | "paid"
  | "booked"
  | "unbooks"
  | "openLate"
  | "everything";

export interface DiscoveryWords {
  concepts: Lexicon<DiscoveryConcept>;
  /** What the language calls the kinds of business. */
  categories: Readonly<Record<string, string>>;
  /** What a wish is wrapped in, word by word. */
  filler: string;
  /** What it calls the middle of a city, where an area is called "downtown". */
  centre: string;
}

type Said = Omit<DiscoveryWords, "concepts"> & { concepts: Partial<DiscoveryWords["concepts"]> };

/** A language's table; what it has no words for is never said. */
export const wordsOf = ({ concepts, ...words }: Said): DiscoveryWords => ({
  ...words,
  concepts: new Proxy(concepts, {
    get: (all, name) => Reflect.get(all, name) ?? "(?!)",
  }) as DiscoveryWords["concepts"],
});
