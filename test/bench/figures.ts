// Percentiles and how figures are printed.

/** The value below which `share` (0–1) of the sorted sample lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** `p50 12.3 · p95 40.1 · p99 66.0` in the unit of the values. */
export const spread = (values: readonly number[]): string =>
  [50, 95, 99].map((it) => `p${it} ${percentile(values, it / 100).toFixed(1)}`).join(" · ");

/** Runs `task` `count` times, `parallel` at a time, and gives the time each took, ms. */
export async function timed(
  count: number,
  parallel: number,
  task: (index: number) => Promise<unknown>,
): Promise<number[]> {
  const took: number[] = [];
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const index = next++;
      const began = performance.now();
      await task(index);
      took.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: parallel }, lane));
  return took;
}
