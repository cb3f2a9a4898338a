// A change that begins later: kept, waited for by a durable timer, called off until then, and refused where it no longer holds.
import { condition } from "@temporalio/workflow";
import type { ChangeUpdate } from "#contracts/handoffs/business-change";
import type { EffectId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { answered, begin, refused, send, settle } from "./change-steps.ts";
import type { ChangeLife } from "./change-life.ts";
import type { Changes } from "./changes.ts";
import { codeOf, logged, reasonOf } from "./refusals.ts";
import type { Reports } from "./reports.ts";
import { office, officeWithin, takeStep } from "./retries.ts";

/** Keeps it, waits, and begins it, unless it is called off before. */
export async function beginLater(
  life: ChangeLife,
  reports: Reports,
  changes: Changes<ChangeUpdate>,
  beginsAt: string,
  isCancelled: () => boolean,
): Promise<void> {
  if (!(await plan(life, reports, beginsAt))) return;
  // Cancelled while it was being kept: there was nothing to call off by then.
  if (isCancelled()) await changes.make(operatorsCallOff(life));
  const calledOff = () => life.stage !== "scheduled";
  const left = Date.parse(beginsAt) - Date.now();
  if (left > 0) await condition(calledOff, left, { summary: "the change begins" });
  await condition(() => !changes.underWay);
  if (calledOff()) return;
  life.stage = "applying";
  const { effectId, requestId, businessData } = life.handoff;
  // Nobody waits for the answer: given up, it would stay planned for ever.
  const made = await begin(
    life,
    reports,
    (desk) => desk.beginChange(effectId, businessData.businessId, requestId),
    office,
  );
  if (!made) reports.background(() => tellWhyNot(life));
}

/** Whether it is kept: who plans it may, and it can begin then. */
async function plan(life: ChangeLife, reports: Reports, beginsAt: string): Promise<boolean> {
  const { effectId, session, requestId, businessData, errorHandling } = life.handoff;
  const { businessId, actor, changes, summary } = businessData;
  try {
    const scheduling = { effectId, businessId, session, actor, changes, summary, beginsAt, requestId };
    await takeStep((it) => it.scheduleChange(scheduling), officeWithin(errorHandling.giveUpAfterMinutes));
    life.stage = "scheduled";
  } catch (error) {
    life.stage = "refused";
    settle(life, reports, refused(answered(life, "change.scheduled"), codeOf(error), reasonOf(error)));
    return false;
  }
  settle(life, reports, answered(life, "change.scheduled"));
  return true;
}

/** Nothing of it was made, unless the database knows better: then that is put back, as `results.change` tells. */
export async function callOff(life: ChangeLife, update: ChangeUpdate): Promise<WorkflowEvent> {
  const { effectId: change, businessData } = life.handoff;
  const { effectId, session, requestId, actor } = update;
  const answer = answered(life, "change.undone", update);
  try {
    const undoing = { effectId, change, businessId: businessData.businessId, session, actor, requestId };
    const applied = await takeStep((it) => it.callOffChange(undoing));
    return { ...answer, results: { ...answer.results, change: { ...life.done, applied } } };
  } catch (error) {
    return refused(answer, codeOf(error), reasonOf(error));
  }
}

/** Who waits for it is not in the chat that planned it, weeks later: the team hears that it was not made. */
async function tellWhyNot(life: ChangeLife): Promise<void> {
  const { businessData, requestId, triggerConditions } = life.handoff;
  if (!triggerConditions.notifyStaff) return;
  try {
    const audience = await office.changeAudience(businessData, requestId);
    await send(life, "staff_refused", audience.staff);
  } catch (error) {
    logged("the team was not told that a change was not made")(error);
  }
}

/** Someone cancelled the workflow in Temporal before the change began: in the name of who planned it. */
export const operatorsCallOff = ({ handoff }: ChangeLife): ChangeUpdate => ({
  update: "undo",
  effectId: `${handoff.effectId}_operator` as EffectId,
  session: handoff.session,
  requestId: handoff.requestId,
  actor: handoff.businessData.actor,
});
