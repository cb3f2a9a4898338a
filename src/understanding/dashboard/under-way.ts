// A week, month or year that is not over: its last day, for what counts days to come too.
import { plusDays, weekdayOf } from "#business/local-time";
import type { LocalDate } from "#contracts/time";
import { todayOf, type Wish } from "./reading.ts";

const unit =
  /(?<![\p{L}])(?:this|(?:the )?current|est[ea]) (?:(?<week>week|semana)|(?<month>month|mes)|(?<year>year|ano))(?![\p{L}])/u;
const soFar =
  /(?<![\p{L}])(?:so far|to date|average|on average|per day|a day|until (?:now|today)|up to (?:now|today)|till (?:now|today)|by now|de media|promedio|al dia|por dia|hasta (?:ahora|hoy)|de momento|por ahora)(?![\p{L}])/u;

/** "This week's covers": to Sunday, where "so far" does not end it today. */
export function wholeOf(
  { from, until }: { from: LocalDate; until: LocalDate },
  { said, context }: Wish,
): LocalDate {
  const which = unit.exec(said)?.groups;
  if (!which || until !== todayOf(context) || soFar.test(said)) return until;
  if (which["week"]) return plusDays(until, 7 - weekdayOf(until));
  const year = Number(from.slice(0, 4));
  const next = which["month"] ? Number(from.slice(5, 7)) + 1 : 13;
  const first = next > 12 ? `${year + 1}-01-01` : `${year}-${String(next).padStart(2, "0")}-01`;
  return plusDays(first, -1);
}
