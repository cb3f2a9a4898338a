// When a takeaway order can be picked up: in opening hours, and not before the kitchen can have it ready.
import type { Instant } from "#contracts/time";
import { epochMs, inZone, localOf, plusDays } from "./local-time.ts";
import { boundsOf, intervalsOn, isOpenAt, type Hours } from "./opening-hours.ts";

const minute = 60_000;
/** A business that is closed for longer is not waited for, days. */
const lookAheadDays = 14;

/**
 * The first instant an order made now can be ready; null if the business does not open within two weeks.
 * `now` in ms since the epoch, `prepareMinutes` from accepted to ready.
 */
export function earliestPickup(business: Hours, now: number, prepareMinutes: number): Instant | null {
  const today = localOf(inZone(now, business.timeZone), business.timeZone).date;
  for (let day = -1; day <= lookAheadDays; day++) {
    const date = plusDays(today, day);
    for (const interval of intervalsOn(business, date)) {
      const [opens, closes] = boundsOf(interval, date, business.timeZone).map(epochMs);
      const ready = Math.max(now, opens ?? 0) + prepareMinutes * minute;
      if (ready <= (closes ?? 0)) return inZone(ready, business.timeZone);
    }
  }
  return null;
}

/** Whether an order made now can be picked up at an instant; a minute too early is none. */
export function canPickUp(business: Hours, at: Instant, now: number, prepareMinutes: number): boolean {
  const earliest = earliestPickup(business, now, prepareMinutes);
  return earliest !== null && epochMs(at) > epochMs(earliest) - minute && isOpenAt(business, at);
}

/** Whether the kitchen can begin at once. */
export const isKitchenOpen = (business: Hours, now: number, prepareMinutes: number): boolean => {
  const earliest = earliestPickup(business, now, prepareMinutes);
  return earliest !== null && epochMs(earliest) <= now + (prepareMinutes + 1) * minute;
};
