// A shift that is there already: one end of it moved, or a day given off.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { daysOf, namesGoods, staffOf, timeIn } from "./fields.ts";
import type { Wish } from "./reading.ts";

const sure = 0.9;

const ends =
  /(?<![\p{L}])(?:stays?(?: on| late| longer)?|staying|works?(?= (?:late )?(?:until|till|til)(?![\p{L}]))|finish(?:es)?|leaves?|goes? home|go(?: home)?(?= (?:early )?at(?![\p{L}]))|se queda|sale|termina|acaba|trabaja(?= hasta))(?![\p{L}])/u;
const starts = /(?<![\p{L}])(?:starts?|begins?|comes? in|arrives?|empieza|entra|llega)(?![\p{L}])/u;
const longer = /(?<![\p{L}])(?:extend|lengthen|prolong|alarga|amplia)(?![\p{L}])/u;
const shorter = /(?<![\p{L}])(?:shorten|cut|acorta)(?![\p{L}])/u;
/** What is said to the team is a message, and what only asks is none of it. */
const told =
  /(?<![\p{L}])(?:tell|message|text|write|e-?mail|inform|notify|remind|know|dile|avisa)(?![\p{L}])/u;

/** What somebody leaves or finishes that is no shift. */
const another =
  /(?<![\p{L}])(?:breaks?|company|team|job|for good|training|course|project|pausa|empresa|equipo|trabajo|curso)(?![\p{L}])/u;

/** "Extend Anna's shift to 9 on Friday", "Anna stays until 9 tonight", "let Anna go at 8": the other end stays. */
function moved(wish: Wish): DashboardCommand[] | null {
  const { said } = wish;
  const whole = longer.test(said) || shorter.test(said);
  const end = ends.test(said);
  const start = !end && !whole && starts.test(said);
  if (!(whole || end || start) || wish.weekly.length > 0) return null;
  if (wish.windows.some((it) => it.from !== null && it.to !== null)) return null;
  const [window, second] = wish.windows;
  const time = window?.to ?? window?.from ?? timeIn(wish)?.value.time ?? null;
  const length = whole ? (wish.of("duration")[0]?.value.minutes ?? null) : null;
  const byMinutes = length === null || time !== null ? null : shorter.test(said) ? -length : length;
  if (second || (time === null && byMinutes === null)) return null;
  return wish.staff.map((it) => ({
    type: "staff.schedule",
    ...staffOf(it),
    ...daysOf(wish),
    weekdays: [],
    from: start ? time : null,
    to: start ? null : time,
    kept: true,
    ...(byMinutes !== null && { byMinutes }),
    confidence: sure,
  }));
}

const given =
  /(?<![\p{L}])(?:give|gives|gets?|let|takes?|needs?|wants?)(?![\p{L}])[^.,;:!?]{0,60}(?<!\d) off(?: (?:please|pls|thanks))?\W*$/u;

/** "Give Fatima Thursday off", "Anna needs Friday off". */
function dayOff(wish: Wish): DashboardCommand[] | null {
  const dated = wish.of("date").length + wish.weekly.length > 0;
  if (!dated || wish.percents.length > 0 || wish.of("money").length > 0 || !given.test(wish.said))
    return null;
  const weekdays = [...wish.weekly];
  return wish.staff.map((it) => ({
    type: "staff.unschedule",
    ...staffOf(it),
    ...(weekdays.length > 0 ? { date: null, until: null } : daysOf(wish)),
    weekdays,
    from: null,
    to: null,
    confidence: sure,
  }));
}

export function shiftWish(wish: Wish): DashboardCommand[] {
  if (wish.staff.length === 0 || wish.mood !== "orders" || wish.folded.includes("?")) return [];
  if (namesGoods(wish) || wish.resources.length > 0 || told.test(wish.said) || another.test(wish.said))
    return [];
  if (wish.has("booking", "swap", "sick", "holiday", "noShow")) return [];
  // "Let Anna go" is for good, "at 8 tonight" is not.
  if (wish.has("fire") && wish.of("time").length + wish.windows.length === 0) return [];
  return dayOff(wish) ?? moved(wish) ?? [];
}

const free = /(?<![\p{L}])(?:free|available|busy|libres?|disponibles?|ocupad[oa]s?)(?![\p{L}])/u;
const asked =
  /^\W*(?:(?:and|so|y|hey|hi|please),? )*(?:is|are|will|who(?:'s|s)?|anyone|anybody|which|esta|estan|quien(?:es)?|hay alguien)(?![\p{L}])/u;

/** "Is Anna free at 3?", "who's free tomorrow at 7?": of the team, and no table. */
export function personFree(wish: Wish): DashboardCommand[] {
  const { said } = wish;
  if (!free.test(said) || !(asked.test(wish.folded) || wish.folded.includes("?"))) return [];
  const who = /(?<![\p{L}])(?:who(?:'s|s)?|anyone|anybody|quien(?:es)?|alguien)(?![\p{L}])/u.test(said);
  if (wish.staff.length === 0 && !who) return [];
  if (wish.resources.length > 0 || namesGoods(wish) || wish.has("resourceNoun", "booking", "customers"))
    return [];
  const time = timeIn(wish)?.value.time ?? wish.windows[0]?.from ?? null;
  if (time === null) return [];
  return [
    {
      type: "staff.view",
      ...staffOf(wish.staff[0]),
      ...daysOf(wish),
      about: "free",
      time,
      confidence: sure,
    },
  ];
}
