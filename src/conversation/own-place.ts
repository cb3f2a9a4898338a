// A booking does not stand in its own way: what it occupies itself counts as free when it is moved.
import type { Calendar } from "#business/availability";
import { epochMs } from "#business/local-time";
import { knownBooking } from "./frames.ts";
import type { Dialogue, Frame } from "./state.ts";

/**
 * Leaves out the place that the frame's own hold or booking takes. The calendar does not say whose a
 * busy time is, so the smallest fitting resource with exactly its times is taken for it, as the database
 * picks it. A wrong guess costs a proposal that the database then refuses, nothing more.
 */
export function withoutOwn(calendar: Calendar, dialogue: Dialogue, frame: Frame): Calendar {
  const own = frame.hold ?? knownBooking(dialogue, frame.bookingId)?.booking;
  if (!own) return calendar;
  const [start, end] = [epochMs(own.startsAt), epochMs(own.endsAt)];
  const mine = calendar.busy.filter((it) => epochMs(it.startsAt) === start && epochMs(it.endsAt) === end);
  const ids = new Set(mine.map((it) => it.resourceId));
  const freed = freedBy(calendar, ids, own.partySize);
  return { ...calendar, busy: calendar.busy.filter((it) => !mine.includes(it) || !freed.has(it.resourceId)) };
}

function freedBy(calendar: Calendar, ids: ReadonlySet<string>, party: number): ReadonlySet<string> {
  const seats = (it: { capacity: number; minParty: number }) => party >= it.minParty && party <= it.capacity;
  const single = calendar.resources
    .filter((it) => ids.has(it.id) && seats(it))
    .toSorted((a, b) => a.capacity - b.capacity || a.id.localeCompare(b.id))[0];
  if (single) return new Set([single.id]);
  const joined = calendar.combinations
    .filter((it) => seats(it) && it.resourceIds.every((id) => ids.has(id)))
    .toSorted((a, b) => a.capacity - b.capacity)[0];
  return new Set(joined?.resourceIds);
}
