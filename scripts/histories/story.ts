// What a story that is recorded is given, and how it waits for what the office shows.
import type { BookingOffice } from "#test/temporal/booking-office";

type Handle = Awaited<ReturnType<BookingOffice["start"]>>;
export type Story = (office: BookingOffice) => Promise<Pick<Handle, "fetchHistory">>;

const minute = 60_000;
export const day = 24 * 60 * minute;

export async function eventually(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 100));
}
