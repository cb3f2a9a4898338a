// What a language's table holds: pieces of patterns over plain text (lower case, no accents), nothing else.
import type { QuestionTopic } from "#contracts/commands";
import type { AnswerWords } from "../../commands/answers.ts";
import type { Intent } from "../../commands/intents.ts";
import type { RangeWords } from "../locale.ts";
import type { PartName } from "../../recognisers/clock.ts";

/** In a list by spaces, `.` stands for a blank or a dash. */
type List = string;

export interface LanguageWords {
  language: string;
  /** Words that hardly any other of the languages has: they tell which one is written. */
  telling: List;
  /** How the customer asks for this language by its name. */
  own: string;
  numbers: {
    /** 0 to 19 and the tens from 20 to 90, each a pattern. */
    units: List;
    tens: List;
    /** Between ten and unit; `reversed` puts the unit first. */
    join: string;
    reversed?: true;
    /** The article that is also a one. */
    one: string;
    /** `primero`, `ersten`, …: from first on. */
    ordinals: List;
    /** After the figures of an ordinal. */
    mark: string;
    /** What may follow an hour told by its bare number behind a day ("mañana 9 por favor"). */
    behindHour: string;
  };
  dates: {
    weekdays: List;
    months: List;
    /** What a weekday may be written together with ("Freitagabend"). */
    glue?: string;
    /** Days from today. */
    days: readonly (readonly [pattern: string, away: number])[];
    /** The coming one ("this Friday"); the one of next week; the one before today. Before or after the weekday. */
    this: string;
    coming: string;
    next: string;
    last: string;
    /** Right before a day of the month ("the 3rd"). */
    the: string;
    /** Others that stand before a weekday ("no sábado 9", "la domenica 6"). */
    article: string;
    of: string;
    in: string;
    agoBefore: string;
    agoAfter: string;
    units: { day: string; week: string; month: string; year: string };
    weekend: string;
    nextWeek: string;
    thisWeek: string;
    /** `12-25`, or days after Easter Sunday. */
    holidays: readonly (readonly [pattern: string, on: string | number])[];
  };
  times: {
    at: string;
    /** After the figures of an hour. */
    /** "am" is a preposition of days. */
    amIsWord?: true;
    mark: string;
    plus: string;
    minus: string;
    quarter: string;
    half: string;
    /** Fraction first: "viertel vor acht", "quinze para as oito". */
    past: string;
    to: string;
    /** "halb acht" is half an hour before it, "dreiviertel acht" a quarter. */
    halfTo?: string;
    quarterTo?: string;
    noon: string;
    midnight: string;
    parts: Partial<Record<PartName, string>>;
    /** Words of a meal, anywhere in the message. */
    meals: Partial<Record<PartName, string>>;
    between: string;
    and: string;
    after: string;
    before: string;
    about: string;
    now: string;
    hour: string;
    minute: string;
    halfHour: string;
    quarterHour: string;
    andHalf: string;
    later: string;
    earlier: string;
  };
  ranges: RangeWords;
  people: {
    for: string;
    anyone: string;
    adults: string;
    children: string;
    /** Those of them that stand for two at least without a number. */
    several: string;
    table: string;
    /** "we are", "there are". */
    we: string;
    self: string;
    alone: string;
    couple: string;
    and: string;
    with: string;
    my: string;
    more: string;
    fewer: string;
    /** Before a bare number that is the new size: "number of people to". */
    counted: string;
    /** "zu viert": counted words of their own, from two on. */
    together?: List;
  };
  answers: Omit<AnswerWords, "ordinals"> & { ordinals: List; last: string };
  /** Refuses what follows; changes what came before. */
  not: string;
  change: string;
  /** Words before a bare number that make it the new value. */
  makeIt: string;
  clauses: { and: string; opens: string };
  /** `unsure`: who is asked for something and cannot say. */
  intents: Record<Intent, string> & { another: string; unsure: string; eachBooking: string };
  asking: string;
  questions: Partial<Record<QuestionTopic, string>>;
  /** Subjects by the names under which businesses keep their words. */
  subjects: Readonly<Record<SubjectName, string>>;
  names: { leads: string; opening: string; closing: string; title: string };
  wishes: string;
  /** Which value is to be changed. */
  slots: { time: string; date: string; partySize: string; service: string };
}

export const subjectTopics = {
  now: "hours",
  ready: "other",
  "drop-off": "other",
  "no-show": "policy",
  corkage: "policy",
  pets: "policy",
  children: "policy",
  smoking: "policy",
  cancellation: "policy",
  late: "policy",
  deposit: "policy",
  payment: "policy",
  vegan: "menu",
  vegetarian: "menu",
  "gluten-free": "allergens",
  nuts: "allergens",
  large_parties: "capacity",
  accessibility: "about",
  "high chair": "about",
  reviews: "about",
} as const satisfies Record<string, QuestionTopic>;
export type SubjectName = keyof typeof subjectTopics;

/** The patterns of a list; `.` reads a blank or a dash. */
export const listed = (list: List): string[] => list.split(" ").map((it) => it.replaceAll(".", "[ -]?"));
export const anyOf = (list: List): string => `(?:${listed(list).join("|")})`;
/** The place in a list of the first pattern that a word fits whole; -1 for none. */
export const placeIn = (patterns: readonly RegExp[], word: string): number =>
  patterns.findIndex((it) => it.test(word));
export const whole = (list: List): RegExp[] => listed(list).map((it) => new RegExp(`^(?:${it})$`, "u"));

/** The letter of "am" and "pm". Where "am" is a word ("für 2 am Freitag"), only its dots make it a half of the day. */
export const halfLetter = ({ amIsWord }: LanguageWords["times"]): string =>
  amIsWord ? "p|a(?=\\.)" : "[ap]";

/** Words for today and its parts: "hoy", "ce soir". */
export const todayOf = ({ days }: LanguageWords["dates"]): string =>
  days
    .filter(([, ahead]) => ahead === 0)
    .map(([source]) => source)
    .join("|");
