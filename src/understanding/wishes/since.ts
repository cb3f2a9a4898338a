// "Since june", "since the 12th of november", "desde el lunes": from its first day until today.
import type { LocalDate } from "#contracts/time";
import { Temporal } from "temporal-polyfill";

interface Stretch {
  start: number;
  end: number;
  from: LocalDate;
  until: LocalDate;
}

const since =
  /(?<![\p{L}])(?:since|desde|depuis|seit|a partire da|dal(?:l[ao]?)?)(?: (?:the|el|la|los|le|de[mnr]|o|a|il|l[ao]))?(?: (?<day>\d{1,2})(?:st|nd|rd|th|º|er|\.)?(?: (?:of|de|d[ei]))?)?\s*$/u;
/** These words alone, in English and Spanish, begin a stretch that goes on until another day. */
const ends = /^\s*(?:to|until|till|through|thru|-|–|hasta|al?|bis|fino|ate|jusqu)(?!\p{L})/u;
const behind = /^ (?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:]| ?(?:am|pm|people|covers|%))/u;
const inside = /^(?:since|desde|depuis|seit) /u;

/** The stretch itself, where it is not led by "since", or is told until when. */
export function sinceThen(period: Stretch, said: string, today: Temporal.PlainDate): Stretch {
  const own = inside.exec(said.slice(period.start, period.end));
  const led = since.exec(said.slice(0, period.start + (own?.[0].length ?? 0)));
  const rest = said.slice(period.end);
  if (!led || ends.test(rest)) return period;
  const first = Temporal.PlainDate.from(period.from);
  const whole = first.day === 1 && Temporal.PlainDate.from(period.until).day > 7;
  const day = Number(
    led.groups?.["day"] ?? (whole ? behind.exec(rest)?.groups?.["day"] : undefined) ?? first.day,
  );
  if (day < 1 || day > first.daysInMonth) return period;
  const from = whole ? first.with({ day }) : first;
  if (Temporal.PlainDate.compare(from, today) > 0) return period;
  return { ...period, from: from.toString(), until: today.toString() };
}
