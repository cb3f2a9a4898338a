// How the pages write money, stars and times.
import type { Money } from "#contracts/time";

export function moneyText({ amount, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const whole = amount % 10 ** digits === 0 ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(locale, { style: "currency", currency, ...whole }).format(
    amount / 10 ** digits,
  );
}

export const rangeText = (from: Money | null, to: Money | null, locale: string): string =>
  from === null
    ? "–"
    : to === null || to.amount === from.amount
      ? moneyText(from, locale)
      : `${moneyText(from, locale)}–${moneyText(to, locale)}`;

/** On the wall of whoever is meant: the instant's own offset, not this device's. */
export function wallText(instant: string, locale: string): string {
  const wall = new Date(`${instant.slice(0, 16)}:00Z`);
  const day = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
  });
  return day.format(wall);
}
