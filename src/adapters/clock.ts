// The one clock and the one source of chance outside tests.
import { base64url } from "jose";
import { SessionId } from "#contracts/ids";

export interface Clock {
  /** ms since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

export const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** A session's id: 128 random bits, so that it cannot be guessed. */
export const newSessionId = (): SessionId =>
  SessionId.parse(`ses_${base64url.encode(crypto.getRandomValues(new Uint8Array(16)))}`);
