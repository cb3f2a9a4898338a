// What the database refuses, in the member's words: its own sentences are for the log, and a constraint's name is nobody's.
import type { OfficeTurn } from "./desk.ts";
import { say, word } from "./phrases/say.ts";

const known = new Set([
  "nobody works two shifts at once",
  "something else still needs it",
  "a question needs an answer",
  "a business needs an owner",
]);

const taken = /^(?<place>.+) is taken then: by a booking, or it is out of service already$/u;

const stranded = /^bookings lie outside of these hours: (?<count>\d+)$/u;

/** null where the database's words say nothing to a member. */
export function refusalText(turn: OfficeTurn, message: string): string | null {
  if (known.has(message)) return word(turn, message);
  const { count } = stranded.exec(message)?.groups ?? {};
  if (count !== undefined)
    return say(turn)`bookings made since lie outside of these hours (${count}); move them, and say it again`;
  const { place } = taken.exec(message)?.groups ?? {};
  return place === undefined
    ? null
    : say(turn)`${place} is taken then: by a booking, or it is out of service already`;
}
