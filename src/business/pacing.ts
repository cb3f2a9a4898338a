// How many may arrive within one part of the hour, whatever places are free. As `app.keeps_pace` counts.
import type { Instant, TimeZone } from "#contracts/time";
import { epochMs, localOf, minutesOf } from "./local-time.ts";

export interface Pacing {
  /** How long an interval is; it divides the hour. */
  minutes: number;
  /** The most people and the most parties in one; null: no limit. */
  covers: number | null;
  arrivals: number | null;
  /** Who is expected, summed by start. */
  starts: readonly { startsAt: Instant; covers: number; arrivals: number }[];
  /** The booking that is to be changed, where it stands: left out of `starts`. */
  own: { startsAt: Instant; party: number } | null;
}

const minute = 60_000;

/** Whether so many more may arrive at a start, ms. Who is in its interval already may stay with no more people. */
export function keepsPace(pacing: Pacing, timeZone: TimeZone, start: number, party: number): boolean {
  const from =
    start - ((minutesOf(localOf(start, timeZone).time) % 60) % pacing.minutes) * minute - (start % minute);
  const isWithin = (at: Instant) => epochMs(at) >= from && epochMs(at) < from + pacing.minutes * minute;
  const { own } = pacing;
  if (own && party <= own.party && isWithin(own.startsAt)) return true;
  const others = pacing.starts.filter((it) => isWithin(it.startsAt));
  const sum = (of: "covers" | "arrivals") => others.reduce((total, it) => total + it[of], 0);
  return (
    sum("covers") + party <= (pacing.covers ?? Infinity) &&
    sum("arrivals") + 1 <= (pacing.arrivals ?? Infinity)
  );
}
