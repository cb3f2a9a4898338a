// Somebody comes along, at a house whose visits are for one each: theirs is a second visit at the same time.
import { wordsOfVisit } from "#business/visit-services";
import { localOf } from "#business/local-time";
import type { SlotValues } from "#contracts/commands";
import { comesAlong, comesNotAlong, wantsOneToo } from "#understanding/at-the-same-time";
import { bookingMeant } from "./attendance.ts";
import { begin } from "./frames.ts";
import { serviceOf } from "./places.ts";
import { applySlots } from "./repair/correction.ts";
import { bounds, topFrame, type Frame } from "./state.ts";
import { say, type Desk } from "./turn.ts";

/** False: nobody comes along, or there is no visit yet for them to come along to. */
export function bringsAnother(desk: Desk, text: string): boolean {
  if (desk.turn.vertical.asksParty) return false;
  const frame = topFrame(desk.dialogue);
  if (!frame && oneOfTheirOwn(desk, text)) return true;
  if (comesNotAlong(text)) return staysAlone(desk);
  if (!comesAlong(text) || changes(desk)) return false;
  const service = serviceSaid(desk);
  if (frame) return isHeld(frame) && alsoHeld(desk, frame, service);
  const booking = bookingMeant(desk)?.booking;
  if (!booking) return false;
  const { timeZone, services } = desk.turn.business;
  const { date, time } = localOf(booking.startsAt, timeZone);
  const { service: same } = wordsOfVisit(services, booking.service);
  applySlots(desk, begin(desk, "book"), { service: service ?? same, date, time });
  return true;
}

/** "My son needs a haircut too, on Friday at 4": the customer's own is not moved to it. */
function oneOfTheirOwn(desk: Desk, text: string): boolean {
  const slots: SlotValues = {};
  for (const it of desk.turn.commands) if ("slots" in it) Object.assign(slots, it.slots);
  const { date, time, service } = slots;
  const own = bookingMeant(desk)?.booking;
  if (!own || !wantsOneToo(text) || (date === undefined && time === undefined)) return false;
  if (date === undefined && comesAlong(text)) return false;
  const { service: same } = wordsOfVisit(desk.turn.business.services, own.service);
  applySlots(desk, begin(desk, "book"), {
    service: service ?? same,
    ...(date && { date }),
    ...(time && { time }),
  });
  return true;
}

/** With no other hour said for them, nothing changes. */
function staysAlone(desk: Desk): boolean {
  const tells = desk.turn.commands.some((it) => "slots" in it || it.type === "ask" || it.type === "affirm");
  if (tells) return false;
  say(desk, { say: "allRight" });
  return true;
}

const isHeld = (frame: Frame): boolean => frame.flow === "book" && frame.hold !== null && !frame.pending;

/** The same for one more: with the yes that is given for all. Something else for them is understood by itself. */
function alsoHeld(desk: Desk, frame: Frame, service: string | undefined): boolean {
  const visit = serviceOf(desk, frame);
  const people = (frame.guests?.of ?? 1) + 1;
  if (visit?.maxParty !== 1 || people > bounds.guests || (service ?? visit.name) !== visit.name) return false;
  frame.guests = { of: people, at: 1 };
  frame.agreed = false;
  say(desk, { say: "oneEach", people });
  return true;
}

function serviceSaid({ turn }: Desk): string | undefined {
  return turn.commands.flatMap((it) => ("slots" in it && it.slots.service) || [])[0];
}

/** "Can my daughter's be moved to the same time?" */
const changes = ({ turn }: Desk): boolean =>
  turn.commands.some((it) => it.type === "startFlow" && it.flow !== "book");
