// Who of the team is free at a time: whether they are on shift then, and who is booked with them.
import { epochMs, instantOf, localOf, plusMinutes } from "#business/local-time";
import { timeText } from "../phrases/wording.ts";
import type { Bureau } from "./desk.ts";
import { isDoneBy, nameOf } from "./drafts/bookings.ts";
import { capital, localeOf, same, type Of } from "./drafts/drafted.ts";
import { todayOf } from "./drafts/house-time.ts";
import type { OfficeBooking } from "./ports.ts";
import { dayHead } from "./phrases/dates.ts";
import { say } from "./phrases/say.ts";

/** A booking that began so long before may still go on. */
const longestMinutes = 12 * 60;

export async function freeThen(bureau: Bureau, wish: Of<"staff.view">): Promise<string> {
  const { desk, turn } = bureau;
  const { timeZone } = desk.business;
  const date = wish.date ?? todayOf(bureau);
  const then = instantOf(date, wish.time ?? "00:00", timeZone);
  const people = desk.staff.filter((it) => wish.staff === null || same(it.name, wish.staff));
  const found = await turn.reads.bookings(
    plusMinutes(then, -longestMinutes, timeZone),
    plusMinutes(then, 1, timeZone),
  );
  const booked = found.filter(
    (it) => epochMs(it.endsAt) > epochMs(then) && !["cancelled", "no_show", "waitlisted"].includes(it.status),
  );
  const clock = (instant: string) => timeText(localOf(instant, timeZone).time, { locale: localeOf(bureau) });
  const at = `${capital(dayHead(bureau, date))} ${clock(then)}`;
  const tables = desk.services.every((it) => it.resource_kind === "table");
  const lines = people.flatMap((person) => {
    const shifts = desk.shifts.filter((it) => it.staff_id === person.id);
    const own = shifts.find(
      (it) => epochMs(it.starts_at) <= epochMs(then) && epochMs(it.ends_at) > epochMs(then),
    );
    const others = shifts.filter((it) => localOf(it.starts_at, timeZone).date === date);
    const hours = (some: typeof shifts) =>
      some.map((it) => `${clock(it.starts_at)}–${clock(it.ends_at)}`).join(", ");
    if (!own)
      return wish.staff === null
        ? []
        : others.length === 0
          ? [say(bureau)`${person.name} has no shift that day`]
          : [say(bureau)`${person.name} is not on shift then, but ${hours(others)}`];
    const busy = booked.find((it) => isDoneBy(desk, it, person.name));
    const text = (it: OfficeBooking) =>
      `${it.service}, ${nameOf(bureau, it)}, ${clock(it.startsAt)}–${clock(it.endsAt)}`;
    if (busy) return [say(bureau)`${person.name} is busy: ${text(busy)}`];
    return [
      tables
        ? say(
            bureau,
          )`${person.name} is on shift (${hours([own])}); tables are booked here, and nobody of the team`
        : say(bureau)`${person.name} is on shift (${hours([own])}), and nobody is booked with them then`,
    ];
  });
  if (lines.length === 0) return `${at}: ${say(bureau)`nobody is scheduled`}.`;
  return lines.length === 1 ? `${at}: ${lines[0]}.` : `${at}:\n${lines.map((it) => `– ${it}.`).join("\n")}`;
}
