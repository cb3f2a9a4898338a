// Drafts of opening hours: the week's, and dates that differ from it; with the bookings they would strand.
import type { RowChange } from "#contracts/business-change";
import type { Instant, LocalDate, LocalTime } from "#contracts/time";
import { epochMs, instantOf, inZone, localOf, minutesOf, plusDays, weekdayOf } from "#business/local-time";
import { intervalsOn, isOpenFor, type Hours } from "#business/opening-hours";
import { weekAfter, weeksAhead } from "#business/planned-weeks";
import { nextUuid } from "../../ids.ts";
import { timeText } from "../../phrases/wording.ts";
import { dateText, weekdayName, weekdaysName } from "../phrases/dates.ts";
import type { Bureau } from "../desk.ts";
import type { ComingChange, OfficeBooking } from "../ports.ts";
import { cut, shutBetween, type Interval } from "./day-parts.ts";
import { ask, capital, listed, localeOf, propose, refuse, type Drafted, type Of } from "./drafted.ts";
import { hoursOf, todayOf } from "./house-time.ts";
import { beginningOn, besidePlans, scheduled } from "./later.ts";
import { say } from "../phrases/say.ts";

const allDays = [1, 2, 3, 4, 5, 6, 7];
/** So far ahead bookings are looked at. */
const aheadDays = 60;
const mostDates = 31;

export async function set(bureau: Bureau, wish: Of<"hours.set">): Promise<Drafted> {
  const { date, until, closed, opens, closes } = wish;
  if (!closed && opens === null && closes === null && !wish.shut)
    return ask("time", say(bureau)`From when to when shall it be open? For example “10 to 22”.`);
  if (date !== null && until !== null) return between(bureau, wish);
  return date === null
    ? besidePlans(bureau, await weekly(bureau, wish, todayOf(bureau), await scheduled(bureau)))
    : beginningOn(bureau, date, (then, later) => weekly(then, wish, date, later));
}

/** The week's hours for good, from a day on. @param later what is planned for after it */
async function weekly(
  bureau: Bureau,
  wish: Of<"hours.set">,
  from: LocalDate,
  later: readonly ComingChange[],
): Promise<Drafted> {
  const { weekdays } = wish;
  const days = weekdays.length > 0 ? weekdays : daysMeant(bureau, wish);
  const changes = days.flatMap((weekday) => dayChanges(bureau, weekday, wish));
  if (changes.length === 0) return refuse(say(bureau)`The hours are like that already.`);
  const wrong = days.find((weekday) => isEmptyDay(bureau, weekday, wish));
  if (wrong !== undefined)
    return ask(
      "time",
      say(bureau)`On ${weekdayName(bureau, wrong)} that would open and close at once. What are the hours?`,
    );
  const before: Hours = { ...hoursOf(bureau), planned: [] };
  const rows = weekAfter(bureau.desk.hours, changes) ?? bureau.desk.hours;
  const after: Hours = { ...before, hours: rows };
  const dayOf = (it: ComingChange) => localOf(it.beginsAt, bureau.desk.business.timeZone).date;
  const plans = later.map((it) => ({ from: dayOf(it), changes: it.changes }));
  const inForce: Hours = { ...after, planned: weeksAhead(rows, plans) };
  const named = days.length === 7 ? say(bureau)`every day` : say(bureau)`on ${weekdaysText(bureau, days)}`;
  const windows = [...Map.groupBy(days, (it) => windowText(bureau, newDay(bureau, it, wish)))];
  const text = windows
    .map(([window, same]) => {
      const on = windows.length === 1 ? named : say(bureau)`on ${weekdaysText(bureau, same)}`;
      return window === "" ? say(bureau)`closed ${on}` : `${window} ${on}`;
    })
    .join("; ");
  return propose(
    {
      changes,
      summary: say(bureau)`Opening hours: ${text}`,
      done: say(bureau)`Opening hours changed: ${text}`,
      customerText: say(bureau)`${bureau.desk.business.name} has new opening hours: ${text}.`,
    },
    await strandedNotes(bureau, { before, after, inForce }, (date) => date >= from, from),
  );
}

/** Every day; where one end of it stays, those that have one: who is closed on Sundays stays so. */
function daysMeant({ desk }: Bureau, { closed, opens, closes, shut }: Of<"hours.set">): number[] {
  const open = allDays.filter((day) => desk.hours.some((it) => it.weekday === day));
  return open.length > 0 && !closed && (shut || opens === null || closes === null) ? open : allDays;
}

/** The week's hours on some weekdays between two dates are so many dates that differ. */
function between(bureau: Bureau, wish: Of<"hours.set">): Promise<Drafted> | Drafted {
  return except(bureau, { ...wish, type: "hours.except", reason: null }, wish.weekdays);
}

export async function except(
  bureau: Bureau,
  wish: Of<"hours.except">,
  weekdays: readonly number[] = [],
): Promise<Drafted> {
  const { closed, opens, closes } = wish;
  const reason = wish.reason === null ? null : capital(wish.reason);
  if (wish.date === null)
    return ask(
      "date",
      closed ? say(bureau)`On which day shall it be closed?` : say(bureau)`Which day is that for?`,
    );
  if (!closed && opens === null && closes === null && !wish.shut)
    return ask("time", say(bureau)`From when to when shall it be open on that day?`);
  const dates = datesOf(wish.date, wish.until).filter(
    (it) => weekdays.length === 0 || weekdays.includes(weekdayOf(it)),
  );
  if (dates.length > mostDates)
    return refuse(say(bureau)`That is more than ${mostDates} days; tell me a shorter time, please.`);
  if (dates.some((it) => it < todayOf(bureau)))
    return ask("date", say(bureau)`That day is over. Which day do you mean?`);
  const days = dates.map((date) => ({ date, intervals: newDate(bureau, date, wish) }));
  if (!closed && !wish.shut && days.some((it) => it.intervals.length === 0))
    return ask("time", say(bureau)`It is closed on that day. From when to when shall it be open?`);
  const { shut } = wish;
  if (shut && days.every(({ date, intervals }) => isAsBefore(bureau, date, intervals)))
    return ask(
      "time",
      say(bureau)`It is closed then anyway. From when to when shall it be open on that day?`,
    );
  const changes = days.map(({ date, intervals }): RowChange => {
    const before = bureau.desk.exceptions.find((it) => it.date === date);
    const after = { intervals, reason };
    const item = dateText(bureau, date);
    return before
      ? {
          target: "hour_exception",
          action: "change",
          id: date,
          item,
          before: { intervals: before.intervals, reason: before.reason },
          after,
        }
      : { target: "hour_exception", action: "add", id: date, item, before: null, after };
  });
  const named = daysText(bureau, dates);
  const text = openText(bureau, days);
  const changedHours: Hours = {
    ...hoursOf(bureau),
    exceptions: [
      ...bureau.desk.exceptions.filter((it) => !dates.includes(it.date)),
      ...days.map((it) => ({ ...it, reason })),
    ],
  };
  return propose(
    {
      changes,
      summary: `${named}: ${text}${reason ? ` (${reason})` : ""}`,
      done: `${named}: ${text}`,
      customerText: say(
        bureau,
      )`${bureau.desk.business.name} is ${text} on ${named}${reason ? ` (${reason})` : ""}.`,
    },
    await strandedNotes(
      bureau,
      { before: hoursOf(bureau), after: changedHours, inForce: changedHours },
      (date) => dates.includes(date),
    ),
  );
}

const isAsBefore = (bureau: Bureau, date: LocalDate, intervals: readonly Interval[]): boolean =>
  JSON.stringify(intervals) ===
  JSON.stringify(intervalsOn(hoursOf(bureau), date).map(({ opens, closes }) => ({ opens, closes })));

interface Day {
  date: LocalDate;
  intervals: Interval[];
}

/** A time that was not said stays as that day has it, and so does a break. */
function newDate(
  bureau: Bureau,
  date: LocalDate,
  { closed, opens, closes, more = [], shut }: Of<"hours.except">,
): Interval[] {
  if (closed) return [];
  if (shut) return shutBetween(intervalsOn(hoursOf(bureau), date), shut);
  if (opens !== null && closes !== null) return [{ opens, closes }, ...more];
  return cut(intervalsOn(hoursOf(bureau), date), opens, closes);
}

/** `closed`, `open 11:00 AM–9:00 PM`; days that differ are told each by itself. */
function openText(bureau: Bureau, days: readonly Day[]): string {
  const all = [...Map.groupBy(days, (it) => windowText(bureau, it.intervals))];
  const open = (window: string): string =>
    window === "" ? say(bureau)`closed` : say(bureau)`open ${window}`;
  return all.length === 1
    ? open(all[0]![0])
    : all
        .map(
          ([window, same]) =>
            `${open(window)} (${daysText(
              bureau,
              same.map((it) => it.date),
            )})`,
        )
        .join("; ");
}

export function datesOf(from: LocalDate, until: LocalDate | null): LocalDate[] {
  const dates = [];
  for (let date = from; date <= (until ?? from) && dates.length < 100; date = plusDays(date, 1))
    dates.push(date);
  return dates;
}

export const daysText = (bureau: Bureau, dates: readonly LocalDate[]): string => {
  const text = (it: LocalDate) => dateText(bureau, it);
  return dates.length > 2 && dates.length === datesOf(dates[0]!, dates.at(-1)!).length
    ? `${text(dates[0]!)} – ${text(dates.at(-1)!)}`
    : listed(dates.map(text), 7);
};

/** `Fridays`, `weekdays`, `Mondays and Tuesdays`. */
export function weekdaysText(bureau: Bureau, weekdays: readonly number[]): string {
  const key = weekdays.toSorted((a, b) => a - b).join("");
  if (key === "12345") return say(bureau)`weekdays`;
  return key === "67"
    ? say(bureau)`weekends`
    : listed(
        weekdays.map((it) => weekdaysName(bureau, it)),
        7,
      );
}

/** A weekday's hours from its first opening on. */
const hoursOn = ({ desk }: Bureau, weekday: number) =>
  desk.hours
    .filter((it) => it.weekday === weekday)
    .toSorted((a, b) => minutesOf(a.opens) - minutesOf(b.opens));

/** The day as it will be: a time that was not said stays. */
function newDay(
  bureau: Bureau,
  weekday: number,
  { closed, opens, closes, more = [], shut }: Of<"hours.set">,
): Interval[] {
  if (closed) return [];
  if (shut) return shutBetween(hoursOn(bureau, weekday), shut);
  if (opens !== null && closes !== null) return [{ opens, closes }, ...more];
  const own = hoursOn(bureau, weekday);
  const usual = own.length > 0 ? own : bureau.desk.hours.slice(0, 1);
  return cut(usual.length > 0 ? usual : [{ opens: "09:00", closes: "18:00" }], opens, closes);
}

const isEmptyDay = (bureau: Bureau, weekday: number, wish: Of<"hours.set">): boolean =>
  newDay(bureau, weekday, wish).some((it) => minutesOf(it.opens) === minutesOf(it.closes));

/** Rows that are there are changed before any is added or removed. */
function dayChanges(bureau: Bureau, weekday: number, wish: Of<"hours.set">): RowChange[] {
  const before = hoursOn(bureau, weekday);
  const after = newDay(bureau, weekday, wish);
  const item = weekdayName(bureau, weekday);
  const base = { target: "opening_hours" as const, item };
  return [
    ...before.flatMap((row, at): RowChange[] => {
      const next = after[at];
      const values = { weekday, opens: row.opens, closes: row.closes };
      if (!next) return [{ ...base, action: "remove", id: row.id, before: values, after: null }];
      if (next.opens === row.opens && next.closes === row.closes) return [];
      return [{ ...base, action: "change", id: row.id, before: values, after: { weekday, ...next } }];
    }),
    ...after.slice(before.length).map((next): RowChange => ({
      ...base,
      action: "add",
      id: nextUuid(bureau.turn.ids),
      before: null,
      after: { weekday, ...next },
    })),
  ];
}

export const windowText = (bureau: Bureau, intervals: readonly Interval[]): string => {
  const clock = (it: LocalTime) => timeText(it, { locale: localeOf(bureau) });
  return intervals.map((it) => `${clock(it.opens)}–${clock(it.closes)}`).join(say(bureau)` and `);
};

/** Whether it is open as a visit begins, however long it lasts. */
export const beginsWithin = (hours: Hours, startsAt: Instant): boolean =>
  isOpenFor(hours, startsAt, inZone(epochMs(startsAt) + 60_000, hours.timeZone));

/** The hours a change is made on, those it makes, and with what is planned for after it. */
interface Turning {
  before: Hours;
  after: Hours;
  inForce: Hours;
}

/** Bookings that would lie outside of the new hours: the owner decides what becomes of them. As `app.stranded_by`. */
async function strandedNotes(
  bureau: Bureau,
  { before, after, inForce }: Turning,
  concerns: (date: LocalDate) => boolean,
  from: LocalDate = todayOf(bureau),
): Promise<string[]> {
  const { desk, turn } = bureau;
  const { timeZone } = desk.business;
  const bookings = await turn.reads.bookings(
    instantOf(from, "00:00", timeZone),
    instantOf(plusDays(from, aheadDays), "00:00", timeZone),
  );
  const stranded = bookings.filter(
    (it) =>
      it.status !== "no_show" &&
      concerns(localOf(it.startsAt, timeZone).date) &&
      // What a later plan closes is that plan's; what it opens again is not lost.
      [after, inForce].every((hours) => !isOpenFor(hours, it.startsAt, it.endsAt)) &&
      // Who sat on after closing already, and would now begin after it, is stranded too.
      (isOpenFor(before, it.startsAt, it.endsAt) ||
        (beginsWithin(before, it.startsAt) && !beginsWithin(inForce, it.startsAt))),
  );
  if (stranded.length === 0) return [];
  const text = (it: OfficeBooking) => {
    const { date, time } = localOf(it.startsAt, timeZone);
    return say(
      bureau,
    )`${it.customer ?? say(bureau)`a guest`} for ${it.partySize}, ${dateText(bureau, date)} ${timeText(time, { locale: localeOf(bureau) })}`;
  };
  return [
    say(
      bureau,
    )`${stranded.length} ${stranded.length === 1 ? say(bureau)`booking lies` : say(bureau)`bookings lie`} outside of these hours and would have to be moved: ${listed(stranded.map(text), 3)}.`,
  ];
}
