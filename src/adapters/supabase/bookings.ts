// Bookings as the database's functions return them, and as the API shows them.
import * as z from "zod";
import { inZone } from "#business/local-time";
import { Booking, BookingStatus } from "#contracts/bookings";
import type { BookingId } from "#contracts/ids";
import type { SupabaseClient } from "./clients.ts";
import { rowsOf } from "./query.ts";

/** `booking` in the answers of claim_slot and its kin. */
export const BookingRow = z.object({
  id: z.string(),
  business: z.string(),
  service: z.string(),
  party_size: z.int(),
  starts_at: z.string(),
  ends_at: z.string(),
  time_zone: z.string(),
  status: BookingStatus,
  sequence: z.int(),
  workflow_id: z.string().nullable(),
});
export type BookingRow = z.infer<typeof BookingRow>;

export interface BookingRecord {
  booking: Booking;
  /** Rises with each change that a calendar must take over. */
  sequence: number;
}

/** The booking if it is the client's session's own; null otherwise. */
export async function findBooking(client: SupabaseClient, id: BookingId): Promise<BookingRecord | null> {
  const row = await rowsOf(client.rpc("read_booking", { p_booking_id: id }), BookingRow.nullable());
  return row && { booking: bookingOf(row), sequence: row.sequence };
}

/** Instants get the offset their business's zone has then. */
export function bookingOf(row: BookingRow): Booking {
  return Booking.parse({
    id: row.id,
    business: row.business,
    service: row.service,
    partySize: row.party_size,
    startsAt: inZone(row.starts_at, row.time_zone),
    endsAt: inZone(row.ends_at, row.time_zone),
    timeZone: row.time_zone,
    status: row.status,
    workflowId: row.workflow_id,
  });
}
