// Drafts of places out of service: a table, chair or bay that nobody gets for a while, and has again.
import type { RowChange } from "#contracts/business-change";
import type { Instant } from "#contracts/time";
import { epochMs, instantOf, inZone, localOf, minutesOf, plusDays } from "#business/local-time";
import { intervalsOn } from "#business/opening-hours";
import { nextUuid } from "../../ids.ts";
import { timeText } from "../../phrases/wording.ts";
import { dateText } from "../phrases/dates.ts";
import type { Bureau } from "../desk.ts";
import type { OfficeBooking, OfficeDesk } from "../ports.ts";
import { ask, listed, localeOf, propose, refuse, same, type Drafted, type Of } from "./drafted.ts";
import { hoursOf, todayOf } from "./house-time.ts";
import { say } from "../phrases/say.ts";

type Resource = OfficeDesk["resources"][number];
type Block = OfficeDesk["blocks"][number];
type Span = Pick<Block, "starts_at" | "ends_at">;

/** Longer is for ever: then the place itself is given up. */
const mostDays = 366;

export async function block(bureau: Bureau, wish: Of<"resource.block">): Promise<Drafted> {
  const place = placeOf(bureau, wish, say(bureau)`take out of service`);
  if (!isPlace(place)) return place;
  if (wish.date === null)
    return ask("date", say(bureau)`From when until when is ${place.name} out of service?`, [
      say(bureau)`Today`,
      say(bureau)`Tomorrow`,
      say(bureau)`This week`,
    ]);
  const span = spanOf(bureau, wish);
  if (epochMs(span.ends_at) <= bureau.turn.request.now)
    return ask("date", say(bureau)`That is over already. Which day do you mean?`);
  if (epochMs(span.ends_at) - epochMs(span.starts_at) > mostDays * 86_400_000)
    return refuse(
      say(bureau)`A place can be out of service for ${mostDays} days at most; tell me a nearer end.`,
    );
  const already = blocksOf(bureau, place).find((it) => overlap(it, span));
  if (already)
    return refuse(say(bureau)`${place.name} is out of service ${spanText(bureau, already)} already.`);
  const stranded = (await bookingsAt(bureau, span)).filter(
    (it) => it.places.includes(place.name) && epochMs(it.endsAt) > bureau.turn.request.now,
  );
  if (stranded.length > 0) return inTheWay(bureau, place, stranded);
  const when = spanText(bureau, span);
  // What has been today is over: who sat there this morning is in nobody's way.
  const now = inZone(Math.floor(bureau.turn.request.now / 60_000) * 60_000, "UTC");
  const starts_at = epochMs(span.starts_at) < epochMs(now) ? now : span.starts_at;
  const why = wish.reason === null ? "" : ` (${wish.reason})`;
  return propose({
    changes: [
      {
        target: "resource_block",
        action: "add",
        id: nextUuid(bureau.turn.ids),
        item: place.name,
        before: null,
        after: { resource_id: place.id, ...span, starts_at, reason: wish.reason?.slice(0, 200) ?? null },
      },
    ],
    summary: say(bureau)`${place.name} out of service ${when}${why}`,
    done: say(bureau)`${place.name} is out of service ${when}`,
  });
}

/** Nobody loses a booking because of a table: its people are moved or told off first. */
function inTheWay(bureau: Bureau, place: Resource, stranded: readonly OfficeBooking[]): Drafted {
  const text = (it: OfficeBooking) =>
    say(
      bureau,
    )`${it.customer ?? say(bureau)`a guest`} for ${it.partySize}, ${momentText(bureau, it.startsAt)}`;
  const bookings = stranded.length === 1 ? say(bureau)`a booking` : say(bureau)`${stranded.length} bookings`;
  return refuse(
    say(
      bureau,
    )`${place.name} has ${bookings} then: ${listed(stranded.map(text))}. Move or cancel ${stranded.length === 1 ? say(bureau)`it` : say(bureau)`them`} first, or name another time; nothing was changed.`,
  );
}

export function unblock(bureau: Bureau, wish: Of<"resource.unblock">): Drafted {
  const { blocks } = bureau.desk;
  if (blocks.length === 0) return refuse(say(bureau)`No place is out of service.`);
  const [only] = distinctPlaces(bureau);
  const named = wish.resource === null && wish.candidates.length === 0 && distinctPlaces(bureau).length === 1;
  const place = named && only ? only : placeOf(bureau, wish, say(bureau)`give back`);
  if (!isPlace(place)) return place;
  const own = blocksOf(bureau, place);
  if (own.length === 0) return refuse(say(bureau)`${place.name} is not out of service.`);
  const span = wish.date === null ? null : spanOf(bureau, wish);
  const meant = own.filter((it) => span === null || overlap(it, span));
  if (meant.length === 0)
    return refuse(
      say(bureau)`${place.name} is out of service ${listed(own.map((it) => spanText(bureau, it)))} only.`,
    );
  const back = span ?? { starts_at: meant[0]!.starts_at, ends_at: meant.at(-1)!.ends_at };
  const when = span === null ? "again" : spanText(bureau, back);
  return propose({
    changes: meant.flatMap((it) => freed(bureau, place, it, span)),
    summary: say(bureau)`${place.name} can be booked ${when}`,
    done: say(bureau)`${place.name} can be booked ${when}`,
  });
}

/** The block goes, and what of it lies outside of the freed time comes back as blocks of its own. */
function freed(bureau: Bureau, place: Resource, it: Block, span: Span | null): RowChange[] {
  const { id, resource_id, starts_at, ends_at, reason } = it;
  const base = { target: "resource_block" as const, item: place.name };
  const rest = span === null ? [] : [[starts_at, span.starts_at] as const, [span.ends_at, ends_at] as const];
  return [
    {
      ...base,
      action: "remove",
      id,
      before: { resource_id, starts_at, ends_at, reason },
      after: null,
    },
    ...rest
      .filter(([from, to]) => epochMs(from) < epochMs(to))
      .map(([from, to]): RowChange => ({
        ...base,
        action: "add",
        id: nextUuid(bureau.turn.ids),
        before: null,
        after: { resource_id, starts_at: from, ends_at: to, reason },
      })),
  ];
}

/** The whole day goes from its first opening to its last closing, or to midnight where it is closed. */
function spanOf(bureau: Bureau, wish: Of<"resource.block"> | Of<"resource.unblock">): Span {
  const { timeZone } = bureau.desk.business;
  const first = wish.date ?? todayOf(bureau);
  const last = wish.until ?? first;
  const from = wish.from ?? "00:00";
  // A window of several days is one stretch from the first day's beginning to the last one's end.
  const to = wish.to ?? "00:00";
  const next = wish.to === null || (first === last && minutesOf(to) <= minutesOf(from));
  const ends = instantOf(next ? plusDays(last, 1) : last, to, timeZone);
  const late = wish.to === null ? lateEnd(bureau, last) : null;
  return {
    starts_at: instantOf(first, from, timeZone),
    ends_at: late !== null && epochMs(late) > epochMs(ends) ? late : ends,
  };
}

/** Of a night that goes on after midnight, its closing. */
function lateEnd(bureau: Bureau, date: string): Instant | null {
  const last = intervalsOn(hoursOf(bureau), date).at(-1);
  if (!last || minutesOf(last.closes) > minutesOf(last.opens)) return null;
  return instantOf(plusDays(date, 1), last.closes, bureau.desk.business.timeZone);
}

function placeOf(
  bureau: Bureau,
  { resource, candidates }: { resource: string | null; candidates: readonly string[] },
  toDo: string,
): Resource | Drafted {
  const { desk } = bureau;
  const named = desk.resources.find((it) => resource !== null && same(it.name, resource));
  if (named) return named;
  if (desk.resources.length === 0) return refuse(say(bureau)`There are no tables, chairs or bays on record.`);
  const names = candidates.length > 0 ? candidates : desk.resources.map((it) => it.name);
  const known = resource === null ? "" : say(bureau)`There is no ${resource}. `;
  return ask("item", say(bureau)`${known}Which place shall I ${toDo}?`, names);
}

const isPlace = (it: Resource | Drafted): it is Resource => "id" in it;

const blocksOf = ({ desk }: Bureau, { id }: Resource): Block[] =>
  desk.blocks.filter((it) => it.resource_id === id);

const distinctPlaces = ({ desk }: Bureau): Resource[] =>
  desk.resources.filter(({ id }) => desk.blocks.some((it) => it.resource_id === id));

const overlap = (a: Span, b: Span): boolean =>
  epochMs(a.starts_at) < epochMs(b.ends_at) && epochMs(b.starts_at) < epochMs(a.ends_at);

/** Those that sit there in that time, begun before it or in it. */
async function bookingsAt({ turn }: Bureau, { starts_at, ends_at }: Span): Promise<OfficeBooking[]> {
  const all = await turn.reads.bookings(inZone(epochMs(starts_at) - 86_400_000, "UTC"), ends_at);
  return all.filter(
    (it) =>
      (it.status === "confirmed" || it.status === "requested") &&
      overlap({ starts_at: it.startsAt, ends_at: it.endsAt }, { starts_at, ends_at }),
  );
}

function momentText(bureau: Bureau, instant: Instant): string {
  const { date, time } = localOf(instant, bureau.desk.business.timeZone);
  return `${dateText(bureau, date)} ${timeText(time, { locale: localeOf(bureau) })}`;
}

/** `on Fri 27 Nov`, `Fri 27 Nov 6:00 PM – 8:00 PM`, `from Fri 27 Nov to Sun 29 Nov`. */
export function spanText(bureau: Bureau, { starts_at, ends_at }: Span): string {
  const { timeZone } = bureau.desk.business;
  const from = localOf(starts_at, timeZone);
  const to = localOf(ends_at, timeZone);
  const day = (it: string) => dateText(bureau, it);
  const clock = (it: string) => timeText(it, { locale: localeOf(bureau) });
  const wholeDays = from.time === "00:00" && minutesOf(to.time) < 6 * 60;
  const last = wholeDays ? plusDays(to.date, -1) : to.date;
  if (wholeDays)
    return last === from.date
      ? say(bureau)`on ${day(from.date)}`
      : say(bureau)`from ${day(from.date)} to ${day(last)}`;
  return from.date === to.date || plusDays(from.date, 1) === to.date
    ? say(bureau)`on ${day(from.date)} ${clock(from.time)}–${clock(to.time)}`
    : say(bureau)`from ${day(from.date)} ${clock(from.time)} to ${day(to.date)} ${clock(to.time)}`;
}
