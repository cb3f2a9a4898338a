// What is still free, as customers would be offered it: for so many at an hour, over a day, or one place by its name.
import { freeSlots, isFree, nearestSlots } from "#business/availability";
import { epochMs, instantOf, localOf, minutesOf, plusDays, plusMinutes } from "#business/local-time";
import { isOpenFor } from "#business/opening-hours";
import type { BusinessDetail, Service, Slot } from "#contracts/directory";
import type { Instant, LocalDate, LocalTime } from "#contracts/time";
import type { ResourceCalendar } from "../ports.ts";
import { timeText } from "../phrases/wording.ts";
import type { Bureau } from "./desk.ts";
import { listed, localeOf, same, type Of } from "./drafts/drafted.ts";
import { todayOf } from "./drafts/house-time.ts";
import { dayText } from "./phrases/dates.ts";
import { say } from "./phrases/say.ts";
import { bookings } from "./views.ts";

type Asked = Of<"availability.view">;

interface Day {
  bureau: Bureau;
  business: BusinessDetail;
  service: Service;
  date: LocalDate;
  calendar: ResourceCalendar;
}

export async function freePlaces(bureau: Bureau, asked: Asked): Promise<void> {
  const { turn, desk } = bureau;
  if (asked.resource !== null) await ofPlace(bureau, asked, asked.resource);
  else if (!asked.wantsBooking || asked.date !== null) await ofDay(bureau, asked);
  if (asked.wantsBooking)
    turn.said.push({
      text: say(
        bureau,
      )`I don't put bookings in from here: nothing was booked. Make it on your own page, /b/${desk.business.slug}, as your customers do: there it is held, confirmed and reminded of like any other.`,
    });
}

async function ofDay(bureau: Bureau, asked: Asked): Promise<void> {
  const day = await dayOf(bureau, asked);
  if (!day) return void bureau.turn.said.push({ text: say(bureau)`No places are on record here.` });
  const slots = slotsOf(day, asked.party ?? 1);
  const text =
    asked.party === null && !names(day, asked) && day.calendar.resources.length > 1
      ? whichAreFree(day, asked, slots)
      : freeFor(day, asked, slots);
  bureau.turn.said.push({ text });
}

/** A service is meant where there are several: the tables of a restaurant are its only one. */
const names = ({ business }: Pick<Day, "business">, { item }: Asked): boolean =>
  item !== null && business.services.length > 1;

async function dayOf(bureau: Bureau, asked: Asked): Promise<Day | null> {
  const { turn, desk } = bureau;
  const { id, timeZone } = desk.business;
  const reads = turn.deps.readsOf(id);
  const business = await reads.business(id);
  const service =
    business.services.find((it) => asked.item !== null && same(it.name, asked.item)) ?? business.services[0];
  if (!service) return null;
  const date = asked.date ?? todayOf(bureau);
  // A night's visit ends on the next day.
  const [from, to] = [instantOf(date, "00:00", timeZone), instantOf(plusDays(date, 2), "00:00", timeZone)];
  return { bureau, business, service, date, calendar: await reads.calendar(id, service.id, from, to) };
}

/** Whoever the house lets in at the last moment is the owner's to decide: of notice nothing is asked here. */
const requestOf = ({ bureau, business, service, date, calendar }: Day, party: number) => ({
  business: { ...business, policies: { ...business.policies, minNoticeMinutes: 0 } },
  service,
  date,
  party,
  calendar,
  now: bureau.turn.request.now,
});

const slotsOf = (day: Day, party: number): Slot[] => freeSlots(requestOf(day, party));

function freeFor(day: Day, asked: Asked, slots: readonly Slot[]): string {
  const { bureau } = day;
  const whom = whomText(day, asked);
  const when = dayText(bureau, day.date);
  const { time } = asked;
  if (time !== null) {
    const startsAt = instantOf(day.date, time, day.business.timeZone);
    const free = isFreeAt(day, asked, startsAt);
    const clock = clockText(bureau, time);
    if (free) return say(bureau)`Yes, there is a place ${whom} ${when} at ${clock}.`;
    const near = nearestSlots(slots, startsAt, 3).map((it) => clockAt(day, it.startsAt));
    return near.length === 0
      ? say(bureau)`No, nothing is free ${whom} ${when}.`
      : say(bureau)`No, ${clock} ${when} is not free ${whom}. Nearest: ${listed(near)}.`;
  }
  const within = slots.filter((it) => isWithin(day, asked, it.startsAt));
  return within.length === 0
    ? say(bureau)`Nothing is free ${whom} ${when}.`
    : say(bureau)`Free ${whom} ${when}: starts at ${runsText(day, within)}.`;
}

function isFreeAt(day: Day, asked: Asked, startsAt: Instant): boolean {
  const endsAt = plusMinutes(startsAt, day.service.durationMinutes, day.business.timeZone);
  return isOpenFor(day.business, startsAt, endsAt) && isFree(requestOf(day, asked.party ?? 1), startsAt);
}

/** Of the places by name those that nobody has: at an hour, or over all that is left of the day. */
function whichAreFree(day: Day, asked: Asked, slots: readonly Slot[]): string {
  const { bureau, business, calendar, service } = day;
  const when = dayText(bureau, day.date);
  const spans = asked.time === null ? slots.filter((it) => isWithin(day, asked, it.startsAt)) : [];
  const from = asked.time === null ? spans[0]?.startsAt : instantOf(day.date, asked.time, business.timeZone);
  if (from === undefined) return say(bureau)`Nothing is free ${when}.`;
  const to = spans.at(-1)?.endsAt ?? plusMinutes(from, service.durationMinutes, business.timeZone);
  if (asked.time !== null && !isOpenFor(business, from, to))
    return say(
      bureau,
    )`At ${clockText(bureau, asked.time)} ${when} nobody could stay a whole visit: you are closed.`;
  const taken = new Set(
    calendar.busy
      .filter((it) => epochMs(it.startsAt) < epochMs(to) && epochMs(it.endsAt) > epochMs(from))
      .map((it) => it.resourceId),
  );
  const free = calendar.resources
    .filter((it) => !taken.has(it.id))
    .toSorted((a, b) => a.name.localeCompare(b.name, localeOf(bureau), { numeric: true }));
  const names = free.map((it) => (it.capacity > 1 ? say(bureau)`${it.name} (for ${it.capacity})` : it.name));
  const hours =
    asked.time === null
      ? `${clockAt(day, from)}–${clockAt(day, to)}`
      : say(bureau)`at ${clockText(bureau, asked.time)}`;
  if (names.length === 0)
    return asked.time === null
      ? say(
          bureau,
        )`No place is free throughout ${when}, ${hours}. Starts that are free: ${runsText(day, spans)}.`
      : say(bureau)`Every place is taken ${when} ${hours}.`;
  return names.length === calendar.resources.length
    ? say(bureau)`All of them are free ${when}, ${hours}: ${listed(names, 20)}.`
    : say(
        bureau,
      )`Free ${when}, ${hours}: ${listed(names, 20)}. ${calendar.resources.length - names.length} of ${calendar.resources.length} are taken for some of it.`;
}

/** "Is T4 free at 1?", "who's on T1 tomorrow?": who has it that day, and what is out of service. */
async function ofPlace(bureau: Bureau, asked: Asked, name: string): Promise<void> {
  const { turn, desk } = bureau;
  const { timeZone } = desk.business;
  const date = asked.date ?? todayOf(bureau);
  const resource = desk.resources.find((it) => same(it.name, name));
  const when = dayText(bureau, date);
  const [start, end] = [instantOf(date, "00:00", timeZone), instantOf(plusDays(date, 1), "00:00", timeZone)];
  const out = desk.blocks.filter(
    (it) =>
      it.resource_id === resource?.id &&
      epochMs(it.starts_at) < epochMs(end) &&
      epochMs(it.ends_at) > epochMs(start),
  );
  for (const it of out)
    turn.said.push({
      text: say(bureau)`${name} is out of service ${when}, ${spanText(bureau, it.starts_at, it.ends_at)}.`,
    });
  const all = await turn.reads.bookings(start, end);
  const own = all.filter((it) => it.places.some((place) => same(place, name)));
  const at = asked.time === null ? null : epochMs(instantOf(date, asked.time, timeZone));
  const meant = at === null ? own : own.filter((it) => epochMs(it.startsAt) <= at && at < epochMs(it.endsAt));
  if (meant.length === 0)
    return void (
      out.length === 0 &&
      turn.said.push({
        text:
          asked.time === null
            ? say(bureau)`Nobody has ${name} ${when}: it is free all day.`
            : say(
                bureau,
              )`${name} is free ${when} at ${clockText(bureau, asked.time)}.${nextText(bureau, own, at ?? 0)}`,
      })
    );
  await bookings(bureau, {
    type: "booking.view",
    customer: null,
    reference: null,
    date,
    until: null,
    time: null,
    from: null,
    to: null,
    ended: null,
    place: name,
    confidence: 1,
  });
}

function nextText(
  bureau: Bureau,
  own: readonly { startsAt: Instant; customer: string | null }[],
  at: number,
): string {
  const next = own.find((it) => epochMs(it.startsAt) >= at);
  if (!next) return "";
  const { time } = localOf(next.startsAt, bureau.desk.business.timeZone);
  return say(bureau)` Next on it: ${next.customer ?? say(bureau)`a guest`} at ${clockText(bureau, time)}.`;
}

function whomText(day: Day, asked: Asked): string {
  const { bureau, service } = day;
  const { party } = asked;
  if (names(day, asked)) return say(bureau)`for ${service.name}`;
  return party === null ? say(bureau)`for one` : say(bureau)`for ${party}`;
}

function isWithin({ business }: Day, { from, to }: Asked, startsAt: Instant): boolean {
  const minutes = minutesOf(localOf(startsAt, business.timeZone).time);
  return (from === null || minutes >= minutesOf(from)) && (to === null || minutes <= minutesOf(to));
}

const mostRuns = 8;

/** Starts one step apart are one run: "11:00 AM–1:30 PM, 6:00 PM". */
function runsText(day: Day, slots: readonly Slot[]): string {
  const step = day.business.policies.slotMinutes * 60_000;
  const runs: Slot[][] = [];
  for (const slot of slots) {
    const last = runs.at(-1)?.at(-1);
    if (last && epochMs(slot.startsAt) - epochMs(last.startsAt) <= step) runs.at(-1)!.push(slot);
    else runs.push([slot]);
  }
  return runs
    .slice(0, mostRuns)
    .map((run) => {
      const [first, last] = [clockAt(day, run[0]!.startsAt), clockAt(day, run.at(-1)!.startsAt)];
      return first === last ? first : `${first}–${last}`;
    })
    .join(", ");
}

const clockText = (bureau: Bureau, time: LocalTime): string => timeText(time, { locale: localeOf(bureau) });
const clockAt = ({ bureau, business }: Day, at: Instant): string =>
  clockText(bureau, localOf(at, business.timeZone).time);
const spanText = (bureau: Bureau, from: Instant, to: Instant): string =>
  [from, to].map((it) => clockText(bureau, localOf(it, bureau.desk.business.timeZone).time)).join("–");
