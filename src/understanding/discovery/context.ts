// What the global chat's understanding is given.
export interface DiscoveryContext {
  /** The turn's instant, ms since the epoch. */
  now: number;
  /** The IANA zone of the searched city. */
  timeZone: string;
  /** BCP 47. */
  locale: string;
  /** ISO 4217: amounts without a currency are in it. */
  currency: string;
  /** The directory's: restaurant, beauty_salon, automotive, … */
  categories: readonly string[];
  /** Names of services and kinds of food, each once. */
  services: readonly string[];
  areas: readonly string[];
  /** Cities by the area that stands for them; `whole`: it has others too. */
  cities: readonly { name: string; area: string; whole: boolean }[];
  /** Names of businesses that may be named. */
  businesses: readonly string[];
  /** Names of what was shown last, in its order. */
  shown: readonly string[];
  /** A search is under way: what is said of its criteria refines it. */
  searching: boolean;
  /** The kind of business that it looks for. */
  category: string | null;
  /** Something is booked in this chat: "after my haircut" may be after that. */
  booked?: boolean;
}

/** A context in which nothing is known but the instant and the zone. */
export const emptyDiscovery = (now: number, timeZone: string): DiscoveryContext => ({
  now,
  timeZone,
  locale: "en-US",
  currency: "USD",
  categories: [],
  services: [],
  areas: [],
  cities: [],
  businesses: [],
  shown: [],
  searching: false,
  category: null,
});
