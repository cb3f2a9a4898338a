// The waitlist in a message: the customer wants onto it, off it, or to know whether they are on it.
import type { Command, FlowName, SlotValues } from "#contracts/commands";
import { LocalTime } from "#contracts/time";
import type { UnderstandingContext } from "../context.ts";
import { hasWords, plain } from "../text.ts";
import { waitTalkFor, type WaitTalk } from "../waiting/talk.ts";
import type { Reading } from "./reading.ts";
import { gather } from "./slots.ts";

const compiled = new WeakMap<WaitTalk, Record<keyof WaitTalk, RegExp>>();

function patternsOf(talk: WaitTalk): Record<keyof WaitTalk, RegExp> {
  const known = compiled.get(talk);
  if (known) return known;
  const entries = Object.entries(talk).map(([key, words]) => [key, hasWords(words as string)]);
  const made = Object.fromEntries(entries) as Record<keyof WaitTalk, RegExp>;
  compiled.set(talk, made);
  return made;
}

/** What the message asks of the waitlist, with the wish in it; null: it does not speak of one. */
export function waitlistIn(reading: Reading, context: UnderstandingContext): Command[] | null {
  const flow = flowIn(plain(reading.text), patternsOf(waitTalkFor(context.locale)));
  if (!flow) return null;
  const start: Command = { type: "startFlow", flow, confidence: 0.92 };
  if (flow !== "waitlist") return [start];
  const { slots, invalid, confidence } = gather(reading.entities, context, null, reading.text);
  if (Object.keys(slots).length === 0 && invalid.length === 0) return [start];
  asHour(slots, confidence, context);
  const values = { slots, ...(invalid.length > 0 ? { invalid } : {}) };
  return [start, { type: "setSlots", ...values, confidence: Math.max(0.5, confidence) }];
}

/** "Put me on the waitlist for 9 then", of a table for 4 at 7: another hour, near to that one, and not nine people. */
function asHour(slots: SlotValues, confidence: number, { known, awaiting }: UnderstandingContext): void {
  const { partySize: said } = slots;
  const { partySize, time } = known;
  const unsure = confidence <= bareNumber && slots.time === undefined && awaiting !== "partySize";
  if (said === undefined || !unsure || partySize === undefined || time === undefined || said === partySize)
    return;
  const hour = [said, said + 12].find((it) => it < 24 && Math.abs(it - Number(time.slice(0, 2))) <= near);
  if (hour === undefined || said > 12) return;
  delete slots.partySize;
  slots.time = LocalTime.parse(`${String(hour).padStart(2, "0")}:00`);
}

/** A number behind "for" is read with no more than this. */
const bareNumber = 0.6;
/** Hours apart at most. */
const near = 3;

function flowIn(folded: string, talk: Record<keyof WaitTalk, RegExp>): FlowName | null {
  if (talk.leave.test(folded)) return "leaveWaitlist";
  if (talk.check.test(folded)) return "checkWaitlist";
  return talk.join.test(folded) ? "waitlist" : null;
}
