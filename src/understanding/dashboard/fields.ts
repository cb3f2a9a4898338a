// The fields that commands share, read from a wish: days, windows, prices, persons, new names.
import type { LocalDate, LocalTime, Money } from "#contracts/time";
import type { EntityOf } from "../entities.ts";
import { matches } from "../text.ts";
import { blanked } from "../wishes/lexicon.ts";
import { tidy } from "../wishes/tidy.ts";
import { chosen, type Mention } from "../wishes/mentions.ts";
import { body, todayOf, type Wish } from "./reading.ts";

export interface Days {
  date: LocalDate | null;
  until: LocalDate | null;
}

/** The days a wish is about; past ones count where `past` is wanted. */
export function daysOf(wish: Wish, at = 0, to = Infinity): Days {
  const dates = wish.of("date").filter((it) => it.value.date !== null && it.start >= at && it.end <= to);
  const range = dates.find((it) => it.value.until !== undefined);
  const [first] = range ? [range] : dates;
  // "until Thursday" begins today.
  if (first && !range && dates.length === 1 && upTo.test(wish.said.slice(0, first.start)))
    return { date: todayOf(wish.context), until: first.value.date };
  return { date: first?.value.date ?? null, until: first?.value.until ?? null };
}

const upTo =
  /(?<![\p{L}])(?:until|till|til|through|thru|hasta|jusqu'(?:a|au)|bis|fino a|ate)(?: (?:the|el|la|le|zum|al|o|a))? +$/u;

/** Every single day named, each by itself ("Friday and Saturday"). */
export const eachDay = (wish: Wish): Days[] => {
  const dates = wish.of("date").filter((it) => it.value.date !== null);
  return dates.length > 1
    ? dates.map((it) => ({ date: it.value.date, until: it.value.until ?? null }))
    : [daysOf(wish)];
};

/** The window on the clock: both ends where both are said. */
export function windowOf(
  wish: Wish,
  at = 0,
  until = Infinity,
): { from: LocalTime | null; to: LocalTime | null } {
  const own = wish.windows.filter((it) => it.start >= at && it.end <= until);
  const both = own.find((it) => it.from !== null && it.to !== null);
  if (both) return { from: both.from, to: both.to };
  const times = wish.of("time").filter((it) => it.start >= at && it.end <= until);
  const part = times.find((it) => it.value.after !== undefined && it.value.before !== undefined);
  const from = own.find((it) => it.from !== null)?.from ?? null;
  const to = own.find((it) => it.to !== null)?.to ?? null;
  if (from !== null || to !== null) return { from, to };
  return { from: part?.value.after ?? times[0]?.value.time ?? null, to: part?.value.before ?? null };
}

/** The clock time of a booking: "the 7pm table", "at seven". */
export function timeIn(wish: Wish, at = 0, until = Infinity): EntityOf<"time"> | null {
  return wish.of("time").find((it) => it.start >= at && it.end <= until && it.value.time !== null) ?? null;
}

export interface Amount {
  start: number;
  end: number;
  money: Money;
}

const bare =
  /(?<![\d.,:/#$€£-]|\bt|\btable |\bnumber |\bno )(\d{1,5}(?:[.,]\d{1,2})?)(?![\d:%]|[.,]\d| ?(?:%|percent|min|hour|hr|day|people|person|guest|am\b|pm\b|st\b|nd\b|rd\b|th\b|\p{L}+ ago))/gu;

/** Amounts with a currency; and where `bareToo`, numbers that nothing else took. */
export function amountsIn(wish: Wish, bareToo: boolean): Amount[] {
  const { currency } = wish.context;
  const found = wish.of("money").map((it): Amount => ({
    start: it.start,
    end: it.end,
    money: { amount: it.value.amount, currency: it.value.currency ?? currency },
  }));
  found.push(...single(wish));
  if (!bareToo || found.length > 0) return found;
  const taken = [
    ...wish.of("date"),
    ...wish.percents,
    ...wish.of("duration").filter((it) => /\p{L}/u.test(it.text)),
    ...wish.of("phone"),
  ];
  const free = taken.reduce((rest, it) => blanked(rest, it.start, it.end), wish.said);
  const unit = currency === "JPY" ? 1 : 100;
  for (const match of matches(bare, free)) {
    const major = Number(match[1]!.replace(",", "."));
    if (major > 0)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        money: { amount: Math.round(major * unit), currency },
      });
  }
  return found.length > 0 ? found : spelled(wish, free);
}

/** "guacamole to $10 and churros to 9": beside one with its currency, a bare one that a word leads to counts too. */
export function amountsEach(wish: Wish): Amount[] {
  const found = amountsIn(wish, true);
  if (found.length === 0 || wish.items.length <= found.length) return found;
  const taken = [...found, ...wish.of("date"), ...wish.percents];
  const free = taken.reduce((rest, it) => blanked(rest, it.start, it.end), wish.said);
  const unit = wish.context.currency === "JPY" ? 1 : 100;
  const more = matches(bare, free)
    .filter((it) => leads.test(free.slice(0, it.index)))
    .map((it): Amount => ({
      start: it.index,
      end: it.index + it[0].length,
      money: {
        amount: Math.round(Number(it[1]!.replace(",", ".")) * unit),
        currency: wish.context.currency,
      },
    }));
  return [...found, ...more].toSorted((a, b) => a.start - b.start);
}

const leads = /(?:(?<![\p{L}])(?:to|at|for|a|en|por)|[=:]) *$/u;

const range =
  /(?<![\d.,:/-])(?:[$€£] ?)?(?<low>\d{1,5}(?:[.,]\d{1,2})?) ?(?:[-–—]|(?<=(?:between|entre) .{1,12})(?:and|y)|(?<=(?:is|are|costs?|now|runs?|charge|cuestan?|valen?|ahora|son|es)(?: from| de)? (?:[$€£] ?)?[\d.,]{1,8} )(?<!from .{1,10})(?:to|a)) ?(?:[$€£] ?)?(?<high>\d{1,5}(?:[.,]\d{1,2})?)(?![\d:%]|[.,]\d| ?(?:%|percent|min|hour|hr|day|people|person|guest|am\b|pm\b))/u;

/** "$65-95", "between 45 and 55", "is now 65 to 95": a price with an upper end. */
export function rangeIn(wish: Wish): (Amount & { most: Money }) | null {
  const match = range.exec(wish.said);
  const { currency } = wish.context;
  const minor = (said = "") => Math.round(Number(said.replace(",", ".")) * (currency === "JPY" ? 1 : 100));
  const [low, high] = [minor(match?.groups?.["low"]), minor(match?.groups?.["high"])];
  if (!match || !(low > 0 && high > low)) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    money: { amount: low, currency },
    most: { amount: high, currency },
  };
}

/** "a dollar", "half a euro", "un euro". */
function single(wish: Wish): Amount[] {
  const { currency } = wish.context;
  return matches(
    /(?<![\p{L}\d])(?<half>half (?=an? )|medio )?(?:an? |un )?(?<!\d )(?:(?<=a |un |medio )(?:dollar|buck|euro|pound|quid)|(?<=a )(?:fiver|tenner))(?![\p{L}])/gu,
    wish.said,
  ).map((it) => {
    const whole = it[0].endsWith("fiver") ? 500 : it[0].endsWith("tenner") ? 1000 : 100;
    return {
      start: it.index,
      end: it.index + it[0].length,
      money: { amount: it.groups?.["half"] ? whole / 2 : whole, currency },
    };
  });
}

/** "to fifteen", "für zwölf": a number in words after a word that leads to a price. */
function spelled(wish: Wish, free: string): Amount[] {
  const { currency } = wish.context;
  const { numbers } = wish.locale;
  return wish.spot.all(free, "to").flatMap(({ end }) => {
    const match = new RegExp(`^ +(?<n>${numbers.cardinal})(?![\\p{L}\\d])`, "u").exec(free.slice(end));
    const value = match?.groups?.["n"] ? numbers.numberOf(match.groups["n"]) : null;
    if (!match || value === null || value === 0) return [];
    return [{ start: end, end: end + match[0].length, money: { amount: value * 100, currency } }];
  });
}

export const itemOf = (mention: Mention | undefined): { item: string | null; candidates: string[] } => {
  const { name, candidates } = chosen(mention);
  return { item: name, candidates };
};
export const staffOf = (mention: Mention | undefined): { staff: string | null; candidates: string[] } => {
  const { name, candidates } = chosen(mention);
  return { staff: name, candidates };
};
export const resourceOf = (
  mention: Mention | undefined,
): { resource: string | null; candidates: string[] } => {
  const { name, candidates } = chosen(mention);
  return { resource: name, candidates };
};
export const categoryOf = (wish: Wish): string | null => wish.categories[0]?.names[0] ?? null;

/** Something is named: an item, or a section of the menu. */
export const namesGoods = (wish: Wish): boolean => wish.items.length > 0 || wish.categories.length > 0;

/** Words after a mark ("called", a colon, quotation marks) up to the next price or end. */
export function nameAfter(wish: Wish): string | null {
  const [quote] = wish.quotes;
  if (quote) return quote.text.trim() || null;
  const named = wish.spot.first(wish.said, "named");
  if (!named) return null;
  const stop = Math.min(
    wish.folded.length,
    ...[...wish.of("money"), ...amountsIn(wish, true)].map((it) => it.start).filter((it) => it > named.end),
  );
  return tidy(
    wish.text.slice(named.end, stop).replace(/[\s,]+(?:priced(?: at)?|costing|que cuesta|à|für)\s*$/iu, ""),
  );
}

/** What is left of a wish when all that was understood is taken away. */
export function remainder(wish: Wish, taken: readonly { start: number; end: number }[]): string {
  const start = body(wish);
  return taken.reduce((rest, it) => blanked(rest, it.start, it.end), blanked(wish.text, 0, start));
}

const dayWords = /(?<n>\d{1,3})[ -]?(?:days?|dias?|jours?|tage?n?|giorn[oi])/u;
const weekWords =
  /(?<n>\d{1,2}|one|two|three|four|six)[ -]?(?:weeks?|semanas?|semaines?|wochen?|settiman[ae])/u;
const monthWords = /(?<n>\d{1,2}|one|two|three|six)[ -]?(?:months?|mes(?:es)?|mois|monate?n?|mes[ei])/u;
const smallNumbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, six: 6 };
const numberOf = (said: string | undefined): number | null =>
  said === undefined ? null : (smallNumbers[said] ?? Number(said));

/** "90 days", "6 weeks", "two months". */
export function dayCount(wish: Wish): number | null {
  const day = numberOf(dayWords.exec(wish.said)?.groups?.["n"]);
  const week = numberOf(weekWords.exec(wish.said)?.groups?.["n"]);
  const month = numberOf(monthWords.exec(wish.said)?.groups?.["n"]);
  return day ?? (week === null ? null : week * 7) ?? (month === null ? null : month * 30);
}
