// Ids of a turn: the same turn of the same session always makes the same ones, and no other turn does.
import type { BookingId, EffectId } from "#contracts/ids";

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

/** 64 bits of a text in 13 characters (cyrb53's mixing over two words; not for secrets). */
function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const wide = (BigInt(a >>> 0) << 32n) | BigInt(b >>> 0);
  return wide.toString(36).padStart(13, "0");
}
