// From a wish to the starts that will do: a time means half an hour to either side, a range means itself.
import type { SlotValues } from "#contracts/commands";
import type { LocalTime } from "#contracts/time";
import { epochMs, instantOf, inZone, minutesOf, plusMinutes, timeOf } from "#business/local-time";
import { boundsOf, intervalsOn } from "#business/opening-hours";
import { serviceAt } from "../places.ts";
import type { Place } from "../state.ts";
import type { Desk, Wanted } from "../turn.ts";

/** How far from the wished time a start may be where nothing else is said, minutes. */
const give = 30;

export interface Window {
  from: string;
  to: string;
}

/** The window of a wish on its day, within the opening hours; null where the day has none that fit. */
export function windowOf({ turn }: Desk, wish: SlotValues, place: Place): Window | null {
  const { business, request } = turn;
  const { timeZone } = business;
  const { date, time, after, before } = wish;
  if (!date) return null;
  const at = (clock: LocalTime) => epochMs(instantOf(date, clock, timeZone));
  const length = epochMs(place.endsAt) - epochMs(place.startsAt);
  const open = intervalsOn(business, date).map((it) => boundsOf(it, date, timeZone));
  if (open.length === 0) return null;
  const first = Math.min(...open.map(([opens]) => epochMs(opens)));
  const latest = Math.max(...open.map(([, closes]) => epochMs(closes))) - length;
  const wished = epochMs(place.startsAt);
  const from = time ? wished - give * 60_000 : after ? at(after) : first;
  const to = time ? wished + give * 60_000 : before ? at(before) : latest;
  const bounded = { from: Math.max(from, first, request.now), to: Math.min(to, latest) };
  if (bounded.from >= bounded.to) return null;
  const step = business.policies.slotMinutes * 60_000;
  const starts = [wished, ...open.flatMap(([opens, closes]) => startsIn(opens, closes, length, step))];
  const within = starts.filter((it) => it >= bounded.from && it <= bounded.to);
  // Only what can be offered is promised: 7:45 is not, where visits begin on the half hour.
  const ends = within.length > 1 ? { from: Math.min(...within), to: Math.max(...within) } : bounded;
  return { from: inZone(ends.from, timeZone), to: inZone(ends.to, timeZone) };
}

/** The grid of starts runs on elapsed time from each opening, as the database's does. */
function startsIn(opens: string, closes: string, length: number, step: number): number[] {
  const [first, last] = [epochMs(opens), epochMs(closes) - length];
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => first + at * step);
}

/** The place a wish means: its time, or the middle of its range. */
export function placeOf(desk: Desk, wanted: Wanted): Place | null {
  const { serviceId, also, person, partySize, date, time, after, before } = wanted;
  const service = serviceAt(desk, wanted);
  if (!service) return null;
  const { timeZone } = desk.turn.business;
  const startsAt = instantOf(date, time ?? middle(after, before), timeZone);
  const visit = { serviceId, ...(also.length > 0 && { also }), ...(person !== null && { staffId: person }) };
  const endsAt = plusMinutes(startsAt, service.durationMinutes, timeZone);
  return { ...visit, partySize, startsAt, endsAt };
}

function middle(after: LocalTime | null, before: LocalTime | null): LocalTime {
  if (after && before && after < before) {
    // On the hour or half of it: nobody wishes for 7:52.
    return timeOf(Math.round((minutesOf(after) + minutesOf(before)) / 2 / give) * give);
  }
  return after ?? before ?? "12:00";
}
