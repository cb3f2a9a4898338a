// One message read in full: its clauses, what they ask and show, its entities and its answer.
import type { UnderstandingContext } from "../context.ts";
import type { Entity, EntityOf } from "../entities.ts";
import { gazetteer, type Gazetteer } from "../gazetteer.ts";
import { foldFor, localeFor } from "../locales/index.ts";
import type { Locale } from "../locales/locale.ts";
import { givenNames } from "../recognisers/given-names.ts";
import { plainAnswer } from "../plain-answer.ts";
import { deniesForgetting } from "../remembering/not-to-forget.ts";
import { recognise } from "../recognisers/recognise.ts";
import { withTagged } from "../tagged.ts";
import { overlaps, plain } from "../text.ts";
import { blanked } from "../wishes/lexicon.ts";
import { withLength } from "../trades/lasting.ts";
import { eachByTrade, serviceByTrade } from "../trades/named.ts";
import { answerIn, type Answer } from "./answers.ts";
import { clausesOf, type Clause } from "./clauses.ts";
import { intentsIn, type FoundIntent, type Intent } from "./intents.ts";
import { isAsking, questionIn, type FoundQuestion } from "./questions.ts";

export interface ReadClause extends Clause {
  intents: Map<Intent, FoundIntent>;
  question: FoundQuestion | null;
  asks: boolean;
  entities: Entity[];
}

export interface Reading {
  text: string;
  folded: string;
  locale: Locale;
  entities: Entity[];
  clauses: ReadClause[];
  intents: Map<Intent, FoundIntent>;
  answer: Answer;
}

/** From here on a name is the whole name. */
const sureName = 0.7;
/** Below it is one of several: which one is still to be asked. */
const likelyName = 0.65;
const slotTypes: ReadonlySet<string> = new Set(["date", "time", "partySize", "service"]);

export function read(text: string, context: UnderstandingContext): Reading {
  const locale = localeFor(context.locale);
  const folded = foldFor(locale, text);
  const listed = withCatalogue(text, recognise(text, context), context);
  const { tagger } = context;
  const entities = tagger && locale.language === "en" ? withTagged(text, listed, context, tagger) : listed;
  const told = withoutNames(folded, entities);
  const hasSlots = entities.some((it) => slotTypes.has(it.type));
  const intents = shownIn(told, locale, hasSlots);
  // Most messages are one clause, and are read once.
  const clauses = clausesOf(told, locale.clauses).map((clause) =>
    readClause(clause, entities, locale, clause.text === told ? intents : null),
  );
  return {
    text,
    folded,
    locale,
    entities,
    clauses,
    intents,
    answer: unlessNotToForget(orInAnyLanguage(answerIn(told, locale.answers), text), told),
  };
}

/** "Don't forget all that" leaves nothing. */
function shownIn(told: string, { intents: rules }: Locale, hasSlots: boolean): Map<Intent, FoundIntent> {
  const intents = intentsIn(told, rules, hasSlots);
  if (intents.has("stop") && deniesForgetting(told)) intents.delete("stop");
  return intents;
}

/** "No olvides la alergia" is no no. */
const unlessNotToForget = (answer: Answer, told: string): Answer =>
  answer.polarity === "no" && deniesForgetting(told) ? { ...answer, polarity: null, opens: false } : answer;

/** "Sí" is a yes in an English chat too, where it is all that is said. */
function orInAnyLanguage(answer: Answer, text: string): Answer {
  const polarity = answer.polarity === null ? plainAnswer(text) : null;
  return polarity === null ? answer : { ...answer, polarity, opens: true, confidence: 0.95 };
}

/** "Jo Park" asks nothing about parking, nor has "Wendy Wait" second thoughts. */
function withoutNames(folded: string, entities: readonly Entity[]): string {
  const surnamed = entities.filter((it) => it.type === "name" && isFullName(it.value.name));
  return surnamed.reduce((text, { start, end }) => blanked(text, start, end), folded);
}

const isFullName = (name: string): boolean => {
  const [first = "", ...more] = name.split(" ");
  return more.length > 0 && givenNames.has(plain(first));
};

function readClause(
  clause: Clause,
  entities: readonly Entity[],
  locale: Locale,
  known: Map<Intent, FoundIntent> | null,
): ReadClause {
  const own = entities.filter((it) => it.start >= clause.start && it.start < clause.end);
  return {
    ...clause,
    entities: own,
    intents:
      known ??
      shownIn(
        clause.text,
        locale,
        own.some((it) => slotTypes.has(it.type)),
      ),
    question: questionIn(clause.text, locale.questions, locale.asking),
    asks: isAsking(clause.text, locale.questions, locale.asking),
  };
}

/** Prepared lists by the array that holds them: a business's lists live as long as its cached page. */
const prepared = new WeakMap<readonly string[], Gazetteer>();

function gazetteerOf(names: readonly string[]): Gazetteer {
  const known = prepared.get(names) ?? gazetteer(names, { partial: true });
  prepared.set(names, known);
  return known;
}

/** By their names; else by what is done. Of one word of a name ("the cut") what is done may know more. */
function servicesIn(
  text: string,
  { services, awaiting, locale }: UnderstandingContext,
): EntityOf<"service">[] {
  const named = gazetteerOf(services)
    .find(text)
    .map(({ name, ...span }): EntityOf<"service"> => ({ ...span, type: "service", value: { name } }));
  const sure = named.filter((it) => it.confidence >= sureName);
  const each = eachByTrade(text, services, sure, locale);
  if (sure.length > 0) return [...named.filter((it) => !each.some((other) => overlaps(it, other))), ...each];
  if (each.length > 1) return each;
  const done = serviceByTrade(text, services);
  if (!done) return named;
  const asked = awaiting === "service" && done.confidence < likelyName;
  return asked || (named.length > 0 && done.confidence < sureName) ? named : [done];
}

/** Services and menu items beside the rest; a longer recognised span keeps its words. */
function withCatalogue(text: string, entities: readonly Entity[], context: UnderstandingContext): Entity[] {
  const services = withLength(text, servicesIn(text, context), entities, context);
  const items = gazetteerOf(context.menu)
    .find(text)
    .filter((it) => !services.some((other) => overlaps(it, other)))
    .map(({ name, ...span }): Entity => ({ ...span, type: "menuItem", value: { name } }));
  // "Haircut", where a name was asked for, is nobody's.
  const isService = (it: Entity) =>
    it.type === "name" &&
    !it.text.includes(" ") &&
    services.some((other) => other.confidence >= sureName && overlaps(other, it));
  // "An English Breakfast" is ordered at any hour.
  const isOfDish = (it: Entity) =>
    (it.type === "time" || it.type === "date") &&
    !/\d/.test(it.text) &&
    items.some(
      (dish) =>
        dish.confidence >= sureName &&
        dish.start <= it.start &&
        it.end <= dish.end &&
        dish.end - dish.start > it.end - it.start,
    );
  return [...entities.filter((it) => !isService(it) && !isOfDish(it)), ...services, ...items].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
