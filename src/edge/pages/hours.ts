// A business's hours as its page shows them: the week around now, whether it is open, and the days to come that differ.
import { localOf, plusDays } from "#business/local-time";
import { boundsOf, type Hours, intervalsOn } from "#business/opening-hours";
import type { LocalDate } from "#contracts/time";
import type { Language } from "../language.ts";
import type { BusinessModel } from "./models.ts";
import type { Words } from "./words.ts";

/** How far ahead other hours are told of, days. */
const told = 30;
const utc = { timeZone: "UTC" } as const;

/** Seven days from Monday, exceptions included. */
export function weekOf(
  business: Hours,
  now: number,
  words: Words,
  language: Language,
): BusinessModel["hours"] {
  const today = localOf(now, business.timeZone);
  return Array.from({ length: 7 }, (_, index) => {
    const date = plusDays(today.date, index + 1 - today.weekday);
    const day = titled(new Intl.DateTimeFormat(language, { weekday: "long", ...utc }).format(noon(date)));
    return { day, text: textOn(business, date, words, language), today: date === today.date };
  });
}

/** The days to come that are not as the week is. */
export function otherDays(
  business: Hours,
  now: number,
  words: Words,
  language: Language,
): BusinessModel["otherDays"] {
  const { date: today } = localOf(now, business.timeZone);
  const format = new Intl.DateTimeFormat(language, {
    weekday: "short",
    day: "numeric",
    month: "short",
    ...utc,
  });
  return business.exceptions
    .filter((it) => it.date >= today && it.date <= plusDays(today, told))
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({ date, reason }) => ({
      day: titled(format.format(noon(date))),
      text: [textOn(business, date, words, language), reason && (words.closures[reason] ?? reason)]
        .filter(Boolean)
        .join(" · "),
    }));
}

/** Whether it is open now, and until or from when. */
export function openNow(
  business: Hours,
  now: number,
  words: Words,
  language: Language,
): BusinessModel["openNow"] {
  const { timeZone } = business;
  const { date } = localOf(now, timeZone);
  const spans = Array.from({ length: 9 }, (_, index) => plusDays(date, index - 1)).flatMap((day) =>
    intervalsOn(business, day).map((it) => boundsOf(it, day, timeZone).map((at) => Date.parse(at))),
  );
  const time = new Intl.DateTimeFormat(language, { timeZone, hour: "numeric", minute: "2-digit" });
  const inside = spans.find(([opens, closes]) => opens! <= now && now < closes!);
  if (inside) return { open: true, text: words.openNow(time.format(inside[1])) };
  const next = spans.find(([opens]) => opens! > now);
  if (!next) return { open: false, text: words.closedNow };
  const when = new Intl.DateTimeFormat(language, {
    timeZone,
    weekday: "long",
    hour: "numeric",
    minute: "2-digit",
  });
  return { open: false, text: words.opens(when.format(next[0])) };
}

function textOn(business: Hours, date: LocalDate, words: Words, language: Language): string {
  const all = intervalsOn(business, date);
  if (all.length === 0) return words.closed;
  return all
    .map(({ opens, closes }) => `${timeText(opens, language)}–${timeText(closes, language)}`)
    .join(", ");
}

/** Minutes only where there are some, unless the language's clock has 24 hours. */
function timeText(time: string, language: Language): string {
  const minute = time.endsWith(":00") && language === "en" ? {} : ({ minute: "2-digit" } as const);
  const text = new Intl.DateTimeFormat(language, { hour: "numeric", ...minute, ...utc }).format(
    new Date(`2000-01-01T${time}:00Z`),
  );
  return text.replace(/\s/u, " ");
}

const noon = (date: LocalDate): Date => new Date(`${date}T12:00:00Z`);

const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
