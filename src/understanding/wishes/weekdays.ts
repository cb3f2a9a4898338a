// Weekdays that come again every week: "on Mondays", "weekdays", "mon-fri", "every Saturday".
import { matches, wholeWords } from "../text.ts";
import { blanked } from "./lexicon.ts";
import { periodWords } from "./period-words.ts";

interface WeeklyWords {
  /** Shows that the days named come again; `<day>` is any weekday. */
  weekly: string;
  weekdays: string;
  weekends: string;
  daily: string;
  to: string;
}

const words: Readonly<Record<string, WeeklyWords>> = {
  en: {
    weekly:
      "(?:mon|tues|wednes|thurs|fri|satur|sun)days|every (?:other )?(?:single )?<day>|each <day>|from now on|always|permanently|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?: ?- ?| to | through | thru )(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*",
    weekdays: "weekdays|(?:every|each) weekday|week days|during the week|work(?:ing)?days",
    weekends: "weekends|every weekend",
    daily: "every ?day|daily|all week|seven days(?: a week)?|7 days(?: a week)?",
    to: "to|through|thru|till|until|-",
  },
  es: {
    weekly:
      "los <day>|cada <day>|todos los <day>|siempre|a partir de ahora|<day> (?:a|al|hasta) (?:el )?<day>",
    weekdays: "entre semana|dias laborables|(?:de )?lunes a viernes",
    weekends: "los fines de semana",
    daily: "todos los dias|cada dia|a diario",
    to: "(?:a|al|hasta)(?: el)?|-",
  },
  fr: {
    weekly: "les? <day>|tous les <day>|chaque <day>|toujours|desormais",
    weekdays: "en semaine|du lundi au vendredi",
    weekends: "les week-?ends|le week-?end",
    daily: "tous les jours|chaque jour",
    to: "a|au|jusqu'a|-",
  },
  de: {
    weekly: "(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|jeden <day>|immer|ab jetzt",
    weekdays: "wochentags|unter der woche|werktags",
    weekends: "an wochenenden|am wochenende immer|jedes wochenende",
    daily: "taglich|jeden tag",
    to: "bis|-",
  },
  it: {
    weekly: "(?:il|la|di) <day>|ogni <day>|tutt[ie] (?:i|le) <day>|sempre|d'ora in poi",
    weekdays: "nei giorni feriali|in settimana|dal lunedi al venerdi",
    weekends: "nei (?:week-?end|fine settimana)|ogni fine settimana",
    daily: "ogni giorno|tutti i giorni",
    to: "a|al|alla|-",
  },
  pt: {
    weekly: "(?:as|aos) <day>|todas? as <day>|todos os <day>|cada <day>|sempre|a partir de agora",
    weekdays: "dias uteis|durante a semana|de segunda a sexta",
    weekends: "aos fins de semana|fins de semana",
    daily: "todos os dias|diariamente",
    to: "a|ate|-",
  },
};

interface Compiled {
  days: readonly RegExp[];
  range: RegExp;
  weekly: RegExp;
  weekdays: RegExp;
  weekends: RegExp;
  daily: RegExp;
}
const compiled = new Map<string, Compiled>();

function compile(language: string): Compiled {
  const known = compiled.get(language);
  if (known) return known;
  const own = words[language] ? language : "en";
  const w = words[own]!;
  const names = periodWords[own]!.weekdays;
  const any = `(?:${names.join("|")})`;
  const made: Compiled = {
    days: names.map((it) => wholeWords(it)),
    range: wholeWords(`(?<a>${any}) ?(?:${w.to}) ?(?<b>${any})`),
    weekly: wholeWords(w.weekly.replaceAll("<day>", any)),
    weekdays: wholeWords(w.weekdays),
    weekends: wholeWords(w.weekends),
    daily: wholeWords(w.daily),
  };
  compiled.set(language, made);
  return made;
}

const found = (regex: RegExp, text: string): boolean => matches(regex, text).length > 0;
const span = (from: number, to: number): number[] =>
  Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, at) => ((from - 1 + at) % 7) + 1);

/** The words without the days that come again: "on Fridays last month" is about last month. */
export function withoutWeekly(said: string, language: string): string {
  if (weeklyDays(said, language).length === 0) return said;
  const { days, weekdays, weekends, daily } = compile(language);
  return [...days, weekdays, weekends, daily]
    .flatMap((it) => matches(it, said))
    .reduce((rest, it) => blanked(rest, it.index, it.index + it[0].length), said);
}

/** Days that come again, 1 Monday to 7 Sunday; none where the words name single dates. */
export function weeklyDays(said: string, language: string): number[] {
  const { days, range, weekly, weekdays, weekends, daily } = compile(language);
  if (found(daily, said)) return span(1, 7);
  const all = new Set<number>();
  if (found(weekdays, said)) for (const it of span(1, 5)) all.add(it);
  if (found(weekends, said)) for (const it of span(6, 7)) all.add(it);
  if (found(weekly, said)) {
    const numberOf = (name = "") => days.findIndex((it) => found(it, name)) + 1;
    for (const match of matches(range, said))
      for (const it of span(numberOf(match.groups?.["a"]), numberOf(match.groups?.["b"]))) all.add(it);
    days.forEach((it, at) => {
      if (found(it, said)) all.add(at + 1);
    });
  }
  return [...all].sort((a, b) => a - b);
}
