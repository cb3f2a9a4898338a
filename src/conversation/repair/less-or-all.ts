// Repair: what was to be less stays whole after all, and a party of which some stay away is asked for its size, not dropped.
import { LocalTime } from "#contracts/time";
import { keepsAll, lateOrOtherwise, someStayAway } from "#understanding/locales/leaving";
import { plain } from "#understanding/text";
import { bookingMeant } from "../attendance.ts";
import { finish, knownBooking, openDraft } from "../frames.ts";
import { topFrame, type Frame } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { contextOf } from "../steps/understand.ts";
import { forget } from "./correction.ts";

const sentenceEnd = /[.!;…]+(?:\s+|$)/u;

/** "Drop the styling… no, keep everything": the visit stays as it was booked. */
export function keepsWhole(desk: Desk, text: string): boolean {
  const frame = topFrame(desk.dialogue);
  // "Drop the styling. No wait, keep everything" takes back what it says itself.
  const [last = "", ...before] = plain(text).split(sentenceEnd).filter(Boolean).toReversed();
  if (!keepsAll.test(last) || (frame ? frame.flow !== "move" || frame.pending : before.length === 0))
    return false;
  const known = frame ? knownBooking(desk.dialogue, frame.bookingId) : bookingMeant(desk);
  if (!known) return false;
  say(desk, { say: "kept", booking: known.booking });
  if (frame) finish(desk, frame);
  return true;
}

/** "The kids can't come": the rest do, and how many they are is asked, unless it is said. */
export function fewerCome(desk: Desk, text: string): boolean {
  const frame = topFrame(desk.dialogue);
  if (!frame || frame !== openDraft(desk.dialogue) || frame.pending) return false;
  if (frame.slots.partySize === undefined || !someStayAway.test(plain(text))) return false;
  if (lateOrOtherwise.test(plain(text))) return comeLater(desk, frame, plain(text));
  // Of "two of us can't come, so we're 4" the two are not who comes.
  const rest = desk.turn.recognise(plain(text).replace(someStayAway, ","), contextOf(desk)).commands;
  if (rest.some((it) => "slots" in it && it.slots.partySize !== undefined)) {
    desk.turn.commands = rest;
    return false;
  }
  forget(frame, "partySize");
  frame.awaiting = null;
  const party = /\bso (?:(?:it's|its|we're|we are|just|only) )*(\d{1,2})\b(?! ?(?:[ap]\.?m|:|o'clock))/u.exec(
    plain(text),
  )?.[1];
  if (party === undefined) return true;
  desk.turn.commands = [{ type: "setSlots", slots: { partySize: Number(party) }, confidence: 0.9 }];
  return false;
}

/** "My wife can't come before 8, make it 8" drops nothing, and the number is an hour. */
function comeLater(desk: Desk, frame: Frame, said: string): boolean {
  const hour = Number([...said.matchAll(/\b(?:before|until|till|make it) (\d{1,2})(?![\d:])/gu)].at(-1)?.[1]);
  const stays = desk.turn.commands.filter((it) => it.type !== "startFlow" && it.type !== "cancelFlow");
  desk.turn.commands = stays;
  if (Number.isNaN(hour) || hour > 12 || / \d{1,2} ?[ap]\.?m/u.test(said)) return false;
  const evening = (frame.slots.time ?? "19:00") >= "12:00" && hour < 12 ? 12 : 0;
  const time = `${String(hour + evening).padStart(2, "0")}:00`;
  desk.turn.commands = [
    ...stays.filter((it) => !("slots" in it)),
    { type: "setSlots", slots: { time: LocalTime.parse(time) }, confidence: 0.9 },
  ];
  return false;
}
