// The booking slots of a search: day, time and size, read against the question asked and what is known.
import type { SlotValues } from "#contracts/commands";
import type { Awaited, UnderstandingContext } from "../context.ts";
import { gather } from "../commands/slots.ts";
import { minutesOf, timeOf } from "../recognisers/scene.ts";
import { recognise } from "../recognisers/recognise.ts";
import { fold } from "../text.ts";

const questions: readonly [RegExp, Awaited][] = [
  [/\bhow many\b|\bnumber of (?:people|guests)\b|\bparty size\b|\bhow large\b/, "partySize"],
  [/\bwhat time\b|\bwhich time\b|\bother time\b|\bdifferent time\b|\banother time\b/, "time"],
  [/\bwhat day\b|\bwhich day\b|\bwhat date\b/, "date"],
];

const shifted = (time: string | undefined, minutes: number | undefined): string | undefined =>
  time === undefined || minutes === undefined ? undefined : timeOf(minutesOf(time) + minutes);

/** Slots after a message; "the same day" and "the same group" take what another topic knows. */
export function bookingIn(
  text: string,
  said: string,
  known: SlotValues,
  others: SlotValues,
  context: UnderstandingContext,
): SlotValues {
  const asked = questions.filter(([regex]) => regex.test(said)).map(([, slot]) => slot);
  const awaiting = asked.length === 1 ? (asked[0] ?? null) : null;
  const here = { ...context, awaiting, known };
  const { slots } = gather(recognise(text, here), here, null);
  const { partySize, date } = slots;
  const time = slots.time ?? shifted(known.time, slots.shiftMinutes);
  const folded = fold(text);
  const found: SlotValues = {
    ...(/\bsame (?:group|people|party|number|amount)/.test(folded) && others.partySize
      ? { partySize: others.partySize }
      : {}),
    ...(/\bsame (?:day|date)|\b(?:group|people|party|number) and day\b/.test(folded) && others.date
      ? { date: others.date }
      : {}),
    ...(partySize === undefined ? {} : { partySize }),
    ...(date === undefined ? {} : { date }),
    ...(time === undefined ? {} : { time }),
  };
  return Object.keys(found).length > 0 ? { ...known, ...found } : known;
}
