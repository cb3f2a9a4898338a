// Exponential backoff with jitter, in milliseconds.

export interface Backoff {
  firstMs: number;
  maxMs: number;
}

/**
 * The pause after `attempts` failures (1, 2, …): it doubles from `firstMs` to `maxMs`, and `random`
 * ([0, 1)) takes away up to half, so that what failed together does not return together.
 */
export function pauseAfter(attempts: number, { firstMs, maxMs }: Backoff, random: () => number): number {
  const full = Math.min(maxMs, firstMs * 2 ** Math.min(attempts - 1, 30));
  return Math.round(full * (1 - random() / 2));
}
