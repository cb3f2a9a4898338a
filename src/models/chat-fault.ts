// Why a chat model gave no answer: the one error its adapters throw, told apart by what may help.

/**
 * `limited`: too many requests, better later · `failed`: its own fault or the network's, may pass ·
 * `slow`: no answer in time · `refused`: this request will never do (a wrong key, an unknown model) ·
 * `malformed`: it answered without text; that is paid for, and asked again it would answer the same.
 */
export type FaultKind = "limited" | "failed" | "slow" | "refused" | "malformed";

export class ChatFault extends Error {
  override readonly name = "ChatFault";
  readonly kind: FaultKind;
  /** How long the model asked to be left alone, ms. */
  readonly retryAfterMs: number | null;
  /** The fault lies in this one request (too long, a word it will not have): the model is well. */
  readonly ofRequest: boolean;

  constructor(
    kind: FaultKind,
    message: string,
    options: { cause?: unknown; retryAfterMs?: number | null; ofRequest?: boolean } = {},
  ) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.ofRequest = options.ofRequest ?? kind === "malformed";
  }
}

/** Any thrown thing as a fault; what is not known is the model's own failure. */
export function faultOf(thrown: unknown): ChatFault {
  if (thrown instanceof ChatFault) return thrown;
  const name = thrown instanceof Error ? thrown.name : "";
  if (name === "TimeoutError" || name === "AbortError") {
    return new ChatFault("slow", "the model did not answer in time", { cause: thrown });
  }
  return new ChatFault("failed", "the model could not be asked", { cause: thrown });
}

/** Retry-After in its two forms, as ms from `now`; null if there is none. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null || header.trim() === "") return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
