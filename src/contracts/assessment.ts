// What an assessment of the city is asked and what it finds; a watch is one that is asked again and again.
import * as z from "zod";
import { SearchCriteria } from "./global-commands.ts";
import { Uuid } from "./ids.ts";
import { Instant, Money, TimeZone } from "./time.ts";

export const Point = z.object({ latitude: z.number(), longitude: z.number() });

/** Where to look, as the conversation knows the customer's part of the world. */
export const SearchScope = z.object({
  /** Distances are measured from here. */
  around: Point.nullable(),
  /** null: anywhere. */
  areas: z.array(z.string()).max(200).nullable(),
  /** Where else to look if there is nothing. */
  elsewhere: z.array(z.string()).max(200).nullable(),
  /** What was refused. */
  without: z.array(Uuid).max(100),
  /** Only these. */
  only: z.array(Uuid).max(40).nullable(),
});
export type SearchScope = z.infer<typeof SearchScope>;

/** By what results are put in order; the parts of docs/ranking.md. */
export const Factor = z.enum(["rating", "price", "match", "availability", "distance"]);
export type Factor = z.infer<typeof Factor>;

/** `ranking` finds places, `reviews` reads what is written of them, `prices` compares what they ask. */
export const AssessmentData = z.object({
  kind: z.enum(["ranking", "reviews", "prices"]),
  criteria: SearchCriteria,
  scope: SearchScope,
  weights: z.record(Factor, z.number().min(0).max(1)),
  /** What the reviews should be about, or whose price is asked. */
  about: z.string().max(200).nullable(),
});
export type AssessmentData = z.infer<typeof AssessmentData>;

/** What of a wish was given up so that something was found. */
export const Relaxed = z.enum(["time", "price", "rating", "area", "services"]);
export type Relaxed = z.infer<typeof Relaxed>;

const Quote = z.object({ text: z.string(), author: z.string(), rating: z.int(), at: Instant });

/** One business as it was found. */
export const Assessed = z.object({
  candidate: z.object({
    id: Uuid,
    slug: z.string(),
    name: z.string(),
    area: z.string(),
    timeZone: TimeZone,
    rating: z.number().nullable(),
    reviews: z.int(),
    newestReviewAt: Instant.nullable(),
    matches: z.array(
      z.object({
        word: z.string(),
        by: z.enum(["service", "menu", "text"]),
        services: z.array(Uuid),
      }),
    ),
  }),
  /** Of the service that was asked for, else the usual one. */
  price: Money.nullable(),
  priceTo: Money.nullable(),
  /** From where distances are measured. */
  meters: z.number().nullable(),
  service: z.string().nullable(),
  free: z.object({
    /** Of the wished time; null if none was wished. */
    state: z.enum(["free", "near", "none"]).nullable(),
    /** The first that fits, else the nearest to the wish. */
    at: Instant.nullable(),
  }),
  /** What reviews say about what was asked. */
  said: z
    .object({
      mentions: z.int(),
      average: z.number().nullable(),
      quote: Quote.nullable(),
      complaint: Quote.nullable(),
    })
    .optional(),
});
export type Assessed = z.infer<typeof Assessed>;

export const RankedResult = z.object({
  result: Assessed,
  score: z.number().min(0).max(5),
  parts: z.array(z.object({ factor: Factor, value: z.number(), weight: z.number() })),
});
export type RankedResult = z.infer<typeof RankedResult>;

export const AssessmentResult = z.object({
  kind: AssessmentData.shape.kind,
  /** How many were looked at, and how many of them met the wish. */
  looked: z.int(),
  found: z.int(),
  relaxed: z.array(Relaxed),
  results: z.array(RankedResult).max(20),
  reviews: z
    .object({
      count: z.int(),
      mentions: z.int(),
      average: z.number().nullable(),
      newestAt: Instant.nullable(),
      /** Most first. */
      complaints: z.array(z.object({ topic: z.string(), count: z.int() })),
    })
    .nullable(),
  prices: z
    .object({
      what: z.string(),
      places: z.int(),
      lowest: Money,
      /** Half of the places begin at it or below. */
      middle: Money,
      highest: Money,
      /** What they begin at, together through their number; figures kept from before have none. */
      average: Money.optional(),
      /** Cheapest first. */
      areas: z.array(
        z.object({
          area: z.string(),
          places: z.int(),
          middle: Money,
          lowest: Money.optional(),
          highest: Money.optional(),
        }),
      ),
    })
    .nullable(),
});
export type AssessmentResult = z.infer<typeof AssessmentResult>;

/** Something to be told as soon as it is so. */
export const WatchData = z.object({
  of: z.enum(["availability", "price", "rating", "opening"]),
  assessment: AssessmentData,
  /** What is watched for, in the customer's language. */
  summary: z.string().max(300),
  /** Businesses there are already, where a new one is watched for. */
  known: z.array(Uuid).max(200),
  locale: z.string(),
  /** Who is written to beside the chat. */
  contact: z.object({
    name: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
  }),
});
export type WatchData = z.infer<typeof WatchData>;

export const WatchResult = z.object({
  summary: z.string(),
  until: Instant,
  /** What met the wish, best first. */
  results: z.array(RankedResult).max(3),
});
export type WatchResult = z.infer<typeof WatchResult>;
