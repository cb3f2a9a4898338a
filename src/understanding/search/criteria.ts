// What a search over several turns has come to: criteria, the place settled on and the booking wanted there.
import type { SlotValues } from "#contracts/commands";

/** A kind of place that can be talked about, and the words that turn the talk to it. */
export interface Topic {
  name: string;
  /** A pattern over folded text. */
  cue: string;
  facets: readonly Facet[];
  /** Names of the places of this kind. */
  places: readonly string[];
}

/** Something places differ in ("area", "price", "cuisine"). */
export interface Facet {
  name: string;
  /** How the question for it reads, as a pattern. */
  asked: string;
  /** Value → pattern of the words that mean it. */
  values: readonly { value: string; words: string }[];
}

/** `any`: the customer does not mind. */
export const anyValue = "any";

export interface Criteria {
  facets: Record<string, string>;
  /** The place settled on. */
  place: string | null;
  slots: SlotValues;
}

export interface Search {
  /** The topic talked about last; null before any. */
  topic: string | null;
  criteria: Record<string, Criteria>;
}

export interface Exchange {
  /** What was said to the customer just before; empty at the start. */
  assistant: string;
  customer: string;
}

export const noCriteria = (): Criteria => ({ facets: {}, place: null, slots: {} });
