// Repair: an unclear number. "Make it 8" is eight people or eight o'clock: what can be meant decides; else people, and the other is offered.
import type { Command } from "#contracts/commands";
import type { LocalTime } from "#contracts/time";
import { epochMs, instantOf, localOf, minutesOf, plusDays, plusMinutes, timeOf } from "#business/local-time";
import { isOpenFor } from "#business/opening-hours";
import { numberWord } from "#understanding/number-word";
import { bookingMeant, isJustReminded } from "../attendance.ts";
import { knownBooking } from "../frames.ts";
import { localeOf } from "../language.ts";
import { partyOf, serviceAt, wantedOf } from "../places.ts";
import { topFrame, type Doubt, type Frame } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { partyLimit } from "./invalid-value.ts";

/** From here on the understanding is sure of a command (see its confidences). */
const sure = 0.8;

/** What the number would replace. */
interface Plan {
  serviceId: string | null;
  party: number;
  date: string;
  time: LocalTime;
}

type Correction = Extract<Command, { type: "correctSlots" | "setSlots" }>;

/** The commands with an unclear number read as what it can mean, and an answer to the last such reading. */
export function settleNumber(desk: Desk, commands: readonly Command[]): Command[] {
  const { doubt } = desk.dialogue;
  desk.dialogue.doubt = null;
  return commands.flatMap((command) => {
    if (isUnclear(desk, command)) return settle(desk, command);
    return [doubt && meansOther(command, doubt) ? asOther(command, doubt) : command];
  });
}

/** "8 PM", after 8 was taken for people: the people are as many as before. "8 people", after it was taken for the hour. */
function meansOther(command: Command, doubt: Doubt): command is Correction {
  if (command.type !== "setSlots" && command.type !== "correctSlots") return false;
  const { slots } = command;
  const said = Object.keys(slots).join();
  return (
    (said === "time" && slots.time === doubt.time) ||
    (said === "partySize" && slots.partySize === doubt.party)
  );
}

const asOther = (command: Correction, { party, time }: Doubt): Correction => ({
  ...command,
  type: "correctSlots",
  slots: { partySize: party, time },
});

/** Where nobody asks for people, a bare number is unclear also if it replaces nothing. */
function isUnclear({ turn }: Desk, command: Command): command is Correction {
  const kind = turn.vertical.asksParty ? ["correctSlots"] : ["correctSlots", "setSlots"];
  if (!kind.includes(command.type) || command.confidence >= sure) return false;
  if (!("slots" in command) || command.invalid?.length) return false;
  return Object.keys(command.slots).join() === "partySize";
}

function settle(desk: Desk, command: Correction): Command[] {
  const number = command.slots.partySize ?? 0;
  const frame = topFrame(desk.dialogue);
  if (!desk.turn.vertical.asksParty && (frame?.guests || !saysNumber(desk))) return [command];
  if (!desk.turn.vertical.asksParty) return settleTime(desk, frame, command, number);
  const plan = planOf(desk, frame);
  if (!plan || frame?.pending) return [command];
  if (frame && isProposedSize(desk, frame, number)) return [{ type: "affirm", confidence: sure }];
  const time = clockOf(desk, plan, number);
  const people = canBePeople(desk, frame, plan, number);
  if (!time) return [command];
  // "Can we make it 8?" to a reminder that has just named the hour is an hour.
  if (!people || isJustReminded(desk)) return [{ ...command, slots: { time } }];
  if (meansHour(desk, plan, number, time)) {
    desk.dialogue.doubt = { party: number, time: plan.time };
    say(desk, { say: "timeOrPeople", people: number, time, was: plan.time });
    return [{ ...command, slots: { time } }];
  }
  desk.dialogue.doubt = { party: plan.party, time };
  say(desk, { say: "peopleOrTime", people: number, time, party: plan.party });
  return [command];
}

/** "Make it six then", where a table for six was proposed in place of one for eight, takes that. */
function isProposedSize({ dialogue }: Desk, frame: Frame, number: number): boolean {
  if (frame.flow !== "move" || frame.awaiting !== "confirmation" || frame.slots.partySize !== number)
    return false;
  return knownBooking(dialogue, frame.bookingId)?.booking.partySize !== number;
}

const instead =
  /(?<!\p{L})(?:instead|stattdessen|en vez|en lugar|[aà] la place|plut[oô]t|invece|piuttosto|em vez|em lugar)(?!\p{L})/iu;

/** "Can we make it 8 instead?" of 7 PM for 4: in the place of what it is nearer to. */
function meansHour({ turn }: Desk, plan: Plan, number: number, time: LocalTime): boolean {
  const { input } = turn.request;
  if (input.kind !== "message" || !instead.test(input.text)) return false;
  const hours = Math.abs(minutesOf(time) - minutesOf(plan.time)) / 60;
  return hours < Math.abs(number - plan.party);
}

/** "Just me" counts people and says no number. */
function saysNumber(desk: Desk): boolean {
  const { input } = desk.turn.request;
  const words = input.kind === "message" ? input.text.match(/[\p{L}\d]+/gu) : null;
  return (words ?? []).some((it) => /\d/.test(it) || numberWord(it, localeOf(desk)) !== null);
}

/** Where nobody asks for people only an hour can be meant; without one that fits, nothing was said. */
function settleTime(desk: Desk, frame: Frame | null, command: Correction, number: number): Command[] {
  const day = plusDays(localOf(desk.turn.request.now, desk.turn.business.timeZone).date, 1);
  const date = frame?.slots.date ?? day;
  const plan = planOf(desk, frame) ?? { serviceId: null, party: 1, date, time: "12:00" };
  const time = clockOf(desk, plan, number);
  return time ? [{ ...command, slots: { time } }] : [];
}

/** The flow's wish, or without a flow the booking that is meant; null while a part of it is unknown. */
function planOf(desk: Desk, frame: Frame | null): Plan | null {
  if (frame) {
    const wanted = wantedOf(desk, frame);
    const party = partyOf(desk, frame);
    if (!wanted?.time || !party) return null;
    return { serviceId: wanted.serviceId, party, date: wanted.date, time: wanted.time };
  }
  const latest = bookingMeant(desk);
  if (!latest) return null;
  const { partySize: party, startsAt } = latest.booking;
  return { serviceId: latest.serviceId, party, ...localOf(startsAt, desk.turn.business.timeZone) };
}

/** The hour a bare number can be, nearest to the time as it stands; null if none fits or it is that time. */
function clockOf(desk: Desk, { serviceId, date, time }: Plan, number: number): LocalTime | null {
  const { business } = desk.turn;
  const minutes = (serviceId && serviceAt(desk, { serviceId })?.durationMinutes) || 0;
  const hours = number > 12 ? [number] : [number % 24, (number + 12) % 24];
  const open = hours
    .filter((hour) => hour < 24)
    .map((hour) => timeOf(hour * 60))
    .filter((clock) => {
      const starts = instantOf(date, clock, business.timeZone);
      return isOpenFor(business, starts, plusMinutes(starts, minutes, business.timeZone));
    });
  const distance = (clock: LocalTime) => Math.abs(minutesOf(clock) - minutesOf(time));
  const nearest = open.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest === undefined || nearest === time || isPast(desk, date, nearest) ? null : nearest;
}

const isPast = ({ turn }: Desk, date: string, clock: LocalTime) =>
  epochMs(instantOf(date, clock, turn.business.timeZone)) < turn.request.now;

function canBePeople(desk: Desk, frame: Frame | null, { serviceId, party }: Plan, number: number): boolean {
  if (!desk.turn.vertical.asksParty || number === party) return false;
  const { maxPartySize } = desk.turn.business.policies;
  const most = (serviceId && serviceAt(desk, { serviceId })?.maxParty) || maxPartySize;
  return number <= (frame ? partyLimit(desk, frame) : Math.min(maxPartySize, most));
}
