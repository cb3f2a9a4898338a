// The business's own today and its opening hours, as every draft reads them.
import type { LocalDate } from "#contracts/time";
import { localOf } from "#business/local-time";
import type { Hours } from "#business/opening-hours";
import type { Bureau } from "../desk.ts";

export const todayOf = ({ turn, desk }: Bureau): LocalDate =>
  localOf(turn.request.now, desk.business.timeZone).date;

export const hoursOf = ({ desk }: Bureau): Hours => ({
  timeZone: desk.business.timeZone,
  hours: desk.hours,
  exceptions: desk.exceptions,
  planned: desk.planned,
});
