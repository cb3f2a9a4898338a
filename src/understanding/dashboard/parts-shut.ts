// A part of the day that is closed: "on Friday afternoon", "Wednesday afternoons", "in the mornings". English and Spanish.
import type { LocalTime } from "#contracts/time";
import { weekdayOf } from "#business/local-time";
import type { Wish } from "./reading.ts";

export interface PartShut {
  /** A morning is closed from its opening on, an evening to its end (null). */
  from: LocalTime;
  to: LocalTime | null;
  /** "Afternoons": every week's. */
  each: boolean;
}

/** null where an hour is said too, or no part of a day. */
export function partShut(wish: Wish): PartShut | null {
  if (wish.windows.some((it) => it.from !== null && it.to !== null)) return null;
  const [said, ...more] = wish.of("time");
  const plural = plurals.exec(wish.said)?.[0];
  if (plural) return said ? null : { ...spanOf(plural), each: true };
  const { after, before } = said?.value ?? {};
  if (!said || more.length > 0 || said.value.time !== null || !after || !before || !parts.test(said.text))
    return null;
  return { ...spanOf(said.text, after, before), each: false };
}

/** "Closed from 2 to 4": these hours are closed, and not the only ones that are open. */
export const hoursShut = (
  { said }: Wish,
  { from, to }: { from: LocalTime | null; to: LocalTime | null },
): PartShut | null =>
  // "Lunch is closed" tells no hours of its own.
  from !== null && to !== null && from < to && /\d/u.test(said) ? { from, to, each: false } : null;

/** Of "Wednesday afternoons" the weekdays; none are all of them. */
export const weekdaysOf = (wish: Wish): number[] =>
  wish
    .of("date")
    .flatMap(({ value }) => (value.date && value.until === undefined ? [weekdayOf(value.date)] : []));

function spanOf(said: string, after = "12:00", before = "18:00"): Pick<PartShut, "from" | "to"> {
  if (/morning|ma[nñ]ana/iu.test(said)) return { from: "00:00", to: "12:00" };
  if (/afternoon|tarde/iu.test(said)) return { from: after, to: before };
  return { from: after === "12:00" ? "18:00" : after, to: null };
}

const plurals =
  /(?<![\p{L}])(?:mornings|afternoons|evenings|nights|por las (?:mananas|tardes|noches))(?![\p{L}])/u;
const parts = /morning|afternoon|evening|ma[nñ]ana|tarde|night|noche/iu;

/** What may be closed while the house is open. */
export const ofARoom = ({ said }: Wish): boolean =>
  /(?<![\p{L}])(?:the|our|la|el|nuestra|nuestro) (?:kitchen|terrace|patio|rooftop|garden|deck|cocina|terraza|azotea|jardin)(?![\p{L}])/u.test(
    said,
  );
