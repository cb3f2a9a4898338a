// Wall-clock readings that every language's time rules share: am or pm, windows, minutes from now.
import type { TimeValue } from "../entities.ts";
import { timeOf, type Scene } from "./scene.ts";

const noSuchTime: TimeValue = { time: null, invalid: "no_such_time" };

export type Half = "am" | "pm";

/** A part of the day as the window in which a visit starts, minutes since midnight. */
export interface PartOfDay {
  from: number;
  to: number;
}

export const partsOfDay = {
  morning: { from: 6 * 60, to: 12 * 60 },
  breakfast: { from: 7 * 60, to: 11 * 60 },
  brunch: { from: 10 * 60, to: 14 * 60 },
  lunch: { from: 12 * 60, to: 14 * 60 + 30 },
  afternoon: { from: 12 * 60, to: 18 * 60 },
  evening: { from: 17 * 60, to: 23 * 60 },
  dinner: { from: 17 * 60 + 30, to: 22 * 60 },
  night: { from: 18 * 60, to: 23 * 60 + 30 },
} satisfies Record<string, PartOfDay>;

export type PartName = keyof typeof partsOfDay;

interface Clock {
  hour: number;
  minute?: number;
  half?: Half | undefined;
  part?: PartName | undefined;
  /** Written as on a 24-hour clock ("07:30", "19h"). */
  full?: boolean;
}

/** A named hour as a value; without am or pm the part of day, then the opening hours decide. */
export function clock(scene: Scene, named: Clock): TimeValue {
  const minutes = minutesOfDay(scene, named);
  return minutes === null ? noSuchTime : { time: timeOf(minutes) };
}

/** Minutes since midnight of a named hour, or null where no clock shows it. */
export function minutesOfDay(scene: Scene, { hour, minute = 0, half, part, full }: Clock): number | null {
  if (minute < 0 || minute > 59 || hour < 0 || hour > 24 || (hour === 24 && minute > 0)) return null;
  const asWritten = (hour % 24) * 60 + minute;
  if (hour > 12) return asWritten;
  if (hour === 0) return half === "pm" ? asWritten + 720 : asWritten;
  if (half) return ((hour % 12) + (half === "pm" ? 12 : 0)) * 60 + minute;
  if (part) return inPart(hour % 12, minute, part);
  return full && hour >= 10
    ? bestOf(scene, hour % 12, minute, asWritten)
    : bestOf(scene, hour % 12, minute, null);
}

function inPart(hour: number, minute: number, part: PartName): number {
  const early = hour * 60 + minute;
  const late = early + 720;
  if (part === "night") return hour >= 5 ? late : early;
  if (part === "morning" || part === "breakfast") return early === 0 ? late : early;
  const { from, to } = partsOfDay[part];
  return early >= from - 60 && early <= to ? early : late;
}

/** am or pm by what is open; where both or neither are, by what people mean by that hour. */
function bestOf(scene: Scene, hour: number, minute: number, preferred: number | null): number {
  const early = hour * 60 + minute;
  const late = early + 720;
  const open = scene.openOn(scene.date);
  const isOpen = (at: number) => open.some(({ from, to }) => (at >= from && at < to) || at + 1440 < to);
  if (isOpen(early) !== isOpen(late)) return isOpen(early) ? early : late;
  if (preferred !== null && open.length === 0) return preferred;
  if (scene.date === scene.today.toString() && early <= scene.minutes && late > scene.minutes) return late;
  return hour < 8 ? late : early;
}

/** A moment this many minutes from now; carries its date, for midnight may lie between. */
export function fromNow(scene: Scene, minutes: number): TimeValue | null {
  if (!Number.isFinite(minutes) || minutes > 72 * 60) return null;
  const at = scene.minutes + Math.round(minutes);
  const date = scene.today.add({ days: Math.floor(at / 1440) }).toString();
  return { time: timeOf(at), date };
}

/** A window between two named hours; the second lends the first its am or pm ("6-8pm"). */
export function windowOf(scene: Scene, from: Clock, to: Clock): TimeValue {
  const end = minutesOfDay(scene, to.half || from.half === undefined ? to : { ...to, half: from.half });
  const inherited = from.half || from.part ? from : { ...from, half: to.half, part: to.part };
  let start = minutesOfDay(scene, inherited);
  if (start === null || end === null) return noSuchTime;
  if (start > end && start >= 720 && !from.half) start -= 720;
  return { time: null, after: timeOf(start), before: timeOf(end) };
}

/** An open window: from a time on, or up to it. */
export function bounded(scene: Scene, side: "after" | "before", named: Clock): TimeValue {
  const minutes = minutesOfDay(scene, named);
  return minutes === null ? noSuchTime : { time: null, [side]: timeOf(minutes) };
}

export const windowOfPart = (part: PartName): TimeValue => ({
  time: null,
  after: timeOf(partsOfDay[part].from),
  before: timeOf(partsOfDay[part].to),
});
