// How English names dates, put together.
import { calendarDates } from "./calendar-dates.ts";
import type { DateRule } from "./date-words.ts";
import { holidays } from "./holidays.ts";
import { relativeDates } from "./relative-dates.ts";

export const dates: readonly DateRule[] = [...calendarDates, ...relativeDates, ...holidays];
