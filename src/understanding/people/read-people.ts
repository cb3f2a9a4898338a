// Who is to do it: "with Maya", "is Anna free at 3?", "anyone will do", "who does balayage?". What is said of people is
// read first and taken out of the words, so that no name is taken for the customer's own.
import { anyone } from "#business/people";
import type { Command } from "#contracts/commands";
import type { Understanding, UnderstandingContext } from "../context.ts";
import type { Entity } from "../entities.ts";
import { distance } from "../gazetteer.ts";
import { givenNames } from "../recognisers/given-names.ts";
import { languageOf } from "../region.ts";
import { hasWords, matches, plain } from "../text.ts";
import { noNames, peopleWords } from "./words.ts";

type Ask = Extract<Command, { type: "ask" }>;

/** What a message says of people, and the rest of it, at its own offsets. */
export interface OfPeople {
  /** A name of the house's list, or `anyone`. */
  person: string | null;
  /** A name that the house does not know, or knows twice. */
  unknown: { text: string; twice: boolean } | null;
  /** What is asked about them; the service asked about is the rest's. */
  ask: { subject: string; whole: boolean } | null;
  rest: string;
}

interface Compiled {
  before: RegExp;
  comes: RegExp;
  own: RegExp;
  anyone: RegExp;
  same: RegExp;
  other: RegExp;
  mine: RegExp;
  who: RegExp;
  works: RegExp;
  does: RegExp;
}

/** Where "who" asks: at the beginning of what is said; "my daughter who has long hair" asks nothing. */
const asking =
  "(?:^|[.;:!?])\\W*(?:(?:hi|hey|hello|ok|okay|so|and|but|also|hola|y|salut|bonjour|et|hallo|und|ciao|e|ola)\\W+){0,2}|(?<![\\p{L}])(?:and|but|me|us|know|about|wonder(?:ing)?|see|ask|y|o|e|et|und|dime|saber|sais|savoir|mir|wissen|sapere|sabe|con|avec|mit|com)\\s+";

const compiled = new Map<string, Compiled>();

function patternsOf(locale: string): Compiled {
  const language = languageOf(locale);
  const known = compiled.get(language);
  if (known) return known;
  const { by, comes, own, ...words } = peopleWords(language);
  const made: Compiled = {
    before: new RegExp(`(?<![\\p{L}])(?:${by})\\s+$`, "u"),
    comes: new RegExp(`(?<![\\p{L}])(?:${comes})\\s+(?:${by})\\s+$`, "u"),
    own: new RegExp(`(?<![\\p{L}])(?:${own})[\\s,:]+$`, "u"),
    anyone: hasWords(words.anyone),
    same: hasWords(words.same),
    other: hasWords(words.other),
    mine: hasWords(words.mine),
    who: new RegExp(`(?:${asking})(?:${words.who})`, "u"),
    works: new RegExp(`(?<![\\p{L}])(?:${words.works})`, "u"),
    does: new RegExp(`(?<![\\p{L}])(?:${words.does})`, "u"),
  };
  compiled.set(language, made);
  return made;
}

/** Words that are names too; in small letters they are the words. */
const words = new Set(
  "will may mark art rose grace hope joy faith dawn summer june april august bill pat rob sue jack drew chase jean dale guy earl page sky sunny ray don gene lane cliff miles dean miguel eva ivy holly ruby pearl amber olive daisy lily violet".split(
    " ",
  ),
);

interface Mention {
  /** How the house calls them; null: not known here, or twice. */
  name: string | null;
  said: string;
  twice: boolean;
  start: number;
  end: number;
}

/** Null: nothing is said of people, or nobody in particular does anything here. */
export function peopleIn(text: string, context: UnderstandingContext): OfPeople | null {
  if (context.people.length === 0) return null;
  const patterns = patternsOf(context.locale);
  const mention = mentionIn(text, context, patterns);
  const named = mention?.name ?? null;
  const said = plain(named === null || !mention ? text : replaced(text, mention, "@"));
  const ask = askIn(said, named, patterns, context);
  if (ask) return { person: null, unknown: null, ask, rest: mention ? blanked(text, mention) : text };
  if (mention) {
    const unknown = named === null ? { text: mention.said, twice: mention.twice } : null;
    return { person: named, unknown, ask: null, rest: blanked(text, mention) };
  }
  const again = context.lastPerson === null ? null : patterns.same.exec(said);
  if (again) {
    const span = { start: again.index, end: again.index + again[0].length };
    return { person: context.lastPerson, unknown: null, ask: null, rest: blanked(text, span) };
  }
  const free = talksOfVisit(context) || hasService(text, context) ? patterns.anyone.exec(said) : null;
  if (!free) return null;
  const span = { start: free.index, end: free.index + free[0].length };
  return { person: anyone, unknown: null, ask: null, rest: blanked(text, span) };
}

const talksOfVisit = ({ flow, known }: UnderstandingContext): boolean =>
  flow === "book" || flow === "move" || known.person !== undefined;

const hasService = (text: string, { services }: UnderstandingContext): boolean =>
  services.some((it) => plain(text).includes(plain(it)));

function askIn(
  said: string,
  named: string | null,
  { works, does, mine, who, other }: Compiled,
  context: UnderstandingContext,
): OfPeople["ask"] {
  if (named !== null && works.test(said)) return { subject: named, whole: true };
  if (named !== null && does.test(said)) return { subject: "", whole: false };
  if (named !== null) return other.test(said) ? { subject: "else", whole: true } : null;
  if (mine.test(said)) return { subject: "mine", whole: true };
  if (who.test(said)) return { subject: "", whole: false };
  return talksOfVisit(context) && other.test(said) ? { subject: "else", whole: true } : null;
}

const token = /\p{L}[\p{L}\p{M}]*/gu;

function mentionIn(text: string, context: UnderstandingContext, patterns: Compiled): Mention | null {
  for (const { 0: word, index } of matches(token, text)) {
    if (title.test(text.slice(index))) continue;
    const led = patterns.before.exec(plain(text.slice(0, index)).replace(endingTitle, ""));
    const from = led ? led.index : index;
    const mention = led
      ? (meant(word, index, text, context) ?? stranger(word, index, text, context, patterns))
      : isMentioned(word, index, text, context, patterns)
        ? meant(word, index, text, context)
        : null;
    if (mention) return { ...mention, start: from };
  }
  return null;
}

/** Without a "with": the house's own name, and neither the customer's nor whoever is spoken to. */
function isMentioned(
  word: string,
  index: number,
  text: string,
  { people, awaiting }: UnderstandingContext,
  { own }: Compiled,
): boolean {
  if ((awaiting === "name" || awaiting === "contact") && !prefers.test(plain(text))) return false;
  if (!people.some((it) => first(it) === plain(word))) return false;
  const capital = /^\p{Lu}/u.test(word);
  if (words.has(plain(word)) && (!capital || text.slice(0, index).trim() === "")) return false;
  const before = plain(text.slice(0, index));
  const after = text.slice(index + word.length);
  if (own.test(before) || /^[@.\d]\S|^ \p{Lu}\p{Ll}+ ?(?:[,.@]|$)/u.test(after)) return false;
  return !/,\s*$/u.test(before) || /^\s+(?:please|if|would|por favor|bitte|s'il)/iu.test(after);
}

/** Where a name was asked for, a bare one is the customer's unless somebody is wanted by it. */
const prefers =
  /(?<!\p{L})(?:instead|rather|prefer|actually|make it|i want|i'd like|switch|change|mejor|prefiero|plutot|prefere|lieber|preferisco|meglio|prefiro)(?!\p{L})/u;

/** "Dr. Smith": what comes before a name and is none. */
const title = /^(?:dr|mrs?|ms)\b\.? \p{L}/iu;
const endingTitle = /(?<!\p{L})(?:dr|mrs?|ms)\b\.? $/u;

const namesOf = (name: string): string[] =>
  plain(name)
    .replace(/^(?:dr|mrs?|ms)\.? /u, "")
    .split(" ");
const first = (name: string): string => namesOf(name)[0] ?? "";

/** Whom of the house a word means, forgiving a slip of the pen; another given name is somebody else. */
function meant(word: string, start: number, text: string, { people }: UnderstandingContext): Mention | null {
  const said = plain(word);
  const end = start + word.length;
  const exact = people.filter((it) => first(it) === said);
  const slips = people.filter((it) => isNearly(first(it), said));
  const found = exact.length > 0 ? exact : givenNames.has(said) || noNames.has(said) ? [] : slips;
  if (found.length === 0) return null;
  const next = plain(text.slice(end).trimStart());
  // "Li" and "Lima" both begin like "Lima": the longer is meant.
  const told = found
    .filter((it) => namesOf(it)[1] !== undefined && next.startsWith(initials(it)))
    .toSorted((a, b) => initials(b).length - initials(a).length);
  const clear = told.length === 1 || initials(told[0] ?? "") !== initials(told[1] ?? "");
  const only = found.length === 1 ? found[0] : clear ? told[0] : undefined;
  return { name: only ?? null, said: word, twice: only === undefined, start, end };
}

/** What of the next name is told: "Maria Lo." is `lo`. */
const initials = (name: string): string => namesOf(name)[1]?.replace(/\.$/u, "") ?? "";

function isNearly(wanted: string, said: string): boolean {
  const allowed = wanted.length >= 8 ? 2 : wanted.length >= 4 ? 1 : 0;
  return allowed > 0 && wanted[0] === said[0] && distance(wanted, said, allowed) <= allowed;
}

/** "With Zelda": a name, and none of the house's. */
function stranger(
  word: string,
  start: number,
  text: string,
  context: UnderstandingContext,
  { comes }: Compiled,
): Mention | null {
  // "I'm coming with Mark": they come along.
  if (comes.test(plain(text.slice(0, start)))) return null;
  const end = start + word.length;
  const looks =
    /^\p{Lu}\p{Ll}/u.test(word) && languageOf(context.locale) === "en" && ends.test(text.slice(end));
  const isName = givenNames.has(plain(word)) || looks;
  const isService = context.services.some((it) => plain(it).includes(plain(word)));
  if (!isName || isService || !(talksOfVisit(context) || hasService(text, context))) return null;
  return { name: null, said: word, twice: false, start, end };
}

/** Where a name ends, and not only the first word of a thing: "with Olaplex treatment" is nobody. */
const ends =
  /^\s*(?:$|[.,;!?]|(?:today|tonight|tomorrow|on|at|for|this|next|in|please|if|and|around|after|before|again)\b)/iu;

const blanked = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(0, start) + " ".repeat(end - start) + text.slice(end);

/** The name alone becomes the sign that the patterns know. */
const replaced = (text: string, { said, end }: Mention, by: string): string =>
  text.slice(0, end - said.length) + by + text.slice(end);

/** The commands of the rest, and what was said of people with them. */
export function withPeople(
  { person, unknown, ask }: OfPeople,
  { commands, entities }: Understanding,
  { known }: UnderstandingContext,
): Command[] {
  if (ask) return asked(ask, commands, entities);
  const changes = person !== known.person;
  const kept = commands.filter(
    (it) => it.type !== "outOfScope" && !(changes && (it.type === "affirm" || it.type === "deny")),
  );
  const at = kept.findIndex((it) => it.type === "setSlots" || it.type === "correctSlots");
  const slots = person === null ? {} : { person };
  const invalid = unknown
    ? [
        {
          slot: "person" as const,
          text: unknown.text,
          reason: unknown.twice ? ("malformed" as const) : ("not_offered" as const),
        },
      ]
    : [];
  const given = kept[at];
  if (given?.type !== "setSlots" && given?.type !== "correctSlots") {
    const type = known.person !== undefined && changes ? "correctSlots" : "setSlots";
    return [...kept, { type, slots, ...(invalid.length > 0 && { invalid }), confidence: 0.85 }];
  }
  const all = [...(given.invalid ?? []), ...invalid];
  kept[at] = { ...given, slots: { ...given.slots, ...slots }, ...(all.length > 0 && { invalid: all }) };
  return kept;
}

/** Of the rest a question keeps the day, and the service that it is about. */
function asked(
  { subject, whole }: NonNullable<OfPeople["ask"]>,
  commands: readonly Command[],
  entities: readonly Entity[],
): Command[] {
  const service = commands.map((it) => ("slots" in it ? it.slots.service : undefined)).find(Boolean);
  const date = entities.flatMap((it) => (it.type === "date" ? [it.value.date] : [])).find(Boolean);
  const about = whole ? subject : (service ?? subject);
  const question: Ask = {
    type: "ask",
    topic: "team",
    ...(about !== "" && { subject: about }),
    ...(date && { date }),
    confidence: 0.9,
  };
  // "Haircut Friday at 3; who would do it?" is a wish and a question.
  const wished = commands.some((it) => "slots" in it && it.slots.time !== undefined);
  const kept = wished ? commands.filter((it) => it.type === "startFlow" || "slots" in it) : [];
  return [...kept, question];
}
