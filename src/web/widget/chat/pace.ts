// How long to wait before trying again.

const firstMs = 500;
const longestMs = 30_000;

/** Doubles with each attempt up to 30 s; the random half keeps many widgets from coming back at once. */
export function backoff(attempt: number, random: number): number {
  const full = Math.min(longestMs, firstMs * 2 ** attempt);
  return full / 2 + (full / 2) * random;
}

/** A wait that ends early when somebody asks for it, also when asked shortly before it began. */
export class Rest {
  private nudged = false;
  private finish: (() => void) | null = null;

  async wait(ms: number): Promise<void> {
    if (!this.nudged) {
      await new Promise<void>((resolve) => {
        const timer = ms === Infinity ? 0 : setTimeout(resolve, ms);
        this.finish = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.finish = null;
    this.nudged = false;
  }

  nudge(): void {
    this.nudged = true;
    this.finish?.();
  }
}
