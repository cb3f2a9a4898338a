// Beginning a flow: a new booking, or a change to one that was made in this conversation.
import type { FlowName, SlotValues } from "#contracts/commands";
import { localOf } from "#business/local-time";
import { namedVisit, servicesOf } from "#business/visit-services";
import { plain } from "#understanding/text";
import { begin, knownBooking, openDraft, upcoming } from "./frames.ts";
import { kindBooked } from "./places.ts";
import type { Frame, KnownBooking } from "./state.ts";
import { bounds, topFrame } from "./state.ts";
import { expectCode } from "./taking-up/take-up.ts";
import { say, type Desk } from "./turn.ts";

/** Begins what the message asks for; a flow of that name that is under way just goes on. */
export function startFlow(desk: Desk, flow: FlowName, which: Which = {}): boolean {
  if (flow === "book") return startBook(desk);
  if (flow === "cancel" && which.each && startEach(desk)) return true;
  if (flow === "cancel") return startCancel(desk, {}, which.of);
  const draft = openDraft(desk.dialogue);
  // Nothing is booked yet: changing "the booking" means the one being made.
  if (draft && flow === "move") {
    draft.awaiting = "change";
    return true;
  }
  if (draft && flow === "check" && upcoming(desk.dialogue, desk.turn.request.now).length === 0) return true;
  return startKnown(desk, flow, {}, which.of);
}

/** Which of several bookings is meant: by what it is like now, or every one. */
interface Which {
  of?: SlotValues | undefined;
  each?: true | undefined;
}

/** "Cancel both": each is asked about by itself, the soonest first; false where there are not several. */
function startEach(desk: Desk): boolean {
  const all = upcoming(desk.dialogue, desk.turn.request.now);
  if (all.length < 2 || all.length > bounds.frames) return false;
  desk.dialogue.frames = desk.dialogue.frames.filter((it) => it.pending || it.flow === "book");
  for (const { booking } of all.toReversed()) {
    const frame = begin(desk, "cancel");
    frame.candidates = [booking.id];
    frame.bookingId = booking.id;
  }
  return true;
}

function startBook(desk: Desk): boolean {
  if (openDraft(desk.dialogue)) return true;
  if (desk.turn.business.services.length === 0) {
    say(desk, { say: "cannotBook" });
    return true;
  }
  const { askedAbout, turns } = desk.dialogue;
  const { turn = Number.NaN, ...meant } = askedAbout ?? {};
  begin(desk, "book", turns - turn <= 1 ? meant : {});
  return true;
}

/** Cancelling: a draft is dropped at once, a booking only after a yes. */
export function startCancel(desk: Desk, slots: SlotValues, of?: SlotValues): boolean {
  return startKnown(desk, "cancel", slots, of);
}

/** Begins a flow about a booking made here; with several, the slots may tell which. */
export function startKnown(desk: Desk, flow: FlowName, slots: SlotValues, of?: SlotValues): boolean {
  const current = topFrame(desk.dialogue);
  if (current?.flow === flow) return true;
  if (current && current.flow !== "book" && !current.pending) {
    desk.dialogue.frames = desk.dialogue.frames.filter((it) => it !== current);
  }
  const candidates = upcoming(desk.dialogue, desk.turn.request.now);
  // "Book it, and give me a reference number": what is looked for is what is being made.
  if (candidates.length === 0 && flow === "check" && beginsToo(desk)) return true;
  if (candidates.length === 0) return sayNoneToChange(desk, flow);
  const frame = begin(desk, flow, slots);
  frame.candidates = candidates.map((it) => it.booking.id);
  const { attendance } = desk.dialogue;
  const asked = attendance?.isSettled ? null : attendance?.bookingId;
  // Of several, the one that a reminder has just asked about is meant.
  const [only = null] =
    candidates.length === 1 ? frame.candidates : frame.candidates.filter((it) => it === asked);
  frame.bookingId = only;
  narrowByService(desk, frame);
  if (of && frame.bookingId === null) narrow(desk, frame, of);
  return true;
}

const beginsToo = ({ turn }: Desk): boolean =>
  turn.commands.some(
    (it) =>
      (it.type === "startFlow" && it.flow === "book") ||
      (it.type === "setSlots" && it.slots.partySize !== undefined && it.slots.time !== undefined),
  );

function sayNoneToChange(desk: Desk, flow: FlowName): boolean {
  const last = desk.dialogue.bookings.at(-1);
  if (flow === "check" && last?.booking.status === "cancelled") {
    say(desk, { say: "told", booking: last.booking });
    return true;
  }
  expectCode(desk, flow);
  const over = desk.dialogue.bookings.findLast(({ booking }) => booking.status === "confirmed");
  say(desk, over ? { say: "bookingOver", booking: over.booking } : { say: "noBookings" });
  return true;
}

/** Narrows "which booking" by what the customer says of it; true once one is left. */
export function narrow(desk: Desk, frame: Frame, slots: SlotValues): boolean {
  const zone = desk.turn.business.timeZone;
  const fits = ({ booking }: KnownBooking) => {
    const at = localOf(booking.startsAt, zone);
    return (
      (slots.date === undefined || slots.date === at.date) &&
      (slots.time === undefined || slots.time === at.time) &&
      (slots.partySize === undefined || slots.partySize === booking.partySize) &&
      (slots.service === undefined ||
        slots.service === namedVisit(desk.turn.business.services, booking.service)) &&
      (slots.variant === undefined || slots.variant === kindBooked(desk.turn, booking))
    );
  };
  const left = desk.dialogue.bookings.filter((it) => frame.candidates.includes(it.booking.id) && fits(it));
  if (left.length !== 1) return false;
  frame.bookingId = left[0]?.booking.id ?? null;
  return true;
}

/** "Move the haircut to 5": of several bookings the only one for that service; the rest of the words is what is wanted. */
export function narrowByService(desk: Desk, frame: Frame, { service }: SlotValues = {}): boolean {
  if (frame.bookingId !== null) return false;
  if (service !== undefined && narrow(desk, frame, { service })) return true;
  const { input } = desk.turn.request;
  const words = new Set(input.kind === "message" ? plain(input.text).split(" ") : []);
  const named = frame.candidates.filter((id) => {
    const name = plain(servicesOf(knownBooking(desk.dialogue, id)?.booking.service ?? ""));
    return name.split(" ").some((it) => it.length > 3 && words.has(it));
  });
  if (named.length !== 1) return false;
  frame.bookingId = named[0] ?? null;
  return true;
}
