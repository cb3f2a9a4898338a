// What a message says beside what it orders: questions, when it is picked up, and for whom it is.
import type { Command } from "#contracts/commands";
import type { Ordering, UnderstandingContext } from "../context.ts";
import type { Entity } from "../entities.ts";
import { piecesOf } from "../orders/pieces.ts";
import { namedIn } from "../orders/mentions.ts";
import { isUnhealthy } from "./unhealthy.ts";
import type { ReadClause, Reading } from "./reading.ts";

/** Topics that words of ordering also touch; "can I get a margherita?" orders one. */
export const soft: ReadonlySet<string> = new Set(["menu", "availability", "about", "capacity", "other"]);

/** A message, what the rest of the understanding makes of it, and which of its names are dishes. */
export interface Said {
  reading: Reading;
  commands: readonly Command[];
  foods: ReadonlySet<Entity>;
  /** Whose the order is, where no more than a number or an address tells that it is a name. */
  caller: Caller | null;
}

interface Caller {
  name: string;
  start: number;
  end: number;
}

const others: ReadonlySet<Entity["type"]> = new Set(["date", "time", "name", "phone", "email", "money"]);

/** The clauses' words, with marks where something else was said that has a meaning of its own. */
export function withoutOthers(
  { text, entities }: Reading,
  clauses: readonly ReadClause[],
  { foods, caller }: Pick<Said, "foods" | "caller">,
): string {
  let words = "";
  for (let at = 0; at < text.length; at++) {
    const kept = clauses.some((it) => at >= it.opens && at < it.end);
    const taken = entities.some(
      (it) => others.has(it.type) && !foods.has(it) && at >= it.start && at < it.end && isTold(it),
    );
    const called = caller !== null && at >= caller.start && at < caller.end;
    words += kept && !taken && !called ? text.charAt(at) : ",";
  }
  return words;
}

/** "A Chai Latte" is written as a name is, and none where it is on the menu. */
export function dishNames(
  { entities }: Reading,
  { catalogue }: Ordering,
  { locale }: UnderstandingContext,
): Set<Entity> {
  const names = entities.filter((it) => it.type === "name");
  return new Set(names.filter((it) => namedIn(it.text, { catalogue, locale, order: [] }).any));
}

const capitals = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}";
const ending = new RegExp(`(?<![\\p{L}\\p{N}])(${capitals})[\\s,;:(–-]*$`, "u");
const called = new RegExp(`(?<![\\p{L}\\p{N}])(?:[Nn]ame|[Nn]ombre|[Nn]om|[Nn]ome)[ :]+(${capitals})`, "u");

/** "For Raj raj@example.com", "name Joe": the capitals right before a number or an address, which name no dish. */
export function callerIn(
  { text, entities }: Reading,
  { catalogue }: Ordering,
  { locale, flow }: UnderstandingContext,
): Caller | null {
  const contact = entities.find((it) => it.type === "phone" || it.type === "email");
  const found = contact ? ending.exec(text.slice(0, contact.start)) : called.exec(text);
  const name = found?.[1];
  // In mid-order "Luis Mora 2125550144" is all that is said.
  if (!found || name === undefined || (found.index === 0 && flow !== "order")) return null;
  const start = found.index + found[0].indexOf(name);
  const place = { start, end: start + name.length };
  const taken = entities.some((it) => it.start < place.end && place.start < it.end);
  const dish = namedIn(name, { catalogue, locale, order: [] }).any;
  return taken || dish ? null : { name, ...place };
}

/** "Gluten free base please": what is ordered can be had so, and nobody asks what has no gluten. */
export function choosesOption(
  { text, asks }: ReadClause,
  { catalogue, lines }: Ordering,
  locale: string,
): boolean {
  if (asks || lines.length === 0) return false;
  const had = catalogue.filter(({ name }) => lines.some(({ item }) => item === name));
  const pieces = piecesOf(text, { catalogue: had, locale, order: [] });
  return (
    pieces.some(({ kind }) => kind === "choice") &&
    pieces.every(({ kind }) => kind !== "item") &&
    pieces.filter(({ kind }) => kind === "word").length <= 1
  );
}

/** "One" and "2" may be read as an hour; what has a mark of time is one. */
export const isTold = ({ type, text }: Entity): boolean =>
  type === "time" || type === "date" ? text.length > (/\d/.test(text) ? 2 : 3) : true;

/** What else the message says: its questions, its time, its contact details. Sizes and wishes are the order's. */
export function beside(
  { reading, commands, foods, caller }: Said,
  told: readonly Command[],
  chooses: (clause: ReadClause) => boolean,
): Command[] {
  const names = reading.entities.filter((it) => it.type === "name");
  const dishes = names.length > 0 && names.every((it) => foods.has(it));
  const asksElse = (it: Command) =>
    it.type === "ask" &&
    reading.clauses.some(
      (clause) => clause.question?.topic === it.topic && !soft.has(it.topic) && !chooses(clause),
    );
  const kept: Command[] = [];
  for (const it of commands) {
    if (asksElse(it)) kept.push(it);
    if (it.type !== "setSlots" && it.type !== "correctSlots") continue;
    const { partySize: _size, notes, service: _service, ...others } = it.slots;
    // An allergy is everybody's, whatever else is said of a dish.
    const said = notes !== undefined && isUnhealthy(notes) ? { ...others, notes } : others;
    const { date: _date, time: _time, after: _after, before: _before, ...timeless } = said;
    const soonest = told.some((order) => order.type === "setOrder" && order.soonest);
    const { name, ...nameless } = soonest ? timeless : said;
    const known = name === undefined || dishes ? caller?.name : name;
    const slots = known === undefined ? nameless : { ...nameless, name: known };
    const invalid = it.invalid?.filter((value) => value.slot !== "partySize") ?? [];
    if (Object.keys(slots).length > 0 || invalid.length > 0)
      kept.push({ ...it, slots, ...(invalid.length > 0 ? { invalid } : {}) });
  }
  return kept;
}
