// From recognised spans to slot values: what is wanted, what cannot be used, what is corrected.
import type { InvalidValue, SlotValues } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import type { Entity, EntityOf } from "../entities.ts";
import { plain } from "../text.ts";
import { carIn } from "../visits/read-car.ts";
import { unknownBeside, visitIn } from "../visits/read-visit.ts";
import { lengthNotOffered } from "../trades/lasting.ts";
import { fixesCars, isForOnePerson, speaksOf } from "../trades/named.ts";
import { weekdaysOpen } from "./open-days.ts";

export interface Gathered {
  slots: SlotValues;
  invalid: InvalidValue[];
  confidence: number;
}

const wanted = <T extends "date" | "time" | "partySize">(
  entities: readonly Entity[],
  type: T,
): EntityOf<T>[] =>
  entities.filter((it): it is EntityOf<T> => it.type === type && "role" in it && it.role === "wanted");

/** The slots a message gives. Times that only repeat a known date or part of day are left out. */
export function gather(
  entities: readonly Entity[],
  context: UnderstandingContext,
  notes: string | null,
  text = "",
): Gathered {
  const gathered: Gathered = { slots: {}, invalid: [], confidence: 1 };
  gatherDate(gathered, wanted(entities, "date"), context);
  gatherTime(gathered, heardTimes(wanted(entities, "time"), context));
  gatherParty(gathered, wanted(entities, "partySize"), context, text);
  gatherPerson(
    gathered,
    entities.filter((it) => it.type !== "name" || !isCar(it.text, notes, context)),
  );
  const shift = entities.find((it) => it.type === "shift");
  if (shift) gathered.slots.shiftMinutes = shift.value.minutes;
  gatherVisit(gathered, text, entities, context);
  const visits = gathered.slots.partySize === undefined ? visitsCounted(entities, text) : null;
  if (visits !== null) gathered.slots.partySize = visits;
  if (notes !== null) gathered.slots.notes = notes;
  return gathered;
}

function gatherVisit(
  gathered: Gathered,
  text: string,
  entities: readonly Entity[],
  context: UnderstandingContext,
): void {
  const visit = visitIn(text, entities, context);
  if (!visit) return;
  const length = lengthNotOffered(text, entities, context);
  if (length !== null) return void refuse(gathered, "service", length, "not_offered");
  note(gathered, { service: visit.service }, visit.confidence);
  const unknown = unknownBeside(text, entities, context);
  if (unknown !== null) refuse(gathered, "service", unknown, "not_offered");
}

/** "2 haircuts" are for two people. */
function visitsCounted(entities: readonly Entity[], text: string): number | null {
  for (const service of entities) {
    if (service.type !== "service" || !isForOnePerson(service.value.name)) continue;
    const count = entities.find(
      (it) =>
        it.type === "number" && it.end <= service.start && text.slice(it.end, service.start).trim() === "",
    );
    if (
      count?.type === "number" &&
      count.value > 1 &&
      !isOrdinal.test(plain(text.slice(0, count.start)).trimEnd())
    )
      return count.value;
  }
  return null;
}

/** "A number 2 haircut" is a length, "option 2" one of a list: neither says how many. */
const isOrdinal =
  /(?<!\p{L})(?:number|numero|nummer|num|no|nr|grade|guard|clipper|option|opcion|style|size|level|stufe)\.?\s*#?$/u;

function note(gathered: Gathered, slots: SlotValues, confidence: number): void {
  Object.assign(gathered.slots, slots);
  gathered.confidence = Math.min(gathered.confidence, confidence);
}

const refuse = (
  gathered: Gathered,
  slot: InvalidValue["slot"],
  text: string,
  reason: InvalidValue["reason"],
): number => gathered.invalid.push({ slot, text, reason });

function gatherDate(
  gathered: Gathered,
  dates: readonly EntityOf<"date">[],
  context: UnderstandingContext,
): void {
  const date =
    dates.find((it) => !it.value.invalid && it.value.until === undefined) ??
    dates.find((it) => !it.value.invalid) ??
    dates[0];
  if (!date) return;
  if (date.value.invalid) refuse(gathered, "date", date.text, date.value.invalid);
  else if (date.value.date !== null) {
    const { until } = date.value;
    const day =
      until === undefined ? date.value.date : weekdaysOpen(date.value.date, until, context.openingHours);
    note(gathered, { date: day }, until === undefined ? date.confidence : 0.6);
  }
}

/** "There are three of us now" changes no hour that is known. */
const heardTimes = (times: readonly EntityOf<"time">[], { known }: UnderstandingContext) =>
  known.time === undefined ? times : times.filter((it) => !isNow.test(plain(it.text)));

const isNow = /^(?:right )?(?:now|ahora(?: mismo)?|maintenant|jetzt|adesso|ora|agora)$/u;

function gatherTime(gathered: Gathered, times: readonly EntityOf<"time">[]): void {
  const time = times.find((it) => it.value.time !== null) ?? times.find((it) => it.value.invalid) ?? times[0];
  if (!time) return;
  const { value } = time;
  if (value.invalid) refuse(gathered, "time", time.text, value.invalid);
  else if (value.time !== null) {
    note(gathered, { time: value.time }, time.confidence);
    if (value.date !== undefined && gathered.slots.date === undefined) gathered.slots.date = value.date;
  } else {
    note(
      gathered,
      { ...(value.after ? { after: value.after } : {}), ...(value.before ? { before: value.before } : {}) },
      Math.max(0.6, time.confidence),
    );
  }
}

function gatherParty(
  gathered: Gathered,
  parties: readonly EntityOf<"partySize">[],
  context: UnderstandingContext,
  text: string,
): void {
  if (countsTyres(text, parties, context)) return;
  const told = parties.filter((it) => !it.value.invalid);
  // "Two of her friends might join, so 4 of us": how many they are in all outweighs who else comes.
  const all = told.findLast((it) => /^ (?:of us|in total|in all|altogether)\b/iu.test(text.slice(it.end)));
  // "Can we bring my mum too, so 3": the whole outweighs who is added.
  const party = all ?? told.find((it) => it.value.change === undefined) ?? told[0] ?? parties[0];
  if (!party) return;
  const { value } = party;
  // "No, just one more": than was booked, not than was proposed.
  const refuses = /^\W*no\b/iu.test(text);
  const base = (refuses ? context.bookedSize : null) ?? context.known.partySize ?? Number.NaN;
  const size = value.change === undefined ? value.size : base + value.change;
  if (value.invalid) refuse(gathered, "partySize", party.text, value.invalid);
  else if (size >= 1) note(gathered, { partySize: size }, party.confidence);
  else if (!Number.isNaN(size)) refuse(gathered, "partySize", party.text, "zero");
}

/** "Tyres, how much for 4": how many tyres, where nobody is asked how many come. */
const countsTyres = (
  text: string,
  [party, ...more]: readonly EntityOf<"partySize">[],
  { services, awaiting }: UnderstandingContext,
): boolean =>
  party !== undefined &&
  more.length === 0 &&
  awaiting !== "partySize" &&
  fixesCars(services) &&
  speaksOf("tyres", text) &&
  /^\P{L}*$|^\P{L}*(?:please|\p{L}*t[yi]res?)/u.test(plain(text.slice(party.end)));

function gatherPerson(gathered: Gathered, entities: readonly Entity[]): void {
  const names = entities.filter((it) => it.type === "name");
  const [name] = names;
  if (name) note(gathered, { name: fullName(names) }, name.confidence);
  const phone = entities.find((it) => it.type === "phone");
  if (phone?.invalid) refuse(gathered, "phone", phone.text, phone.invalid);
  else if (phone) note(gathered, { phone: phone.value.phone }, phone.confidence);
  const email = entities.find((it) => it.type === "email");
  if (email?.invalid) refuse(gathered, "email", email.text, email.invalid);
  else if (email) note(gathered, { email: email.value.email }, email.confidence);
}

/** "I have a Honda Civic" names what is to be worked on, which is noted. */
const isCar = (name: string, notes: string | null, { services }: UnderstandingContext): boolean =>
  notes?.includes(name) === true && carIn(name, plain(name), services, []) === name;

/** "first name Ann … last name Lee" is one name. */
function fullName(names: readonly EntityOf<"name">[]): string {
  const first = names.find((it) => it.value.first !== undefined && it.value.last === undefined);
  const last = names.find((it) => it.value.last !== undefined && it.value.first === undefined);
  if (first && last) return `${first.value.name} ${last.value.name}`;
  return names[0]?.value.name ?? "";
}

/** Splits what changes a known value from what is new. A word of correction makes known slots' values corrections. */
export function splitByKnown(
  slots: SlotValues,
  known: SlotValues,
  correcting: boolean,
): { set: SlotValues; correct: SlotValues } {
  const set: SlotValues = {};
  const correct: SlotValues = {};
  for (const [key, value] of Object.entries(slots) as [keyof SlotValues, SlotValues[keyof SlotValues]][]) {
    const differs = known[key] !== undefined && known[key] !== value && key !== "notes";
    const window = (key === "after" || key === "before") && known.time !== undefined;
    const corrected =
      differs ||
      window ||
      key === "shiftMinutes" ||
      (correcting && known[key] !== undefined && key !== "notes");
    Object.assign(corrected ? correct : set, { [key]: value });
  }
  return { set, correct };
}
