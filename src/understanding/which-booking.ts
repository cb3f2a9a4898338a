// Which of several bookings is meant, by what they differ in: the day, the hour, how many, what for, with whom, and their order.
import type { LocalDate, LocalTime } from "#contracts/time";
import { choiceIn } from "./commands/alternatives.ts";
import { read, type Reading } from "./commands/reading.ts";
import type { UnderstandingContext } from "./context.ts";
import { languageOf } from "./region.ts";
import { hasWords, plain, wordsIn } from "./text.ts";

/** A booking as it is told. */
export interface ToldBooking {
  date: LocalDate;
  time: LocalTime;
  partySize: number;
  service: string;
  person: string | null;
}

/** Whether it is told of another in just the same words. */
export const isAlike = (one: ToldBooking, other: ToldBooking): boolean =>
  (["date", "time", "partySize", "service", "person"] as const).every((it) => one[it] === other[it]);

export interface Meant {
  /** Places in the list, soonest first, of those that fit all that is said. */
  left: number[];
  /** Something of a booking is said, whether or not it tells them apart. */
  said: boolean;
}

/** `answers`: it was asked which one, so that a number by itself is theirs, and their place in the list is an answer. */
export function whichOf(
  text: string,
  told: readonly ToldBooking[],
  context: UnderstandingContext,
  answers: boolean,
): Meant {
  const reading = read(text, { ...context, awaiting: null, alternatives: [], known: {} });
  const fits = saidIn(reading, told);
  const left = told.flatMap((it, at) => (fits.every((one) => one(it)) ? [at] : []));
  const starts = left.flatMap((at) => told[at] ?? []);
  const nth =
    left.length < 2
      ? null
      : (numberAlone(reading, starts, answers) ??
        inOrder(reading, starts, answers) ??
        bySize(reading, starts));
  return nth === null ? { left, said: fits.length > 0 } : { left: [left[nth] ?? 0], said: true };
}

type Fits = (it: ToldBooking) => boolean;

function saidIn({ text, entities }: Reading, told: readonly ToldBooking[]): Fits[] {
  const fits: Fits[] = [];
  for (const it of entities) {
    if (it.type === "date" && it.value.date) fits.push(({ date }) => date === it.value.date);
    if (it.type === "time" && it.value.time) fits.push(({ time }) => isHour(time, it.value.time, it.text));
    if (it.type === "partySize" && !it.value.change)
      fits.push(({ partySize }) => partySize === it.value.size);
  }
  const words = new Set(wordsIn(plain(text)).map((it) => it.replace(/['’]s$/u, "")));
  const names = (name: string | null, least: number) =>
    wordsIn(plain(name ?? "")).some((it) => it.length > least && words.has(it));
  const services = entities.flatMap((it) => (it.type === "service" ? [it.value.name] : []));
  const isFor = ({ service }: ToldBooking) =>
    names(service, 3) || services.some((it) => service.includes(it) || it.includes(service));
  const isWith = ({ person }: ToldBooking) => names(person, 1);
  for (const one of [isFor, isWith]) if (told.some(one)) fits.push(one);
  return fits;
}

/** "At 8" of one at 20:00. */
const isHour = (time: LocalTime, said: LocalTime | null, words: string): boolean =>
  time === said ||
  (said !== null && !/[ap]\.? ?m/iu.test(words) && Math.abs(minutesOf(time) - minutesOf(said)) === 720);

const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** "4", "the one for 4": the people or the hour of just one of them; a number by itself may be its place in the list. */
function numberAlone(
  { folded, locale }: Reading,
  told: readonly ToldBooking[],
  answers: boolean,
): number | null {
  const words = wordsIn(folded);
  const number = words.length > 4 ? null : locale.numbers.numberOf(words.at(-1) ?? "");
  if (number === null || (words.length > 1 && !beforeNumber.test(plain(words.at(-2) ?? "")))) return null;
  const of = (fits: Fits) => {
    const found = told.flatMap((it, at) => (fits(it) ? [at] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const isPlace = answers && words.length === 1 && number >= 1 && number <= told.length;
  return (
    of((it) => it.partySize === number) ??
    of((it) => minutesOf(it.time) % 720 === (number % 12) * 60) ??
    (isPlace ? number - 1 : null)
  );
}

const beforeNumber = /^(?:for|at|para|a|las|fur|um|zu|pour|per|alle|delle|as|das)$/u;

function inOrder({ folded, locale }: Reading, told: readonly ToldBooking[], answers: boolean): number | null {
  const chosen = choiceIn(folded, [], told, locale, answers);
  if (chosen) return chosen.index;
  const said = plain(folded);
  if (early.test(said)) return 0;
  return late.test(said) ? told.length - 1 : null;
}

const notToo = "(?<!(?:too|zu|trop|troppo|demasiado|muy|so|demais) )";
const early = new RegExp(
  `${notToo}(?<!\\p{L})(?:(?:early|earlier|sooner) one|de antes|mas tempran[ao]|(?:fruhe|fruhere)[nrs]?|plus tot|piu presto|mais cedo|de mais cedo)(?!\\p{L})`,
  "u",
);
const late = new RegExp(
  `${notToo}(?<!\\p{L})(?:(?:late|later) one|de despues|mas tarde|(?:spate|spatere)[nrs]?|plus tard|piu tardi|mais tarde)(?!\\p{L})`,
  "u",
);

/** "The bigger one", where they are for as many as not. */
function bySize({ folded }: Reading, told: readonly ToldBooking[]): number | null {
  const said = plain(folded);
  const sizes = told.map((it) => it.partySize);
  const wanted = big.test(said) ? Math.max(...sizes) : small.test(said) ? Math.min(...sizes) : null;
  return wanted !== null && sizes.filter((it) => it === wanted).length === 1 ? sizes.indexOf(wanted) : null;
}

const big = hasWords("big(?:ger)?|large[r]?|(?:mas )?grande|mayor|grossere[nrs]?|grosse[nrs]?|maior");
const small = hasWords(
  "small(?:er)?|little|(?:mas )?pequen[ao]|menor|kleinere[nrs]?|kleine[nrs]?|(?:plus )?petite?|(?:piu )?piccol[oa]",
);

/** Where a message that changes something says which one it is of: "the friday one", "the one for 4", "the second". */
const theOne: Readonly<Record<string, RegExp>> = {
  en: /\bthe (?:[\p{L}\p{N}:'.]+ ){1,3}?(?:one|booking|table|appointment|visit|reservation)\b|\bthe (?:one|booking|table|appointment|reservation|visit) (?:on|at|for|with|of) [^,;]{1,24}?(?= (?:to|by|until|instead)\b|[,;.!?]|$)|\bthe (?:first|second|third|last|earlier|later)\b/u,
  es: /\b(?:la|el)(?: (?:reserva|cita|mesa|turno))? (?:del?|con|para)(?: l[ao]s?)? [\p{L}\p{N}:]+|\b(?:la|el) (?:primer[ao]?|segund[ao]|ultim[ao]|mas \p{L}+)/u,
  fr: /\b(?:celle|celui|la reservation|le rendez-vous|la table)(?: d[eu]| a| avec| pour)(?: l[ae])? [\p{L}\p{N}:]+|\bl[ae] (?:premiere?|deuxieme|seconde?|derniere?|plus (?:tot|tard))/u,
  de: /\b(?:de[rn]|die|das)(?: \p{L}+)? (?:am|um|vom|mit|fur) [\p{L}\p{N}:]+|\b(?:de[rn]|die|das) (?:erste|zweite|dritte|letzte|fruhere|spatere|fruhe|spate)[nrs]?\b/u,
  it: /\bquell[oa] (?:d[ei]l?l?[ea]? |con |per |alle )?[\p{L}\p{N}:]+|\b(?:la|il) (?:prim[ao]|second[ao]|ultim[oa]|piu (?:presto|tardi))/u,
  pt: /\b[ao](?: (?:reserva|marcacao|mesa))? (?:d[aeo]s?|com|para) [\p{L}\p{N}:]+|\b[ao] (?:primeir[ao]|segund[ao]|ultim[ao]|mais (?:cedo|tarde))/u,
};

/** The words that tell which; null: the message tells none apart. */
export const theOneSaid = (text: string, locale: string): string | null =>
  theOne[languageOf(locale)]?.exec(plain(text))?.[0] ?? null;
