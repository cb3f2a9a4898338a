// Repair: cancellation. Leaving a flow lets its hold go at once; leaving is never argued with.
import type { Command } from "#contracts/commands";
import { localOf } from "#business/local-time";
import { release } from "../effects.ts";
import { finish, knownBooking, openDraft, upcoming } from "../frames.ts";
import { dropOrder, startCancelOrder } from "../ordering/order-flows.ts";
import { draftOf, openOrders } from "../ordering/order-state.ts";
import { topFrame } from "../state.ts";
import { callOff } from "./human-handoff.ts";
import { say, type Desk } from "../turn.ts";
import { anotherTime, bareNo, bye, enough, leavesWithYes, notToday } from "#understanding/locales/leaving";
import { plain } from "#understanding/text";
import { startCancel } from "../start-flow.ts";
import { passOffer } from "../waiting/wait-effects.ts";

/** "Never mind": ends the flow under way; without one, a booking made here is meant. */
export function cancelFlow(desk: Desk): boolean {
  const frame = topFrame(desk.dialogue);
  if (!frame && openOrders(desk.dialogue).length > 0) return startCancelOrder(desk);
  if (!frame && upcoming(desk.dialogue, desk.turn.request.now).length > 0) return startCancel(desk, {});
  if (!frame) {
    say(desk, { say: "allRight" });
    return true;
  }
  if (frame.flow === "handoff") return callOff(desk, frame);
  if (openDraft(desk.dialogue)) return dropDraft(desk);
  if (dropOrder(desk)) return true;
  if (frame.pending) return false;
  if (frame.flow === "waitlist") {
    say(desk, { say: "letGo", flow: frame.flow, held: false });
    finish(desk, frame);
    return true;
  }
  const known = knownBooking(desk.dialogue, frame.bookingId);
  say(desk, { say: "kept", booking: known?.booking ?? null });
  finish(desk, frame);
  return true;
}

/** "Not now, thanks, that's all" to the first questions: nothing is held yet, and nothing more is asked. */
export function leavesOff(desk: Desk, text: string): boolean {
  const frame = topFrame(desk.dialogue);
  const said = plain(text);
  if (frame?.flow === "book" && leavesIt(said) && desk.turn.commands.every((it) => !tellsDay(it)))
    return dropDraft(desk);
  if (!frame || frame.hold || frame.pending) return false;
  if (frame.awaiting === "date" && notToday.test(said)) {
    if (!/\p{L}/u.test(said.replace(notToday, ""))) desk.turn.commands = [anotherDay];
    return false;
  }
  const empty = frame.flow === "order" && frame.awaiting === "items" && draftOf(frame).lines.length === 0;
  const asked = frame.flow === "book" && asksFirst.has(frame.awaiting ?? "");
  if (!(empty && (enough.test(said) || bareNo.test(said))) && !(asked && enough.test(said))) return false;
  const yes = leavesWithYes.test(said);
  const isAside = ({ type }: Command) => (empty && type === "setOrder") || (yes && type === "affirm");
  if (desk.turn.commands.some((it) => tellsMore.has(it.type) && !isAside(it))) return false;
  return empty ? dropOrder(desk) : dropDraft(desk);
}

/** "Could I have some other time?" asks for one. */
const leavesIt = (said: string): boolean =>
  anotherTime.test(said) &&
  !/\?|^\P{L}*(?:can|could|do|is|are|have|may|i'd like|puedo|podria|hay|je peux|pouvez|kann|konnen|gibt|posso|c'e|pode|ha)(?!\p{L})/u.test(
    said,
  );

/** What the learnt intents propose is a guess up to here. */
const guessed = 0.75;

/** "Some other time, Friday maybe?" goes on. */
const tellsDay = (it: Command): boolean =>
  (it.type === "ask" && it.confidence > guessed) ||
  ("slots" in it && (it.slots.date !== undefined || it.slots.time !== undefined));

/** "Not today", to "what day?", is no day, and no end of the plan. */
const anotherDay: Command = { type: "deny", confidence: 0.9 };

/** Whoever says so is done with the talk, or takes it that they are. */
export const saysEnough = (text: string): boolean => enough.test(plain(text)) || saysBye(text);
export const saysBye = (text: string): boolean => bye.test(plain(text));

const asksFirst: ReadonlySet<string> = new Set(["service", "partySize", "date", "time"]);
const tellsMore: ReadonlySet<string> = new Set([
  "setSlots",
  "correctSlots",
  "ask",
  "startFlow",
  "setOrder",
  "skip",
  "affirm",
  "chooseAlternative",
]);
/** "Cancel the one on the 24th", while one for another day is being made: the day is a booking's. */
export function namesBooked({ dialogue, turn }: Desk): boolean {
  const slots = turn.commands.flatMap((it) => ("slots" in it ? [it.slots] : []));
  const date = slots.find((it) => it.date !== undefined)?.date;
  const { timeZone } = turn.business;
  return (
    date !== undefined &&
    date !== openDraft(dialogue)?.slots.date &&
    upcoming(dialogue, turn.request.now).some(
      ({ booking }) => localOf(booking.startsAt, timeZone).date === date,
    )
  );
}

/** Lets the draft of a booking go, with its hold if there is or may soon be one. */
export function dropDraft(desk: Desk): boolean {
  const frame = openDraft(desk.dialogue);
  if (!frame) return false;
  if (passOffer(desk, frame)) return true;
  const held = frame.hold !== null || frame.pending !== null;
  if (held) release(desk, frame);
  say(desk, { say: "letGo", flow: frame.flow, held });
  // "Cancel", said beside a visit that is booked: that one stands, and it is said.
  const [booked] = upcoming(desk.dialogue, desk.turn.request.now);
  if (booked) say(desk, { say: "told", booking: booked.booking });
  finish(desk, frame);
  return true;
}
