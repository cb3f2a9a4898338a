// The port to embeddings: texts as vectors, so that what is alike in meaning lies near.

export interface Embedder {
  /** Vectors of two models never meet: whoever keeps them keeps this with them. */
  model: string;
  /**
   * A vector for each text, in their order, all of one length.
   * @throws ModelUnavailable when there is no answer in time, or one of another shape.
   */
  embed(texts: readonly string[]): Promise<number[][]>;
}
