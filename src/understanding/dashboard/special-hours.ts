// Hours of a day that are said without "open" or "close": a private party, dinner only, a break, a shorter Sunday; and the
// hours of the holidays. English and Spanish.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { eachDay } from "./fields.ts";
import { todayOf, type Wish } from "./reading.ts";

const sure = 0.92;

/** null where it is none of them; asked where the days or the hours are not surely said. */
export function specialHours(wish: Wish): DashboardCommand[] | null {
  const { said } = wish;
  if (wish.items.length + wish.staff.length + wish.resources.length + wish.percents.length > 0) return null;
  if (wish.mood === "asks" || wish.has("message", "promo", "faq", "figures")) return null;
  if (privately.test(said) && noGuests.test(said))
    return dated(wish, { closes: evening(noGuests.exec(said)), reason: privately.exec(said)![0].trim() });
  const only = mealOnly.exec(said);
  if (only) {
    const whole = wish.windows.find((it) => it.from !== null && it.to !== null);
    if (whole) return dated(wish, ofMorning(whole, only[0], said));
    const [begins, ends] = [fromHour.exec(said), untilHour.exec(said)];
    const [from, to] = [begins && atMeal(begins, only[0]), ends && atMeal(ends, only[0])];
    const unclear = (begins && from === null) || (ends && to === null) || (from ?? to) === null;
    return unclear ? asked : dated(wish, { opens: from, closes: to });
  }
  const window = wish.windows.find((it) => it.from !== null && it.to !== null);
  if (pause.test(said)) {
    // Whoever works there takes a break, and the house stays open.
    if (ofThoseWhoWork.test(said) || wish.has("staffNoun", "job")) return null;
    const span = clockSpan.exec(said);
    const from = window?.from ?? (span && evening(span));
    const to = window?.to ?? (span && evening(until(span)));
    return from && to && from < to ? dated(wish, { shut: { from, to } }) : null;
  }
  if (!(resized.test(said) && window) || wish.has("booking", "price", "policy")) return null;
  if (ofAnother.test(said) || wish.has("staffNoun", "job") || wish.categories.length > 0) return null;
  return dated(wish, { opens: window.from, closes: window.to });
}

const asked: DashboardCommand[] = [{ type: "unsure", about: "hours", confidence: 0.6 }];

interface Value {
  opens?: string | null;
  closes?: string | null;
  shut?: { from: string; to: string | null };
  reason?: string;
}

/** Of the days that are said; of every day only where that is said. */
function dated(wish: Wish, { reason, ...value }: Value): DashboardCommand[] {
  const hours = { closed: false, opens: null, closes: null, ...value };
  if (wish.weekly.length > 0)
    return [
      { type: "hours.set", weekdays: [...wish.weekly], ...hours, date: null, until: null, confidence: sure },
    ];
  const days = eachDay(wish).filter((it) => it.date !== null);
  if (days.length === 0)
    return everyDay.test(wish.said)
      ? [
          {
            type: "hours.set",
            weekdays: [1, 2, 3, 4, 5, 6, 7],
            ...hours,
            date: null,
            until: null,
            confidence: sure,
          },
        ]
      : asked;
  return days.map((it) => ({
    type: "hours.except",
    ...it,
    ...hours,
    reason: reason ?? null,
    confidence: sure,
  }));
}

const privately =
  /(?<![\p{L}])(?:(?:a )?private (?:party|event|function|dinner)|buy-?out|fiesta privada|evento privado)(?![\p{L}])/u;
const noGuests =
  /(?<![\p{L}])(?:no (?:guests?|customers?|walk-?ins?|public|clients?|clientes)|(?:the )?house is theirs)(?: after| from| past| a partir de las| desde las) (?<hour>\d{1,2})(?::(?<minute>\d\d))? ?(?<half>[ap])?\.?m?/u;
const mealOnly =
  /(?<![\p{L}])(?:only (?:do|doing|serve|serving|have|open for|offer) (?:dinner|lunch|breakfast|brunch)|(?:dinner|lunch|breakfast|brunch) only|solo (?:damos |servimos |hay )?(?:cenas?|comidas?|desayunos?))(?![\p{L}])/u;
const fromHour =
  /(?<![\p{L}])(?:from|starting at|desde las|a partir de las) (?<hour>\d{1,2})(?::(?<minute>\d\d))? ?(?<half>[ap])?\.?m?/u;
const untilHour =
  /(?<![\p{L}])(?:until|till|til|hasta las) (?<hour>\d{1,2})(?::(?<minute>\d\d))? ?(?<half>[ap])?\.?m?/u;
const pause =
  /(?<![\p{L}])(?:(?:lunch|midday|afternoon|siesta) (?:break|closure)|take a break|siesta|pausa (?:de|para) (?:comer|mediodia|almuerzo))(?![\p{L}])/u;
const everyDay =
  /(?<![\p{L}])(?:(?:every|each|all) days?|daily|always|(?:todos los|cada) dias?|siempre)(?![\p{L}])/u;
const ofThoseWhoWork =
  /(?<![\p{L}])(?:i|my|me|crew|personal|equipo|camarer[oa]s|cociner[oa]s|emplead[oa]s)(?![\p{L}])/u;
/** What is made longer or shorter and is no hours of the house. */
const ofAnother =
  /(?<![\p{L}])(?:shifts?|rotas?|rosters?|menus?|cards?|happy hour|swaps?|turnos?|cuadrantes?|cartas?|my|mi)(?![\p{L}])/u;
const clockSpan =
  /(?<![\p{L}])(?:between|from|entre las|de) (?<hour>\d{1,2})(?::(?<minute>\d\d))? ?(?<half>[ap])?\.?m? ?(?:and|to|-|y las|a) (?<hour2>\d{1,2})(?::(?<minute2>\d\d))? ?(?<half2>[ap])?/u;
const until = ({ groups }: RegExpExecArray): Clock => ({
  groups: { hour: groups?.["hour2"], minute: groups?.["minute2"], half: groups?.["half2"] },
});
const resized =
  /(?<![\p{L}])(?:shorten|extend|lengthen|cut short|shorter|(?<!(?:no|any) )longer|acort\p{L}+|alarg\p{L}+)(?![\p{L}])/u;

interface Clock {
  groups?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Guests come in the second half of the day, unless it says otherwise. */
function evening(told: Clock | null): string | null {
  const { hour, minute = "00", half } = told?.groups ?? {};
  if (hour === undefined) return null;
  const spoken = Number(hour);
  if (spoken > 23) return null;
  const of24 =
    half === "a" ? spoken % 12 : spoken < 12 && (half === "p" || spoken < 11) ? spoken + 12 : spoken;
  return `${String(of24).padStart(2, "0")}:${minute}`;
}

const morning = /breakfast|brunch|desayuno/u;

/** The half of the day is the meal's; null where an hour is hardly that meal's. */
function atMeal(told: Clock, meal: string): string | null {
  const { hour, minute = "00", half } = told.groups ?? {};
  const spoken = Number(hour);
  if (half !== undefined || spoken > 12 || hour === undefined) return evening(told);
  const [first, last] = morning.test(meal) ? [5, 16] : /dinner|cena/u.test(meal) ? [16, 23] : [10, 17];
  const of24 = [spoken, spoken + 12].find((it) => it >= first && it <= last);
  return of24 === undefined ? null : `${String(of24).padStart(2, "0")}:${minute}`;
}

/** "Breakfast, 8 to 11" lies in the morning, whatever else an 8 is. */
function ofMorning(
  { from, to }: Span,
  meal: string,
  said: string,
): { opens: string | null; closes: string | null } {
  const late = from !== null && to !== null && from >= "17:00" && to > from;
  if (!late || !morning.test(meal) || /\d ?p\.?m|(?<!\d)(?:1[3-9]|2[0-3])(?!\d)/u.test(said))
    return { opens: from, closes: to };
  const earlier = (time: string): string =>
    `${String(Number(time.slice(0, 2)) - 12).padStart(2, "0")}${time.slice(2)}`;
  return { opens: earlier(from), closes: earlier(to) };
}

interface Span {
  from: string | null;
  to: string | null;
}

/** "Holiday hours?": from Christmas Eve to New Year's Day. */
export function holidayHours(wish: Wish): { date: string; until: string } | null {
  if (wish.of("date").length > 0 || !holidays.test(wish.said)) return null;
  const year = Number(todayOf(wish.context).slice(0, 4));
  return { date: `${year}-12-24`, until: `${year + 1}-01-01` };
}

const holidays =
  /(?<![\p{L}])(?:(?:holiday|festive|christmas) (?:opening )?(?:hours|times)|hours (?:for|over|around|during|on) (?:the )?holidays|horarios? (?:de|en|durante) (?:las )?fiestas)(?![\p{L}])/u;
