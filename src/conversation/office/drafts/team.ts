// Drafts of the team: people and their shifts. Nobody works two shifts at once.
import type { RowChange } from "#contracts/business-change";
import type { Instant, LocalDate, LocalTime } from "#contracts/time";
import {
  epochMs,
  instantOf,
  localOf,
  minutesOf,
  plusDays,
  plusMinutes,
  weekdayOf,
} from "#business/local-time";
import { nextUuid } from "../../ids.ts";
import { timeText } from "../../phrases/wording.ts";
import { dateText } from "../phrases/dates.ts";
import type { Bureau } from "../desk.ts";
import type { OfficeDesk } from "../ports.ts";
import { ask, capital, listed, localeOf, propose, refuse, same, type Drafted, type Of } from "./drafted.ts";
import { datesOf, daysText } from "./hours.ts";
import { todayOf } from "./house-time.ts";
import { isPerson, personOf, selfOf, type Person } from "./people.ts";
import { isLastOwner, leaving, onlyOwner } from "./roles.ts";
import { say } from "../phrases/say.ts";

type Shift = OfficeDesk["shifts"][number];

export function addPerson(bureau: Bureau, wish: Of<"staff.add">): Drafted {
  if (wish.name === null) return ask("name", say(bureau)`What is their name?`);
  const name = wish.name;
  if (bureau.desk.staff.some((it) => same(it.name, name)))
    return refuse(say(bureau)`${name} is on the team already.`);
  const role = wish.job ?? bureau.desk.staff.at(-1)?.role ?? "staff";
  return propose({
    changes: [
      {
        target: "staff",
        action: "add",
        id: nextUuid(bureau.turn.ids),
        item: name,
        before: null,
        after: { name, role },
      },
    ],
    summary: say(bureau)`${name} joins the team (${role})`,
    done: say(bureau)`${capital(name)} added to the team`,
  });
}

export function removePerson(bureau: Bureau, wish: Of<"staff.remove">): Drafted {
  const person = personOf(bureau, wish, say(bureau)`leave the team`);
  if (!isPerson(person)) return person;
  if (isLastOwner(bureau.desk, person)) return refuse(onlyOwner(bureau, person));
  const shifts = shiftsOf(bureau, person).filter((it) => epochMs(it.starts_at) > bureau.turn.request.now);
  const access = leaving(bureau, person);
  return propose(
    {
      changes: [
        ...shifts.map((it) => removal(it, person)),
        {
          target: "staff",
          action: "change",
          id: person.id,
          item: person.name,
          before: { is_active: true },
          after: { is_active: false },
        },
        ...access.changes,
      ],
      summary: say(bureau)`${person.name} leaves the team`,
      done: say(bureau)`${person.name} removed from the team`,
    },
    [
      ...(shifts.length > 0 ? [say(bureau)`${shifts.length} coming shifts of ${person.name} go too.`] : []),
      ...(access.note === null ? [] : [access.note]),
    ],
  );
}

export function schedule(bureau: Bureau, wish: Of<"staff.schedule">): Drafted {
  const person = personOf(bureau, wish, say(bureau)`work then`);
  if (!isPerson(person)) return person;
  const dates = workDays(bureau, wish);
  if (dates.length === 0) return ask("date", say(bureau)`On which day shall ${person.name} work?`);
  if (wish.kept || (wish.from === null) !== (wish.to === null)) {
    const moved = endMoved(bureau, person, dates, wish);
    if (moved) return moved;
  }
  if (wish.from === null || wish.to === null)
    return ask("time", say(bureau)`From when to when shall ${person.name} work?`);
  const shifts = dates.map((date) => ({ date, ...spanOf(bureau, date, wish.from!, wish.to!) }));
  if (shifts.some((it) => epochMs(it.ends_at) < bureau.turn.request.now))
    return ask("date", say(bureau)`That is over already. Which day do you mean?`);
  const clash = clashOf(bureau, person, { spans: shifts, among: shiftsOf(bureau, person) });
  if (clash) return clash;
  const hours = `${clock(bureau, wish.from)}–${clock(bureau, wish.to)}`;
  return propose({
    changes: shifts.map(({ starts_at, ends_at }): RowChange => ({
      target: "shift",
      action: "add",
      id: nextUuid(bureau.turn.ids),
      item: person.name,
      before: null,
      after: { staff_id: person.id, starts_at, ends_at },
    })),
    summary: say(bureau)`${person.name} works ${daysText(bureau, dates)}, ${hours}`,
    done: say(bureau)`${person.name} scheduled for ${daysText(bureau, dates)}, ${hours}`,
  });
}

/** Nobody works longer at one go. */
const longestHours = 16;

type Span = Pick<Shift, "starts_at" | "ends_at">;

const overlaps = (one: Span, other: Span): boolean =>
  epochMs(one.starts_at) < epochMs(other.ends_at) && epochMs(one.ends_at) > epochMs(other.starts_at);

/** Nobody works two shifts at once; null: none of them meets another. */
function clashOf(
  bureau: Bureau,
  { name }: Person,
  { spans, among }: { spans: readonly Span[]; among: readonly Shift[] },
): Drafted | null {
  const [clash] = spans.flatMap((span) => among.find((it) => overlaps(it, span)) ?? []);
  if (!clash) return null;
  return refuse(
    say(
      bureau,
    )`${name} works ${shiftText(bureau, clash)} already. Take that shift off first, or name other hours.`,
  );
}

/** "Finishes at 9" is nine in the evening where the shift ends at ten: an hour as it is said, and twelve later. */
const halves = (time: LocalTime, isSaid: boolean): LocalTime[] => {
  const hour = Number(time.slice(0, 2));
  return isSaid && hour > 0 && hour < 12 ? [time, `${hour + 12}${time.slice(2)}`] : [time];
};

/** How far one span is from another, ms. */
const apart = (one: Span, other: Span): number =>
  Math.abs(epochMs(one.starts_at) - epochMs(other.starts_at)) +
  Math.abs(epochMs(one.ends_at) - epochMs(other.ends_at));

/** One end of the shift that is there; null where none is, so that both ends have to be said. */
function endMoved(
  bureau: Bureau,
  person: Person,
  dates: readonly LocalDate[],
  { from, to, kept, byMinutes }: Of<"staff.schedule">,
): Drafted | null {
  const { timeZone } = bureau.desk.business;
  const theirs = shiftsOf(bureau, person).toSorted((a, b) => epochMs(a.starts_at) - epochMs(b.starts_at));
  const found = dates.flatMap((date) => {
    const own = theirs.filter((it) => localOf(it.starts_at, timeZone).date === date);
    return (from === null ? own.at(-1) : own[0]) ?? [];
  });
  if (found.length === 0)
    return kept
      ? refuse(
          say(
            bureau,
          )`${person.name} has no shift on ${daysText(bureau, dates)}. Say both ends: “${person.name} works Friday 5 to 10”.`,
        )
      : null;
  const moved = found.map((shift) => {
    const { date, time } = localOf(shift.starts_at, timeZone);
    const end = localOf(shift.ends_at, timeZone).time;
    if (byMinutes !== undefined)
      return { shift, starts_at: shift.starts_at, ends_at: plusMinutes(shift.ends_at, byMinutes, timeZone) };
    const spans = halves(from ?? time, from !== null).flatMap((first) =>
      halves(to ?? end, to !== null).map((last) => spanOf(bureau, date, first, last)),
    );
    return { shift, ...spans.toSorted((a, b) => apart(a, shift) - apart(b, shift))[0]! };
  });
  const hours = moved.map((it) => (epochMs(it.ends_at) - epochMs(it.starts_at)) / 3_600_000);
  if (hours.some((it) => it <= 0 || it > longestHours))
    return refuse(
      say(
        bureau,
      )`${person.name} works ${listed(found.map((it) => shiftText(bureau, it)))}: that end does not fit. Say both ends.`,
    );
  const others = theirs.filter((it) => !found.includes(it));
  const clash = clashOf(bureau, person, { spans: moved, among: others });
  if (clash) return clash;
  const text = listed(moved.map((it) => shiftText(bureau, it)));
  const was = listed(found.map((it) => shiftText(bureau, it)));
  return propose({
    changes: moved.map(({ shift, starts_at, ends_at }): RowChange => ({
      target: "shift",
      action: "change",
      id: shift.id,
      item: person.name,
      before: { starts_at: shift.starts_at, ends_at: shift.ends_at },
      after: { starts_at, ends_at },
    })),
    summary: say(bureau)`${person.name} works ${text} instead of ${was}`,
    done: say(bureau)`${person.name} scheduled for ${text}`,
  });
}

export function unschedule(bureau: Bureau, wish: Of<"staff.unschedule">): Drafted {
  const person = personOf(bureau, wish, say(bureau)`not work then`);
  return isPerson(person) ? takenOff(bureau, person, wish, say(bureau)`taken off`) : person;
}

export function absent(bureau: Bureau, wish: Of<"staff.absent">): Drafted {
  const person = personOf(bureau, wish, say(bureau)`be away`);
  if (!isPerson(person)) return person;
  const why =
    wish.reason === "sick"
      ? say(bureau)`is sick`
      : wish.reason === "holiday"
        ? say(bureau)`is on holiday`
        : say(bureau)`is away`;
  return takenOff(bureau, person, { ...wish, weekdays: [], from: null, to: null }, why);
}

type When = Pick<Of<"staff.schedule">, "date" | "until" | "weekdays" | "from" | "to">;

function takenOff(bureau: Bureau, person: Person, wish: When, why: string): Drafted {
  const dates = workDays(bureau, wish);
  if (dates.length === 0)
    return ask("date", say(bureau)`On which day is ${person.name} ${why.replace(/^is /u, "")}?`);
  const shifts = shiftsOf(bureau, person).filter((it) =>
    dates.includes(localOf(it.starts_at, bureau.desk.business.timeZone).date),
  );
  if (shifts.length === 0)
    return refuse(say(bureau)`${person.name} has no shift on ${daysText(bureau, dates)}.`);
  const others = bureau.desk.shifts.filter(
    (it) =>
      it.staff_id !== person.id && dates.includes(localOf(it.starts_at, bureau.desk.business.timeZone).date),
  );
  const named = listed(shifts.map((it) => shiftText(bureau, it)));
  return propose(
    {
      changes: shifts.map((it) => removal(it, person)),
      summary: say(bureau)`${person.name} ${why}: not working ${named}`,
      done: say(bureau)`${person.name} taken off ${named}`,
    },
    others.length === 0 ? [say(bureau)`Nobody else is scheduled then.`] : [],
  );
}

export function swap(bureau: Bureau, wish: Of<"staff.swap">): Drafted {
  const own = wish.mine && wish.staff === null ? selfOf(bureau) : undefined;
  const person = own ?? personOf(bureau, wish, "swap");
  if (!isPerson(person)) return person;
  const other = personOf(bureau, { staff: wish.other, candidates: [] }, say(bureau)`take the shift`);
  if (!isPerson(other)) return other;
  const dates = workDays(bureau, { ...wish, weekdays: [], from: null, to: null });
  if (dates.length === 0)
    return ask("date", say(bureau)`Which day's shifts do ${person.name} and ${other.name} swap?`);
  const on = (it: Person) =>
    shiftsOf(bureau, it).filter((shift) =>
      dates.includes(localOf(shift.starts_at, bureau.desk.business.timeZone).date),
    );
  const given = (shift: Shift, to: Person): RowChange => ({
    target: "shift",
    action: "change",
    id: shift.id,
    item: shiftText(bureau, shift),
    before: { staff_id: shift.staff_id },
    after: { staff_id: to.id },
  });
  const changes = [...on(person).map((it) => given(it, other)), ...on(other).map((it) => given(it, person))];
  if (changes.length === 0) return refuse(say(bureau)`Neither has a shift on ${daysText(bureau, dates)}.`);
  const text = say(bureau)`${person.name} and ${other.name} swap their shifts of ${daysText(bureau, dates)}`;
  return propose({ changes, summary: text, done: text });
}

/** The days of a wish; of weekdays without a date, the next four weeks'. */
function workDays(bureau: Bureau, { date, until, weekdays }: When): LocalDate[] {
  const today = todayOf(bureau);
  if (date !== null) {
    return datesOf(date, until).filter((it) => weekdays.length === 0 || weekdays.includes(weekdayOf(it)));
  }
  return weekdays.length === 0
    ? []
    : datesOf(today, plusDays(today, 27)).filter((it) => weekdays.includes(weekdayOf(it)));
}

/** A shift that ends at or before its start ends on the next day. */
function spanOf({ desk }: Bureau, date: LocalDate, from: LocalTime, to: LocalTime) {
  const overnight = minutesOf(to) <= minutesOf(from);
  const { timeZone } = desk.business;
  return {
    starts_at: instantOf(date, from, timeZone),
    ends_at: instantOf(overnight ? plusDays(date, 1) : date, to, timeZone),
  };
}

const shiftsOf = ({ desk }: Bureau, { id }: Person): Shift[] =>
  desk.shifts.filter((it) => it.staff_id === id);

const removal = ({ id, staff_id, starts_at, ends_at }: Shift, { name }: Person): RowChange => ({
  target: "shift",
  action: "remove",
  id,
  item: name,
  before: { staff_id, starts_at, ends_at },
  after: null,
});

const clock = (bureau: Bureau, time: LocalTime): string => timeText(time, { locale: localeOf(bureau) });

export function shiftText(bureau: Bureau, it: { starts_at: Instant; ends_at: Instant }): string {
  const { timeZone } = bureau.desk.business;
  const from = localOf(it.starts_at, timeZone);
  const to = localOf(it.ends_at, timeZone);
  return `${dateText(bureau, from.date)} ${clock(bureau, from.time)}–${clock(bureau, to.time)}`;
}
