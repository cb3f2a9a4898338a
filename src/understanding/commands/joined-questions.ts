// Several things asked for in one breath: "do you have parking and wifi?", "are kids and dogs welcome?".
import type { Command, QuestionTopic } from "#contracts/commands";
import type { Locale } from "../locales/locale.ts";
import { pattern } from "../text.ts";
import type { Clause } from "./clauses.ts";
import { questionIn, subjectIn } from "./questions.ts";

type Ask = Extract<Command, { type: "ask" }>;

/** A place is asked for several of these at a time; "fish and chips" and "nut and gluten free" are one question. */
const apart: ReadonlySet<QuestionTopic> = new Set([
  "parking",
  "policy",
  "about",
  "capacity",
  "location",
  "contact",
  "hours",
]);
/** Of these the subject is what is asked for. */
const bySubject: ReadonlySet<QuestionTopic> = new Set(["policy", "about"]);

const compiled = new WeakMap<Locale, RegExp>();

function jointOf(locale: Locale): RegExp {
  const known = compiled.get(locale);
  if (known) return known;
  const made = pattern(`(?: ?,)? (?:${locale.clauses.conjunctions}|or|o|ou|oder|et|&) | ?, ?`);
  compiled.set(locale, made);
  return made;
}

/** The question of a clause, or the several that it joins. */
export function questionsApart({ text }: Clause, whole: Ask, locale: Locale): Ask[] {
  if (!apart.has(whole.topic)) return [whole];
  const found = text.split(jointOf(locale)).flatMap((piece) => askedIn(piece, whole, locale) ?? []);
  const several = new Map(found.map((it) => [`${it.topic} ${it.subject ?? ""}`, it]));
  return several.size > 1 ? [...several.values()] : [whole];
}

function askedIn(piece: string, { date, confidence, topic: about }: Ask, locale: Locale): Ask | null {
  const own = questionIn(`${piece}?`, locale.questions, locale.asking);
  const topic = own?.topic ?? (bySubject.has(about) ? about : null);
  if (topic === null || !apart.has(topic)) return null;
  const named = subjectIn(piece, topic, locale.subjects);
  const subject = named ?? (bySubject.has(topic) ? own?.text.trim() : undefined);
  if (subject === undefined && bySubject.has(topic)) return null;
  const day = topic === "hours" && date !== undefined ? { date } : {};
  return { type: "ask", topic, ...(subject === undefined ? {} : { subject }), ...day, confidence };
}
