// Between wall-clock times in a business's zone and instants, with the hours that clocks skip or repeat.
import { Temporal } from "temporal-polyfill";
import type { Instant, LocalDate, LocalTime, TimeZone } from "#contracts/time";

/** A wall-clock time as instants: most exist once, some never (`skipped`), some twice (`repeated`). */
export type ResolvedTime =
  | { kind: "ok"; instant: Instant }
  | { kind: "skipped"; next: Instant }
  | { kind: "repeated"; earlier: Instant; later: Instant };

const written = (zoned: Temporal.ZonedDateTime): Instant =>
  zoned.toString({ timeZoneName: "never", smallestUnit: "second" });

/**
 * Resolves a local date and time in an IANA zone.
 * @throws RangeError if the zone, date or time does not exist at all (not for skipped times).
 */
export function resolveLocal(date: LocalDate, time: LocalTime, timeZone: TimeZone): ResolvedTime {
  const local = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const later = local.toZonedDateTime(timeZone, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { kind: "ok", instant: written(earlier) };
  if (earlier.toPlainDateTime().equals(local)) {
    return { kind: "repeated", earlier: written(earlier), later: written(later) };
  }
  const gap = earlier.getTimeZoneTransition("next");
  return { kind: "skipped", next: written(gap ?? later) };
}

/** The one instant to offer for a local time: itself, the first of two, or the first after a gap. */
export function instantOf(date: LocalDate, time: LocalTime, timeZone: TimeZone): Instant {
  const resolved = resolveLocal(date, time, timeZone);
  if (resolved.kind === "ok") return resolved.instant;
  return resolved.kind === "repeated" ? resolved.earlier : resolved.next;
}

/** An instant (ISO 8601 or ms) seen on the wall of a zone; weekday 1 is Monday. */
export function localOf(
  instant: Instant | number,
  timeZone: TimeZone,
): { date: LocalDate; time: LocalTime; weekday: number } {
  const zoned = zonedOf(instant, timeZone);
  return {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: "minute" }),
    weekday: zoned.dayOfWeek,
  };
}

/** Writes an instant with the offset its zone has then. */
export const inZone = (instant: Instant | number, timeZone: TimeZone): Instant =>
  written(zonedOf(instant, timeZone));

/** Adds minutes of elapsed time, so that a visit over a clock change keeps its length. */
export function plusMinutes(instant: Instant, minutes: number, timeZone: TimeZone): Instant {
  return written(zonedOf(instant, timeZone).add({ minutes }));
}

export const epochMs = (instant: Instant): number => Temporal.Instant.from(instant).epochMilliseconds;

/** `date` moved by whole calendar days. */
export const plusDays = (date: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** Weekday of a date, 1 Monday to 7 Sunday. */
export const weekdayOf = (date: LocalDate): number => Temporal.PlainDate.from(date).dayOfWeek;

/** Whole days from one date to another; negative if `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;

/** Minutes since midnight of a wall-clock time. */
export function minutesOf(time: LocalTime): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Wall-clock time of minutes since midnight; wraps at 24 h. */
export function timeOf(minutes: number): LocalTime {
  const wrapped = ((minutes % 1440) + 1440) % 1440;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(wrapped / 60))}:${two(wrapped % 60)}`;
}

function zonedOf(instant: Instant | number, timeZone: TimeZone): Temporal.ZonedDateTime {
  const parsed =
    typeof instant === "number"
      ? Temporal.Instant.fromEpochMilliseconds(instant)
      : Temporal.Instant.from(instant);
  return parsed.toZonedDateTimeISO(timeZone);
}
