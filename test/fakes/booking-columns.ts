// A booking as the SQL functions answer it.
import type { BookingState } from "#temporal-worker/activities/booking-store";

export const bookingColumns = ({ booking, sequence }: BookingState): object => ({
  id: booking.id,
  business: booking.business,
  service: booking.service,
  time_zone: booking.timeZone,
  party_size: booking.partySize,
  starts_at: booking.startsAt,
  ends_at: booking.endsAt,
  status: booking.status,
  sequence,
  workflow_id: booking.workflowId,
});
