// When an order is picked up: as soon as it is ready, or at a time that the kitchen and the hours allow.
import type { SlotValues } from "#contracts/commands";
import type { Instant } from "#contracts/time";
import { canPickUp, earliestPickup, isKitchenOpen } from "#business/pickup";
import { epochMs, inZone, localOf, minutesOf, plusMinutes, resolveLocal, timeOf } from "#business/local-time";
import { plain } from "#understanding/text";
import { bookingMeant } from "../attendance.ts";
import { topFrame, type Frame } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { draftOf, orderingOf } from "./order-state.ts";

/** In all our languages: none of these words means something else in another. */
const sameDay =
  /(?<!\p{L})(?:(?:same|that) (?:day|night|evening|afternoon|morning)|mism[oa] (?:dia|noche|tarde)|(?:meme|ce) (?:jour|soir|jour-la|soir-la)|(?:selb|gleich)en (?:tag|abend|mittag)|stess[oa] (?:giorno|sera)|mesm[oa] (?:dia|noite|tarde))(?!\p{L})/u;

/** "For the same evening", beside a table that is booked: on its day. Said before the hour is taken. */
export function onDayOfVisit(desk: Desk, text: string): void {
  const { commands, business } = desk.turn;
  const orders = commands.some((it) => it.type === "setOrder") || topFrame(desk.dialogue)?.flow === "order";
  const booked = orders && sameDay.test(plain(text)) ? bookingMeant(desk)?.booking : null;
  if (!booked) return;
  const { date } = localOf(booked.startsAt, business.timeZone);
  const says = commands.some((it) => "slots" in it && it.slots.date !== undefined);
  if (says) return;
  const dated = commands.map((it) => (it.type === "setSlots" ? { ...it, slots: { ...it.slots, date } } : it));
  const isSet = dated.some((it) => it.type === "setSlots");
  desk.turn.commands = isSet ? dated : [...dated, { type: "setSlots", slots: { date }, confidence: 0.9 }];
}

/** Takes a day and an hour for the pickup; true if they were used or refused. */
export function takePickup(desk: Desk, frame: Frame, slots: SlotValues): boolean {
  const { date, time, after, shiftMinutes } = slots;
  if (date === undefined && time === undefined && after === undefined && shiftMinutes === undefined)
    return false;
  const wanted = wantedInstant(desk, frame, slots);
  if (date !== undefined) frame.slots = { ...frame.slots, date };
  frame.agreed = false;
  frame.awaiting = null;
  if (wanted) setPickup(desk, frame, wanted);
  else frame.order = { ...draftOf(frame), pickup: null };
  return true;
}

function setPickup(desk: Desk, frame: Frame, wanted: Instant): void {
  const ordering = orderingOf(desk);
  const { business, request } = desk.turn;
  if (!ordering) return;
  const possible = canPickUp(business, wanted, request.now, ordering.prepareMinutes);
  frame.order = { ...draftOf(frame), pickup: possible ? wanted : null };
  if (possible) return;
  const earliest = earliestPickup(business, request.now, ordering.prepareMinutes);
  say(desk, { say: "pickupUnfit", wanted, earliest });
  frame.slots = {};
}

function wantedInstant({ turn }: Desk, frame: Frame, slots: SlotValues): Instant | null {
  const { timeZone } = turn.business;
  const now = inZone(turn.request.now, timeZone);
  if (slots.shiftMinutes !== undefined) {
    const { pickup } = draftOf(frame);
    const from = pickup !== null && pickup !== "soonest" ? pickup : now;
    return plusMinutes(from, slots.shiftMinutes, timeZone);
  }
  const time = slots.time ?? slots.after ?? timeOfPickup(frame, timeZone);
  if (time === null) return null;
  const date = slots.date ?? frame.slots.date ?? localOf(now, timeZone).date;
  const resolved = resolveLocal(date, timeOf(minutesOf(time)), timeZone);
  if (resolved.kind === "skipped") return null;
  return resolved.kind === "ok" ? resolved.instant : resolved.earlier;
}

/** Another day keeps the hour that was said. */
function timeOfPickup(frame: Frame, timeZone: string) {
  const { pickup } = draftOf(frame);
  return pickup === null || pickup === "soonest" ? null : localOf(pickup, timeZone).time;
}

/** As soon as it is ready; out of hours that is the first time after they open. */
export function takeSoonest(desk: Desk, frame: Frame): void {
  const ordering = orderingOf(desk);
  const { business, request } = desk.turn;
  if (!ordering) return;
  const open = isKitchenOpen(business, request.now, ordering.prepareMinutes);
  const earliest = earliestPickup(business, request.now, ordering.prepareMinutes);
  frame.order = { ...draftOf(frame), pickup: open ? "soonest" : earliest };
  frame.awaiting = null;
}

/** A time that was possible when it was said may be so no longer. */
export function checkPickup(desk: Desk, frame: Frame): void {
  const { pickup } = draftOf(frame);
  if (pickup === "soonest") takeSoonest(desk, frame);
  else if (pickup !== null && epochMs(pickup) > 0) setPickup(desk, frame, pickup);
}
