// What recognisers resolve against: the reference instant on the wall of the business's zone, and what was asked.
import { Temporal } from "temporal-polyfill";
import type { Awaited, UnderstandingContext } from "../context.ts";
import type { LocalDate, LocalTime } from "#contracts/time";
import { dayOrder } from "../region.ts";

export interface Scene {
  today: Temporal.PlainDate;
  /** Minutes since midnight. */
  minutes: number;
  awaiting: Awaited | null;
  /** Which comes first in 12/5. */
  dayFirst: boolean;
  /** The date the customer has named so far, in words before or in the conversation. */
  date: LocalDate | null;
  knownTime: LocalTime | null;
  knownSize: number | null;
  /** Opening windows in minutes since midnight (`to` may pass 1440) of a date, or of the whole week. */
  openOn(date: LocalDate | null): readonly { from: number; to: number }[];
}

/** Builds the scene of a turn. Pure: everything comes from the context. */
export function sceneOf(context: UnderstandingContext): Scene {
  const zoned = localNow(context.now, context.timeZone);
  const windows = context.openingHours.map(({ weekday, opens, closes }) => {
    const from = minutesOf(opens);
    const to = minutesOf(closes);
    return { weekday, from, to: to <= from ? to + 1440 : to };
  });
  return {
    today: zoned.toPlainDate(),
    minutes: zoned.hour * 60 + zoned.minute,
    awaiting: context.awaiting,
    dayFirst: dayOrder(context.locale) === "day-first",
    date: context.known.date ?? null,
    knownTime: context.known.time ?? null,
    knownSize: context.known.partySize ?? null,
    openOn(date) {
      const weekday = date === null ? null : Temporal.PlainDate.from(date).dayOfWeek;
      const on = windows.filter((it) => it.weekday === weekday);
      return on.length > 0 ? on : windows;
    },
  };
}

/** An unknown zone reads as UTC: understanding never throws. */
function localNow(now: number, timeZone: string): Temporal.ZonedDateTime {
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.trunc(now));
  try {
    return instant.toZonedDateTimeISO(timeZone);
  } catch {
    return instant.toZonedDateTimeISO("UTC");
  }
}

export function minutesOf(time: LocalTime): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** `HH:mm` of minutes since midnight; wraps at 24 h. */
export function timeOf(minutes: number): LocalTime {
  const wrapped = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(wrapped / 60)).padStart(2, "0")}:${String(wrapped % 60).padStart(2, "0")}`;
}
