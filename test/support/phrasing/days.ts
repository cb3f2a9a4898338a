// The days of the dialogues, which were held on one day in March 2019, as days after today: in the same form of words.
import { Temporal } from "temporal-polyfill";

const heldOn = Temporal.PlainDate.from("2019-03-01");
const ordinal = (n: number) =>
  `${n}${n % 10 === 1 && n !== 11 ? "st" : n % 10 === 2 && n !== 12 ? "nd" : n % 10 === 3 && n !== 13 ? "rd" : "th"}`;
const monthOf = (date: Temporal.PlainDate) => date.toLocaleString("en-GB", { month: "long" });
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

export interface Day {
  /** As said by the customer. */
  words: string;
  /** Any of these is what they mean: of "next Friday" people mean both. */
  dates: string[];
}

/** Null where the words are of no form that is known here. */
export function dayAfter(said: string, today: Temporal.PlainDate): Day | null {
  const words = said.toLowerCase();
  const weekday = weekdays.findIndex((it) => words.includes(it));
  if (weekday >= 0) {
    const coming = today.add({ days: (weekday + 1 - today.dayOfWeek + 7) % 7 || 7 });
    return { words: said, dates: [coming, coming.add({ days: 7 })].map(String) };
  }
  if (/\btoday\b/.test(words)) return { words: "tomorrow", dates: [String(today.add({ days: 1 }))] };
  if (/^day after tomorrow$|^tomorrow$/.test(words)) {
    return { words: said, dates: [String(today.add({ days: words === "tomorrow" ? 1 : 2 }))] };
  }
  const [, number] = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(words) ?? [];
  if (number === undefined) return null;
  const ahead = Math.max(1, Number(number) - heldOn.day);
  const date = today.add({ days: ahead });
  return { words: inForm(words, date, today), dates: [String(date)] };
}

function inForm(said: string, date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const th = ordinal(date.day);
  if (/of this month/.test(said) && date.month === today.month) return `${th} of this month`;
  if (/ of /.test(said)) return `${th} of ${monthOf(date)}`;
  if (said.startsWith("the ")) return `the ${th}`;
  return `${monthOf(date)} ${th}`;
}

/** "6:30 pm" → "18:30"; null for anything less plain. */
export function clockOf(values: readonly string[]): string | null {
  for (const value of values) {
    const [, hour, minute = "00", half] = /^(\d{1,2})(?::(\d\d))? ?([ap])m$/i.exec(value.trim()) ?? [];
    if (hour === undefined) continue;
    const hours = (Number(hour) % 12) + (half?.toLowerCase() === "p" ? 12 : 0);
    return `${String(hours).padStart(2, "0")}:${minute}`;
  }
  return null;
}
