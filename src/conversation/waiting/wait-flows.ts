// The waitlist as flows: joining it for a wish that is full, leaving it, asking about it.
import type { SlotValues } from "#contracts/commands";
import { localOf, minutesOf } from "#business/local-time";
import { wordsOfVisit } from "#business/visit-services";
import type { Flow, Step } from "../define-flow.ts";
import { begin, finish, knownBooking, openDraft } from "../frames.ts";
import { topFrame, type Frame, type KnownWait } from "../state.ts";
import { say, type Desk, type Lookup, type Next, type Wanted } from "../turn.ts";
import { openWaits } from "./wait-state.ts";
import { placeOf, windowOf } from "./window.ts";

export function nextOfWait(
  frame: Frame,
  flow: Flow,
  missing: (steps: readonly Step[]) => Step["ask"] | null,
): Next {
  const wish = missing(flow.before);
  if (wish) return { kind: "ask", slot: wish };
  if (!frame.found) return { kind: "lookUp" };
  const detail = missing(flow.after);
  if (detail) return { kind: "ask", slot: detail };
  return frame.agreed ? { kind: "execute" } : { kind: "confirm" };
}

/** Leaving is free and can be undone by joining again: no yes is asked for. */
export const nextOfWaiting = (flow: Flow): Next =>
  flow.proposal === "tell" ? { kind: "tell", bookings: [] } : { kind: "execute" };

/** "Put me on the waitlist": for the wish that was just found full, or for one that is still to be said. */
export function startWait(desk: Desk): boolean {
  const top = topFrame(desk.dialogue);
  if (top?.flow === "waitlist") return true;
  if (desk.turn.business.services.length === 0) {
    say(desk, { say: "cannotBook" });
    return true;
  }
  const draft = openDraft(desk.dialogue);
  if (draft && !draft.hold && !draft.pending) becomeWait(draft);
  else begin(desk, "waitlist", wishBeside(desk, top));
  if (!top?.missed && !desk.turn.commands.some((it) => it.type === "setSlots")) {
    say(desk, { say: "waitExplained" });
  }
  return true;
}

function becomeWait(frame: Frame): void {
  frame.flow = "waitlist";
  frame.slots = { ...frame.slots, ...(frame.slots.time === undefined ? frame.missed : {}) };
  frame.bookingId = null;
  frame.offered = [];
  frame.found = null;
  frame.awaiting = null;
  frame.agreed = false;
}

/** What is known of the wish from the flow that goes on beside it: a held place, or a booking that is to be moved. */
function wishBeside({ dialogue, turn }: Desk, top: Frame | null): SlotValues {
  if (top?.flow !== "book" && top?.flow !== "move") return {};
  const booked = knownBooking(dialogue, top.bookingId)?.booking;
  const { partySize = booked?.partySize, date } = top.slots;
  const { service, variant, person } = {
    ...(booked && wordsOfVisit(turn.business.services, booked.service)),
    ...top.slots,
  };
  const whose = { ...(service && { service }), ...(variant && { variant }), ...(person && { person }) };
  return { ...whose, ...(partySize && { partySize }), ...(date && { date }), ...top.missed };
}

export function startLeaveWait(desk: Desk): boolean {
  return startAbout(desk, "leaveWaitlist");
}

export function startCheckWait(desk: Desk): boolean {
  return startAbout(desk, "checkWaitlist");
}

function startAbout(desk: Desk, flow: "leaveWaitlist" | "checkWaitlist"): boolean {
  const top = topFrame(desk.dialogue);
  if (top?.flow === "waitlist" && flow === "leaveWaitlist" && !top.pending) {
    say(desk, { say: "letGo", flow: top.flow, held: false });
    finish(desk, top);
    return true;
  }
  if (openWaits(desk.dialogue, desk.turn.request.now).length === 0) say(desk, { say: "noWaits" });
  else begin(desk, flow);
  return true;
}

type NotFree = Extract<Lookup, { kind: "unfree" }>;

/** Whether it is the wish itself that is full: a time somebody has, or that takes no more, or a range without a free start. */
export function isFull(
  { turn }: Desk,
  { why, wanted, offered, who }: Pick<NotFree, "why" | "wanted" | "offered" | "who">,
): boolean {
  // Who is not at work then does not come free.
  if (who?.away) return false;
  if (why !== null) return why === "taken" || why === "paced";
  if (wanted.after === null && wanted.before === null) return offered.length === 0;
  return !offered.some((it) => inRange(localOf(it.startsAt, turn.business.timeZone), wanted));
}

const inRange = (at: { date: string; time: string }, { date, after, before }: Wanted): boolean =>
  at.date === date &&
  (after === null || minutesOf(at.time) >= minutesOf(after)) &&
  (before === null || minutesOf(at.time) <= minutesOf(before));

/** A wish that was looked up for the waitlist, is full, and may come free: the flow goes on with it. */
export function foundFull(desk: Desk): boolean {
  const frame = topFrame(desk.dialogue);
  const { lookup } = desk.turn;
  if (frame?.flow !== "waitlist" || lookup?.kind !== "unfree" || !isFull(desk, lookup)) return false;
  const place = placeOf(desk, lookup.wanted);
  if (!place || !windowOf(desk, frame.slots, place)) return false;
  frame.found = place;
  return true;
}

/** The wait becomes a booking: of what is free, or of what is offered instead of what cannot be had at all. */
export function noNeedToWait(desk: Desk, frame: Frame, lookup: Lookup): void {
  frame.flow = "book";
  if (lookup.kind === "free") say(desk, { say: "noNeedToWait" });
}

/** Reads the wish back with what else will do, and asks for the yes. */
export function confirmWait(desk: Desk, frame: Frame): void {
  const { customer } = desk.dialogue;
  const place = frame.found;
  const window = place && windowOf(desk, frame.slots, place);
  if (!place || !window) return;
  const reach = customer.phone ?? customer.email ?? null;
  say(desk, { say: "confirmWait", place, ...window, name: customer.name ?? "", reach });
}

/** Tells of each wait, and ends the flow. */
export function tellWaits(desk: Desk, frame: Frame): void {
  for (const wait of openWaits(desk.dialogue, desk.turn.request.now)) say(desk, { say: "waitTold", wait });
  finish(desk, frame);
}

/** The offer that a flow is about: the booking of a waiting customer, held for them. */
export const offerOf = ({ dialogue }: Desk, frame: Frame): KnownWait["offer"] =>
  (frame.flow === "book" && dialogue.waits.find((it) => it.bookingId === frame.bookingId)?.offer) || null;
