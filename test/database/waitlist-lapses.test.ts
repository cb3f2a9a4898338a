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
  const another = await wait({ at: 24 * 60 });
  expect(await nextLapse(another)).toBeNull();
  await guest.release(booking?.id ?? "");
  await setNow(db, minutesAfter(weekBefore, 1));
  const second = await wait();
  expect((await offer()).entry?.booking.id).toBe(first);
  expect(await nextLapse(second)).toBeNull();
});
