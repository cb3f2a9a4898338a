// Repair: what was to be less stays whole after all, and a party of which some stay away is asked for its size, not dropped.
import { keepsAll, someStayAway } from "#understanding/locales/leaving";
import { plain } from "#understanding/text";
import { bookingMeant } from "../attendance.ts";
import { finish, knownBooking, openDraft } from "../frames.ts";
import { topFrame } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { contextOf } from "../steps/understand.ts";
import { forget } from "./correction.ts";

/** "Drop the styling… no, keep everything": the visit stays as it was booked. */
export function keepsWhole(desk: Desk, text: string): boolean {
  const frame = topFrame(desk.dialogue);
  if (!keepsAll.test(plain(text)) || (frame && (frame.flow !== "move" || frame.pending))) return false;
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
  // Of "two of us can't come, so we're 4" the two are not who comes.
  const rest = desk.turn.recognise(plain(text).replace(someStayAway, ","), contextOf(desk)).commands;
  if (rest.some((it) => "slots" in it && it.slots.partySize !== undefined)) {
    desk.turn.commands = rest;
    return false;
  }
  forget(frame, "partySize");
  frame.awaiting = null;
  return true;
}
