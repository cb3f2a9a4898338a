// What is only looked at: bookings of a day, hours, who works, conversations that wait.
import type { LocalDate } from "#contracts/time";
import { instantOf, localOf, minutesOf, plusDays } from "#business/local-time";
import { intervalsOn } from "#business/opening-hours";
import { timeText } from "../phrases/wording.ts";
import { dayHead, dayText } from "./phrases/dates.ts";
import type { Bureau } from "./desk.ts";
import { isDoneBy, isNamed } from "./drafts/bookings.ts";
import { capital, localeOf, same, type Of } from "./drafts/drafted.ts";
import { goodsOf, isShown, priceOf, type Good } from "./drafts/goods.ts";
import { pricesOf, rangeText } from "./drafts/prices.ts";
import { waitingText } from "./drafts/replies.ts";
import { datesOf, windowText } from "./drafts/hours.ts";
import { hoursOf, todayOf } from "./drafts/house-time.ts";
import type { OfficeBooking } from "./ports.ts";
import { say, word } from "./phrases/say.ts";
import { remember } from "./referring.ts";

const mostLines = 12;
const mostDays = 14;

export async function bookings(bureau: Bureau, wish: Of<"booking.view">): Promise<void> {
  if (wish.ended !== null) return ended(bureau, wish, wish.ended);
  const { turn, desk } = bureau;
  const { timeZone } = desk.business;
  const first = wish.date ?? todayOf(bureau);
  // Somebody by name is looked for in the coming weeks.
  const lastDay = wish.until ?? (wish.customer !== null && wish.date === null ? plusDays(first, 30) : first);
  const all = await turn.reads.bookings(
    instantOf(first, "00:00", timeZone),
    instantOf(plusDays(lastDay, 1), "00:00", timeZone),
  );
  const found = all.filter((it) => fits(bureau, it, wish));
  const when = first === lastDay ? dayText(bureau, first) : say(bureau)`then`;
  if (found.length === 0) {
    const who =
      wish.customer === null
        ? say(bureau)`There are no bookings`
        : say(bureau)`There is no booking of ${wish.customer}`;
    return void turn.said.push({ text: `${who} ${when}.` });
  }
  const guests = found.reduce((sum, it) => sum + it.partySize, 0);
  const lines = found.slice(0, mostLines).map((it) => bookingLine(bureau, it, first !== lastDay));
  const more = found.length > mostLines ? say(bureau)`\n… and ${found.length - mostLines} more.` : "";
  const head = `${found.length} ${found.length === 1 ? say(bureau)`booking` : say(bureau)`bookings`}, ${guests} ${guests === 1 ? say(bureau)`guest` : say(bureau)`guests`}, ${when}:`;
  turn.said.push({ text: `${head}\n${lines.join("\n")}${more}` });
}

/** Who cancelled or did not come, by name. */
async function ended(bureau: Bureau, wish: Of<"booking.view">, how: "cancelled" | "no_show"): Promise<void> {
  const { turn, desk } = bureau;
  const { timeZone } = desk.business;
  const first = wish.date ?? todayOf(bureau);
  const lastDay = wish.until ?? first;
  const found = await turn.reads.ended(
    how,
    instantOf(first, "00:00", timeZone),
    instantOf(plusDays(lastDay, 1), "00:00", timeZone),
  );
  const when = first === lastDay ? dayText(bureau, first) : say(bureau)`then`;
  const what = how === "cancelled" ? say(bureau)`cancelled` : say(bureau)`missed`;
  if (found.length === 0) return void turn.said.push({ text: say(bureau)`No booking was ${what} ${when}.` });
  const lines = found.slice(0, mostLines).map((it) => {
    const late = it.late ? say(bureau)`, late` : "";
    const at =
      it.endedAt && how === "cancelled"
        ? say(bureau)`; cancelled ${momentText(bureau, it.endedAt)}${late}`
        : "";
    return `${bookingLine(bureau, { ...it, status: "confirmed" }, true)}${at}`;
  });
  const more = found.length > mostLines ? say(bureau)`\n… and ${found.length - mostLines} more.` : "";
  const head = say(
    bureau,
  )`${found.length} ${found.length === 1 ? say(bureau)`booking` : say(bureau)`bookings`} ${what} ${when}:`;
  turn.said.push({ text: `${head}\n${lines.join("\n")}${more}` });
}

function momentText(bureau: Bureau, instant: string): string {
  const { date, time } = localOf(instant, bureau.desk.business.timeZone);
  return `${dayText(bureau, date)} ${timeText(time, { locale: localeOf(bureau) })}`;
}

/** Who waits for a place, first come first. */
export async function waitlist(bureau: Bureau, wish: Of<"waitlist.view">): Promise<void> {
  const { turn, desk } = bureau;
  const first = wish.date ?? todayOf(bureau);
  const lastDay = wish.until ?? (wish.date === null ? plusDays(first, 30) : first);
  const line = await turn.reads.waitlist(first, lastDay);
  const when = first === lastDay ? ` ${dayText(bureau, first)}` : "";
  if (line.length === 0) return void turn.said.push({ text: say(bureau)`Nobody is on the waitlist${when}.` });
  const clock = (instant: string) =>
    timeText(localOf(instant, desk.business.timeZone).time, { locale: localeOf(bureau) });
  const lines = line.slice(0, mostLines).map((it, at) => {
    const { date } = localOf(it.startsAt, desk.business.timeZone);
    const any =
      it.wantedFrom === it.wantedTo
        ? ""
        : say(bureau)` (any start ${clock(it.wantedFrom)}–${clock(it.wantedTo)})`;
    const offer = it.offerExpiresAt
      ? say(bureau)`, a place is offered until ${clock(it.offerExpiresAt)}`
      : "";
    const day = dayHead(bureau, date);
    return `${at + 1}. ${it.name ?? say(bureau)`A guest`}, ${serviceText(bureau, it)}, ${day} ${clock(it.startsAt)}${any}${offer}`;
  });
  const more = line.length > mostLines ? say(bureau)`\n… and ${line.length - mostLines} more.` : "";
  turn.said.push({ text: say(bureau)`${line.length} on the waitlist${when}:\n${lines.join("\n")}${more}` });
}

const serviceText = (
  bureau: Bureau,
  { service, partySize }: { service: string; partySize: number },
): string =>
  service === "Table"
    ? `${partySize} ${partySize === 1 ? say(bureau)`person` : say(bureau)`people`}`
    : service;

function fits({ desk }: Bureau, it: OfficeBooking, wish: Of<"booking.view">): boolean {
  const { time } = localOf(it.startsAt, desk.business.timeZone);
  const minutes = minutesOf(time);
  return (
    (wish.customer === null ||
      isNamed(it.customer ?? "", wish.customer) ||
      isDoneBy(desk, it, wish.customer)) &&
    (wish.reference === null || same(it.id, wish.reference)) &&
    (wish.place == null || it.places.some((place) => same(place, wish.place ?? ""))) &&
    (wish.time === null || wish.time === time) &&
    (wish.from === null || minutes >= minutesOf(wish.from)) &&
    (wish.to === null || minutes <= minutesOf(wish.to))
  );
}

function bookingLine(bureau: Bureau, it: OfficeBooking, withDay: boolean): string {
  const { date, time } = localOf(it.startsAt, bureau.desk.business.timeZone);
  const day = withDay ? `${dayText(bureau, date)} ` : "";
  const clock = timeText(time, { locale: localeOf(bureau) });
  const places = it.places.length > 0 ? `, ${it.places.join(" + ")}` : "";
  const status = it.status === "confirmed" ? "" : ` (${word(bureau, it.status.replace("_", " "))})`;
  const notes = it.notes === null ? "" : ` – ${it.notes}`;
  return `${day}${clock} ${it.customer ?? say(bureau)`a guest`}, ${serviceText(bureau, it)}${places}${status}${notes}`;
}

export function hours(bureau: Bureau, wish: Of<"hours.view">): void {
  const first = wish.date ?? todayOf(bureau);
  const dates = datesOf(first, wish.until ?? (wish.date === null ? plusDays(first, 6) : first)).slice(
    0,
    mostDays,
  );
  const line = (date: LocalDate): string => {
    const intervals = intervalsOn(hoursOf(bureau), date);
    const why = bureau.desk.exceptions.find((it) => it.date === date)?.reason;
    const text = intervals.length === 0 ? say(bureau)`closed` : windowText(bureau, intervals);
    return `${capital(dayHead(bureau, date))}: ${text}${why ? ` (${why})` : ""}`;
  };
  bureau.turn.said.push({ text: dates.map(line).join("\n") });
}

export async function escalations(bureau: Bureau): Promise<void> {
  const { turn } = bureau;
  const all = await turn.reads.waiting();
  if (all.length === 0)
    return void turn.said.push({ text: say(bureau)`No conversation waits for a person.` });
  const head = say(
    bureau,
  )`${all.length} ${all.length === 1 ? say(bureau)`conversation waits` : say(bureau)`conversations wait`} for a person:`;
  const lines = all.slice(0, mostLines).map((it, at) => `${at + 1}. ${waitingText(bureau, it)}`);
  turn.said.push({
    text: say(
      bureau,
    )`${head}\n${lines.join("\n")}\nTo answer say “reply to ${all[0]?.name ?? say(bureau)`the guest`}: …”.`,
  });
}

/** What is sold and what it costs: an item, a section, or all of it by section. */
export function menu(bureau: Bureau, wish: Of<"catalogue.view">): void {
  const { turn } = bureau;
  remember(bureau.memory, wish);
  const all = goodsOf(bureau).filter(
    (it) => (it.target === "menu_item" || priceOf(it) !== null) && (wish.hidden !== true || !isShown(it)),
  );
  if (wish.hidden === true && all.length === 0)
    return void turn.said.push({ text: say(bureau)`Nothing is hidden: all of it can be seen.` });
  const asked = wish.item ?? wish.category;
  const names = wish.item === null ? wish.candidates : [wish.item];
  const meant = all.filter((it) =>
    names.length > 0
      ? names.some((name) => same(it.name, name))
      : wish.category === null || (it.target === "menu_item" && same(it.section, wish.category)),
  );
  if (meant.length === 0)
    return void turn.said.push({
      text:
        asked === null
          ? say(bureau)`There is nothing on the menu yet.`
          : say(bureau)`There is no ${asked} on the menu.`,
    });
  const text = (it: Good) =>
    `${it.name} ${rangeText(bureau, pricesOf(it))}${isShown(it) ? "" : ` (${say(bureau)`hidden`})`}`;
  const sections = [...new Set(meant.map((it) => (it.target === "menu_item" ? it.section : "")))];
  const lines = sections.map((section) => {
    const own = meant.filter((it) => (it.target === "menu_item" ? it.section : "") === section).map(text);
    return names.length > 0 || section === "" ? own.join("\n") : `${section}: ${own.join(", ")}`;
  });
  turn.said.push({ text: lines.join("\n") });
}
