// Questions in passing: which clauses ask, about what, and which dates and dishes belong to the question.
import type { Command, QuestionTopic, SlotValues } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import type { Entity } from "../entities.ts";
import { contentWords } from "../faq/words.ts";
import { givenNames } from "../recognisers/given-names.ts";
import { plain } from "../text.ts";
import { questionsApart } from "./joined-questions.ts";
import { isAsking, subjectIn } from "./questions.ts";
import type { ReadClause, Reading } from "./reading.ts";

export interface Asked {
  commands: Extract<Command, { type: "ask" }>[];
  /** Clauses that only ask: they start nothing. */
  clauses: ReadonlyMap<ReadClause, QuestionTopic>;
  /** Spans that belong to a question and fill no slot. */
  consumed: ReadonlySet<Entity>;
}

/** Topics that a booking's own words also touch; a wish to book in the same clause outweighs them. */
const soft: ReadonlySet<QuestionTopic> = new Set([
  "availability",
  "menu",
  "capacity",
  "about",
  "price",
  "hours",
]);
const slotful: ReadonlySet<Entity["type"]> = new Set(["date", "time", "partySize"]);

export function asksOf(reading: Reading, context: UnderstandingContext): Asked {
  const commands: Asked["commands"] = [];
  const clauses = new Map<ReadClause, QuestionTopic>();
  const consumed = new Set<Entity>();
  for (const clause of givesName(reading, context) ? [] : reading.clauses) {
    const ask = askIn(clause, reading, context);
    if (!ask) continue;
    if (!booksToo(clause, ask.topic)) {
      clauses.set(clause, ask.topic);
      for (const entity of clause.entities) if (belongs(ask.topic, entity)) consumed.add(entity);
    }
    for (const one of questionsApart(clause, ask, reading.locale))
      if (!commands.some((it) => it.topic === one.topic && it.subject === one.subject)) commands.push(one);
  }
  return { commands, clauses, consumed };
}

/** "Bill Wifi", to the question for a name: a given name and one more, written as names are. */
const givesName = ({ text }: Reading, { awaiting }: UnderstandingContext): boolean =>
  awaiting === "name" &&
  /^\s*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\s*$/u.test(text) &&
  isGiven(plain(text).trim().split(" ")[0] ?? "");

/** Some given names are everyday words too, and are no sign of a name elsewhere. */
const everyday = new Set(
  "art bill buddy drew faith frank grace hope jack joy mark pat rob rose sue will".split(" "),
);
const isGiven = (word: string): boolean => givenNames.has(word) || everyday.has(word);

/** "A table for 4 at 7 near your parking": the wish stands beside the question in one clause. */
function booksToo({ intents, entities }: ReadClause, topic: QuestionTopic): boolean {
  const has = (...types: Entity["type"][]) => entities.some((it) => types.includes(it.type));
  const says = has("partySize", "service") && has("date", "time");
  return says && !soft.has(topic) && (intents.get("book")?.confidence ?? 0) >= 0.85;
}

/** "Are you open tomorrow? If so, a table for 4", "anything tonight? We're 4": what was asked for is what is wished for. */
export function dayAskedFor(reading: Reading, { clauses }: Asked): SlotValues {
  const [first] = reading.clauses;
  const topic = first && clauses.get(first);
  if (topic !== "hours" && topic !== "availability") return {};
  const day = first?.entities.find((it) => it.type === "date");
  return { ...(day?.value.date ? { date: day.value.date } : {}), ...(first && partOfDay(first)) };
}

/** "Tomorrow night": from when, until when. */
function partOfDay({ entities }: ReadClause): Pick<SlotValues, "after" | "before"> {
  const part = entities.find((it) => it.type === "time" && it.value.time === null);
  const { after, before } = part?.type === "time" ? part.value : {};
  return { ...(after && { after }), ...(before && { before }) };
}

/** "Is that a problem with two kids?" counts nobody: who comes was said, or is said elsewhere. */
const countsNobody = (topic: QuestionTopic, it: Entity): boolean =>
  it.type === "partySize" && (topic === "capacity" || (topic === "policy" && (it.value.children ?? 0) > 0));

const belongs = (topic: QuestionTopic, it: Entity): boolean =>
  countsNobody(topic, it) ||
  it.type === "date" ||
  it.type === "time" ||
  it.type === "menuItem" ||
  it.type === "money" ||
  (it.type === "service" && topic !== "availability");

function askIn(
  clause: ReadClause,
  reading: Reading,
  context: UnderstandingContext,
): Asked["commands"][number] | null {
  const item = clause.entities.find((it) => it.type === "menuItem");
  // "How big is the lasagne" asks for no room.
  const ofRoom = clause.question?.topic === "capacity" && item !== undefined;
  const question =
    (ofRoom ? null : clause.question) ??
    (item && clause.asks ? { topic: "menu" as const, confidence: 0.75, text: item.text } : null);
  const skips = question?.topic === "availability" || question?.topic === "contact";
  if (skips && reading.intents.has("skip")) return null;
  if (!question || outweighed(clause, question.topic, question.confidence, context)) return null;
  const date = clause.entities.find((it) => it.type === "date");
  const subject = subjectOf(clause, question.topic, reading);
  return {
    type: "ask",
    topic: question.topic,
    ...(subject === undefined ? {} : { subject }),
    ...(date?.value.date ? { date: date.value.date } : {}),
    ...(question.topic === "availability" ? partOfDay(clause) : {}),
    confidence: question.confidence,
  };
}

/** "Do you have a table for 4 at 7?" books; "cancel my booking, what's the policy" cancels and asks elsewhere. */
function outweighed(
  clause: ReadClause,
  topic: QuestionTopic,
  confidence: number,
  context: UnderstandingContext,
): boolean {
  const strong = Math.max(
    ...(["book", "cancel", "move", "check"] as const).map((it) => clause.intents.get(it)?.confidence ?? 0),
    0,
  );
  const answers = context.flow !== null && clause.entities.some((it) => slotful.has(it.type)) && !clause.asks;
  if (answers && soft.has(topic)) return true;
  const wishes = clause.entities.some(
    (it) => it.type === "partySize" || (it.type === "time" && it.value.time !== null),
  );
  // "Quels horaires avez-vous samedi pour 2 ?": free ones, not the opening hours.
  const comes = clause.entities.some((it) => it.type === "partySize" && it.role === "wanted");
  if (topic === "hours" && comes) return true;
  // "Do you have a private room for 14?" books none before it is known whether there is one.
  const when = clause.entities.some((it) => it.type === "date" || it.type === "time");
  if (topic === "capacity" && clause.asks && !when) return false;
  if (topic === "availability") return (wishes && topic === "availability") || strong >= 0.85;
  return soft.has(topic) && strong > 0 && strong + (wishes ? 0.1 : 0) >= confidence;
}

/** What a clause asks beside what the message is for, where no rule knows what it is about: it is not passed over. */
export function askedBeside(reading: Reading, { clauses }: Asked): Asked["commands"] {
  const lost = reading.clauses.some(
    (it) => !clauses.has(it) && it.intents.size === 0 && it.entities.length === 0 && asksAway(it, reading),
  );
  return lost ? [{ type: "ask", topic: "other", confidence: 0.6 }] : [];
}

/** "Is that possible?", "can you do it?" are about the wish itself. */
const ofTheWish =
  /\b(?:that|this|it|ok|okay|possible|posible|possibile|possivel|moglich|please|eso|esto|cela|ca|das|es|cio|isso|isto|book|reserve)\b/u;

function asksAway({ text, question }: ReadClause, { locale, clauses }: Reading): boolean {
  if (clauses.length < 2 || question !== null || ofTheWish.test(text)) return false;
  return (
    isAsking(text, locale.questions, locale.asking) && contentWords(text, null).some((it) => it.weight === 1)
  );
}

/** Topics in which a named dish or service is what the question is about. */
const aboutThings: ReadonlySet<QuestionTopic> = new Set([
  "menu",
  "price",
  "allergens",
  "other",
  "availability",
]);

function subjectOf(clause: ReadClause, topic: QuestionTopic, { locale }: Reading): string | undefined {
  const item = clause.entities.find((it) => it.type === "menuItem");
  const named = item ?? clause.entities.find((it) => it.type === "service");
  const thing = named && aboutThings.has(topic) ? named.value.name : undefined;
  return thing ?? subjectIn(clause.text, topic, locale.subjects);
}
