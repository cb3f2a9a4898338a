// The stages of a conversation: each turns what was decided into what is said and done.
import { lateBy, tellIfGone } from "../attendance.ts";
import { cancelBooking, handOff, hold, reschedule } from "../effects.ts";
import type { SlotValues } from "#contracts/commands";
import { escalate, sendContact } from "../repair/human-handoff.ts";
import { finish, knownBooking } from "../frames.ts";
import { asksWhoseName } from "#understanding/own-booking";
import { awaitGuest } from "../guests.ts";
import { localeOf } from "../language.ts";
import { askChoice, confirmOrder } from "../ordering/ask-order.ts";
import { cancelOrder, placeOrder } from "../ordering/order-effects.ts";
import { tellOrders } from "../ordering/order-flows.ts";
import { proposesUsual, usualOrder } from "../ordering/usual.ts";
import { kindsOffered, kindsWanted, serviceAt } from "../places.ts";
import { wishesAsBefore } from "../remembering/as-before.ts";
import { recollect } from "../remembering/recollect.ts";
import { topFrame, type Awaiting, type Frame, type Hold, type Stage } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { joinWaitlist, leaveWaitlist } from "../waiting/wait-effects.ts";
import { confirmWait, isFull, noNeedToWait, offerOf, tellWaits } from "../waiting/wait-flows.ts";

/** One function a stage; the graph has a node for each. */
export const stageSteps: Record<Stage, (desk: Desk) => void | Promise<void>> = {
  greeting,
  information_gathering: gather,
  proposal: propose,
  confirmation: confirm,
  execution: execute,
  follow_up: followUp,
  recovery: recover,
  escalation: escalate,
};

async function greeting(desk: Desk): Promise<void> {
  if (desk.turn.request.input.kind !== "open") return;
  await recollect(desk);
  say(desk, { say: "greeting" });
}

/** Asks for the next thing the flow must know. */
function gather(desk: Desk): void {
  const { next } = desk.turn;
  const frame = topFrame(desk.dialogue);
  if (next.kind === "ask" && frame) ask(desk, frame, next.slot);
}

function ask(desk: Desk, frame: Frame, slot: Awaiting): void {
  const { acts } = desk.turn;
  tellPiece(desk, frame, slot);
  const problem = acts.some((it) => it.say === "invalid" || it.say === "cannotSkip" || it.say === "failed");
  const interrupted = acts.some((it) => it.say === "answer" || it.say === "chitchat");
  if (slot === "choice") {
    askChoice(desk, frame);
  } else if (slot === "items" && proposesUsual(desk, frame)) {
    say(desk, { say: "askUsual", lines: usualOrder(desk) });
    frame.skipped.push("asBefore");
  } else if (slot === "asBefore") {
    say(desk, { say: "askAsBefore", wishes: wishesAsBefore(desk) });
  } else if (slot === "alternative") {
    const wantedDate = wantedDay(frame);
    const waitable = frame.missed !== undefined;
    say(desk, { say: "alternatives", slots: frame.offered, wantedDate, choosing: true, waitable });
  } else {
    const among = slot === "whichBooking" ? { among: bookingsOf(desk, frame) } : {};
    const kinds = slot === "variant" ? { kinds: kindsWanted(desk, frame) } : {};
    say(desk, { say: "ask", slot, flow: frame.flow, again: interrupted, problem, ...among, ...kinds });
  }
  frame.awaiting = slot;
}

const bookingsOf = ({ dialogue }: Desk, { candidates }: Frame) =>
  candidates.flatMap((id) => knownBooking(dialogue, id)?.booking ?? []);

/** The day that need not be told: it was said. */
const wantedDay = ({ anyDay, slots }: Frame): string => (anyDay ? "" : (slots.date ?? ""));

/** "Friday" alone is heard: the day or the hour is said back before the next question. */
function tellPiece({ turn }: Desk, { flow }: Frame, slot: Awaiting): void {
  if (flow !== "book" || turn.acts.length > 0 || !pieces.has(slot)) return;
  if (turn.commands.some((it) => it.type !== "setSlots" && it.type !== "correctSlots")) return;
  const said = turn.commands.flatMap((it) => ("slots" in it ? [it.slots] : []));
  const { date = null, time = null } = Object.assign({}, ...said) as SlotValues;
  if (date !== null || time !== null) turn.acts.push({ say: "got", date, time });
}

const pieces: ReadonlySet<Awaiting> = new Set<Awaiting>(["service", "variant", "partySize", "date", "time"]);

/** Holds a free place, or says why the wish cannot be met and offers the nearest. */
function propose(desk: Desk): void {
  const { lookup } = desk.turn;
  const frame = topFrame(desk.dialogue);
  if (!frame || !lookup) return;
  // What is free, or cannot be had at all, is not waited for: it is a booking like any other.
  if (frame.flow === "waitlist" && lookup.kind !== "tooLarge") noNeedToWait(desk, frame, lookup);
  if (lookup.kind === "free") hold(desk, frame, lookup.place);
  if (lookup.kind === "tooLarge") refuseParty(desk, frame, lookup.limit);
  if (lookup.kind === "unfree") offerOthers(desk, frame, lookup);
}

function refuseParty(desk: Desk, frame: Frame, limit: number): void {
  const { partySize: _tooLarge, ...rest } = frame.slots;
  frame.slots = rest;
  say(desk, { say: "invalid", problem: { slot: "partySize", reason: "tooLarge", limit } });
  ask(desk, frame, "partySize");
}

type Unfree = Extract<NonNullable<Desk["turn"]["lookup"]>, { kind: "unfree" }>;

function offerOthers(desk: Desk, frame: Frame, { why, wanted, offered, who }: Unfree): void {
  const { date, time, partySize: party, serviceId, also } = wanted;
  const { person, away = false, others = [] } = who ?? {};
  if (person !== undefined && time !== null)
    say(desk, { say: "personUnfree", person, why: away ? "away" : "busy", date, time, others });
  else if (why) say(desk, { say: "unfree", why, date, time, party, serviceId, also });
  frame.offered = offered;
  // Who has a place already would wait for a second one.
  const waitable = frame.flow !== "move" && isFull(desk, { why, wanted, offered, ...(who && { who }) });
  if (waitable) frame.missed = frame.slots;
  else delete frame.missed;
  if (offered.length > 0) {
    say(desk, {
      say: "alternatives",
      slots: offered,
      wantedDate: wantedDay(frame),
      choosing: why === null,
      waitable,
      others,
    });
    frame.awaiting = "alternative";
    return;
  }
  say(desk, { say: "noneFree", party, waitable, others });
  const { date: _date, time: _time, ...rest } = frame.slots;
  frame.slots = rest;
  frame.awaiting = "date";
}

/** Reads the plan back and asks for the yes. */
function confirm(desk: Desk): void {
  const frame = topFrame(desk.dialogue);
  if (!frame) return;
  const { customer } = desk.dialogue;
  const { lookup } = desk.turn;
  if (lookup?.kind === "free") frame.found = lookup.place;
  const known = knownBooking(desk.dialogue, frame.bookingId);
  const offer = offerOf(desk, frame);
  if (offer && frame.hold?.startsAt === offer.booking.startsAt) {
    say(desk, { say: "offered", booking: offer.booking, until: offer.expiresAt });
  } else if (frame.flow === "waitlist") {
    confirmWait(desk, frame);
  } else if (frame.flow === "book" && frame.hold) {
    const reach = customer.phone ?? customer.email ?? null;
    const whole = isToldWhole(desk, frame.hold) ? serviceAt(desk, frame.hold) : null;
    // One person cannot do two at once: the next is asked about.
    const each = frame.guests?.at === 1 && !frame.hold.staffId ? frame.guests.of : null;
    say(desk, { say: "confirmBooking", place: frame.hold, name: customer.name ?? "", reach, whole, each });
  } else if (frame.flow === "move" && frame.found && known) {
    say(desk, { say: "confirmMove", from: known.booking, to: frame.found });
  } else if (frame.flow === "order" || frame.flow === "cancelOrder") {
    confirmOrder(desk, frame);
  } else if (known) {
    const late = lateBy(desk, known.booking);
    frame.lateTold = late !== null;
    say(desk, { say: "confirmCancel", booking: known.booking, late });
  }
  frame.awaiting = "confirmation";
}

/** Several at once, or one that is another for each kind: how long it is and what it costs is read back. */
const isToldWhole = (desk: Desk, hold: Hold): boolean =>
  hold.also !== undefined || kindsOffered(desk.turn, serviceAt(desk, hold)?.name ?? "").length > 0;

/** Does what the customer agreed to; its outcome is told by the event that answers it. */
function execute(desk: Desk): void {
  const frame = topFrame(desk.dialogue);
  if (!frame) return;
  if (desk.turn.next.kind === "wait") return stillWaiting(desk, frame);
  frame.awaiting = null;
  if (frame.flow === "book" && frame.hold) {
    handOff(desk, frame, frame.hold);
    awaitGuest(desk, frame);
  }
  if (frame.flow === "move" && frame.found) reschedule(desk, frame, frame.found);
  if (frame.flow === "cancel") cancelBooking(desk, frame);
  if (frame.flow === "order") placeOrder(desk, frame);
  if (frame.flow === "cancelOrder") cancelOrder(desk, frame);
  if (frame.flow === "waitlist") joinWaitlist(desk, frame);
  if (frame.flow === "leaveWaitlist") leaveWaitlist(desk, frame);
  if (frame.flow === "handoff") leaveContact(desk, frame);
}

/** The team has what it needs; what was talked about before goes on. */
function leaveContact(desk: Desk, frame: Frame): void {
  sendContact(desk);
  finish(desk, frame);
  recover(desk);
}

function stillWaiting(desk: Desk, frame: Frame): void {
  if (desk.turn.request.input.kind === "event") return;
  say(desk, frame.pending ? { say: "stillPending" } : { say: "confirmFirst" });
}

/** After a flow: a booking told, or nothing left to do. */
function followUp(desk: Desk): void {
  const { next } = desk.turn;
  const placed = topFrame(desk.dialogue);
  if (next.kind === "tell" && placed?.flow === "checkOrder") {
    tellOrders(desk, placed);
    recover(desk);
    return;
  }
  if (next.kind !== "tell") return;
  if (placed?.flow === "checkWaitlist") {
    tellWaits(desk, placed);
    recover(desk);
    return;
  }
  for (const id of next.bookings.slice(0, 3)) {
    const known = knownBooking(desk.dialogue, id);
    if (!known) continue;
    say(desk, { say: "told", booking: known.booking, ...nameAsked(desk) });
    tellIfGone(desk, known.booking);
  }
  const frame = topFrame(desk.dialogue);
  if (frame) finish(desk, frame);
  recover(desk);
}

function nameAsked(desk: Desk): { name?: string } {
  const {
    dialogue,
    turn: { request },
  } = desk;
  const { name } = dialogue.customer;
  const isAsked = request.input.kind === "message" && asksWhoseName(request.input.text, localeOf(desk));
  return name !== undefined && isAsked ? { name } : {};
}

/** After words that led nowhere the open question is asked again, if there is one. */
function recover(desk: Desk): void {
  const frame = topFrame(desk.dialogue);
  if (!frame?.awaiting || frame.pending) return;
  if (frame.awaiting === "confirmation") confirm(desk);
  else ask(desk, frame, frame.awaiting);
}
