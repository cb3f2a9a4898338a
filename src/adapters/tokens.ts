// Signed tokens for sessions and booking cards: a versioned payload and its HMAC-SHA-256, both base64url.
import { base64url } from "jose";
import * as z from "zod";
import { ChatType } from "#contracts/chat";
import { BookingId, SessionId, Uuid } from "#contracts/ids";

/** Who holds a conversation, and from which site it was opened. */
export const SessionClaims = z.object({
  v: z.literal(1),
  session: SessionId,
  chat: ChatType,
  business: Uuid.nullable(),
  /** The page's origin when a browser opened the session: no other site may use the token. */
  origin: z.string().nullable(),
  /** The first of this visitor's sessions with the business, where this one follows from another. */
  visitor: SessionId.optional(),
  /** Seconds since the epoch. */
  exp: z.int(),
});
export type SessionClaims = z.infer<typeof SessionClaims>;

/** Leave to read one booking, as its card and its calendar file carry it. */
export const BookingClaims = z.object({
  v: z.literal(1),
  booking: BookingId,
  business: Uuid,
  session: SessionId,
  exp: z.int(),
});
export type BookingClaims = z.infer<typeof BookingClaims>;

export interface Tokens<Claims> {
  /** Characters of the token are `[A-Za-z0-9_.-]`, so that it fits a WebSocket subprotocol. */
  sign(claims: Claims): Promise<string>;
  /** The claims of a token this deployment signed and that has not ended; null otherwise. */
  verify(token: string): Promise<Claims | null>;
  /** The same of a token that may have ended so long ago: it tells who comes, and gives leave to nothing. */
  recognise(token: string, endedForMs: number): Promise<Claims | null>;
}

interface TokenOptions<Claims> {
  secret: string;
  /** Part of what is signed: a token of one purpose is no token of another. */
  purpose: string;
  claims: z.ZodType<Claims>;
  /** ms since the epoch. */
  now(): number;
}

/** Tokens of one purpose under one secret. */
export function createTokens<Claims extends { exp: number }>(options: TokenOptions<Claims>): Tokens<Claims> {
  const { purpose, claims: schema, now } = options;
  const key = lazy(() => importKey(options.secret));
  const claimsOf = async (token: string, at: number): Promise<Claims | null> => {
    const [, payload, mac] = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
    if (!payload || !mac) return null;
    const genuine = await crypto.subtle.verify(
      "HMAC",
      await key(),
      bytes(base64url.decode(mac)),
      signed(purpose, payload),
    );
    if (!genuine) return null;
    const claims = schema.safeParse(parseJson(payload));
    return claims.success && claims.data.exp * 1000 > at ? claims.data : null;
  };
  return {
    async sign(claims) {
      const payload = base64url.encode(JSON.stringify(schema.parse(claims)));
      const mac = await crypto.subtle.sign("HMAC", await key(), signed(purpose, payload));
      return `${payload}.${base64url.encode(new Uint8Array(mac))}`;
    },
    verify: (token) => claimsOf(token, now()),
    recognise: (token, endedForMs) => claimsOf(token, now() - endedForMs),
  };
}

/** A card outlives the visit it is about. */
const bookingTokenSeconds = 400 * 24 * 60 * 60;

export interface TokenKeeper {
  sessions: Tokens<SessionClaims>;
  bookings: Tokens<BookingClaims>;
  /** The token on a booking's card; the same booking on the same day gives the same token. */
  signBooking(booking: BookingId, business: Uuid, session: SessionId): Promise<string>;
}

export function createTokenKeeper(secret: string, now: () => number): TokenKeeper {
  const bookings = createTokens({ secret, purpose: "booking", claims: BookingClaims, now });
  const day = 24 * 60 * 60;
  return {
    sessions: createTokens({ secret, purpose: "session", claims: SessionClaims, now }),
    bookings,
    signBooking(booking, business, session) {
      const exp = Math.floor(now() / 1000 / day) * day + bookingTokenSeconds;
      return bookings.sign({ v: 1, booking, business, session, exp });
    },
  };
}

function importKey(secret: string): Promise<CryptoKey> {
  const raw = new TextEncoder().encode(secret);
  return crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}

const signed = (purpose: string, payload: string) => new TextEncoder().encode(`${purpose}.${payload}`);

const bytes = (given: Uint8Array) => new Uint8Array(given);

function parseJson(payload: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(base64url.decode(payload)));
  } catch {
    return null;
  }
}

function lazy<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
