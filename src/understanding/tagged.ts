// The sequence tagger beside the recognisers: it finds where a slot's words stand, they what the words mean.
import type { UnderstandingContext, Awaited } from "./context.ts";
import type { Entity } from "./entities.ts";
import type { Labelled } from "./learned/tag-features.ts";
import { tagSurely, type SureSpan, type TaggerModel } from "./learned/tagger.ts";
import { isNobodys, unled } from "./recognisers/nobodys-name.ts";
import { recognise } from "./recognisers/recognise.ts";
import { overlaps } from "./text.ts";

const slots = ["partySize", "date", "time", "name"] as const;
type Slot = (typeof slots)[number];

const slotOf: Readonly<Record<string, Slot>> = {
  people: "partySize",
  date: "date",
  time: "time",
  first_name: "name",
  last_name: "name",
};

/** What the assistant asked, as the labels that the tagger learnt from. */
const asked: Partial<Record<Awaited, readonly string[]>> = {
  partySize: ["people"],
  date: ["date"],
  time: ["time"],
  name: ["first_name", "last_name", "first_name+last_name"],
};

/** Below this, what the recognisers made of the words stands: not every chat is like the calls that were learnt from. */
const sure = 0.8;

/** How the recognisers' findings are told to the tagger, in training and in use alike. */
export const marksOf = (entities: readonly Entity[]): Labelled[] =>
  entities.map((it) => ({ label: markOf(it), start: it.start, end: it.end }));

function markOf(entity: Entity): string {
  const role = "role" in entity && entity.role !== "wanted" ? entity.role : "";
  const parts = entity.type === "name" ? Object.keys(entity.value).sort().join("") : "";
  return `${entity.type}${role}${parts}`;
}

/** The entities of an English text with what the tagger found added, or put in the place of another reading. */
export function withTagged(
  text: string,
  entities: readonly Entity[],
  context: UnderstandingContext,
  tagger: TaggerModel,
): Entity[] {
  const missing = slots.filter((slot) => !entities.some((it) => fills(it, slot)));
  if (missing.length === 0) return [...entities];
  const given = (context.awaiting && asked[context.awaiting]) ?? [];
  const isWanted = (label: string) => missing.includes(slotOf[label]!);
  const tagged = tagSurely(tagger, text, { given, marks: marksOf(entities) }, isWanted);
  const sureOnes = tagged.filter((it) => it.confidence >= sure);
  return fullNames(text, sureOnes).reduce((known, span) => placed(text, known, span, context), [...entities]);
}

interface Found extends SureSpan {
  slot: Slot;
  /** Of a name: its halves, as they were told apart. */
  first?: string;
  last?: string;
}

/** First and last names that stand side by side are one. */
function fullNames(text: string, spans: readonly SureSpan[]): Found[] {
  const found: Found[] = [];
  for (const span of spans) {
    const slot = slotOf[span.label];
    if (!slot) continue;
    const words = text.slice(span.start, span.end);
    const before = found.at(-1);
    const beside = before && /^[\s,]*$/.test(text.slice(before.end, span.start));
    if (span.label === "last_name" && beside && before.first !== undefined && before.last === undefined) {
      const confidence = Math.min(before.confidence, span.confidence);
      Object.assign(before, { end: span.end, last: words, confidence });
    } else if (span.label === "first_name") found.push({ ...span, slot, first: words });
    else if (span.label === "last_name") found.push({ ...span, slot, last: words });
    else found.push({ ...span, slot });
  }
  return found;
}

const fills = (it: Entity, slot: Slot): boolean =>
  it.type === slot && (!("role" in it) || it.role === "wanted");

function placed(text: string, known: Entity[], span: Found, context: UnderstandingContext): Entity[] {
  const here = known.filter((it) => overlaps(it, span));
  // What the rules read stands where it answers the question, or gives the slot already.
  if (
    known.some((it) => fills(it, span.slot)) ||
    here.length > 1 ||
    here.some((it) => it.type === context.awaiting)
  )
    return known;
  if (here.some((it) => it.type === span.slot || !rivals.has(it.type) || isClock(it))) return known;
  const words = text.slice(span.start, span.end);
  // Out of a booking's flow a word alone says too little: "set a timer to 5".
  if (context.flow === null && /^[\p{L}\d]+$/u.test(words)) return known;
  if (span.slot === "name" && elsewhere.test(text.slice(0, span.start))) return known;
  if (span.slot === "name" && isNobodys(text, [{ ...span, text: words }], known, unled)) return known;
  const found = span.slot === "name" ? nameOf(words, span) : resolved(words, span, span.slot, context);
  if (!found) return known;
  const others = known.filter((it) => !here.includes(it));
  return [...others, found].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "Near San Francisco", "blame it on Jens Spahn": the tagger is of English alone. */
const elsewhere =
  /(?<!\p{L})(?:near|on|about|in|at|to|from|around|against|of|with|over|between|through|like) $/iu;

/** Readings that the same words may have; an e-mail address or a service's name is none of them. */
const rivals: ReadonlySet<Entity["type"]> = new Set(["partySize", "date", "time", "number", "name"]);

/** "at 9": the recognisers take a number for a time only with a reason. */
const isClock = (it: Entity): boolean => it.type === "time" && it.role === "wanted" && it.value.time !== null;

function nameOf(text: string, { start, end, confidence, first, last }: Found): Entity {
  const name = [first, last].filter((it) => it !== undefined).join(" ");
  const parts = { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
  return { type: "name", start, end, text, confidence, value: { name, ...parts } };
}

/** The words alone, read as an answer to the question for the slot. */
function resolved(
  words: string,
  span: SureSpan,
  slot: Exclude<Slot, "name">,
  context: UnderstandingContext,
): Entity | null {
  const alone = recognise(words, { ...context, awaiting: slot });
  const found = alone.find((it) => it.type === slot);
  if (!found) return null;
  const [start, end] = [found.start + span.start, found.end + span.start];
  return { ...found, start, end, confidence: Math.min(found.confidence, span.confidence) };
}
