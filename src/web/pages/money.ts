// How the pages write money, days and times.
import type { Money } from "#contracts/time";

export function moneyText({ amount, currency }: Money, locale: string): string {
  // A business has one currency: "542 $" needs no country.
  const style = { style: "currency", currency, currencyDisplay: "narrowSymbol" } as const;
  const digits = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2;
  const whole = amount % 10 ** digits === 0 ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(locale, { ...style, ...whole }).format(amount / 10 ** digits);
}

/** A figure in its unit: money comes in minor units. */
export const valueText =
  (unit: string, locale: string) =>
  (value: number): string =>
    /^[A-Z]{3}$/.test(unit)
      ? moneyText({ amount: Math.round(value), currency: unit }, locale)
      : unit === "%"
        ? new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(value / 100)
        : value.toLocaleString(locale, { maximumFractionDigits: 1 });

export const rangeText = (from: Money | null, to: Money | null, locale: string): string =>
  from === null
    ? "–"
    : to === null || to.amount === from.amount
      ? moneyText(from, locale)
      : `${moneyText(from, locale)}–${moneyText(to, locale)}`;

/** On the wall of whoever is meant: the instant's own offset, not this device's. */
const onWall = (instant: string): Date => new Date(`${instant.slice(0, 16)}:00Z`);

const written = (at: Date, locale: string, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...how }).format(at);

const clock = { hour: "numeric", minute: "2-digit" } as const;

export const wallText = (instant: string, locale: string): string =>
  written(onWall(instant), locale, { weekday: "short", ...clock });

/** `Tue, Nov 24, 7:00 PM`. */
export const wallDateText = (instant: string, locale: string): string =>
  written(onWall(instant), locale, { weekday: "short", month: "short", day: "numeric", ...clock });

export const wallTime = (instant: string, locale: string): string => written(onWall(instant), locale, clock);

/** `7 PM`, `7:30 PM`: where there is little room. A clock of 24 hours keeps its minutes. */
export function shortTime(instant: string, locale: string): string {
  const at = onWall(instant);
  return at.getUTCMinutes() === 0 && hasHalves(locale)
    ? written(at, locale, { hour: "numeric" })
    : written(at, locale, clock);
}

const hasHalves = (locale: string): boolean =>
  new Intl.DateTimeFormat(locale, { hour: "numeric" }).resolvedOptions().hour12 === true;

/** `11 AM – 10 PM`: minutes only where there are some. */
export function spanText(startsAt: string, endsAt: string, locale: string): string {
  const [from, until] = [onWall(startsAt), onWall(endsAt)];
  const whole = hasHalves(locale) && from.getUTCMinutes() === 0 && until.getUTCMinutes() === 0;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    ...(whole ? { hour: "numeric" } : clock),
  });
  // Past midnight a range would write both dates out.
  const sameDay = startsAt.slice(0, 10) === endsAt.slice(0, 10);
  return sameDay ? format.formatRange(from, until) : `${format.format(from)} – ${format.format(until)}`;
}

/** Minutes on the wall since `date` began there; past midnight it goes on. */
export const wallMinutes = (instant: string, date: string): number =>
  (onWall(instant).getTime() - Date.parse(`${date}T00:00:00Z`)) / 60_000;

/** `7 PM`, of an hour of the day. */
export const hourText = (hour: number, locale: string): string =>
  written(new Date(hour * 3_600_000), locale, { hour: "numeric" });

/** On this device's wall. */
export const clockText = (at: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, clock).format(at);

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

export const dayText = (date: string, locale: string): string =>
  written(dayOf(date), locale, { weekday: "long", month: "long", day: "numeric" });

export const shortDayText = (date: string, locale: string): string =>
  written(dayOf(date), locale, { weekday: "short", day: "numeric" });

export const shortDateText = (date: string, locale: string): string =>
  written(dayOf(date), locale, { month: "short", day: "numeric" });

/** `14:00` as the records label an hour, as its clock has it: `2 PM`. */
export const hourLabel = (label: string, locale: string): string =>
  /^\d\d:\d\d$/u.test(label) ? shortTime(`2000-01-01T${label}`, locale) : label;

export const plusDays = (date: string, days: number): string =>
  new Date(dayOf(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** The date in a zone, now. */
export const todayIn = (timeZone: string): string => new Date().toLocaleDateString("sv-SE", { timeZone });
