// What a story that is recorded is given, and how it waits for what the office shows.
import type { BusinessChangeHandoff } from "#contracts/handoffs/business-change";
import { undoUpdate } from "#temporal-worker/workflows/change-definitions";
import { undoOf } from "#test/fakes/handoffs";
import type { BookingOffice } from "#test/temporal/booking-office";

type Handle = Awaited<ReturnType<BookingOffice["start"]>>;
export type Story = (office: BookingOffice) => Promise<Pick<Handle, "fetchHistory">>;

const minute = 60_000;
export const day = 24 * 60 * minute;

export async function eventually(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** A change that is taken back ends its workflow. */
export async function takenBack(
  handle: Awaited<ReturnType<BookingOffice["startChange"]>>,
  handoff: BusinessChangeHandoff,
) {
  const update = undoOf(handoff);
  await handle.executeUpdate(undoUpdate, { args: [update], updateId: update.effectId });
  await handle.result();
  return handle;
}
