// Repair: invalid value. What cannot be used is named with its rule, dropped, and asked for again.
import type { InvalidValue, SlotValues } from "#contracts/commands";
import { daysBetween, localOf, plusDays } from "#business/local-time";
import { peopleFor, peopleOf } from "#business/people";
import type { VisitService } from "#business/visit-services";
import type { Problem } from "../acts.ts";
import { takeGuests } from "../guests.ts";
import { personFor, serviceOf } from "../places.ts";
import { topFrame, type Frame } from "../state.ts";
import { say, type Desk } from "../turn.ts";

/** Says what is wrong with values that the understanding could not use; two at most in one reply. */
export function sayInvalid(desk: Desk, invalid: readonly InvalidValue[]): void {
  for (const value of invalid.slice(0, 2)) {
    say(desk, { say: "invalid", problem: problemOf(desk, value) });
  }
}

/** Drops values that the business's rules refuse, each with its reason. */
export function checkSlots(desk: Desk, frame: Frame): void {
  takeGuests(desk, frame, partyLimit(desk, frame));
  const problems = [partyProblem(desk, frame), dateProblem(desk, frame.slots), personProblem(desk, frame)];
  for (const problem of problems) {
    if (!problem) continue;
    say(desk, { say: "invalid", problem });
    const { [problem.slot as "partySize" | "date" | "person"]: _dropped, ...rest } = frame.slots;
    frame.slots = rest;
  }
}

/** The most people one booking can be for. */
export function partyLimit(desk: Desk, frame: Frame): number {
  const service = serviceOf(desk, frame);
  return Math.min(desk.turn.business.policies.maxPartySize, service?.maxParty ?? Number.MAX_SAFE_INTEGER);
}

function partyProblem(desk: Desk, frame: Frame): Problem | null {
  const party = frame.slots.partySize;
  if (party === undefined) return null;
  const limit = partyLimit(desk, frame);
  if (party > limit) return { slot: "partySize", reason: "tooLarge", limit };
  const least = serviceOf(desk, frame)?.minParty ?? 1;
  return party < least ? { slot: "partySize", reason: "tooSmall", limit: least } : null;
}

/** Who was asked for does not do that. */
function personProblem(desk: Desk, frame: Frame): Problem | null {
  const person = frame.slots.person === undefined ? null : personFor(desk, frame);
  const service = serviceOf(desk, frame);
  if (!person || !service) return null;
  const people = namesFor(desk, service);
  if (people.includes(person.name)) return null;
  return { slot: "person", reason: "notTheirs", text: person.name, service: service.name, people };
}

const namesFor = ({ turn }: Desk, { id, also }: VisitService): string[] =>
  peopleFor(turn.business, { serviceId: id, also }).map((it) => it.name);

/** Nobody here is called so, or two are. */
function whoProblem(desk: Desk, text: string, unsure: boolean): Problem {
  const frame = topFrame(desk.dialogue);
  const service = frame ? serviceOf(desk, frame) : null;
  const all = service ? namesFor(desk, service) : peopleOf(desk.turn.business).map((it) => it.name);
  const people = unsure ? all.filter((it) => it.startsWith(text)) : all;
  const [reason, of] = unsure ? (["unsure", null] as const) : (["unknown", service?.name ?? null] as const);
  return { slot: "person", reason, text, service: of, people };
}

function dateProblem({ turn }: Desk, { date }: SlotValues): Problem | null {
  if (date === undefined) return null;
  const today = localOf(turn.request.now, turn.business.timeZone).date;
  const ahead = daysBetween(today, date);
  const days = turn.business.policies.maxAdvanceDays;
  if (ahead < 0) return { slot: "date", reason: "past" };
  if (ahead > days) return { slot: "date", reason: "tooFar", lastDate: plusDays(today, days), days };
  return null;
}

function problemOf(desk: Desk, { slot, reason, text }: InvalidValue): Problem {
  if (slot === "person") return whoProblem(desk, text, reason === "malformed");
  if (slot === "service") return { slot, reason: "notOffered", text };
  if (slot === "partySize") {
    if (reason === "too_large") {
      return { slot, reason: "tooLarge", limit: desk.turn.business.policies.maxPartySize };
    }
    return { slot, reason: reason === "zero" ? "zero" : "malformed" };
  }
  if (slot === "date") {
    if (reason === "past") return { slot, reason };
    return { slot, reason: reason === "no_such_date" ? "noSuchDate" : "malformed" };
  }
  if (slot === "time") {
    if (reason === "past") return { slot, reason };
    return { slot, reason: reason === "no_such_time" ? "noSuchTime" : "malformed" };
  }
  return { slot, reason: text === "" ? "wrong" : "malformed" };
}
