// A crew's world under the tests' own clock.
import { vi } from "vitest";
import type { AgentSpec } from "#crew/agent";
import type { CrewDeps } from "#crew/ports";

/** Time stands still but for what `vi` advances. */
export const deps = (more: Partial<CrewDeps> = {}): CrewDeps => ({
  id: "run_1",
  now: () => Date.now(),
  timer(ms) {
    const { promise, resolve } = Promise.withResolvers<void>();
    const handle = setTimeout(resolve, ms);
    return { over: promise, cancel: () => clearTimeout(handle) };
  },
  ...more,
});

export const agent = (
  name: string,
  policy: AgentSpec["policy"],
  more: Partial<AgentSpec> = {},
): AgentSpec => ({
  name,
  role: name,
  goal: "to help",
  backstory: "",
  capabilities: [],
  policy,
  ...more,
});

/** Lets the fake clock run until a promise is settled. */
export async function elapsing<T>(promise: Promise<T>, step = 1_000): Promise<T> {
  let settled = false;
  void promise.finally(() => (settled = true)).catch(() => {});
  while (!settled) await vi.advanceTimersByTimeAsync(step);
  return promise;
}

export const never = (): Promise<never> => new Promise(() => {});
