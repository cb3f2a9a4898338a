// How values are written for a customer: times and days in the business's zone, money in its currency.
import type { Booking } from "#contracts/bookings";
import type { BusinessDetail, MenuItem, Promotion } from "#contracts/directory";
import type { Instant, LocalDate, LocalTime, Money } from "#contracts/time";
import { daysBetween, epochMs, inZone, localOf, minutesOf, weekdayOf } from "#business/local-time";
import type { Vertical } from "#verticals/define-vertical";
import type { WholeVisit } from "../acts.ts";

export interface Wording {
  business: BusinessDetail;
  vertical: Vertical;
  /** BCP 47; decides 12- or 24-hour times and how money is written. */
  locale: string;
  /** Today in the business's zone. */
  today: LocalDate;
  /** The customer's zone if it differs from the business's. */
  otherZone: boolean;
  /** Picks one of several ways to say it, by the turn: varied, and the same on a rerun. */
  pick(ways: readonly string[]): string;
}

export interface WordingInput {
  business: BusinessDetail;
  vertical: Vertical;
  locale: string;
  /** ms since the epoch. */
  now: number;
  customerZone: string | null;
  /** Turns so far. */
  turns: number;
}

export function createWording({
  business,
  vertical,
  locale,
  now,
  customerZone,
  turns,
}: WordingInput): Wording {
  return {
    business,
    vertical,
    locale,
    today: localOf(now, business.timeZone).date,
    otherZone: customerZone !== null && customerZone !== business.timeZone,
    pick: (ways) => ways[turns % ways.length] ?? "",
  };
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** ` Size: Regular, Large (+$4).`, the same in every language; nothing for an item that comes in one way. */
export const optionsText = ({ options }: MenuItem, wording: Pick<Wording, "locale">): string =>
  options
    .map(({ name, choices }) => {
      const told = choices.map((it) =>
        it.price.amount > 0 ? `${it.name} (+${moneyText(it.price, wording)})` : it.name,
      );
      return ` ${name}: ${told.join(", ")}.`;
    })
    .join("");

/** `4.6` or `4,6`. */
export const ratingText = (rating: number | null, { locale }: Pick<Wording, "locale">): string =>
  (rating ?? 0).toLocaleString(locale, { maximumFractionDigits: 1 });

export const weekdayName = (weekday: number): string => weekdays[weekday - 1] ?? "";

/** `Mon 23 Nov`; another year is added. */
export function dateText(date: LocalDate, today: LocalDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const short = `${weekdayName(weekdayOf(date)).slice(0, 3)} ${Number(day)} ${months[Number(month) - 1]}`;
  return today.startsWith(year) || Math.abs(daysBetween(today, date)) < 180 ? short : `${short} ${year}`;
}

/** `today`, `tomorrow, Mon 23 Nov`, `on Fri 27 Nov`. */
export function dayText(date: LocalDate, { today }: Pick<Wording, "today">): string {
  const ahead = daysBetween(today, date);
  const written = dateText(date, today);
  if (ahead === 0) return `today, ${written}`;
  return ahead === 1 ? `tomorrow, ${written}` : `on ${written}`;
}

/** Formatters are dear to make; a client may send any number of locales. */
const cacheLimit = 200;
const twelveHour = new Map<string, boolean>();

/** Whether a locale writes 7:00 PM rather than 19:00. */
export function usesTwelveHours(locale: string): boolean {
  const cached = twelveHour.get(locale);
  if (cached !== undefined) return cached;
  const cycle = formatOptions(locale).hourCycle;
  const answer = cycle === "h12" || cycle === "h11";
  if (twelveHour.size < cacheLimit) twelveHour.set(locale, answer);
  return answer;
}

function formatOptions(locale: string): Intl.ResolvedDateTimeFormatOptions {
  try {
    return new Intl.DateTimeFormat(locale, { hour: "numeric" }).resolvedOptions();
  } catch {
    // A client may send any text as its locale.
    return new Intl.DateTimeFormat("en-US", { hour: "numeric" }).resolvedOptions();
  }
}

/** `7:00 PM`, or `19:00` where the day has 24 hours. */
export function timeText(time: LocalTime, { locale }: Pick<Wording, "locale">): string {
  if (!usesTwelveHours(locale)) return time;
  const hour = Math.floor(minutesOf(time) / 60);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3)} ${hour < 12 ? "AM" : "PM"}`;
}

/** `tomorrow, Mon 23 Nov, at 7:00 PM`, `on Fri 27 Nov at 7:00 PM`. */
export function dayAndTime(date: LocalDate, time: LocalTime, wording: Wording): string {
  const day = dayText(date, wording);
  return `${day}${day.startsWith("on ") ? "" : ","} at ${timeText(time, wording)}`;
}

/** The same of an instant, on the business's wall. */
export function whenText(instant: Instant, wording: Wording): string {
  const { date, time } = localOf(instant, wording.business.timeZone);
  return dayAndTime(date, time, wording);
}

/** `$16`, `€12.50`, `¥1,200`: as the locale writes it, without empty cents. */
export function moneyText({ amount, currency }: Money, { locale }: Pick<Wording, "locale">): string {
  const { exact, whole, minorUnits } = moneyFormat(locale, currency);
  return (amount % minorUnits === 0 ? whole : exact).format(amount / minorUnits);
}

/** ` (3 hr 15 min, $185–$240)`: what several services come to; nothing for one. */
export function wholeText(whole: WholeVisit | null, wording: Pick<Wording, "locale">): string {
  if (!whole) return "";
  const { durationMinutes, priceFrom, priceTo } = whole;
  const prices = [priceFrom, priceTo].filter((it) => it !== null).map((it) => moneyText(it, wording));
  return ` (${[lengthText(durationMinutes, wording), [...new Set(prices)].join("–")].filter(Boolean).join(", ")})`;
}

/** `3 hr 15 min`, as the locale writes it. */
export function lengthText(minutes: number, { locale }: Pick<Wording, "locale">): string {
  const parts = [
    [Math.floor(minutes / 60), "hour"],
    [minutes % 60, "minute"],
  ] as const;
  const said = parts.filter(([amount]) => amount > 0);
  const written = ([amount, unit]: (typeof parts)[number]) =>
    new Intl.NumberFormat(formatOptions(locale).locale, { style: "unit", unit, unitDisplay: "short" }).format(
      amount,
    );
  return said.map(written).join(" ");
}

interface MoneyFormat {
  exact: Intl.NumberFormat;
  whole: Intl.NumberFormat;
  /** Minor units in a major one: 100 cents, but 1 yen. */
  minorUnits: number;
}

const moneyFormats = new Map<string, MoneyFormat>();

function moneyFormat(locale: string, currency: string): MoneyFormat {
  const key = `${locale} ${currency}`;
  const known = moneyFormats.get(key);
  if (known) return known;
  const format = newMoneyFormat(locale, currency);
  if (moneyFormats.size < cacheLimit) moneyFormats.set(key, format);
  return format;
}

function newMoneyFormat(locale: string, currency: string): MoneyFormat {
  try {
    const exact = new Intl.NumberFormat(locale, { style: "currency", currency });
    const whole = new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 });
    return { exact, whole, minorUnits: 10 ** (exact.resolvedOptions().maximumFractionDigits ?? 2) };
  } catch {
    return newMoneyFormat("en-US", "USD");
  }
}

/** Minor units in a major one of a currency: 100, but 1 of the yen. */
export const minorUnitsOf = (currency: string, locale: string): number =>
  moneyFormat(locale, currency).minorUnits;

/** `a`, `a or b`, `a, b or c`. */
export function listText(items: readonly string[], joiner: "and" | "or"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${joiner} ${items.at(-1)}`;
}

export const bookingText = (booking: Booking, wording: Wording) =>
  `${wording.vertical.place(booking.service, booking.partySize)} ${whenText(booking.startsAt, wording)}`;
export const yourText = (booking: Booking, wording: Wording) =>
  `${wording.vertical.yourPlace(booking.service, booking.partySize)} ${whenText(booking.startsAt, wording)}`;

/** A promotion in the house's own words: "Early week: 15 percent off on Mondays and Tuesdays". */
export const offerText = ({ title, description }: Promotion): string =>
  [title, description?.replace(/\.$/, "")].filter(Boolean).join(": ");

/** The last day of what ends at an instant; at midnight it is the day before. */
export const lastDay = (endsAt: Instant, timeZone: string): LocalDate =>
  localOf(inZone(epochMs(endsAt) - 1, timeZone), timeZone).date;

/** What a language is called in another: "inglés". */
export const languageName = (language: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
