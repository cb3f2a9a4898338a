// What a global chat remembers between turns.
import type { ComparisonCard } from "#contracts/chat";
import type { Criteria } from "#understanding/discovery/criteria";
import type { Leanings } from "#business/ranking";
import type { Uuid } from "#contracts/ids";

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
  /** The service that was looked for there. */
  service: string | null;
}

/** What the customer was last asked. */
export type DiscoveryAwaiting = "category" | "area" | "bookIt" | "which";

export interface Discovery {
  stage: DiscoveryStage;
  /** null before the first search. */
  criteria: Criteria | null;
  shown: Shown[];
  /** How many the search found, and how many of them were shown before these. */
  found: number;
  before: number;
  rejected: Uuid[];
  accepted: Uuid[];
  leanings: Leanings;
  recommendations: string[];
  awaiting: DiscoveryAwaiting | null;
  /** What a bare yes books: a place in `shown`. */
  proposed: Uuid | null;
  /** The business whose own chat goes on inside this one. */
  visiting: { id: Uuid; slug: string; name: string } | null;
  /** Businesses whose chats were opened here, the last one last: their events find their way back. */
  visited: { id: Uuid; slug: string; name: string }[];
  misunderstood: number;
  turns: number;
}

export const discoveryBounds = { shown: 5, remembered: 40, visited: 8 } as const;

export const initialDiscovery = (): Discovery => ({
  stage: "greeting",
  criteria: null,
  shown: [],
  found: 0,
  before: 0,
  rejected: [],
  accepted: [],
  leanings: {},
  recommendations: [],
  awaiting: null,
  proposed: null,
  visiting: null,
  visited: [],
  misunderstood: 0,
  turns: 0,
});
