// The booking slots of a search: day, time and size, read against the question asked and what is known.
import type { SlotValues } from "#contracts/commands";
import { gather } from "../commands/slots.ts";
import type { UnderstandingContext } from "../context.ts";
import { recognise } from "../recognisers/recognise.ts";
import { minutesOf, timeOf } from "../recognisers/scene.ts";
import { fold } from "../text.ts";
import type { CompiledWords } from "./compile.ts";

/**
 * Slots after a message, the very object given where it says nothing of them. "The same day" and "the same
 * group" take what another topic knows.
 */
export function bookingAfter(
  text: string,
  said: string,
  known: SlotValues,
  others: SlotValues,
  context: UnderstandingContext,
  words: CompiledWords,
): SlotValues {
  const [asked, ...more] = words.questions.filter((it) => it.asked.test(said));
  const awaiting = asked && more.length === 0 ? asked.slot : null;
  const here = { ...context, awaiting, known };
  const { slots } = gather(recognise(text, here), here, null, text);
  const folded = fold(text);
  const found = {
    partySize: slots.partySize ?? (words.sameParty.test(folded) ? others.partySize : undefined),
    date: slots.date ?? (words.sameDay.test(folded) ? others.date : undefined),
    time: slots.time ?? shifted(known.time, slots.shiftMinutes),
  };
  const given = Object.entries(found).filter(([, value]) => value !== undefined);
  return given.length > 0 ? { ...known, ...(Object.fromEntries(given) as SlotValues) } : known;
}

const shifted = (time: string | undefined, minutes: number | undefined): string | undefined =>
  time === undefined || minutes === undefined ? undefined : timeOf(minutesOf(time) + minutes);
