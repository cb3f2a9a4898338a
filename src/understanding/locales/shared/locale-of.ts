// A language's table made into the rules that understanding reads by.
import type { IntentRule } from "../../commands/intents.ts";
import type { QuestionRule, SubjectRule } from "../../commands/questions.ts";
import type { QuestionTopic } from "#contracts/commands";
import type { Intent } from "../../commands/intents.ts";
import { givenNames } from "../../recognisers/given-names.ts";
import { pattern, plain } from "../../text.ts";
import { search } from "../en/search.ts";
import type { Locale } from "../locale.ts";
import { datesOf } from "./dates.ts";
import { lengthsOf } from "./lengths.ts";
import { numbersOf } from "./numbers.ts";
import { partiesOf, peopleOf } from "./parties.ts";
import { timesOf } from "./times.ts";
import { listed, subjectTopics, type LanguageWords, type SubjectName } from "./words.ts";

const none = "(?!)";

/** How sure a showing of an intent is; the rest are 0.88. */
const sureness: Partial<Record<Intent, number>> = {
  cancel: 0.95,
  cancelAny: 0.85,
  change: 0.75,
  skip: 0.8,
  human: 0.93,
  complaint: 0.75,
};
const topicSureness: Partial<Record<QuestionTopic, number>> = {
  hours: 0.92,
  parking: 0.93,
  menu: 0.82,
  availability: 0.8,
  capacity: 0.82,
  about: 0.8,
};
const keys = <K extends string>(table: Partial<Record<K, unknown>>) => Object.keys(table) as K[];

function intentsOf({
  intents: { another, unsure: _unsure, eachBooking: _each, ...intents },
}: LanguageWords): IntentRule[] {
  const rules = keys<Intent>(intents).map((intent) => ({
    intent,
    pattern: `\\b(?:${intents[intent]})\\b`,
    confidence: sureness[intent] ?? 0.88,
  }));
  return [...rules, { intent: "book", pattern: `\\b(?:${another})\\b`, confidence: 0.9, fresh: true }];
}

const questionsOf = ({ questions }: LanguageWords): QuestionRule[] =>
  keys<QuestionTopic>(questions).map((topic) => ({
    topic,
    pattern: `\\b(?:${questions[topic]})\\b`,
    confidence: topicSureness[topic] ?? 0.87,
  }));

const subjectsOf = ({ subjects }: LanguageWords): SubjectRule[] => [
  { topic: "parking", subject: "parking", pattern: "." },
  ...keys<SubjectName>(subjects).map((subject) => ({
    topic: subjectTopics[subject],
    subject,
    pattern: `\\b(?:${subjects[subject]})\\b`,
  })),
];

/** Given names that are everyday words of one of the languages. */
const everyday = new Set(["dale", "jo", "mia"]);

/** "sol[oa]" are the words "solo" and "sola"; "Sol" is somebody. */
const ending = /([a-z]+)\[([a-z]+)\](\?)?/g;

/** The words of the language's own tables are nobody's name. */
function neverNames(words: LanguageWords): Pick<ReadonlySet<string>, "has"> {
  const { answers, questions, people, dates, times, telling } = words;
  const { unsure: _unsure, eachBooking: _each, ...intents } = words.intents;
  const tables = JSON.stringify([answers, intents, questions, people, dates, times, telling]);
  const text = tables.replaceAll(
    ending,
    (_, stem: string, ends: string, maybe?: string) =>
      [...ends].map((end) => stem + end).join(" ") + (maybe ? ` ${stem}` : ""),
  );
  const known = new Set(text.replaceAll(/\\+[a-z]|\?<\w+>/g, " ").match(/[a-z]{2,}/g));
  // "Ann" is a piece of "anni?", and nobody's year.
  const isGiven = (word: string) => givenNames.has(word) && !everyday.has(word);
  return { has: (word) => known.has(plain(word)) && !isGiven(plain(word)) };
}

export function localeOf(words: LanguageWords): Locale {
  const numbers = numbersOf(words);
  const lengths = lengthsOf(words, numbers);
  const { people, times, dates, not, change, makeIt, names, answers } = words;
  const never = neverNames(words);
  return {
    language: words.language,
    plain: true,
    dates: datesOf(words, numbers),
    times: timesOf(words, numbers, lengths),
    shifts: lengths.shifts,
    durations: lengths.durations,
    parties: partiesOf(words, numbers),
    people: peopleOf(words, numbers),
    names: {
      title: names.title,
      leads: [{ source: `\\b(?:${names.leads})`, confidence: 0.93 }],
      first: none,
      last: none,
      tails: [],
      opening: names.opening,
      closing: names.closing,
      vocativeEnd: none,
      thingsAfter: none,
      thingsBefore: none,
      never,
      sometimes: new Set(),
      surnames: new Set(),
    },
    numbers: {
      cardinal: numbers.cardinal,
      numberOf: (said) => numbers.numberOf(said),
      timeCue: times.at,
      clockCue: times.at,
      sizeCue: people.for,
      sizeSaid: new RegExp(`${pattern(`(?<![a-z])(?:${people.counted}) ?`).source}$`, "u"),
      sizeArticle: "",
      changeCue: makeIt,
      minutesCue: dates.in,
      otherNoun: Object.values(dates.units).join("|"),
      behindHour: words.numbers.behindHour,
    },
    roles: {
      rejectedBefore: `\\b(?:${not})(?: (?:${times.at}|${dates.the}|${people.for}))?`,
      rejectedAfter: none,
      formerBefore: none,
      formerAfter: none,
      fallback: none,
      change: `\\b(?:${change}|${not})\\b`,
      idle: none,
      past: none,
      background: none,
    },
    ranges: words.ranges,
    leads: {
      date: `(?:${dates.the})`,
      time: `(?:${times.at}|${times.after}|${times.before}|${times.about})`,
      partySize: `(?:${people.for}|${people.we})`,
    },
    clauses: {
      conjunctions: words.clauses.and,
      afterConjunction: words.clauses.opens,
      afterComma: words.clauses.opens,
      openings: words.clauses.and,
    },
    intents: intentsOf(words),
    unsure: words.intents.unsure,
    eachBooking: words.intents.eachBooking,
    questions: questionsOf(words),
    subjects: subjectsOf(words),
    asking: `\\?|^(?:${words.asking})\\b`,
    answers: {
      ...answers,
      yes: `(?:${answers.yes})(?![a-z\\d'])`,
      no: `(?:${answers.no})(?![a-z\\d'])`,
      ordinals: [
        ...listed(answers.ordinals).map((word, index) => ({ word, index })),
        { word: answers.last, index: -1 },
      ],
    },
    wishes: [words.wishes],
    search,
    slotNames: words.slots,
  };
}
