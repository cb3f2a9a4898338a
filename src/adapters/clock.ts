// The one clock and the one source of chance outside tests.
import { base64url } from "jose";
import type { ChatType } from "#contracts/chat";
import { SessionId } from "#contracts/ids";

export interface Clock {
  /** ms since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

export const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/**
 * A session's id: 128 random bits, so that it cannot be guessed. A dashboard chat's says that it is one: what is booked
 * in it is a member's test, in the database too.
 */
export const newSessionId = (chat: ChatType): SessionId =>
  SessionId.parse(
    `ses_${chat === "dashboard" ? "office_" : ""}${base64url.encode(crypto.getRandomValues(new Uint8Array(16)))}`,
  );
