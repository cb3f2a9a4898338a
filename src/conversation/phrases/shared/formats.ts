// How a language of a table writes days, hours, places and lists: by Intl, around the table's own words.
import type { Booking } from "#contracts/bookings";
import type { Instant, LocalDate, LocalTime } from "#contracts/time";
import { daysBetween, epochMs, localOf } from "#business/local-time";
import { nameOfVisit } from "#business/people";
import { personOf, servicesIn } from "#business/visit-services";
import { intervalsOn } from "#business/opening-hours";
import { languageOf } from "#understanding/region";
import type { Place } from "../../state.ts";
import { moneyText, timeText, type Wording } from "../wording.ts";
import { fill, type PhraseWords } from "./words.ts";

export type Formats = ReturnType<typeof formatsOf>;

const utc = (date: LocalDate) => epochMs(`${date}T12:00:00Z`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Oil change, SUV`: within brackets it has none of its own. */
const withoutBrackets = (service: string): string => service.replace(/ \(([^()]+)\)$/u, ", $1");

/** The words for one turn's values. */
export function formatsOf(words: PhraseWords, wording: Wording) {
  const { business, vertical, today, locale } = wording;
  const noun = vertical.words?.[languageOf(locale)] ?? words[vertical.called];
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });

  /** `lun, 23 nov`; another year is added. */
  const dateText = (date: LocalDate): string => {
    const near = today.slice(0, 4) === date.slice(0, 4) || Math.abs(daysBetween(today, date)) < 180;
    const year = near ? {} : ({ year: "numeric" } as const);
    return format({ weekday: "short", day: "numeric", month: words.month, ...year }).format(utc(date));
  };
  const dayText = (date: LocalDate): string => {
    const ahead = daysBetween(today, date);
    const { today: now, tomorrow, on } = words.days;
    return fill(ahead === 0 ? now : ahead === 1 ? tomorrow : on, { date: dateText(date) });
  };
  const clock = (time: LocalTime): string => timeText(time, wording);
  const dayAndTime = (date: LocalDate, time: LocalTime): string =>
    fill(words.at, { day: dayText(date), time: clock(time) });
  const whenText = (instant: Instant): string => {
    const { date, time } = localOf(instant, business.timeZone);
    return dayAndTime(date, time);
  };
  const list = (items: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string =>
    new Intl.ListFormat(locale, { type }).format(items);
  const hours = (intervals: readonly { opens: LocalTime; closes: LocalTime }[]): string =>
    list(intervals.map((it) => fill(words.hours, { opens: clock(it.opens), closes: clock(it.closes) })));

  const placed = (place: string, service: string, party: number): string => {
    const named = vertical.asksService
      ? fill(words.forService, { place, service: list(servicesIn(service).map(withoutBrackets)) })
      : place;
    const person = personOf(service);
    const whose = person === null ? named : fill(words.who.with, { place: named, person });
    return party > 1 || vertical.asksParty ? fill(words.forParty, { place: whose, party }) : whose;
  };
  const placeText = (place: Pick<Place, "serviceId" | "also" | "staffId" | "partySize">): string =>
    placed(noun.one, nameOfVisit(business, place) ?? "", place.partySize);
  const bookingText = ({ service, partySize, startsAt }: Booking): string =>
    `${placed(noun.one, service, partySize)} ${whenText(startsAt)}`;
  const yourPlace = ({ service, partySize }: Booking): string => placed(noun.your, service, partySize);

  return {
    noun,
    capital,
    dateText,
    dayText,
    dayAndTime,
    whenText,
    clock,
    list,
    hours,
    hoursOn: (date: LocalDate) => hours(intervalsOn(business, date)),
    weekday: (weekday: number) => format({ weekday: "long" }).format(utc(`2024-01-0${weekday}`)),
    minutes: (minutes: number): string => {
      const [amount, unit] =
        minutes >= 2880 && minutes % 1440 === 0
          ? [minutes / 1440, "day"]
          : minutes >= 60 && minutes % 60 === 0
            ? [minutes / 60, "hour"]
            : [minutes, "minute"];
      return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(amount);
    },
    money: (money: Parameters<typeof moneyText>[0]) => moneyText(money, wording),
    placeText,
    bookingText,
    yourPlace,
    yourText: (booking: Booking): string => `${yourPlace(booking)} ${whenText(booking.startsAt)}`,
    call: business.phone ? ` ${fill(words.call, { phone: business.phone })}` : "",
    canDo: fill(words.canDo, { one: noun.one, list: noun.list }),
    zone:
      wording.otherZone && business.timeZone.includes("/")
        ? ` (${business.timeZone.split("/").at(-1)?.replaceAll("_", " ")})`
        : "",
  };
}
