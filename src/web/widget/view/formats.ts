// Dates, times and money in the visitor's language.
import type { Booking } from "#contracts/bookings";
import type { Money } from "#contracts/time";

/** In the business's zone, whatever the visitor's; the zone is named where they differ. */
export function bookingTime(booking: Booking, locale: string): { date: string; time: string } {
  const { timeZone } = booking;
  const start = new Date(booking.startsAt);
  const end = new Date(booking.endsAt);
  const date = new Intl.DateTimeFormat(locale, { timeZone, weekday: "long", day: "numeric", month: "long" });
  const away = offsetAt(start, timeZone) !== offsetAt(start);
  const time = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: "numeric",
    minute: "2-digit",
    ...(away && { timeZoneName: "short" }),
  });
  // Past midnight, a range of times would write both dates out.
  const sameDay = date.format(start) === date.format(end);
  const range = sameDay ? time.formatRange(start, end) : `${time.format(start)} – ${time.format(end)}`;
  return { date: date.format(start), time: range };
}

function offsetAt(instant: Date, timeZone?: string): string | undefined {
  const format = new Intl.DateTimeFormat("en", { timeZoneName: "longOffset", ...(timeZone && { timeZone }) });
  return format.formatToParts(instant).find((it) => it.type === "timeZoneName")?.value;
}

/** When a message came: the time, and the day unless it is today. */
export function messageTime(at: Date, now: Date, locale: string): string {
  const today = at.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(locale, {
    hour: "numeric",
    minute: "2-digit",
    ...(!today && { weekday: "short", day: "numeric", month: "short" }),
  }).format(at);
}

/** Minor units to the currency's own number of decimals. */
export function money({ amount, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
