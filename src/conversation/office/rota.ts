// Who works: the roster of a day, who is off, when nobody is there, who is on the team, and when whoever asks works.
import type { Instant, LocalDate } from "#contracts/time";
import { epochMs, inZone, localOf, plusDays } from "#business/local-time";
import { boundsOf, intervalsOn } from "#business/opening-hours";
import { timeText } from "../phrases/wording.ts";
import type { Bureau } from "./desk.ts";
import { freeThen } from "./people-free.ts";
import { capital, listed, localeOf, same, type Of } from "./drafts/drafted.ts";
import { datesOf } from "./drafts/hours.ts";
import { hoursOf, todayOf } from "./drafts/house-time.ts";
import { selfOf } from "./drafts/people.ts";
import { shiftText } from "./drafts/team.ts";
import { dayHead } from "./phrases/dates.ts";
import { say } from "./phrases/say.ts";

const mostDays = 14;
const mostShifts = 7;

export async function rota(bureau: Bureau, wish: Of<"staff.view">): Promise<void> {
  if (wish.unknown !== undefined) return tell(bureau, stranger(bureau, wish.unknown));
  switch (wish.about) {
    case "off":
      return tell(bureau, off(bureau, wish));
    case "gaps":
      return tell(bureau, gaps(bureau, wish));
    case "team":
      return tell(bureau, team(bureau));
    case "mine":
      return tell(bureau, mine(bureau, wish));
    case "free":
      return tell(bureau, await freeThen(bureau, wish));
    case undefined:
      return staff(bureau, wish);
  }
}

/** Somebody was named who is not on the team. */
function stranger(bureau: Bureau, name: string): string {
  const all = bureau.desk.staff.map((it) => it.name);
  const team = all.length > 0 ? listed(all, mostNames) : say(bureau)`Nobody`;
  return say(bureau)`I know no ${name} on the team. On it: ${team}. Nothing was changed.`;
}

const tell = ({ turn }: Bureau, text: string): void => void turn.said.push({ text });

const daysAsked = (bureau: Bureau, { date, until }: Of<"staff.view">, usual: number): LocalDate[] => {
  const first = date ?? todayOf(bureau);
  return datesOf(first, until ?? (date === null ? plusDays(first, usual - 1) : first)).slice(0, mostDays);
};

/** Nobody of the team who has a shift on that day is off. */
function off(bureau: Bureau, wish: Of<"staff.view">): string {
  const { desk } = bureau;
  const { timeZone } = desk.business;
  const lines = daysAsked(bureau, wish, 1).map((date) => {
    const day = capital(dayHead(bureau, date));
    const shifts = desk.shifts.filter((it) => localOf(it.starts_at, timeZone).date === date);
    if (shifts.length === 0)
      return intervalsOn(hoursOf(bureau), date).length === 0
        ? `${day}: ${say(bureau)`closed, so nobody works`}`
        : `${day}: ${say(bureau)`nobody is scheduled`}`;
    const free = desk.staff.filter(({ id }) => !shifts.some((it) => it.staff_id === id));
    return free.length === 0
      ? say(bureau)`${day}: nobody is off, everybody has a shift`
      : say(bureau)`${day}: off are ${listed(
          free.map((it) => it.name),
          mostNames,
        )}`;
  });
  return lines.join("\n");
}

const mostNames = 30;

/** Opening hours in which nobody of the team is on shift. */
function gaps(bureau: Bureau, wish: Of<"staff.view">): string {
  const { desk } = bureau;
  const { timeZone } = desk.business;
  const dates = daysAsked(bureau, wish, 7);
  const clock = (ms: number) =>
    timeText(localOf(inZone(ms, timeZone), timeZone).time, { locale: localeOf(bureau) });
  const lines = dates.flatMap((date) => {
    const open = intervalsOn(hoursOf(bureau), date).flatMap((it) =>
      uncovered(boundsOf(it, date, timeZone), desk.shifts),
    );
    const times = open.map(([from, to]) => `${clock(from)}–${clock(to)}`);
    return times.length === 0 ? [] : [`${capital(dayHead(bureau, date))}: ${times.join(", ")}`];
  });
  const [first, last] = [dates[0]!, dates.at(-1)!];
  const when =
    first === last ? dayHead(bureau, first) : `${dayHead(bureau, first)} – ${dayHead(bureau, last)}`;
  return lines.length === 0
    ? say(bureau)`No gaps: somebody is on shift whenever you are open, ${when}.`
    : say(bureau)`You are open and nobody is on shift:\n${lines.join("\n")}`;
}

/** What is left of a stretch where no shift lies, ms since the epoch. */
function uncovered(
  [opens, closes]: [Instant, Instant],
  shifts: readonly { starts_at: Instant; ends_at: Instant }[],
): [number, number][] {
  return shifts
    .map((it): [number, number] => [epochMs(it.starts_at), epochMs(it.ends_at)])
    .reduce<[number, number][]>(
      (left, [from, to]) =>
        left.flatMap(([start, end]): [number, number][] =>
          to <= start || from >= end
            ? [[start, end]]
            : [
                ...(from > start ? [[start, from] as [number, number]] : []),
                ...(to < end ? [[to, end] as [number, number]] : []),
              ],
        ),
      [[epochMs(opens), epochMs(closes)]],
    );
}

function team(bureau: Bureau): string {
  const { desk } = bureau;
  if (desk.staff.length === 0) return say(bureau)`Nobody is on the team list yet.`;
  const lines = desk.staff.map(({ name, role }) => `– ${name}${role === "" ? "" : `, ${role}`}`);
  return say(bureau)`On the team (${desk.staff.length}):\n${lines.join("\n")}`;
}

function mine(bureau: Bureau, wish: Of<"staff.view">): string {
  const { desk, turn } = bureau;
  const me = selfOf(bureau);
  if (!me)
    return say(bureau)`I don't know who of the team you are: nobody on the team list has your sign-in.`;
  const dates = wish.date === null ? null : daysAsked(bureau, wish, 1);
  const shifts = desk.shifts
    .filter(
      (it) =>
        it.staff_id === me.id &&
        (dates === null
          ? epochMs(it.ends_at) > turn.request.now
          : dates.includes(localOf(it.starts_at, desk.business.timeZone).date)),
    )
    .toSorted((a, b) => epochMs(a.starts_at) - epochMs(b.starts_at))
    .slice(0, dates === null ? mostShifts : mostDays);
  if (shifts.length === 0)
    return dates === null
      ? say(bureau)`${me.name}, you have no shift in the coming weeks.`
      : say(bureau)`${me.name}, you have no shift then.`;
  return say(bureau)`${me.name}, you work:\n${shifts.map((it) => shiftText(bureau, it)).join("\n")}`;
}

function staff(bureau: Bureau, wish: Of<"staff.view">): void {
  const { desk, turn } = bureau;
  const { timeZone } = desk.business;
  const first = wish.date ?? todayOf(bureau);
  const dates = datesOf(first, wish.until ?? first).slice(0, mostDays);
  const clock = (instant: string) => timeText(localOf(instant, timeZone).time, { locale: localeOf(bureau) });
  const lines = dates.flatMap((date) => {
    const working = desk.shifts
      .filter((it) => localOf(it.starts_at, timeZone).date === date)
      .flatMap((it) => {
        const person = desk.staff.find((one) => one.id === it.staff_id);
        if (!person || (wish.staff !== null && !same(person.name, wish.staff))) return [];
        return [`${person.name} ${clock(it.starts_at)}–${clock(it.ends_at)}`];
      });
    const day = capital(dayHead(bureau, date));
    return working.length === 0 && dates.length > 1
      ? []
      : [`${day}: ${working.join(", ") || say(bureau)`nobody is scheduled`}`];
  });
  const who = wish.staff ?? say(bureau)`Nobody`;
  turn.said.push({ text: lines.length > 0 ? lines.join("\n") : say(bureau)`${who} is not scheduled then.` });
}
