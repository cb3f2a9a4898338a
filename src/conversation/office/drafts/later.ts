// Changes that begin on a day to come: drafted as they are, on what the business will be by then, and kept until that day.
import type { RowChange } from "#contracts/business-change";
import type { Instant, LocalDate } from "#contracts/time";
import { epochMs, instantOf, minutesOf, plusDays } from "#business/local-time";
import { boundsOf, intervalsOn } from "#business/opening-hours";
import type { Bureau } from "../desk.ts";
import type { Begins } from "../memory.ts";
import { dateText } from "../phrases/dates.ts";
import { say } from "../phrases/say.ts";
import type { ComingChange, OfficeDesk } from "../ports.ts";
import { refuse, type Drafted } from "./drafted.ts";
import { hoursOf, todayOf } from "./house-time.ts";

const mostDays = 366;

/** @param make the draft of the change itself, on the desk as it will be */
export async function beginningOn(
  bureau: Bureau,
  date: LocalDate,
  make: (then: Bureau) => Drafted | Promise<Drafted>,
): Promise<Drafted> {
  if (date <= todayOf(bureau)) return make(bureau);
  if (date > plusDays(todayOf(bureau), mostDays))
    return refuse(say(bureau)`I plan a change for a year ahead at most. Nothing was changed.`);
  const at = momentOf(bureau, date);
  const coming = (await bureau.turn.reads.coming()).filter(
    (it) => it.status === "scheduled" && epochMs(it.beginsAt) <= epochMs(at),
  );
  const drafted = await make({ ...bureau, desk: deskAfter(bureau.desk, coming) });
  return drafted.kind === "propose" ? planned(bureau, drafted, { date, at }) : drafted;
}

function planned(bureau: Bureau, drafted: Extract<Drafted, { kind: "propose" }>, begins: Begins): Drafted {
  const { proposal, notes } = drafted;
  const day = dateText(bureau, begins.date);
  return {
    ...drafted,
    proposal: { ...proposal, begins, summary: say(bureau)`${proposal.summary}, from ${day} on` },
    notes: [...notes, say(bureau)`It begins by itself that day; until then it can be called off.`],
  };
}

/** Midnight there, or the end of an evening that goes on past it. */
function momentOf(bureau: Bureau, date: LocalDate): Instant {
  const { timeZone } = bureau.desk.business;
  const midnight = instantOf(date, "00:00", timeZone);
  const before = plusDays(date, -1);
  const last = intervalsOn(hoursOf(bureau), before).at(-1);
  if (!last || minutesOf(last.closes) > minutesOf(last.opens)) return midnight;
  const [, closes] = boundsOf(last, before, timeZone);
  return epochMs(closes) > epochMs(midnight) ? closes : midnight;
}

/** The desk once these are made, as far as what may begin later goes. */
function deskAfter(desk: OfficeDesk, coming: readonly ComingChange[]): OfficeDesk {
  const changes = coming.flatMap((it) => it.changes);
  return {
    ...desk,
    items: after(desk.items, changes, "menu_item"),
    services: after(desk.services, changes, "service"),
    hours: after(desk.hours, changes, "opening_hours"),
  };
}

const after = <T extends { id: string }>(
  rows: readonly T[],
  changes: readonly RowChange[],
  target: RowChange["target"],
): T[] =>
  changes
    .filter((it) => it.target === target)
    .reduce<T[]>(
      (all, { action, id, after: values }) => {
        if (action === "add") return [...all, { ...values, id } as unknown as T];
        if (action === "remove") return all.filter((it) => it.id !== id);
        return all.map((it) => (it.id === id ? { ...it, ...(values as Partial<T>) } : it));
      },
      [...rows],
    );
