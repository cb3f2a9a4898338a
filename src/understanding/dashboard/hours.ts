// Wishes about when the business is open: the week's hours, and dates that differ from it.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { weekdayOf } from "#business/local-time";
import { minutesOf } from "../recognisers/scene.ts";
import { daysOf, eachDay, windowOf } from "./fields.ts";
import { plain } from "../text.ts";
import { weeklyDays } from "../wishes/weekdays.ts";
import { without } from "../wishes/lexicon.ts";
import type { Window } from "../wishes/windows.ts";
import { dayGroups } from "./day-groups.ts";
import { holidayHours, specialHours } from "./special-hours.ts";
import { beginningIn, isBounded, weekdaysFrom, type Beginning } from "./beginnings.ts";
import { hoursShut, ofARoom, partShut, weekdaysOf, type PartShut } from "./parts-shut.ts";
import type { Wish } from "./reading.ts";

const sure = 0.92;

export function hoursWish(wish: Wish): DashboardCommand[] {
  const special = specialHours(wish);
  if (special) return special;
  const groups = dayGroups(wish);
  const lead = groups.length > 1 && (wish.has("open", "hours") || onlyHours(groups[0]!));
  return groups.reduce<DashboardCommand[]>((all, group) => {
    const last = all.at(-1);
    const second = group.windows.find((it) => it.from !== null && it.to !== null);
    const isHours = last?.type === "hours.set" || last?.type === "hours.except";
    // "12 to 4 and 8 to midnight": hours without days are the day's second part.
    if (isHours && second && group.of("date").length === 0 && group.weekly.length === 0)
      return [...all.slice(0, -1), { ...last, more: [...(last.more ?? []), partOfDay(second)] }];
    return [...all, ...weeklyToo(hoursOf(group, lead), last, group)];
  }, []);
}

const partOfDay = (it: Window) => ({ opens: it.from!, closes: it.to! });

/** "mon to sat 10 to 8, closed sunday": beside hours of every week a bare weekday is every one of it. */
export function weeklyToo(
  commands: DashboardCommand[],
  before: DashboardCommand | undefined,
  { said }: Wish,
): DashboardCommand[] {
  if (before?.type !== "hours.set" || before.until !== null || before.weekdays.length === 0) return commands;
  if (
    /\d{1,2}(?:st|nd|rd|th)|(?<![\p{L}])(?:this|next|coming|tomorrow|today|este|proximo|que viene|hoy|manana)(?![\p{L}])/u.test(
      said,
    )
  )
    return commands;
  const shut = commands.filter(
    (it) => it.type === "hours.except" && it.closed && it.date !== null && it.until === null,
  );
  if (shut.length === 0 || shut.length < commands.length) return commands;
  const weekdays = shut.map((it) => weekdayOf((it as { date: string }).date));
  return [
    {
      type: "hours.set",
      weekdays,
      closed: true,
      opens: null,
      closes: null,
      date: before.date,
      until: null,
      confidence: sure,
    },
  ] as DashboardCommand[];
}

function hoursOf(whole: Wish, lead: boolean): DashboardCommand[] {
  const begins = beginningIn(whole);
  // The day it begins on is none of the week's.
  const wish = begins
    ? { ...whole, weekly: weeklyDays(without(whole.said, [begins]), whole.locale.language) }
    : whole;
  const closes = wish.has("close");
  const opens = wish.spot.has(without(wish.said, wish.spot.all(wish.said, "close")), "open");
  const noun = wish.has("hours");
  if (!(opens || closes || noun || lead || onlyHours(wish))) return [];
  // "Busiest hours on Saturdays" is a figure.
  if (!opens && !closes && wish.has("busiest") && wish.windows.length === 0) return [];
  // The house stays open: a part of it is closed by no hours.
  if (ofARoom(wish))
    return closes && !opens && wish.resources.length === 0 && daysOf(wish).date !== null
      ? [{ type: "unsure", about: "hours.room", confidence: 0.6 }]
      : [];
  if (wish.items.length > 0 || wish.staff.length > 0 || wish.resources.length > 0 || wish.has("booking"))
    return [];
  if (begins?.unclear || (!begins && thisWeekOnly(wish))) return untilWhen;
  const days = daysOf(wish);
  const moved = shiftedBy(wish);
  if (moved && opens !== closes)
    return relative(begins ? everyDay(wish) : wish, moved, opens ? "opens" : "closes");
  const window = openings(wish, opens, closes);
  const part = closes && !opens ? (partShut(wish) ?? hoursShut(wish, window)) : null;
  const between = weekdaysFrom(wish);
  if (between) {
    // "From Monday to Friday" with its hours is a week's; closed, or with one end alone, it may be these days only.
    const shut = closes && !opens && window.from === null && window.to === null && !part;
    if (isBounded(wish, [between]) || wish.of("date").length > 1) return untilWhen;
    if (shut) return changes(wish, shutDay);
    if (window.from === null || window.to === null) return untilWhen;
  }
  const dated = days.date !== null || begins !== null || wish.weekly.length > 0;
  if (part && (dated || part.each)) return shutFor(wish, part, begins);
  if (window.from === null && window.to === null) {
    const shut = closes && !opens && dated && !wish.has("early", "late");
    // Closed for good is said of weekdays alone.
    if (shut && begins && wish.weekly.length === 0)
      return begins.until === null ? untilWhen : [change(wish, shutDay, sure)];
    if (!shut) {
      const open = { closed: false, opens: null, closes: null };
      if (!dated || wish.has("view", "figures")) return [];
      return wish.weekly.length > 0 ? [change(wish, open, 0.8)] : changes(wish, open);
    }
    return wish.weekly.length > 0 ? [change(wish, shutDay, sure)] : changes(wish, shutDay);
  }
  if (!dated && !noun && !(opens && closes) && !wish.has("every"))
    return [change(wish, { closed: false, opens: window.from, closes: window.to }, 0.75)];
  // "lunch is closed next week": a part of the day, which no single change can say.
  if (closes && !opens && wish.windows.length === 0 && wish.of("time").every((it) => it.value.time === null))
    return [{ type: "unsure", about: "hours.except", confidence: 0.6 }];
  const value = { closed: false, opens: window.from, closes: window.to };
  // "Starting Monday we close at 9": of every day, from then on.
  if (begins && wish.weekly.length === 0)
    return hoursAtOnce(wish, begins) ? untilWhen : [change(wish, value, sure)];
  const week = wish.weekly.length > 0 ? wish.weekly : noun ? bareWeekday(wish) : [];
  return week.length > 0
    ? [{ ...change(wish, value, sure), weekdays: [...week] } as DashboardCommand]
    : changes(wish, value);
}

/** What ends it is said, and not surely when: asked, and nothing is drafted. */
const untilWhen: DashboardCommand[] = [{ type: "unsure", about: "until", confidence: 0.6 }];

const thisWeekOnly = ({ said, weekly }: Wish): boolean =>
  weekly.length > 0 && /(?<![\p{L}])(?:this week|esta semana)(?![\p{L}])/u.test(said);

const everyDay = (wish: Wish): Wish =>
  wish.weekly.length > 0 ? wish : { ...wish, weekly: [1, 2, 3, 4, 5, 6, 7] };

/** "Open from Friday 10 to 2": that Friday's, or every day's from then on. */
const hoursAtOnce = ({ said, windows, ...wish }: Wish, begins: Beginning): boolean =>
  !wish.has("every") &&
  /^(?:from|desde)/u.test(said.slice(begins.start)) &&
  windows.some((it) => it.from !== null && it.to !== null) &&
  /^,? (?:de |from )?\d/u.test(said.slice(begins.end));

/** "Close on Friday afternoon": that part is closed, and what is before and behind it stays. */
function shutFor(wish: Wish, part: PartShut, begins: Beginning | null): DashboardCommand[] {
  const shut = { from: part.from, to: part.to };
  const value = { closed: false, opens: null, closes: null, shut };
  if (wish.weekly.length > 0 || begins) return [change(wish, value, sure)];
  return part.each ? [change({ ...wish, weekly: weekdaysOf(wish) }, value, sure)] : changes(wish, value);
}

/** "sundays 12 to 8 please": weekdays and hours, and nothing that they could be of but the house. */
function onlyHours(wish: Wish): boolean {
  const rest = without(wish.said, [
    ...wish.of("date"),
    ...wish.windows,
    ...wish.spot.all(wish.said, "please"),
    ...wish.spot.all(wish.said, "every"),
  ]);
  return (
    wish.weekly.length > 0 &&
    wish.windows.some((it) => it.from !== null && it.to !== null) &&
    !/\p{L}{2}/u.test(rest.replaceAll(weekdayWords, ""))
  );
}

const weekdayWords =
  /(?<![\p{L}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week(?:days?|ends?)|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|los|las|on|and|y|el|de|del|a|al|to|through|from)(?![\p{L}])/gu;

/** "an hour earlier", "half an hour later": minutes, earlier below nothing. */
function shiftedBy(wish: Wish): number | null {
  const minutes = wish.of("duration")[0]?.value.minutes ?? null;
  const [shift] = wish.of("shift");
  const size = minutes ?? (shift ? Math.abs(shift.value.minutes) : null);
  if (size === null || wish.windows.some((it) => it.from !== null && it.to !== null)) return null;
  return wish.has("early") ? -size : wish.has("late") ? size : null;
}

/** The day's own hour moved, for every weekday that is meant or for that day alone. */
function relative(wish: Wish, minutes: number, end: "opens" | "closes"): DashboardCommand[] {
  const { date } = daysOf(wish);
  const { openingHours } = wish.context;
  const usual = (weekday: number): string | null => {
    const all = openingHours.filter((it) => it.weekday === weekday);
    if (all.length === 0) return null;
    const at =
      end === "opens" ? Math.min(...all.map((it) => minutesOf(it.opens))) : Math.max(...all.map(endOf));
    return clockOf(at + minutes);
  };
  const at = (time: string) => ({ closed: false, opens: null, closes: null, [end]: time });
  if (wish.weekly.length === 0) {
    const time = date === null ? null : usual(weekdayOf(date));
    if (time === null) return [{ type: "unsure", about: "hours.except", confidence: 0.6 }];
    return changes(wish, at(time));
  }
  // Days that open at different hours are moved each by itself.
  const times = [...new Set(wish.weekly.map(usual))].filter((it) => it !== null);
  return times.map((time) => ({
    ...change(wish, at(time), sure),
    weekdays: wish.weekly.filter((it) => usual(it) === time),
  })) as DashboardCommand[];
}

/** Past midnight it is later than any hour of the day. */
function endOf({ opens, closes }: { opens: string; closes: string }): number {
  const end = minutesOf(closes);
  return end <= minutesOf(opens) ? end + 1440 : end;
}

const clockOf = (minutes: number): string => {
  const within = (minutes + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
};

/** "Sunday hours": every Sunday's, unless it is this or the next one that is spoken of. */
function bareWeekday(wish: Wish): number[] {
  const [only, ...more] = wish.of("date");
  const day = only?.value.date;
  if (
    !only ||
    more.length > 0 ||
    !day ||
    !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu.test(only.text.trim())
  )
    return [];
  return /\b(?:this|next|coming)\s*$/iu.test(wish.said.slice(0, only.start)) ? [] : [weekdayOf(day)];
}

interface Value {
  closed: boolean;
  opens: string | null;
  closes: string | null;
  shut?: { from: string; to: string | null };
}
const shutDay: Value = { closed: true, opens: null, closes: null };

/** "close at 9" ends the day, "open at 12" begins it, whatever word stands before the hour. */
function openings(wish: Wish, opens: boolean, closes: boolean): { from: string | null; to: string | null } {
  const exact = wish.windows.filter((it) => /\d/u.test(wish.said.slice(it.start, it.end)));
  // "Friday afternoon from 3": the hour tells more than the part of the day.
  const window = windowOf(exact.length > 0 ? { ...wish, windows: exact } : wish);
  if (window.from !== null && window.to !== null) return { ...window, from: written24(wish, window.from) };
  const only = window.from ?? window.to;
  if (only === null || wish.windows.some((it) => it.to !== null)) return window;
  if (!closes || opens) return window;
  const [first] = wish.context.openingHours;
  const usual = first ? minutesOf(first.opens) : 9 * 60;
  const minutes = minutesOf(only);
  const settled = wish.of("time").some((it) => /[ap]\.? ?m|noon|midnight/i.test(it.text));
  const to = !settled && minutes <= usual && minutes >= 60 ? minutes + 720 : minutes;
  return { from: null, to: clockOf(to) };
}

/** "10 to 23" is told by the clock of 24 hours: 10 is no evening. */
function written24(wish: Wish, from: string): string {
  const told =
    /(?<![\d:])(\d{1,2})(:\d\d)? ?\p{L}* ?[-–]? ?\p{L}* ?(?:1[3-9]|2[0-3])(?::\d\d)?(?![\d:%])/u.exec(
      wish.said,
    );
  const hour = Number(told?.[1]);
  return told &&
    hour < 12 &&
    minutesOf(from) === minutesOf(`${String(hour + 12).padStart(2, "0")}:${from.slice(3)}`)
    ? `${String(hour).padStart(2, "0")}:${from.slice(3)}`
    : from;
}

function change(wish: Wish, value: Value, confidence: number): DashboardCommand {
  const { date, until } = rangeOf(wish);
  return { type: "hours.set", weekdays: [...wish.weekly], ...value, date, until, confidence };
}

/** Of weekly hours only a stretch of dates bounds them ("in July"); the weekdays themselves are no dates. */
function rangeOf(wish: Wish): { date: string | null; until: string | null } {
  const begins = beginningIn(wish);
  if (begins) return { date: begins.date, until: begins.until };
  const range = wish
    .of("date")
    .find(
      (it) => it.value.until !== undefined && weeklyDays(plain(it.text), wish.locale.language).length === 0,
    );
  return { date: range?.value.date ?? null, until: range?.value.until ?? null };
}

const changes = (wish: Wish, value: Value): DashboardCommand[] =>
  eachDay(wish).map((days) => {
    const dates = wish.of("date");
    const named = dates.length === 1 ? dates[0] : dates.find((it) => it.value.date === days.date);
    const reason =
      named && holiday.test(named.text) ? holidayIn(named.text) : value.closed ? whyIn(wish) : null;
    return { type: "hours.except", ...days, ...value, reason, confidence: days.date === null ? 0.75 : sure };
  });

/** "closed next monday for inventory", "because of a wedding". */
function whyIn(wish: Wish): string | null {
  const led =
    /(?<![\p{L}])(?:for|because of|because|due to|por|debido a)(?: an?| the| our| una?| el| la)? (?<why>\p{L}[\p{L} '’-]{2,60})\W*$/u.exec(
      without(wish.said, [...wish.of("date"), ...wish.windows, ...wish.spot.all(wish.said, "please")]),
    );
  const why = led?.groups?.["why"]?.trim() ?? "";
  if (
    why === "" ||
    /^(?:good|ever|us|now|lunch|dinner|breakfast|the|all|favor|customers|everyone)(?![\p{L}])/u.test(why)
  )
    return null;
  const at = wish.folded.lastIndexOf(why);
  return at < 0 ? why : wish.text.slice(at, at + why.length);
}

/** "de navidad" is called Navidad. */
const holidayIn = (said: string): string =>
  said.replace(/^(?:el |la )?(?:d[ií]a )?(?:de |del )(?:la )?/iu, "");

const holiday =
  /christmas|xmas|easter|thanksgiving|new year|halloween|valentine|independence|boxing|mother|father|patrick|navidad|pascua|nochevieja|nochebuena|reyes|no[eë]l|p[aâ]ques|weihnacht|ostern|silvester|neujahr|natale|pasqua|capodanno|ferragosto|natal|p[aá]scoa|ano novo|a[nñ]o nuevo|saint-sylvestre|jour de l'an/iu;

/** "what are our hours on Friday?" */
export function hoursView(wish: Wish): DashboardCommand[] {
  if (!wish.has("hours", "open", "close") || wish.staff.length > 0 || wish.has("busiest", "staffLoad"))
    return [];
  const holidays = holidayHours(wish);
  if (holidays) return [{ type: "hours.view", ...holidays, confidence: 0.85 }];
  if (
    !wish.has("view", "who", "figures") &&
    wish.mood !== "asks" &&
    !/[?]/u.test(wish.folded) &&
    !(wish.has("hours") && wish.of("date").length > 0)
  )
    return [];
  return [{ type: "hours.view", ...daysOf(wish), confidence: 0.85 }];
}
