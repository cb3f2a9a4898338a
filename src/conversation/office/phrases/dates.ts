// Days as the office says them, in the member's own language.
import type { LocalDate } from "#contracts/time";
import { daysBetween, epochMs, localOf } from "#business/local-time";
import {
  dateText as englishDate,
  dayText as englishDay,
  weekdayName as englishWeekday,
} from "../../phrases/wording.ts";
import type { Bureau } from "../desk.ts";
import { tongueOf } from "./say.ts";

type At = Pick<Bureau, "turn" | "desk">;
const today = ({ turn, desk }: At): LocalDate => localOf(turn.request.now, desk.business.timeZone).date;
const spanish = (date: LocalDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat("es", { ...options, timeZone: "UTC" }).format(epochMs(`${date}T12:00:00Z`));

/** `Mon 23 Nov`, `lun, 23 nov`. */
export function dateText(bureau: At, date: LocalDate): string {
  if (tongueOf(bureau) === "en") return englishDate(date, today(bureau));
  const far = Math.abs(daysBetween(today(bureau), date)) >= 180;
  return spanish(date, { weekday: "short", day: "numeric", month: "short", ...(far && { year: "numeric" }) });
}

/** `tomorrow, Mon 23 Nov`, `on Fri 27 Nov`; `mañana, lun, 23 nov`. */
export function dayText(bureau: At, date: LocalDate): string {
  if (tongueOf(bureau) === "en") return englishDay(date, { today: today(bureau) });
  const ahead = daysBetween(today(bureau), date);
  const named = ahead === 0 ? "hoy, " : ahead === 1 ? "mañana, " : ahead === -1 ? "ayer, " : "el ";
  return `${named}${dateText(bureau, date)}`;
}

/** A day at the head of a line: without the word that leads to it. */
export const dayHead = (bureau: At, date: LocalDate): string =>
  dayText(bureau, date).replace(/^(?:on|el) /u, "");

const weekdays = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];

export const weekdayName = (bureau: Bureau, weekday: number): string =>
  tongueOf(bureau) === "en" ? englishWeekday(weekday) : (weekdays[weekday - 1] ?? "");

/** `Mondays`, `lunes`, `sábados`. */
export function weekdaysName(bureau: Bureau, weekday: number): string {
  const name = weekdayName(bureau, weekday);
  return name.endsWith("s") ? name : `${name}s`;
}
