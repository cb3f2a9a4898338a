// Wishes that go on the booking as a note: a window seat, a high chair, a birthday, an allergy.
import { standingIn } from "../remembering/read-remembering.ts";
import { longest, matches, overlaps, wholeWords } from "../text.ts";
import type { UnderstandingContext } from "../context.ts";
import { carIn } from "../visits/read-car.ts";
import { personAsked } from "../visits/read-visit.ts";
import type { Asked } from "./asks.ts";
import type { Reading } from "./reading.ts";

const compiled = new WeakMap<readonly string[], RegExp[]>();
const limit = 300;

function patternsOf(wishes: readonly string[]): RegExp[] {
  const known = compiled.get(wishes) ?? wishes.map(wholeWords);
  compiled.set(wishes, known);
  return known;
}

/** What stands right before a wish that says it is not wanted ("not near the kitchen"): it belongs to the wish. */
const refused =
  /(?:\b(?:not|never|avoid|nothing|no|nicht|kein\p{L}*|pas|non|nao|sem|sin|sans|ohne|senza|without|away from)|n't)(?: (?:want(?: to)?|like|need|to|be|sit|seated|have|quiero|queremos|vogliamo|voglio|an?|the|any|una?|de|einen?|table|seat|mesa|tavolo|tisch))* $/u;

/** The wishes in the customer's words; null for none. What a question is about ("is there a garden?") is no wish. */
export function wishesIn(reading: Reading, asked: Asked, context: UnderstandingContext): string | null {
  const { text, folded, locale } = reading;
  const said = patternsOf(locale.wishes).flatMap((it) =>
    matches(it, folded).map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
  const standing = standingIn(folded, locale.language).filter((it) => !isOfTheBooking(it, reading));
  const spans = [...said, ...standing].map(({ start, end }) => {
    const from = start - (refused.exec(folded.slice(0, start))?.[0].length ?? 0);
    return { start: from, end, text: text.slice(from, end).trim(), confidence: 0.8 };
  });
  const own = longest(spans).filter((it) => !isAskedAbout(it.start, asked));
  const person = personAsked(text, reading.entities, context);
  const taken = reading.entities.filter((it) => it.type !== "number" && it.type !== "name");
  // Harrison Ford is no car where a name is asked for.
  const named = context.awaiting === "name" || context.awaiting === "contact";
  const car = named ? null : carIn(text, folded, context.services, taken);
  const all = [...own.map((it) => it.text), ...[person, car].filter((it) => it !== null)];
  return all.length > 0 ? [...new Set(all)].join("; ").slice(0, limit) : null;
}

/** "A table for two at 8 as always" says where and when, which are no wishes. */
const isOfTheBooking = (
  span: { start: number; end: number },
  { entities, intents }: Pick<Reading, "entities" | "intents">,
): boolean => [...entities, ...intents.values()].some((it) => overlaps(it, span));

/** An allergy is told even where it is asked about. */
const isAskedAbout = (at: number, { clauses }: Asked): boolean =>
  [...clauses].some(([{ start, end }, topic]) => topic !== "allergens" && at >= start && at < end);
