// What the global chat reads of the city: its words, its businesses, their calendars, reviews and prices.
import type { Service } from "#contracts/directory";
import type { Uuid } from "#contracts/ids";
import type { Instant, Money, TimeZone } from "#contracts/time";
import type { Calendar } from "#business/availability";
import type { Hours } from "#business/opening-hours";

export interface Area {
  name: string;
  /** The middle of its businesses; null where none says where it is. */
  latitude: number | null;
  longitude: number | null;
  timeZone: TimeZone;
  /** ISO 4217. */
  currency: string;
  businesses: number;
}

/** The names that a customer may use. */
export interface CityWords {
  categories: string[];
  services: string[];
  areas: Area[];
  businesses: { id: Uuid; slug: string; name: string }[];
}

/** A business that a search may mean, with what a ranking and a free time are computed from. */
export interface Candidate extends Hours {
  id: Uuid;
  slug: string;
  name: string;
  category: string;
  area: string;
  latitude: number | null;
  longitude: number | null;
  currency: string;
  rating: number | null;
  reviews: number;
  newestReviewAt: Instant | null;
  /** Usual prices. */
  priceFrom: Money | null;
  priceTo: Money | null;
  services: Service[];
  policies: {
    slotMinutes: number;
    minNoticeMinutes: number;
    maxAdvanceDays: number;
    maxPartySize: number;
  };
  /** How each word that was asked for is met; services by id, the closest first. */
  matches: { word: string; by: "service" | "menu" | "text"; services: Uuid[] }[];
}

export interface CandidateQuery {
  category: string | null;
  /** null: anywhere. */
  areas: readonly string[] | null;
  /** Every one must be met. */
  words: readonly string[];
  ids: readonly Uuid[] | null;
}

export interface ReviewDigest {
  business: Uuid;
  /** All there are. */
  count: number;
  /** Of what was asked about. */
  mentions: number;
  average: number | null;
  /** How many gave so many stars, of the mentions. */
  stars: Record<string, number>;
  newestAt: Instant | null;
  /** Newest first. */
  texts: { author: string; rating: number; text: string; at: Instant }[];
}

/** One price for a service or an item somewhere. */
export interface PriceFound {
  slug: string;
  name: string;
  area: string;
  what: string;
  from: Money;
  to: Money;
  /** For other kinds of thing than the ordinary one. */
  variants?: { variant: string; from: Money; to: Money }[];
}

export interface CityReads {
  words(): Promise<CityWords>;
  candidates(query: CandidateQuery): Promise<Candidate[]>;
  /** In the order asked for; at most 40 services and ten days. */
  calendars(
    wanted: readonly { business: Uuid; service: Uuid }[],
    from: Instant,
    to: Instant,
  ): Promise<Calendar[]>;
  /** Of at most five businesses. */
  reviews(businesses: readonly Uuid[], about: string | null): Promise<ReviewDigest[]>;
  /** Cheapest first. */
  prices(service: string, category: string | null, area: string | null): Promise<PriceFound[]>;
}
