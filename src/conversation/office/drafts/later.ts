// Changes that begin on a day to come: drafted as they are, on what the business will be by then, and kept until that day.
import type { RowChange } from "#contracts/business-change";
import type { Instant, LocalDate } from "#contracts/time";
import { epochMs, instantOf, minutesOf, plusDays } from "#business/local-time";
import { boundsOf, intervalsOn } from "#business/opening-hours";
import { weekAfter } from "#business/planned-weeks";
import type { Bureau } from "../desk.ts";
import type { Begins, Proposal } from "../memory.ts";
import { dateText } from "../phrases/dates.ts";
import { say } from "../phrases/say.ts";
import type { ComingChange, OfficeDesk } from "../ports.ts";
import { refuse, type Drafted } from "./drafted.ts";
import { hoursOf, todayOf } from "./house-time.ts";

const mostDays = 366;

/** What is to begin, soonest first. */
export const scheduled = async ({ turn }: Bureau): Promise<ComingChange[]> =>
  (await turn.reads.coming()).filter((it) => it.status === "scheduled");

/**
 * @param make the draft of the change itself, on the desk as it will be, and what is planned for after it
 * @param relative "5 % more" than it costs: what puts a plan right is reckoned without that plan
 */
export async function beginningOn(
  bureau: Bureau,
  date: LocalDate,
  make: (then: Bureau, later: readonly ComingChange[]) => Drafted | Promise<Drafted>,
  relative = false,
): Promise<Drafted> {
  if (date <= todayOf(bureau)) return besidePlans(bureau, await make(bureau, await scheduled(bureau)));
  if (date > plusDays(todayOf(bureau), mostDays))
    return refuse(say(bureau)`I plan a change for a year ahead at most. Nothing was changed.`);
  const at = momentOf(bureau, date);
  const all = await scheduled(bureau);
  const [coming, after] = [
    all.filter((it) => epochMs(it.beginsAt) <= epochMs(at)),
    all.filter((it) => epochMs(it.beginsAt) > epochMs(at)),
  ];
  const drafted = await make({ ...bureau, desk: deskAfter(bureau.desk, coming) }, after);
  if (drafted.kind !== "propose") return drafted;
  const same = ofTheSame(all, drafted.proposal.changes);
  const then = same.filter((it) => epochMs(it.beginsAt) === epochMs(at));
  const later = same.filter((it) => epochMs(it.beginsAt) > epochMs(at));
  if (then.length === 0) return noted(bureau, planned(bureau, drafted, { date, at }), later);
  // Two of one row at one moment have no order: the new one puts the other right, or waits for it to be called off.
  const rest = coming.filter((it) => !then.includes(it));
  const anew = await make({ ...bureau, desk: deskAfter(bureau.desk, rest) }, after);
  const amended = amending(bureau, then, relative && anew.kind === "propose" ? anew : drafted, anew);
  if (amended) return noted(bureau, planned(bureau, amended, { date, at }), later);
  return refuse(
    say(
      bureau,
    )`For that moment this is planned already: ${then.map((it) => sentence(it.summary)).join(" ")} Call it off first (“cancel the planned change”), then say the new one again. Nothing was changed.`,
  );
}

/** How a card shows that something planned is not to be. */
export const shownOff = ({ changes, summary }: ComingChange): NonNullable<Proposal["shown"]> =>
  changes.map(({ target, item }) => ({
    type: target,
    action: "remove",
    item,
    before: { planned: summary },
    after: null,
  }));

/**
 * A draft that was made on plans, put in their place; null unless it is of all their rows, or where it leaves nothing to
 * do. `anew`: what the same words make of it without them, told where it comes to the same.
 */
function amending(
  bureau: Bureau,
  plans: readonly ComingChange[],
  drafted: Proposed,
  anew: Drafted,
): Proposed | null {
  const was = plans.flatMap((it) => it.changes);
  const isOf = (a: RowChange) => (b: RowChange) => a.target === b.target && a.id === b.id;
  const { changes } = drafted.proposal;
  const covered = was.every((it) => changes.some(isOf(it)));
  if (!covered || [...was, ...changes].some((it) => it.action !== "change")) return null;
  const whole = changes.map((it) => {
    const old = was.find(isOf(it));
    return old
      ? { ...it, before: { ...it.before, ...old.before }, after: { ...old.after, ...it.after } }
      : it;
  });
  const isSame = (a: RowChange["after"], b: RowChange["after"]) =>
    Object.entries({ ...a, ...b }).every(([key]) => a?.[key] === b?.[key]);
  if (whole.some((it) => isSame(it.before, it.after))) return null;
  const comesToIt =
    anew.kind === "propose" &&
    anew.proposal.changes.length === whole.length &&
    whole.every((it) => isSame(it.after, anew.proposal.changes.find(isOf(it))?.after ?? null));
  const { proposal, notes } = comesToIt ? anew : drafted;
  const replaced = plans.map((it) => sentence(it.summary)).join(" ");
  return {
    ...drafted,
    proposal: { ...proposal, changes: whole, replaces: [...plans], shown: plans.flatMap(shownOff) },
    notes: [...notes, say(bureau)`It replaces what was planned for then: ${replaced}`],
  };
}

/** What is changed at once may be planned to change later: that would find it otherwise then. */
export async function besidePlans(bureau: Bureau, drafted: Drafted): Promise<Drafted> {
  if (drafted.kind !== "propose") return drafted;
  return noted(bureau, drafted, ofTheSame(await scheduled(bureau), drafted.proposal.changes));
}

/** A plan holds the row as it was to be by then: changed before, it is not made. */
function noted(bureau: Bureau, drafted: Drafted, [plan]: readonly ComingChange[]): Drafted {
  if (!plan || drafted.kind !== "propose") return drafted;
  const note = say(
    bureau,
  )`A change of it is planned too, and would not be made after this: ${sentence(plan.summary)}`;
  return { ...drafted, notes: [...drafted.notes, note] };
}

const ofTheSame = (all: readonly ComingChange[], changes: readonly RowChange[]): ComingChange[] =>
  all.filter((plan) =>
    plan.changes.some((it) => changes.some(({ target, id }) => it.target === target && it.id === id)),
  );

const sentence = (text: string): string => (/[.!?]”?$/u.test(text) ? text : `${text}.`);

type Proposed = Extract<Drafted, { kind: "propose" }>;

function planned(bureau: Bureau, drafted: Proposed, begins: Begins): Drafted {
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
    hours: coming.reduce((week, it) => weekAfter(week, it.changes) ?? week, desk.hours),
    planned: [],
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
