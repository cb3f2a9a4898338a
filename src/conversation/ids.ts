// Ids of a turn: the same turn of the same session always makes the same ones, and no other turn does.
import type { BookingId, EffectId, Uuid } from "#contracts/ids";

/** Makes the turn's ids in order; `counter` lives in the turn so that its steps share it. */
export interface IdSource {
  session: string;
  turnId: string;
  counter: { made: number };
}

export const nextEffectId = (source: IdSource): EffectId => next("eff", source) as EffectId;
export const nextBookingId = (source: IdSource): BookingId => next("bkg", source) as BookingId;
export const nextMessageId = (source: IdSource): string => next("msg", source);

/**
 * The session stays readable in an id, so two sessions cannot meet; the turn's id, which a client may
 * choose, is digested to keep ids under the database's 64 characters.
 */
function next(prefix: string, { session, turnId, counter }: IdSource): string {
  counter.made += 1;
  const name = session.replace(/^ses_/, "");
  const owner = name.length <= 32 ? name : digest(name) + digest(`${name}#`);
  return `${prefix}_${owner}_${digest(turnId)}${counter.made.toString(36)}`;
}

/** 64 bits of a text in 13 characters. */
const digest = (text: string): string => bits(text).toString(36).padStart(13, "0");

/** 64 bits of a text (cyrb53's mixing over two words; not for secrets). */
function bits(text: string): bigint {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (BigInt(a >>> 0) << 32n) | BigInt(b >>> 0);
}

/** A row's id, as a UUID (version 8: made by our own rule, RFC 9562). */
export function nextUuid({ session, turnId, counter }: IdSource): Uuid {
  counter.made += 1;
  const seed = `${session}/${turnId}/${counter.made}`;
  const hex = (text: string) => bits(text).toString(16).padStart(16, "0");
  const all = hex(seed) + hex(`${seed}#`);
  return `${all.slice(0, 8)}-${all.slice(8, 12)}-8${all.slice(13, 16)}-8${all.slice(17, 20)}-${all.slice(20, 32)}`;
}
