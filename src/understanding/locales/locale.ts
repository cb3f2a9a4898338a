// What a language brings to understanding: its rules as data. One folder a language.
import type { AnswerWords } from "../commands/answers.ts";
import type { ClauseWords } from "../commands/clauses.ts";
import type { IntentRule } from "../commands/intents.ts";
import type { QuestionRule, SubjectRule } from "../commands/questions.ts";
import type { DateValue, PartyValue, TimeValue } from "../entities.ts";
import type { NameWords } from "../recognisers/names.ts";
import type { PeopleWords } from "../recognisers/people-list.ts";
import type { Scene } from "../recognisers/scene.ts";
import type { SearchWords } from "../search/words.ts";
import type { Rule } from "../text.ts";

export interface Locale {
  language: string;
  /** Its patterns are written without accents, and read text without them. */
  plain?: true;
  dates: readonly Rule<DateValue, Scene>[];
  times: readonly Rule<TimeValue, Scene>[];
  /** Changes relative to a known time, in minutes: "an hour later". */
  shifts: readonly Rule<{ minutes: number }, Scene>[];
  durations: readonly Rule<{ minutes: number }, Scene>[];
  parties: readonly Rule<PartyValue, Scene>[];
  people: PeopleWords;
  names: NameWords;
  numbers: LocaleNumbers;
  roles: RoleWords;
  ranges: RangeWords;
  /** Words at the beginning of a match that are not part of the thing itself ("on the", "after", "just"). */
  leads: { date: string; time: string; partySize: string };
  clauses: ClauseWords;
  intents: readonly IntentRule[];
  /** A pattern of what is said by who is asked for something and cannot say. */
  unsure: string;
  questions: readonly QuestionRule[];
  subjects: readonly SubjectRule[];
  /** A pattern that shows a clause asks. */
  asking: string;
  /** "Both", "all of them": every booking of several. */
  eachBooking: string;
  answers: AnswerWords;
  /** Patterns of wishes that go on the booking as a note. */
  wishes: readonly string[];
  search: SearchWords;
  /** Words that name a value which is to be changed: "the time". */
  slotNames: SlotNames;
}

/** Words between two dates or two times that make them a range. */
export interface RangeWords {
  /** Before the first: "between", "from". */
  opens: string;
  /** Joins the two after such a word. */
  and: string;
  /** Joins them without one, too. */
  to: string;
  /** May stand before either. */
  articles: string;
}

export type SlotNames = Readonly<Record<"time" | "date" | "partySize" | "service", string>>;

export interface LocaleNumbers {
  /** Alternatives of a pattern: digits or number words. */
  cardinal: string;
  numberOf(words: string): number | null;
  /** Words right before a bare number that make it a time, or a size. */
  timeCue: string;
  /** Of those, the ones that leave no doubt. */
  clockCue: string;
  sizeCue: string;
  /** At the end of what comes before a number: it is a size, whatever cue stands there ("number of people to"). */
  sizeSaid?: RegExp;
  /** An article that belongs to a size ("the eight of us"), as an optional piece of a pattern. */
  sizeArticle: string;
  /** Words of change before a bare number ("make it 8"). */
  changeCue: string;
  /** Words after which a bare number counts minutes from now ("in 10"). */
  minutesCue: string;
  /** Nouns after a number that make it neither. */
  otherNoun: string;
  /** What may follow an hour told by its bare number behind a day: "please", "for lunch", "under Lee". */
  behindHour: string;
}

/** Patterns by which a mention is told from what is wanted; each is matched right before or after it. */
export interface RoleWords {
  rejectedBefore: string;
  rejectedAfter: string;
  formerBefore: string;
  formerAfter: string;
  /** Before a second choice ("if not, …"); it counts only where there is no first. */
  fallback: string;
  /** Somewhere in the message: the customer changes something, so of two values the later one counts. */
  change: string;
  /** Only spoken of in passing ("that's all for today"). */
  idle: string;
  /** Anywhere in the message: a past day is only told about. */
  past: string;
  /** Told about the past, right before or after the mention. */
  background: string;
}
