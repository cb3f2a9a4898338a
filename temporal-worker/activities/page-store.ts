// What reading businesses' pages by their meaning needs of the database. The real one calls Supabase's functions.
import type { Uuid } from "#contracts/ids";

/** A text of a business's page that a model has not read yet. */
export interface UnreadText {
  businessId: Uuid;
  /** Names the text among its business's. */
  hash: string;
  words: string;
}

export type ReadText = Pick<UnreadText, "businessId" | "hash"> & { vector: number[] };

/** Every method rejects when the database is away (try again) and may be repeated. No business: every one. */
export interface PageStore {
  /** Some of the texts that `model` has not read; none once it has read all. */
  unread(model: string, businessId: Uuid | null, requestId: string): Promise<UnreadText[]>;
  keep(model: string, texts: readonly ReadText[], requestId: string): Promise<void>;
  /** Forgets what no page says any more, and other models' vectors of pages that `model` has read whole; how many. */
  prune(model: string, businessId: Uuid | null, requestId: string): Promise<number>;
}
