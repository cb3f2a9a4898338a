// Stops asking a dependency that keeps failing, so that its absence costs one wait and not one a call.

export interface Breaker {
  /** Runs the call, or gives null at once while the circuit is open, or when the call fails. */
  attempt<T>(call: () => Promise<T>): Promise<{ value: T } | null>;
  readonly open: boolean;
  /** Counts a call made elsewhere. */
  note(went: "well" | "wrong"): void;
}

interface BreakerOptions {
  /** Failures in a row that open the circuit. */
  failures: number;
  /** How long it stays open before one call may try again, ms. */
  restMs: number;
  now(): number;
}

export function createBreaker({ failures, restMs, now }: BreakerOptions): Breaker {
  let failed = 0;
  let openUntil = 0;
  const note = (went: "well" | "wrong") => {
    failed = went === "well" ? 0 : failed + 1;
    if (failed >= failures) openUntil = now() + restMs;
  };
  return {
    note,
    get open() {
      return now() < openUntil;
    },
    async attempt(call) {
      if (now() < openUntil) return null;
      try {
        const value = await call();
        note("well");
        return { value };
      } catch {
        note("wrong");
        return null;
      }
    },
  };
}
