// How the widget waits.
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { backoff, Rest } from "../../../src/web/widget/chat/pace.ts";

test("the pause doubles up to half a minute, half of it at random", () => {
  expect([0, 1, 2, 3].map((attempt) => backoff(attempt, 1))).toEqual([500, 1000, 2000, 4000]);
  fc.assert(
    fc.property(fc.nat(2000), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
      const pause = backoff(attempt, random);
      const longest = backoff(attempt, 1);
      expect(pause).toBeGreaterThanOrEqual(longest / 2);
      expect(pause).toBeLessThanOrEqual(longest);
      expect(longest).toBeLessThanOrEqual(30_000);
    }),
  );
});

test("a rest ends on time, earlier when nudged, at once when nudged before it began", async () => {
  vi.useFakeTimers();
  try {
    const rest = new Rest();
    const ended: string[] = [];
    void rest.wait(1000).then(() => ended.push("on time"));
    await vi.advanceTimersByTimeAsync(999);
    expect(ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toEqual(["on time"]);

    void rest.wait(Infinity).then(() => ended.push("nudged"));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(ended).toEqual(["on time"]);
    rest.nudge();
    await vi.advanceTimersByTimeAsync(0);
    expect(ended).toEqual(["on time", "nudged"]);

    rest.nudge();
    await rest.wait(1000);
    void rest.wait(1000).then(() => ended.push("again on time"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(ended.at(-1)).toBe("again on time");
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
