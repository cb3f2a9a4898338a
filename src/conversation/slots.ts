// Values from the customer's words: facts about the customer are kept for good, the rest goes to a flow.
import type { Command, SlotValues } from "#contracts/commands";
import { localOf } from "#business/local-time";
import { inOnePlace, servicesIn } from "#business/visit-services";
import { plain } from "#understanding/text";
import { bookingMeant } from "./attendance.ts";
import { begin, finish, knownBooking } from "./frames.ts";
import { takePickup } from "./ordering/pickup.ts";
import { localeOf } from "./language.ts";
import { namesPlace } from "./places.ts";
import { applySlots, forget } from "./repair/correction.ts";
import { correctContact } from "./repair/contact-correction.ts";
import {
  bookBeside,
  correctBooking,
  isMoreThanBooked,
  isOtherKind,
  meansLastBooking,
  rightAfter,
} from "./repair/correction-after-commit.ts";
import { leaveHandoff, tellContactLater } from "./repair/human-handoff.ts";
import { sayInvalid } from "./repair/invalid-value.ts";
import { narrow, narrowByService } from "./start-flow.ts";
import { noteWishes } from "./remembering/visit-wishes.ts";
import { topFrame, type Frame } from "./state.ts";
import { say, type Desk } from "./turn.ts";

type SlotCommand = Extract<Command, { type: "setSlots" | "correctSlots" }>;

/** Takes the values of a message; false if it had none that could be used or refused. */
export function takeSlots(desk: Desk, command: SlotCommand): boolean {
  const { invalid = [] } = command;
  const slots = inOneVisit(desk, forTheTeam(desk, withoutHouse(desk, command.slots)));
  const said = desk.turn.acts.length;
  const person = onlyPerson(command);
  const corrected = person !== null && correctContact(desk, slots);
  keepFacts(desk, slots, corrected);
  if (person && asksElse(topFrame(desk.dialogue), person, slots))
    say(desk, { say: "thanksFor", what: person });
  sayInvalid(desk, invalid);
  const placed = namesPlace(slots) && place(desk, slots, command.type === "correctSlots");
  forgetReplaced(desk, invalid);
  if (invalid.length > 0 && !topFrame(desk.dialogue) && wantsPlace(invalid)) begin(desk, "book");
  return placed || invalid.length > 0 || hasFacts(slots) || desk.turn.acts.length > said;
}

/** A new value that cannot be used still means that the old one is not wanted; what is held stays held. */
function forgetReplaced(desk: Desk, invalid: SlotCommand["invalid"] & object): void {
  const frame = topFrame(desk.dialogue);
  if (!frame || frame.hold || frame.pending || frame.offered.length > 0) return;
  for (const { slot } of invalid) {
    if (slot === "partySize" || slot === "date" || slot === "time") forget(frame, slot);
  }
}

const wantsPlace = (invalid: SlotCommand["invalid"] & object) =>
  invalid.some((it) => it.slot === "partySize" || it.slot === "date" || it.slot === "time");

function place(desk: Desk, slots: SlotValues, corrects: boolean): boolean {
  const frame = topFrame(desk.dialogue);
  if (!frame) return placeWithoutFlow(desk, slots, corrects);
  // Whoever goes on with the booking has left their details, or does not want to.
  if (leaveHandoff(desk)) return place(desk, slots, corrects);
  if (frame.pending && frame.pending.kind !== "hold") return false;
  if (frame.flow === "book" || frame.flow === "move" || frame.flow === "waitlist")
    return placeInFlow(desk, frame, slots);
  if (frame.flow === "order") return takePickup(desk, frame, slots);
  if (frame.placed) return false;
  if (frame.bookingId === null) return narrowByService(desk, frame, slots) || narrow(desk, frame, slots);
  if (tellsWhich(desk, frame, slots)) return true;
  // "No, move it to 8" in answer to "shall I cancel it?".
  correctBooking(desk, slots);
  return true;
}

/** "Cancel my booking tomorrow", "when is my table?": said of the visit as it is, no other time or place for it. */
function tellsWhich({ dialogue, turn }: Desk, frame: Frame, slots: SlotValues): boolean {
  const booking = knownBooking(dialogue, frame.bookingId)?.booking;
  if (!booking) return false;
  const at = localOf(booking.startsAt, turn.business.timeZone);
  const isAsBooked =
    (slots.date ?? at.date) === at.date &&
    (slots.time ?? at.time) === at.time &&
    (slots.partySize ?? booking.partySize) === booking.partySize;
  const begins = turn.commands.some((it) => it.type === "startFlow" && it.flow === frame.flow);
  const names = slots.time === undefined && slots.partySize === undefined;
  return begins && (isAsBooked || names);
}

function placeInFlow(desk: Desk, frame: Frame, slots: SlotValues): boolean {
  if (frame.flow === "move") {
    if (frame.awaiting === "whichBooking" && narrow(desk, frame, slots)) return true;
    narrowByService(desk, frame, slots);
    if (placeAnother(desk, frame, slots)) return true;
  }
  // The hold in flight is for the old place; a new one re-aims it, and its late answer is passed over.
  // Where the database has the hold then is unknown: an earlier answer about it counts no longer.
  if (frame.pending?.kind === "hold") frame.hold = null;
  frame.pending = null;
  applySlots(desk, frame, slots);
  return true;
}

/** A booked visit moves with what it is for: what comes on top of it, or in its place, is a visit of its own. */
function placeAnother(desk: Desk, frame: Frame, slots: SlotValues): boolean {
  // What was given up a moment ago is no visit of its own as it is wished for again.
  if (frame.left !== undefined || !isMoreThanBooked(desk, slots)) return bookBeside(desk, frame, slots);
  const wanted = rightAfter(desk, slots);
  finish(desk, frame);
  applySlots(desk, begin(desk, "book"), wanted);
  return true;
}

function placeWithoutFlow(desk: Desk, slots: SlotValues, corrects: boolean): boolean {
  if (meansLastBooking(desk, slots, corrects)) correctBooking(desk, slots);
  else if (desk.turn.business.services.length > 0)
    applySlots(desk, begin(desk, "book"), rightAfter(desk, slots));
  else say(desk, { say: "cannotBook" });
  return true;
}

/** "It's a van": where what is booked does not differ by that, whoever works on it is to know. */
function forTheTeam(desk: Desk, slots: SlotValues): SlotValues {
  const { variant, ...rest } = slots;
  const booked = topFrame(desk.dialogue) ? null : bookingMeant(desk);
  if (variant === undefined || !booked || namesPlace(rest) || isOtherKind(desk, booked.booking, variant))
    return slots;
  desk.dialogue.variant = variant;
  return { ...rest, notes: rest.notes ?? desk.turn.vertical.variesBy?.kinds[variant] ?? variant };
}

/** Of services that take different kinds of place the first is taken; the customer hears of the others. */
function inOneVisit(desk: Desk, slots: SlotValues): SlotValues {
  const { services } = desk.turn.business;
  if (slots.service === undefined || inOnePlace(services, slots.service)) return slots;
  const [service, ...others] = servicesIn(slots.service);
  const text = new Intl.ListFormat(localeOf(desk)).format(others);
  say(desk, { say: "invalid", problem: { slot: "service", reason: "apart", text } });
  return { ...slots, service };
}

/** "It's name is Mario's Italian" tells of the house, not of who comes. */
function withoutHouse({ turn }: Desk, slots: SlotValues): SlotValues {
  const { input } = turn.request;
  const house = plain(turn.business.name);
  const { name, ...rest } = slots;
  const isHouse = name !== undefined && input.kind === "message" && plain(input.text).includes(house);
  return isHouse && house.includes(plain(name)) ? rest : slots;
}

/** Nothing but who they are or how to reach them is said. */
function onlyPerson({ slots, invalid = [] }: SlotCommand): "name" | "contact" | null {
  const { name, phone, email, ...rest } = slots;
  if (Object.keys(rest).length > 0 || invalid.length > 0) return null;
  return (phone ?? email) !== undefined ? "contact" : name === undefined ? null : "name";
}

/** What is said while something else is asked for is taken, which the question asked again would not show. */
const asksElse = (frame: Frame | null, person: "name" | "contact", { name }: SlotValues) =>
  frame !== null &&
  asksOther[person].has(frame.awaiting ?? "") &&
  !(frame.awaiting === "name" && name !== undefined);

const others = ["alternative", "service", "partySize", "date", "time", "items", "more", "pickup"];
const asksOther: Readonly<Record<"name" | "contact", ReadonlySet<string>>> = {
  name: new Set([...others, "contact"]),
  contact: new Set([...others, "name"]),
};

const hasFacts = ({ name, phone, email, notes }: SlotValues) => Boolean(name ?? phone ?? email ?? notes);

function keepFacts(desk: Desk, { name, phone, email, notes, variant }: SlotValues, corrected: boolean): void {
  const { dialogue, turn } = desk;
  const { customer } = dialogue;
  if (variant) dialogue.variant = variant;
  if (name) customer.name = name;
  if (phone) customer.phone = phone;
  if (email) customer.email = email;
  if (notes) noteWishes(desk, notes);
  const told = Boolean(name ?? phone ?? email) && tellContactLater(desk);
  const isNoneOf = turn.acts.some((it) => it.say === "noBookings");
  if (!told && !corrected && !isNoneOf && !topFrame(dialogue)) {
    if (name) turn.acts.push({ say: "thanksFor", what: "name" });
    else if (phone ?? email) turn.acts.push({ say: "thanksFor", what: "contact" });
  }
}
