// The port to embeddings: texts as vectors, so that what is alike in meaning lies near.
import type { Bar } from "./nearness.ts";

export interface Embedder {
  /** Vectors of two models never meet: whoever keeps them keeps this with them. */
  model: string;
  /** From where on what lies nearest is surely what is meant: each model has its own distances. */
  bar: Bar;
  /**
   * A vector for each text, in their order, all of one length.
   * @throws ModelUnavailable when there is no answer in time, or one of another shape.
   */
  embed(texts: readonly string[]): Promise<number[][]>;
}
