// Customers in the line, on the test server's clock: joined, offered, heard, gone.
import { beforeEach, expect, vi } from "vitest";
import type { WaitlistHandoff } from "#contracts/handoffs/waitlist";
import { cancelUpdate, outcomeUpdate } from "#temporal-worker/workflows/definitions";
import { declineUpdate, waitlistStatusQuery } from "#temporal-worker/workflows/waitlist-definitions";
import { cancellation, waitersUpdate, waitFor, type WaitWishes } from "#test/fakes/handoffs";
import { allSaid, type onSkippedTime, send, soon } from "./skipped-time.ts";

type Time = ReturnType<typeof onSkippedTime>;
type Handle = Awaited<ReturnType<Time["office"]["startWaitlist"]>>;

/** To be called at the top of a test file. */
export function waitersOn(time: Time) {
  const { inHours, confirmedBooking } = time;
  beforeEach(() => {
    time.office.waitlist.now = time.now;
  });

  /** Everything told to one conversation, in order. */
  const toldTo = ({ session }: { session: string }): string[] =>
    time.office.edge.events.filter((it) => it.session === session).map((it) => it.type);
  /** Whether exactly these come to be told to one conversation. */
  const heard = (who: { session: string }, ...types: string[]): Promise<boolean> =>
    vi.waitFor(() => {
      expect(toldTo(who)).toEqual(types);
      return true;
    }, soon);
  const settled = (handle: Handle) =>
    vi.waitFor(async () => expect((await handle.query(waitlistStatusQuery)).pending).toBe(0), soon);
  const bookingOf = ({ businessData }: WaitlistHandoff) => businessData.bookingId;

  async function waiting(wishes: Partial<WaitWishes> = {}) {
    const handoff = waitFor({ startsAt: await inHours(48), ...wishes });
    const handle = await time.office.startWaitlist(handoff);
    const outcome = await handle.executeUpdate(outcomeUpdate);
    await settled(handle);
    return { handoff, handle, outcome, id: bookingOf(handoff) };
  }

  /** A booking is cancelled, and its table is free. */
  async function freeTable() {
    const { handoff, handle } = await confirmedBooking({ startsAt: await inHours(48) });
    await allSaid(handle);
    time.office.waitlist.free += 1;
    await send(handle, cancellation(handoff));
    await handle.result();
  }

  const decline = (handle: Handle, handoff: WaitlistHandoff) => {
    const update = waitersUpdate(handoff, "decline");
    if (update.update !== "decline") throw new Error("not a decline");
    return handle.executeUpdate(declineUpdate, { args: [update], updateId: update.effectId });
  };
  const leave = (handle: Handle, handoff: WaitlistHandoff) => {
    const update = waitersUpdate(handoff, "cancel");
    if (update.update !== "cancel") throw new Error("not a cancel");
    return handle.executeUpdate(cancelUpdate, { args: [update], updateId: update.effectId });
  };

  return { toldTo, heard, settled, bookingOf, waiting, freeTable, decline, leave };
}
