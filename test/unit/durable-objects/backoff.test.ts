// Pauses between tries: they double up to a limit, and chance only shortens them.
import fc from "fast-check";
import { expect, test } from "vitest";
import { pauseAfter } from "#durable-objects/backoff";

const backoff = { firstMs: 1_000, maxMs: 60_000 };
const never = () => 0;

test("pauses double with each failure, up to the longest", () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7, 8].map((attempts) => pauseAfter(attempts, backoff, never));
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
});

test("jitter takes away up to half, never more, whatever the number of failures", () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), chance, (attempts, random) => {
      const full = pauseAfter(attempts, backoff, never);
      const pause = pauseAfter(attempts, backoff, () => random);
      return pause >= full / 2 - 1 && pause <= full;
    }),
  );
});
