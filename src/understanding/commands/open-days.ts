// Of a range of dates ("this weekend"), the first on which the business opens.
import { Temporal } from "temporal-polyfill";
import type { OpeningInterval } from "#contracts/directory";
import type { LocalDate } from "#contracts/time";

/** The range's first date where no weekday of it opens, or nothing is known of the hours. */
export function weekdaysOpen(
  from: LocalDate,
  until: LocalDate,
  hours: readonly OpeningInterval[],
): LocalDate {
  const first = Temporal.PlainDate.from(from);
  const days = Math.min(31, first.until(Temporal.PlainDate.from(until)).days);
  for (let at = 0; at <= days; at++) {
    const date = first.add({ days: at });
    if (hours.some((it) => it.weekday === date.dayOfWeek)) return date.toString();
  }
  return from;
}
