// The steps of a change: applied, told of, taken back.
import { condition } from "@temporalio/workflow";
import { isPacing, type RowChange } from "#contracts/business-change";
import type { ChangeUpdate } from "#contracts/handoffs/business-change";
import { outcomeEventId, type EffectId, type EventId } from "#contracts/ids";
import type { WorkflowErrorCode, WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import type { Activities } from "../activities/activities.ts";
import type { NewsKind } from "../activities/change-messages.ts";
import type { Reader } from "../activities/change-store.ts";
import { because } from "./booking-events.ts";
import type { ChangeLife } from "./change-life.ts";
import { passOn } from "./passing-on.ts";
import { changesOffer, readsPages, tellsOfUndos, wakesWatches } from "./patches.ts";
import { codeOf, logged, reasonOf } from "./refusals.ts";
import type { Reports } from "./reports.ts";
import { office, officeWithin, post, sweeper, takeStep } from "./retries.ts";
import { isSeen, wakeWatches } from "./waking-watches.ts";

/** Of the time that the owner waits for the answer: what the news may take of it, ms. */
const tellWithin = 700;
/** So many are written to by one activity. */
const batch = 20;

/** Applies the change as it was handed over. */
export function applied(life: ChangeLife): (desk: Activities) => Promise<number> {
  const { effectId, session, requestId, businessData } = life.handoff;
  const { businessId, actor, changes } = businessData;
  const applying = { effectId, businessId, session, actor, changes, requestId };
  return (desk) => desk.applyChange(applying);
}

/** Applies the change and tells of it; what cannot be applied leaves everything as it was: false. */
export async function begin(
  life: ChangeLife,
  reports: Reports,
  apply: (desk: Activities) => Promise<number>,
  desk = officeWithin(life.handoff.errorHandling.giveUpAfterMinutes),
): Promise<boolean> {
  try {
    life.done.applied = await takeStep(apply, desk);
  } catch (error) {
    life.stage = "refused";
    settle(life, reports, refused(answered(life, "change.applied"), codeOf(error), reasonOf(error)));
    return false;
  }
  life.stage = "applied";
  if (readsPages()) readAnew(life, reports);
  reports.background(() => tell(life));
  offerFree(life, reports, "applied");
  wake(life, reports);
  await condition(() => life.told && life.read, tellWithin);
  const toldInTime = life.told;
  settle(life, reports, answered(life, "change.applied"));
  if (!toldInTime) reports.background(() => tellOfNews(life, reports));
  return true;
}

/**
 * A place back in service, an hour longer, a day that opens after all, somebody more at work, more who may arrive at
 * once: offered to those who wait, beside the story.
 */
function offerFree({ handoff }: ChangeLife, reports: Reports, why: string): void {
  const { effectId, requestId, businessData } = handoff;
  const { businessId, changes } = businessData;
  if (!changes.some((it) => room.has(it.target) || isPacing(it)) || !changesOffer()) return;
  const freed = { businessId, key: `${effectId}:${why}`, requestId };
  reports.background(() => passOn(freed).catch(logged("what is free now was not offered")));
}

/** Who watches for what was changed learns of it now, beside the story. */
function wake({ handoff }: ChangeLife, reports: Reports): void {
  const { requestId, businessData } = handoff;
  if (!isSeen(businessData.changes) || !wakesWatches()) return;
  const { businessId } = businessData;
  reports.background(() => wakeWatches(businessId, requestId).catch(logged("the watches were not woken")));
}

/** What decides whether a place can be had. */
const room: ReadonlySet<RowChange["target"]> = new Set([
  "resource_block",
  "opening_hours",
  "hour_exception",
  "shift",
  "staff",
]);

/** The first is the answer to the hand-off; what comes of a planned change later is news of its own. */
export function settle(life: ChangeLife, reports: Reports, event: WorkflowEvent): void {
  const later = life.outcome !== null;
  life.outcome ??= event;
  const id = `evt_${life.handoff.effectId}_begun` as EventId;
  reports.tell(later ? { ...event, id, effectId: null } : event);
}

/** Customers' questions find what is written now; what cannot be read for now, the next sweep reads. */
function readAnew(life: ChangeLife, reports: Reports): void {
  const { businessData, requestId } = life.handoff;
  life.read = false;
  reports.background(() =>
    sweeper
      .readPages(businessData.businessId, requestId)
      .catch(logged("what was changed was not read by its meaning"))
      .then(() => void (life.read = true)),
  );
}

/** The team first; customers only where they are to hear of it. What is taken back meanwhile is told no further. */
async function tell(life: ChangeLife): Promise<void> {
  const { triggerConditions, businessData, requestId } = life.handoff;
  try {
    const audience = await office.changeAudience(businessData, requestId);
    if (triggerConditions.notifyStaff) {
      life.done.staffNotified = await send(life, "staff_news", audience.staff);
    }
    if (triggerConditions.alertCustomers && businessData.customerText !== null) {
      life.done.customersNotified = await send(life, "customer_news", audience.customers);
    }
  } catch (error) {
    logged("the news of a change were not told")(error);
  } finally {
    life.told = true;
  }
}

export async function send(life: ChangeLife, kind: NewsKind, readers: readonly Reader[]): Promise<number> {
  const { effectId: about, businessData: facts, requestId } = life.handoff;
  let sent = 0;
  for (let at = 0; at < readers.length; at += batch) {
    if (kind === "customer_news" && life.stage === "undone") break;
    const some = readers.slice(at, at + batch);
    const summary = `${kind} to ${some.length}`;
    if (kind === "customer_news") life.heard.push(...some.map((it) => it.id));
    sent += await post.sendNews
      .executeWithOptions({ summary }, [{ about, kind, facts, readers: some, requestId }])
      .catch((error: unknown) => {
        logged(`${kind} was given up`)(error);
        return 0;
      });
  }
  return sent;
}

/** The answer went out before everybody had heard: who did is told later. */
async function tellOfNews(life: ChangeLife, reports: Reports): Promise<void> {
  await condition(() => life.told);
  if (life.done.staffNotified + life.done.customersNotified === 0 || life.stage === "undone") return;
  const { effectId } = life.handoff;
  reports.tell({
    ...answered(life, "change.notified"),
    id: `evt_${effectId}_notified` as EventId,
    effectId: null,
  });
}

/** Takes the change back; refused where somebody has changed it again since. One that has not begun is called off. */
export async function undo(
  life: ChangeLife,
  reports: Reports,
  update: ChangeUpdate,
  callOff: (life: ChangeLife, update: ChangeUpdate) => Promise<WorkflowEvent>,
): Promise<WorkflowEvent> {
  await condition(() => life.stage !== "applying");
  const waits = life.stage === "scheduled";
  const event = await (waits ? callOff : takeBack)(life, update);
  life.changes[update.effectId] = event;
  if (event.status === "success") life.stage = "undone";
  const made = !waits || (event.results.change?.applied ?? 0) > 0;
  if (event.status === "success" && made) {
    if (readsPages()) readAnew(life, reports);
    // Nobody was told yet of what the database alone had begun.
    if (!waits) reports.background(() => tellTeam(life));
    if (!waits) reports.background(() => tellCustomers(life));
    offerFree(life, reports, update.effectId);
    wake(life, reports);
  }
  reports.tell(event);
  return event;
}

async function takeBack(life: ChangeLife, update: ChangeUpdate): Promise<WorkflowEvent> {
  const { effectId: change, businessData } = life.handoff;
  const { effectId, session, requestId, actor } = update;
  const answer = answered(life, "change.undone", update);
  if (life.stage !== "applied") return refused(answer, "too_late");
  try {
    const undoing = { effectId, change, businessId: businessData.businessId, session, actor, requestId };
    const applied = await takeStep((it) => it.undoChange(undoing));
    return { ...answer, results: { ...answer.results, change: { ...life.done, applied } } };
  } catch (error) {
    return refused(answer, codeOf(error), reasonOf(error));
  }
}

/** Who was told of the change hears that it no longer holds. */
async function tellTeam(life: ChangeLife): Promise<void> {
  await condition(() => life.told);
  if (life.done.staffNotified === 0) return;
  const { businessData, requestId } = life.handoff;
  const audience = await office.changeAudience(businessData, requestId);
  await send(life, "staff_undo", audience.staff);
}

/** So do the customers who had the news of it, where they still agree to be written to. */
async function tellCustomers(life: ChangeLife): Promise<void> {
  await condition(() => life.told);
  if (life.heard.length === 0 || !tellsOfUndos()) return;
  const { businessData, requestId } = life.handoff;
  try {
    const { customers } = await office.changeAudience(businessData, requestId);
    const had = new Set(life.heard);
    await send(
      life,
      "customer_undo",
      customers.filter((it) => had.has(it.id)),
    );
  } catch (error) {
    logged("customers were not told that a change was taken back")(error);
  }
}

export const answered = (
  life: ChangeLife,
  type: WorkflowEventType,
  to: { effectId: EffectId; session: ChangeUpdate["session"]; requestId: string } = life.handoff,
): WorkflowEvent => ({
  id: outcomeEventId(to.effectId),
  type,
  session: to.session,
  workflowId: life.handoff.effectId,
  effectId: to.effectId,
  requestId: to.requestId,
  at: new Date(Date.now()).toISOString(),
  status: "success",
  results: { bookingId: null, booking: null, change: { ...life.done }, notified: [] },
  nextSteps: [],
  error: null,
  // Whoever keeps a copy of the business's page learns that it no longer counts.
  stateUpdates: { businessId: life.handoff.businessData.businessId },
});

/** The database's own words where it has some: which rule was broken. */
export const refused = (event: WorkflowEvent, code: WorkflowErrorCode, words?: string): WorkflowEvent => ({
  ...event,
  status: "failure",
  error: { code, message: code === "rejected" && words ? words : because[code] },
});
