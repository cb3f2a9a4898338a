// A place in the line: what a customer waits for, and the offer they have.
import * as z from "zod";
import { Instant } from "./time.ts";

/** An offer is the waiting customer's own booking, held for them until it expires. */
export const Offer = z.object({
  number: z.int().min(1).describe("Rises with each offer to this customer"),
  expiresAt: Instant,
});
export type Offer = z.infer<typeof Offer>;

export const Waiting = z.object({
  wantedFrom: Instant.describe("Any start from here to `wantedTo` will do"),
  wantedTo: Instant,
  offer: Offer.nullable().describe("null: nothing is offered now"),
});
export type Waiting = z.infer<typeof Waiting>;
