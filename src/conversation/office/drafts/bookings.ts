// Drafts about bookings: cancelled or marked through their own workflows, so that their customers hear of it.
import type { DiffCard } from "#contracts/chat";
import type { Instant, LocalDate, LocalTime } from "#contracts/time";
import { epochMs, instantOf, localOf, minutesOf, plusDays } from "#business/local-time";
import { timeText } from "../../phrases/wording.ts";
import { dateText } from "../phrases/dates.ts";
import { personOf } from "#business/visit-services";
import { plain } from "#understanding/text";
import type { Bureau } from "../desk.ts";
import type { BookingStep } from "../memory.ts";
import type { OfficeBooking } from "../ports.ts";
import { ask, listed, localeOf, propose, refuse, same, type Drafted, type Of } from "./drafted.ts";
import { todayOf } from "./house-time.ts";
import { say } from "../phrases/say.ts";

/** Somebody by name is looked for so far ahead. */
const aheadDays = 60;
const mostAtOnce = 20;

interface Whose {
  customer: string | null;
  reference: string | null;
  date: LocalDate | null;
  time: string | null;
  barred?: true | undefined;
}

/**
 * Bookings to come; those that have begun where `begun`, of yesterday too, or those of them that were missed. `byHand`:
 * those that no workflow keeps, which nothing can be done to from here.
 */
export async function meant(
  bureau: Bureau,
  whose: Whose,
  begun = false,
  statuses = ["confirmed", begun ? "completed" : "requested"],
  byHand = false,
): Promise<OfficeBooking[]> {
  const { timeZone } = bureau.desk.business;
  const today = todayOf(bureau);
  const first = whose.date ?? (begun ? plusDays(today, -1) : today);
  const last = whose.date ?? plusDays(today, begun || whose.customer === null ? 0 : aheadDays);
  const all = await bureau.turn.reads.bookings(
    instantOf(first, "00:00", timeZone),
    instantOf(plusDays(last, 1), "00:00", timeZone),
  );
  const possible = all.filter(
    (it) =>
      statuses.includes(it.status) &&
      (it.workflowId === null) === byHand &&
      epochMs(it.startsAt) > bureau.turn.request.now !== begun &&
      (whose.reference === null || same(it.id, whose.reference)) &&
      (whose.time === null || localOf(it.startsAt, timeZone).time === whose.time),
  );
  const { customer } = whose;
  if (customer === null) return possible;
  const theirs = possible.filter((it) => isNamed(it.customer ?? "", customer));
  // Who is not wanted any more is a customer.
  return theirs.length > 0 || whose.barred
    ? theirs
    : possible.filter((it) => isDoneBy(bureau.desk, it, customer));
}

/** "Maya's bookings": those that she does. */
export function isDoneBy({ staff }: Bureau["desk"], { service }: OfficeBooking, said: string): boolean {
  const [person = ""] = (personOf(service) ?? "").split(" ");
  return person !== "" && staff.some(({ name }) => isNamed(name, said) && name.split(" ")[0] === person);
}

/** "The Garcias" are Garcia, "Bo" is Bo Lee and not Dubois: a name is its words, or their beginnings. */
export function isNamed(name: string, wanted: string): boolean {
  const words = wordsOf(name);
  return wordsOf(wanted).every((said) =>
    words.some((it) => it === said || `${it}s` === said || (said.length > 2 && it.startsWith(said))),
  );
}

const wordsOf = (name: string): string[] => plain(name).match(/[\p{L}\d]+/gu) ?? [];

export const whenText = (bureau: Bureau, instant: Instant): string => {
  const { date, time } = localOf(instant, bureau.desk.business.timeZone);
  return `${dateText(bureau, date)} ${timeText(time, { locale: localeOf(bureau) })}`;
};
export const nameOf = (bureau: Bureau, it: OfficeBooking): string => it.customer ?? say(bureau)`a guest`;
export const textOf = (bureau: Bureau, it: OfficeBooking): string =>
  `${nameOf(bureau, it)}, ${it.service === "Table" ? say(bureau)`${it.partySize} people` : it.service}, ${whenText(bureau, it.startsAt)}`;

/** What is booked and cannot be changed from here is named: nobody shall think it was. */
async function others(bureau: Bureau, whose: Whose): Promise<string[]> {
  const all = await meant(bureau, whose, false, undefined, true);
  if (all.length === 0) return [];
  const named = listed(
    all.map((it) => textOf(bureau, it)),
    8,
  );
  return [say(bureau)`Kept by hand, so I can't change or cancel them from here: ${named}.`];
}

export async function none(bureau: Bureau, whose: Whose): Promise<Drafted> {
  const { customer, date, time } = whose;
  const [kept] = await others(bureau, whose);
  if (kept) return refuse(kept);
  const near = time === null ? [] : await nearest(bureau, whose, time);
  if (time !== null && near.length > 0)
    return refuse(
      say(
        bureau,
      )`There is no booking at ${timeText(time, { locale: localeOf(bureau) })}. Nearest to it: ${listed(near.map((it) => textOf(bureau, it)))}. Nothing was changed.`,
    );
  const who = customer === null ? "" : say(bureau)` of ${customer}`;
  const when = date === null ? "" : say(bureau)` on ${dateText(bureau, date)}`;
  return refuse(say(bureau)`There is no coming booking${who}${when} that I could change.`);
}

/** The two of that day that begin nearest to a time at which none does. */
async function nearest(bureau: Bureau, whose: Whose, time: LocalTime): Promise<OfficeBooking[]> {
  const { timeZone } = bureau.desk.business;
  const away = (it: OfficeBooking) =>
    Math.abs(minutesOf(localOf(it.startsAt, timeZone).time) - minutesOf(time));
  const all = await meant(bureau, { ...whose, time: null });
  return all.toSorted((a, b) => away(a) - away(b)).slice(0, 2);
}

export const which = (bureau: Bureau, found: readonly OfficeBooking[]): Drafted =>
  byName(bureau, found) ??
  ask(
    "time",
    say(bureau)`There are ${found.length}: ${listed(
      found.map((it) => textOf(bureau, it)),
      6,
    )}. Which one do you mean? Tell me its time.`,
    found.slice(0, 6).map((it) => whenText(bureau, it.startsAt)),
  );

/** Two Smiths at one time are told apart by their whole names; null where the time does, or the names are one too. */
function byName(bureau: Bureau, found: readonly OfficeBooking[]): Drafted | null {
  const names = [...new Set(found.flatMap((it) => it.customer ?? []))];
  const apart = new Set(found.map((it) => it.startsAt)).size === found.length;
  if (apart || names.length < found.length) return null;
  const all = listed(
    found.map((it) => textOf(bureau, it)),
    6,
  );
  return ask(
    "customer",
    say(bureau)`There are ${found.length}: ${all}. Which one do you mean? Tell me the whole name.`,
    names.slice(0, 6),
  );
}

export async function cancel(bureau: Bureau, wish: Of<"booking.cancel">): Promise<Drafted> {
  const found = await meant(bureau, wish);
  if (found.length === 0) return wish.barred ? noneToRefuse(bureau, wish) : none(bureau, wish);
  if (found.length > 1 && !wish.all && !wish.barred) return which(bureau, found);
  if (found.length > mostAtOnce)
    return refuse(
      say(bureau)`Those are ${found.length} bookings: ${mostAtOnce} at once at most. Name a part of the day.`,
    );
  const named = listed(
    found.map((it) => textOf(bureau, it)),
    8,
  );
  return propose(
    {
      changes: [],
      steps: found.map((it): BookingStep => ({
        bookingId: it.id,
        workflowId: it.workflowId!,
        step: "cancel",
      })),
      shown: found.map((it) => diff(bureau, it, "remove", null)),
      summary:
        found.length === 1
          ? say(bureau)`Cancel the booking of ${named}`
          : say(bureau)`Cancel ${found.length} bookings: ${named}`,
      done:
        found.length === 1
          ? say(bureau)`Booking of ${nameOf(bureau, found[0]!)} cancelled`
          : say(bureau)`${found.length} bookings cancelled`,
    },
    [
      ...(wish.all ? await others(bureau, wish) : []),
      say(bureau)`A cancelled booking can't be brought back; whoever booked is written to.`,
      ...(wish.barred ? [whatRefuses(bureau)] : []),
    ],
  );
}

const noneToRefuse = (bureau: Bureau, { customer }: Whose): Drafted =>
  refuse(
    `${say(bureau)`${customer ?? say(bureau)`a guest`} has no coming booking that I could cancel.`} ${whatRefuses(bureau)}`,
  );

/** Nobody is barred by name: a name is typed by whoever books. */
const whatRefuses = (bureau: Bureau): string =>
  say(
    bureau,
  )`I can't bar one customer by name: should they book again, cancel it here; or a rule for everybody does it: “after 2 no-shows refuse bookings”.`;

export async function noShow(bureau: Bureau, wish: Of<"booking.noShow">): Promise<Drafted> {
  const found = await meant(bureau, wish, true);
  const [it] = found;
  if (!it) {
    const who = wish.customer === null ? "" : say(bureau)` of ${wish.customer}`;
    return refuse(
      say(
        bureau,
      )`There is no booking${who} that has begun today or yesterday and could be a no-show. Before its time a booking can only be cancelled.`,
    );
  }
  if (found.length > 1) return which(bureau, found);
  return propose(
    {
      changes: [],
      steps: [{ bookingId: it.id, workflowId: it.workflowId!, step: "noShow" }],
      shown: [
        {
          type: "booking",
          action: "change",
          item: nameOf(bureau, it),
          before: { status: it.status },
          after: { status: "no_show" },
        },
      ],
      summary: say(bureau)`No-show: ${textOf(bureau, it)}`,
      done: say(bureau)`${nameOf(bureau, it)} is marked as a no-show`,
    },
    [say(bureau)`It counts for whoever booked.`],
  );
}

/** Whoever was marked as a no-show is here after all; the workflow takes that for two hours. */
export async function came(bureau: Bureau, wish: Of<"booking.came">): Promise<Drafted> {
  const found = await meant(bureau, wish, true, ["no_show"]);
  const [it] = found;
  if (!it) {
    const who = wish.customer === null ? "" : say(bureau)` of ${wish.customer}`;
    return refuse(say(bureau)`No booking${who} of today or yesterday is marked as a no-show.`);
  }
  if (found.length > 1) return which(bureau, found);
  return propose({
    changes: [],
    steps: [{ bookingId: it.id, workflowId: it.workflowId!, step: "came" }],
    shown: [
      {
        type: "booking",
        action: "change",
        item: nameOf(bureau, it),
        before: { status: "no_show" },
        after: { status: "completed" },
      },
    ],
    summary: say(bureau)`Came after all: ${textOf(bureau, it)}`,
    done: say(bureau)`${nameOf(bureau, it)} is no longer a no-show`,
  });
}

export const diff = (
  bureau: Bureau,
  it: OfficeBooking,
  action: "change" | "remove",
  startsAt: Instant | null,
  partySize = it.partySize,
): DiffCard["changes"][number] => ({
  type: "booking",
  action,
  item: nameOf(bureau, it),
  before: { startsAt: it.startsAt, partySize: it.partySize, service: it.service },
  after: startsAt === null ? null : { startsAt, partySize, service: it.service },
});
