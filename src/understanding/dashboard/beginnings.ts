// "From Monday": where what is wished begins on a day, and until when. It goes on for good only where nothing else in the
// sentence bounds it; what bounds it in a way that is not surely read is asked about. English and Spanish.
import type { LocalDate } from "#contracts/time";
import { plusDays } from "#business/local-time";
import { plain } from "../text.ts";
import { without } from "../wishes/lexicon.ts";
import { weeklyDays } from "../wishes/weekdays.ts";
import { todayOf, type Wish } from "./reading.ts";

export interface Beginning {
  /** With the words that lead to it. */
  start: number;
  end: number;
  date: LocalDate;
  /** null: for good. */
  until: LocalDate | null;
  /** Something bounds it, and not surely when. */
  unclear: boolean;
}

/** null: nothing of it begins on a day. Weekdays from one to another begin nothing. */
export function beginningIn(wish: Wish): Beginning | null {
  const told = dayFrom(wish) ?? monthFrom(wish);
  if (!told) return null;
  const rest = restOf(wish, told);
  const weekly = new Set(weeklyDays(rest, wish.locale.language));
  const others = wish
    .of("date")
    .filter(
      (it) => (it.start >= told.end || it.end <= told.start) && !(weekly.size > 0 && isWeekday(it.text)),
    );
  const [other, ...more] = others;
  const lasts = lastsFor(rest, wish);
  if (lasts !== null && !other && !bounds.test(rest.replace(lasting(wish), " ")))
    return { ...told, until: plusDays(told.date, lasts - 1), unclear: false };
  const until = other && more.length === 0 && upTo.test(wish.said.slice(0, other.start)) ? other.value : null;
  const beyond = without(rest, others).replace(until ? upToWords : /^$/u, " ");
  if (until?.date && until.until === undefined && until.date >= told.date && !bounds.test(beyond))
    return { ...told, until: until.date, unclear: false };
  return { ...told, until: null, unclear: others.length > 0 || lasts !== null || bounds.test(rest) };
}

/** "From Monday to Wednesday": one weekday to another, whether every week or this one. */
export const weekdaysFrom = (wish: Wish) =>
  wish
    .of("date")
    .find((it) => isWeekdayRange(it.text, wish) && it.value.until && leadOf(wish, it.start) !== "");

/** Words that end it beside its days, at whatever place of the sentence. */
export const isBounded = (wish: Wish, but: readonly { start: number; end: number }[]): boolean =>
  bounds.test(without(wish.said, [...but, ...wish.windows, ...timesOf(wish)]));

type Told = Omit<Beginning, "until" | "unclear">;

function dayFrom(wish: Wish): Told | null {
  const said = wish
    .of("date")
    .find(
      ({ start, text, value }) =>
        value.date !== null &&
        leadOf(wish, start) !== "" &&
        (value.until === undefined || weekWords.test(plain(text))),
    );
  if (!said?.value.date) return null;
  return { start: said.start - leadOf(wish, said.start).length, end: said.end, date: said.value.date };
}

/** "from January": the first of the next month of that name. */
function monthFrom(wish: Wish): Told | null {
  const said = new RegExp(`${lead} (?<month>\\p{L}{3,10})(?![\\p{L}]| (?:the )?\\d)`, "u").exec(wish.said);
  const name = said?.groups?.["month"] ?? "";
  const at = months.findIndex((it) => new RegExp(`^(?:${it})$`, "u").test(name));
  if (!said || at < 0) return null;
  const [year, month] = todayOf(wish.context).split("-").map(Number) as [number, number];
  const next = at + 1 > month ? year : year + 1;
  const date = `${next}-${String(at + 1).padStart(2, "0")}-01`;
  return { start: said.index, end: said.index + said[0].length, date };
}

/** Without the beginning, and without hours: "until 9" is an hour of the day. */
const restOf = (wish: Wish, told: Told): string =>
  without(wish.said, [
    told,
    ...wish.windows.filter((it) => it.start >= told.end || it.end <= told.start),
    ...timesOf(wish),
  ]).replace(/(?<![\p{L}])(?:until further notice|hasta nuevo aviso)(?![\p{L}])/u, " ");

const timesOf = (wish: Wish) => wish.of("time").filter((it) => it.value.time !== null);

/** "For two weeks", "durante 10 días": so many days. */
function lastsFor(rest: string, wish: Wish): number | null {
  const { n, unit = "" } = lasting(wish).exec(rest)?.groups ?? {};
  if (n === undefined) return null;
  const count = /^(?:an?|una?)$/u.test(n) ? 1 : /^\d/u.test(n) ? Number(n) : wish.locale.numbers.numberOf(n);
  return count === null || count === 0 ? null : count * (/^(?:week|seman)/u.test(unit) ? 7 : 1);
}

const lasting = ({ locale }: Wish): RegExp =>
  new RegExp(
    `(?<![\\p{L}])(?:for|during|durante|por) (?:the next |los proximos |las proximas )?(?<n>\\d{1,3}|${locale.numbers.cardinal}|an?|una?) (?<unit>days?|weeks?|dias?|semanas?)(?![\\p{L}])`,
    "u",
  );

const leadOf = (wish: Wish, start: number): string => beginning.exec(wish.said.slice(0, start))?.[0] ?? "";

const lead =
  "(?<![\\p{L}])(?:from|starting(?: on| from| in)?|beginning(?: on| in)?|as of|effective|desde|a partir del?)";
const beginning = new RegExp(`${lead}(?: (?:the|el|la))? *$`, "u");
const weekWords = /^(?:(?:the )?next|(?:la )?proxim[oa]|la semana que viene|el mes que viene)(?![\p{L}])/u;
const isWeekday = (said: string): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|fri|sat|sun|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?)$/iu.test(
    said.trim(),
  );
const isWeekdayRange = (said: string, { locale }: Wish): boolean =>
  weeklyDays(plain(said), locale.language).length > 0;

const upToWords =
  /(?<![\p{L}])(?:until|till|til|through|thru|to|hasta|al?|bis)(?: (?:the|el|la|and including))?(?![\p{L}])/u;
const upTo = new RegExp(`${upToWords.source} *$`, "u");

const bounds =
  /(?<![\p{L}])(?:until|till|til|through|thru|hasta|only|just|solo|solamente|unicamente|temporarily|temporalmente|for now|por ahora|de momento|while|mientras|this (?:week|weekend|month|year|season|summer|winter|spring|autumn)|(?:esta|este) (?:semana|mes|fin de semana|ano|temporada|verano|invierno)|for (?:the |this |that |an? )?(?:(?:next|coming|whole|festive) )*(?:day|night|week|weekend|month|season|holidays?|summer|winter|spring|autumn|fall|year|event|time being|moment|duration)|during(?! the week)|durante|(?:for|por) (?:\p{L}+ )?(?:\d{1,3}|an?|una?|\p{L}+) (?:days?|weeks?|months?|nights?|weekends?|dias?|semanas?|mes(?:es)?)|(?:the )?(?:rest|remainder|end) of|(?:el|al) (?:resto|final) de)(?![\p{L}])/u;

const months = [
  "jan(?:uary)?|enero",
  "feb(?:ruary)?|febrero",
  "mar(?:ch)?|marzo",
  "apr(?:il)?|abril",
  "may|mayo",
  "june?|junio",
  "july?|julio",
  "aug(?:ust)?|agosto",
  "sept?(?:ember)?|septiembre",
  "oct(?:ober)?|octubre",
  "nov(?:ember)?|noviembre",
  "dec(?:ember)?|diciembre",
];
