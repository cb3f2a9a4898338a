// Repair: cancellation. Leaving a flow lets its hold go at once; leaving is never argued with.
import type { Command, SlotValues } from "#contracts/commands";
import { localOf } from "#business/local-time";
import { release } from "../effects.ts";
import { finish, knownBooking, openDraft, upcoming } from "../frames.ts";
import { dropOrder, startCancelOrder } from "../ordering/order-flows.ts";
import { draftOf, openOrders } from "../ordering/order-state.ts";
import { topFrame, type Frame } from "../state.ts";
import { forget } from "./correction.ts";
import { callOff } from "./human-handoff.ts";
import { say, type Desk } from "../turn.ts";
import {
  anotherHour,
  anotherTime,
  bareNo,
  bye,
  callsLater,
  enough,
  leavesWithYes,
  notToday,
} from "#understanding/locales/leaving";
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
  if (frame?.flow === "book") {
    if (wishesOtherHour(frame, said) || onlyCalls(desk, frame, said)) return true;
    if (leavesIt(desk, said) && (!frame.hold || anotherTime.test(said))) return dropDraft(desk);
  }
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

/** "Some other time", "not that early", of a visit whose hour was named: which one is asked for. */
function wishesOtherHour(frame: Frame, said: string): boolean {
  if (frame.pending || frame.slots.time === undefined || !anotherHour.test(said)) return false;
  forget(frame, "time");
  frame.offered = [];
  frame.awaiting = null;
  return true;
}

/** "Could I have some other time?" asks for one; "I'll book later" leaves, and "yes, I'll call later" does not. */
function leavesIt({ turn }: Desk, said: string): boolean {
  const left = [anotherTime, callsLater].find((it) => it.test(said));
  if (left === undefined || asksOrAgrees.test(said) || booksIt.test(said.replace(left, " "))) return false;
  return turn.commands.every((it) => !goesOn(it));
}

/** "I'll call later": with a place held it is no more than told, and says nothing of the hour. */
function onlyCalls(desk: Desk, { hold }: Frame, said: string): boolean {
  if (!hold || !callsLater.test(said) || anotherTime.test(said)) return false;
  desk.turn.commands = desk.turn.commands.filter((it) => !("slots" in it) || !isLater(it.slots));
  if (desk.turn.commands.some((it) => it.type !== "outOfScope")) return false;
  say(desk, { say: "allRight" });
  return true;
}

const isLater = (slots: SlotValues): boolean =>
  Object.keys(slots).every((it) => it === "after" || it === "before");

const asksOrAgrees =
  /\?|^\P{L}*(?:yes|yep|yeah|sure|si|oui|ja|sim|can|could|do|is|are|have|may|i'd like|puedo|podria|hay|je peux|pouvez|kann|konnen|gibt|posso|c'e|pode|ha)(?!\p{L})/u;

const booksIt =
  /(?<!\p{L})(?:(?:book|reserve|confirm|hold|keep) (?:it|that|this|the|a|me|us)|reserv[ae]l[oa]|confirm[ae]l[oa]|reservez|confirmez|buchen sie|buch(?:e|t)? (?:es|das|ihn)|reservieren sie|prenot(?:a|i)(?:lo|la|te)?|conferm(?:a|i)|reserve|marque|confirme)(?!\p{L})/u;

/** What the learnt intents propose is a guess up to here. */
const guessed = 0.75;

/** "Some other time, Friday maybe?", "yes, I'll ring later with my number" goes on. */
const goesOn = (it: Command): boolean =>
  it.type === "chooseAlternative" ||
  (it.type === "ask" && it.confidence > guessed) ||
  ("slots" in it && !isLater(it.slots));

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
