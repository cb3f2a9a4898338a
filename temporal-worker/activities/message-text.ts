// How values are put into messages: local times, money, one line, safe in HTML.
import type { Money } from "#contracts/time";

export function localTime(instant: string, timeZone: string, locale: string): string {
  const form = { dateStyle: "full", timeStyle: "short", timeZone } as const;
  // Some versions of ICU write a narrow no-break space, which would turn an SMS into three.
  return oneLine(new Intl.DateTimeFormat([locale, "en-US"], form).format(new Date(instant)));
}

/** A name may hold anything; a header or an SMS must stay one line. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, 120);

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
export const escape = (text: string): string => text.replace(/[&<>"']/g, (it) => entities[it] ?? it);

export function moneyText({ amount, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat([locale, "en-US"], { style: "currency", currency });
  return oneLine(format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)));
}
