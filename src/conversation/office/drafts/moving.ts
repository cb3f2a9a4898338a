// A booking moved to another time through its own workflow, so that its customer hears of it.
import { epochMs, instantOf, inZone, localOf } from "#business/local-time";
import { isOpenFor } from "#business/opening-hours";
import { timeText } from "../../phrases/wording.ts";
import type { Bureau } from "../desk.ts";
import type { OfficeBooking } from "../ports.ts";
import { diff, meant, nameOf, none, textOf, whenText, which } from "./bookings.ts";
import { listed, localeOf, propose, refuse, type Drafted, type Of } from "./drafted.ts";
import { beginsWithin } from "./hours.ts";
import { hoursOf } from "./house-time.ts";
import { say } from "../phrases/say.ts";

/** One that waits for the place of another would be refused, and the rest moved: nobody is moved in a row. */
const oneByOne = (bureau: Bureau, found: readonly OfficeBooking[]): Drafted =>
  refuse(
    say(
      bureau,
    )`Bookings are moved one by one, so that each finds its place. Of that day I could move ${listed(
      found.map((it) => textOf(bureau, it)),
      8,
    )}. Say, for example: “move ${nameOf(bureau, found[0]!)} to 8 pm”. Nothing was changed.`,
  );

export async function move(bureau: Bureau, wish: Of<"booking.move">): Promise<Drafted> {
  const found = await meant(bureau, wish);
  if (found.length === 0) return none(bureau, wish);
  if (wish.all) return oneByOne(bureau, found);
  const [it] = found;
  if (found.length > 1 || !it) return which(bureau, found);
  const { timeZone } = bureau.desk.business;
  const now = localOf(it.startsAt, timeZone);
  const untimed = wish.toDate === null && wish.toTime === null && wish.shiftMinutes === null;
  const partySize = wish.toParty ?? it.partySize;
  const most = bureau.desk.services.find(({ name }) => name === it.service)?.max_party;
  if (most !== undefined && partySize > most && partySize !== it.partySize)
    return refuse(say(bureau)`${it.service} is for ${most} at most. Nothing was changed.`);
  if (untimed && wish.toParty !== undefined) return resize(bureau, it, partySize);
  if (untimed)
    return refuse(
      say(bureau)`To when shall the booking of ${textOf(bureau, it)} move? Say it with the new time.`,
    );
  const startsAt =
    wish.shiftMinutes !== null
      ? // "To Saturday, an hour later": its own hour on that day, and then by so much.
        inZone(
          epochMs(instantOf(wish.toDate ?? now.date, now.time, timeZone)) + wish.shiftMinutes * 60_000,
          timeZone,
        )
      : instantOf(wish.toDate ?? now.date, wish.toTime ?? now.time, timeZone);
  if (epochMs(startsAt) < bureau.turn.request.now) return refuse(say(bureau)`That time is over already.`);
  const endsAt = inZone(epochMs(startsAt) + epochMs(it.endsAt) - epochMs(it.startsAt), timeZone);
  const hours = hoursOf(bureau);
  // It would stop what is planned as that begins.
  if (!isOpenFor(hours, startsAt, endsAt) && isOpenFor({ ...hours, planned: [] }, startsAt, endsAt))
    return refuse(
      say(
        bureau,
      )`Other hours are planned for that day, and it would lie outside of them. Say another time, or call off what is planned first. Nothing was changed.`,
    );
  const outside = isOpenFor(hours, startsAt, endsAt)
    ? []
    : beginsWithin(hours, startsAt)
      ? [
          say(
            bureau,
          )`It would last until ${timeText(localOf(endsAt, timeZone).time, { locale: localeOf(bureau) })}, after you close.`,
        ]
      : [say(bureau)`That lies outside of your opening hours.`];
  return propose(
    {
      changes: [],
      steps: [moveOf(it, { partySize, startsAt, endsAt })],
      shown: [diff(bureau, it, "change", startsAt, partySize)],
      summary:
        partySize === it.partySize
          ? say(bureau)`Move the booking of ${textOf(bureau, it)} to ${whenText(bureau, startsAt)}`
          : say(
              bureau,
            )`Move the booking of ${textOf(bureau, it)} to ${whenText(bureau, startsAt)}, for ${partySize} people`,
      done: say(bureau)`Booking of ${nameOf(bureau, it)} moved to ${whenText(bureau, startsAt)}`,
    },
    [...outside, say(bureau)`Whoever booked is written to.`],
  );
}

const moveOf = (
  { id, workflowId }: OfficeBooking,
  to: Pick<OfficeBooking, "partySize" | "startsAt" | "endsAt">,
) => ({ bookingId: id, workflowId: workflowId!, step: "move" as const, ...to });

/** Another size at the same time: whether there is a place for it is decided as it is made. */
function resize(bureau: Bureau, it: OfficeBooking, partySize: number): Drafted {
  if (partySize === it.partySize)
    return refuse(say(bureau)`The booking of ${textOf(bureau, it)} is for ${partySize} already.`);
  return propose(
    {
      changes: [],
      steps: [moveOf(it, { partySize, startsAt: it.startsAt, endsAt: it.endsAt })],
      shown: [diff(bureau, it, "change", it.startsAt, partySize)],
      summary: say(
        bureau,
      )`The booking of ${textOf(bureau, it)} is for ${partySize} instead of ${it.partySize}`,
      done: say(bureau)`Booking of ${nameOf(bureau, it)} is for ${partySize} now`,
    },
    [say(bureau)`Whoever booked is written to.`],
  );
}
