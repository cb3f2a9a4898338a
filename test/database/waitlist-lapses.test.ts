// When a hold that stands in the way of a waiting customer runs out, so that their wait looks again then.
import { afterAll, beforeAll, expect, it } from "vitest";
import { callAny, setNow } from "./calls.ts";
import { minutesAfter, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess } from "./in-process.ts";
import { openWaitedPlace, waitersOf } from "./waiting.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
  await setNow(db, weekBefore);
});
afterAll(() => db.close());

const nextLapse = (booking: string) => callAny(db, "next_lapse", { p_booking_id: booking });

it("is that hold's end; other evenings, bookings and offers say nothing", async () => {
  const place = await openWaitedPlace(db, { capacities: [2] });
  const { guest, wait, offer } = waitersOf(db, place);
  const taken = await guest.book();
  const first = await wait();
  expect(await nextLapse(first)).toBeNull();
  await guest.cancel(taken);
  const { booking } = await guest.claim();
  expect(Date.parse(String(await nextLapse(first)))).toBe(Date.parse(booking?.expires_at ?? ""));
  await setNow(db, minutesAfter(weekBefore, 1));
  const another = await wait({ at: 24 * 60 });
  expect(await nextLapse(another)).toBeNull();
  await guest.release(booking?.id ?? "");
  await setNow(db, minutesAfter(weekBefore, 2));
  const second = await wait();
  expect((await offer()).entry?.booking.id).toBe(first);
  expect(await nextLapse(second)).toBeNull();
});

it("is not waited for where the hold is let go: that it was wished for is told, and who waits is offered it", async () => {
  const place = await openWaitedPlace(db, { capacities: [2] });
  const { guest, wait, offer } = waitersOf(db, place);
  const early = await guest.claim();
  expect(await guest.release(early.booking?.id ?? "")).toMatchObject({ waited_for: false });
  const { booking } = await guest.claim();
  // Full on that evening too, so that nobody who waits for it is offered anything.
  await guest.claim({ at: 24 * 60 });
  await wait({ at: 24 * 60 });
  const elsewhen = await guest.claim({ at: 7 * 24 * 60 });
  expect(await guest.release(elsewhen.booking?.id ?? "")).toMatchObject({ waited_for: false });
  const first = await wait();
  const effect = "eff_let_go";
  expect(await guest.release(booking?.id ?? "", effect)).toMatchObject({
    outcome: "released",
    waited_for: true,
  });
  expect(await guest.release(booking?.id ?? "", effect)).toMatchObject({ waited_for: true });
  expect(await guest.release(booking?.id ?? "")).toMatchObject({ waited_for: false });
  expect((await offer()).entry?.booking.id).toBe(first);
});
