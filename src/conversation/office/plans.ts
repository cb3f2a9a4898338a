// Changes that begin later: which there are, and one of them called off.
import { localOf, weekdayOf } from "#business/local-time";
import { isCalled } from "./change-names.ts";
import type { Bureau } from "./desk.ts";
import { listed, propose, refuse, type Drafted, type Of } from "./drafts/drafted.ts";
import { shownOff } from "./drafts/later.ts";
import { remembering, type Applied, type Proposal } from "./memory.ts";
import { say } from "./phrases/say.ts";
import type { ComingChange } from "./ports.ts";
import { takeBack } from "./take-back.ts";

const mostLines = 12;

export async function plans(bureau: Bureau): Promise<void> {
  const { turn } = bureau;
  const all = await turn.reads.coming();
  const coming = all.filter((it) => it.status === "scheduled");
  const refused = all.filter((it) => it.status === "refused");
  const lines = (some: readonly ComingChange[]) =>
    some
      .slice(0, mostLines)
      .map((it) => `– ${it.summary}`)
      .join("\n");
  if (coming.length === 0) turn.said.push({ text: say(turn)`No change is planned: nothing begins later.` });
  else
    turn.said.push({
      text: say(
        turn,
      )`Planned, soonest first:\n${lines(coming)}\nTo call one off say “cancel the planned change” and what it is of.`,
    });
  if (refused.length > 0)
    turn.said.push({ text: say(turn)`Not made as their day came, in the last week:\n${lines(refused)}` });
}

/** The one that its words and its day fit, shown before it is called off. */
export async function callOff(bureau: Bureau, wish: Of<"change.callOff">): Promise<Drafted> {
  const all = (await bureau.turn.reads.coming()).filter((it) => it.status === "scheduled");
  if (all.length === 0) return refuse(say(bureau)`No change is planned, so there is nothing to call off.`);
  const found = meantOf(bureau, all, wish);
  const [only, ...more] = found;
  const names = (some: readonly ComingChange[]) => listed(some.map((it) => `“${it.summary}”`));
  if (!only)
    return refuse(say(bureau)`I called off nothing: no planned change is that one. Planned: ${names(all)}.`);
  if (more.length > 0)
    return refuse(
      say(bureau)`I called off nothing: ${found.length} are meant by that. Say which: ${names(found)}.`,
    );
  return propose(callingOff(bureau, only));
}

export const callingOff = (bureau: Bureau, plan: ComingChange): Proposal => ({
  changes: [],
  calledOff: plan,
  shown: shownOff(plan),
  summary: say(bureau)`Call off what is planned: ${plan.summary}`,
  done: plan.summary,
  customerText: null,
});

/** By its words, and by the day that it begins: a weekday's name is also that of a later week's. */
function meantOf(
  { desk }: Bureau,
  all: readonly ComingChange[],
  { what, date }: Of<"change.callOff">,
): ComingChange[] {
  const called = all.filter((it) => what === null || isCalled(it, what));
  if (date === null) return called;
  const dayOf = (it: ComingChange) => localOf(it.beginsAt, desk.business.timeZone).date;
  const then = called.filter((it) => dayOf(it) === date);
  return then.length > 0 ? then : called.filter((it) => weekdayOf(dayOf(it)) === weekdayOf(date));
}

/** What is called off in its own conversation is that change; elsewhere it is known of from now on. */
export function stopPlan(
  bureau: Bureau,
  { id, changes, summary, beginsAt }: ComingChange,
  replaced = false,
): void {
  const { memory, desk } = bureau;
  const known = memory.changes.find((it) => it.effectId === id);
  if (known) return takeBack(bureau, Object.assign(known, replaced && { replaced }));
  const { date } = localOf(beginsAt, desk.business.timeZone);
  const proposal: Proposal = {
    changes,
    summary,
    done: summary,
    customerText: null,
    begins: { date, at: beginsAt },
  };
  const change: Applied = { effectId: id, proposal, status: "applied", ...(replaced && { replaced }) };
  memory.changes = remembering(memory.changes, change);
  takeBack(bureau, change);
}
