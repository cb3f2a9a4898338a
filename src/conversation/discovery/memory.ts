// What a global chat remembers between turns.
import type { AssessmentData, WatchData } from "#contracts/assessment";
import type { ComparisonCard } from "#contracts/chat";
import type { Booking } from "#contracts/bookings";
import type { GlobalCommand, SearchCriteria as Criteria } from "#contracts/global-commands";
import type { Factor, Leanings } from "#business/ranking";
import type { BookingId, EffectId, Uuid } from "#contracts/ids";
import type { Instant, Money } from "#contracts/time";

import type { PairWish, Plan } from "./pairing/memory.ts";

export const stages = [
  "greeting",
  "collecting",
  "analyzing",
  "comparing",
  "recommending",
  "booking",
] as const;
export type DiscoveryStage = (typeof stages)[number];

export type ComparisonResult = ComparisonCard["results"][number];

/** A result as it was shown. */
export interface Shown extends ComparisonResult {
  id: Uuid;
  /** What sets it apart from the others, in a few words. */
  highlights: string[];
  /** The same as the ranking names it; a result kept from before has none. */
  leads?: Factor | null;
  /** The service that was looked for there. */
  service: string | null;
}

/** What the customer was last asked. */
export type DiscoveryAwaiting =
  | "category"
  | "area"
  | "distanceFrom"
  | "bookIt"
  | "which"
  | "pairDay"
  | "pairKind"
  | "pairMove"
  | "reach";

/** A command of one place. */
export type PlaceCommand = Extract<GlobalCommand, { type: "details" | "reviews" | "book" | "person" }>;

/** An assessment that somebody carries out; `partial`: what the edge could see was told. */
export interface Assessing {
  effectId: EffectId;
  data: AssessmentData;
  partial: boolean;
  /** What is bad about them was asked; a conversation kept from before has none. */
  complaints?: boolean;
}

/** What is watched for; the effect that opened it is its workflow. */
export interface Watched {
  effectId: EffectId;
  summary: string;
  until: Instant;
  /** Who is written to beside the chat. */
  reach: string | null;
  criteria: Criteria;
  state: "opening" | "watching" | "over";
  /** The effect that ends it. */
  stopping: EffectId | null;
  /** Of one that writes to nobody: it begins anew once an address is told. */
  data?: WatchData;
  /** It ends since it began anew, and nothing is said of that. */
  replaced?: boolean;
}

export interface Discovery {
  stage: DiscoveryStage;
  /** null before the first search. */
  criteria: Criteria | null;
  shown: Shown[];
  /** How many the search found, and how many of them were shown before these. */
  found: number;
  before: number;
  /** A limit that "cheaper" was measured by, and nobody said; a conversation kept from before has none. */
  measured?: Money | null;
  rejected: Uuid[];
  accepted: Uuid[];
  leanings: Leanings;
  recommendations: string[];
  awaiting: DiscoveryAwaiting | null;
  /** What was asked for, where only the place was missing; with the words that asked. */
  which: { command: PlaceCommand; text: string } | null;
  /** What a bare yes books: a place in `shown`. */
  proposed: Uuid | null;
  /** The place that was spoken of last, shown or not; a conversation kept from before has none. */
  focus?: { id: Uuid; slug: string; name: string } | null;
  /** The business whose own chat goes on inside this one. */
  visiting: { id: Uuid; slug: string; name: string } | null;
  /** Businesses whose chats were opened here, the last one last: their events find their way back. */
  visited: { id: Uuid; slug: string; name: string }[];
  assessing: Assessing[];
  watched: Watched[];
  /** Two visits that are booked together or not at all. */
  pair: Plan | null;
  /** Pairs that stand from before, the last one last. */
  pairs: Plan[];
  pairWish: PairWish | null;
  /** Something else was spoken of since the two visits were. */
  pairLapsed?: boolean;
  /** Places of pairs that are let go and not free yet: the next ones are held after them. */
  freeing: BookingId[];
  /** What was booked at visited businesses, the last one last; a conversation kept from before has none. */
  bookings?: Booking[];
  /** Where something was booked last; a conversation kept from before has none. */
  bookedAt?: { id: Uuid; slug: string; name: string } | null;
  /** How many are shown at once, where that was said. */
  atOnce?: number | null;
  /** The language the customer changed to. */
  language: string | null;
  misunderstood: number;
  /** A person was asked for, and nobody said whose. */
  asksPerson?: boolean;
  turns: number;
}

/** Where a talk stands once a booking under way is let go. */
export const stageBack = ({ shown }: Pick<Discovery, "shown">): DiscoveryStage =>
  shown.length > 0 ? "analyzing" : "collecting";

/** All pairs of visits that are remembered, the newest last. */
export const plansOf = ({ pairs, pair }: Pick<Discovery, "pairs" | "pair">): Plan[] =>
  pair ? [...pairs, pair] : [...pairs];

export const discoveryBounds = {
  shown: 5,
  remembered: 40,
  visited: 8,
  assessing: 3,
  watched: 12,
  pairs: 3,
  bookings: 8,
} as const;

export const initialDiscovery = (): Discovery => ({
  stage: "greeting",
  criteria: null,
  shown: [],
  found: 0,
  before: 0,
  measured: null,
  rejected: [],
  accepted: [],
  leanings: {},
  recommendations: [],
  awaiting: null,
  which: null,
  proposed: null,
  focus: null,
  visiting: null,
  visited: [],
  assessing: [],
  watched: [],
  pair: null,
  pairs: [],
  pairWish: null,
  freeing: [],
  bookings: [],
  bookedAt: null,
  atOnce: null,
  language: null,
  misunderstood: 0,
  turns: 0,
});
