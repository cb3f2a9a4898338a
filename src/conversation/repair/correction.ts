// Repair: correction. A new value replaces the old one at any step; whatever was found for the old is void.
import type { SlotValues } from "#contracts/commands";
import { localOf, weekdayOf } from "#business/local-time";
import { namesPlace, shifted } from "../places.ts";
import type { Frame } from "../state.ts";
import type { Desk } from "../turn.ts";
import { checkSlots } from "./invalid-value.ts";

/** Puts slots into a flow, whether said first or corrected later. */
export function applySlots(desk: Desk, frame: Frame, slots: SlotValues): void {
  if (!namesPlace(slots)) return;
  const chosen = chosenStart(desk, frame, slots);
  const { name: _name, phone: _phone, email: _email, notes: _notes, ...place } = shifted(desk, frame, slots);
  frame.slots = withoutStaleTime({ ...frame.slots, ...place, ...chosen }, place);
  if (slots.date !== undefined) delete frame.anyDay;
  frame.offered = [];
  frame.found = null;
  frame.agreed = false;
  frame.awaiting = null;
  checkSlots(desk, frame);
}

/** A time said in answer to alternatives on other days names the one with that time. */
function chosenStart(desk: Desk, frame: Frame, slots: SlotValues): Pick<SlotValues, "date" | "time"> {
  const zone = desk.turn.business.timeZone;
  const starts = frame.offered.map((slot) => localOf(slot.startsAt, zone));
  const meant = starts.filter(
    (at) =>
      (slots.time !== undefined || slots.date !== undefined) &&
      (slots.time ?? at.time) === at.time &&
      (slots.date ?? at.date) === at.date,
  );
  const only = meant.length === 1 ? meant[0] : (sameWeekday(desk, starts, slots) ?? null);
  return only ? { date: only.date, time: only.time } : {};
}

/** "Saturday" in answer to offers weeks ahead names the one on a Saturday, not the next Saturday. */
function sameWeekday(desk: Desk, starts: ReturnType<typeof localOf>[], { date, time }: SlotValues) {
  const { input } = desk.turn.request;
  const bare = input.kind === "message" && !/\d/.test(input.text);
  if (!bare || date === undefined || time !== undefined) return null;
  const meant = starts.filter((at) => at.weekday === weekdayOf(date));
  return meant.length === 1 ? meant[0] : null;
}

/** An exact time ends an earlier range, a new range an earlier time. */
function withoutStaleTime(all: SlotValues, said: SlotValues): SlotValues {
  const { time: _time, after: _after, before: _before, ...rest } = all;
  if (said.time !== undefined) return { ...rest, time: said.time };
  if (said.after === undefined && said.before === undefined) return all;
  const { after, before } = said;
  return { ...rest, ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) };
}

/** Forgets a value so that it is asked for again. */
export function forget(frame: Frame, slot: "partySize" | "date" | "time" | "service"): void {
  const rest = { ...frame.slots };
  delete rest[slot];
  frame.slots = rest;
  frame.agreed = false;
  frame.offered = [];
}
