// A booking as an RFC 5545 file that calendars take over, follow through moves, and drop on cancellation.
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { BookingStatus } from "#contracts/bookings";
import type { BusinessDetail } from "#contracts/directory";
import type { BookingRecord } from "./ports.ts";

const statusOf: Record<BookingStatus, ICalEventStatus> = {
  held: ICalEventStatus.TENTATIVE,
  requested: ICalEventStatus.TENTATIVE,
  waitlisted: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  completed: ICalEventStatus.CONFIRMED,
  no_show: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * The file's text. The UID stays through every change and SEQUENCE rises with it; times are UTC, so no
 * reader needs a zone table.
 * @param now when the file is made, ms since the epoch
 */
export function calendarFile(
  { booking, sequence }: BookingRecord,
  business: Pick<BusinessDetail, "name" | "address">,
  now: number,
): string {
  const calendar = ical({
    prodId: { company: "X-Seven", product: "Front desk", language: "EN" },
    method: booking.status === "cancelled" ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${booking.id}@x-seven`,
    sequence,
    stamp: new Date(now),
    start: new Date(booking.startsAt),
    end: new Date(booking.endsAt),
    status: statusOf[booking.status],
    summary: `${booking.service} at ${business.name}`,
    description: `Party of ${booking.partySize}. Booking ${booking.id}.`,
    ...(business.address && { location: business.address }),
  });
  return `${calendar.toString()}\r\n`;
}
