// When what lies nearest in meaning is surely what is meant: it has to be near, and nearer than anything else.

/** From where on a model's nearest is an answer. */
export interface Bar {
  /** How near it is at least: the cosine of the two. */
  likeness: number;
  /** And with its lead over the next one added. */
  withLead: number;
}

export interface Near {
  likeness: number;
}

/** The first of `ranked` (the nearest first) where it is over the bar, with its height; null: none surely is meant. */
export function surest<N extends Near>(ranked: readonly N[], bar: Bar): { near: N; height: number } | null {
  const [first, second] = ranked;
  if (!first || first.likeness < bar.likeness) return null;
  const height = first.likeness + Math.max(0, first.likeness - Math.max(0, second?.likeness ?? 0));
  return height >= bar.withLead ? { near: first, height } : null;
}
