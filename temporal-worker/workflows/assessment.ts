// An assessment of the city: collect → analyse → rank, told to the chat once.
import { CancellationScope, condition, setHandler } from "@temporalio/workflow";
import type { AssessmentHandoff } from "#contracts/handoff";
import type { Uuid } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { batchSize, ranked } from "#business/assessment/assess";
import type { WorkflowResult } from "../activities/booking-store.ts";
import { AssessmentLife } from "./assessment-life.ts";
import { outcomeUpdate } from "./definitions.ts";
import { codeOf } from "./refusals.ts";
import { Reports } from "./reports.ts";
import { officeWithin, takeStep } from "./retries.ts";

/** The workflow's id is the hand-off's effect id. It reads only: there is nothing to take back. */
export async function assessment(handoff: AssessmentHandoff): Promise<WorkflowResult> {
  const life = new AssessmentLife(handoff);
  const reports = new Reports(life);
  setHandler(outcomeUpdate, () => settled(life));
  return CancellationScope.nonCancellable(async () => {
    reports.tell(await assessed(life, handoff));
    await condition(() => reports.pending === 0);
    await reports.close();
    return life.result();
  });
}

async function assessed(
  life: AssessmentLife,
  { businessData: data, errorHandling }: AssessmentHandoff,
): Promise<WorkflowEvent> {
  const desk = officeWithin(errorHandling.giveUpAfterMinutes);
  const now = Date.now();
  try {
    const found = await takeStep((it) => it.collectBusinesses(data), desk);
    const parts = await Promise.all(
      batchesOf(found.ids).map((ids) => takeStep((it) => it.analyseBusinesses(data, ids, now), desk)),
    );
    return life.settle(ranked(data, found, parts));
  } catch (error) {
    return life.settle(codeOf(error));
  }
}

const batchesOf = (ids: readonly Uuid[]): Uuid[][] =>
  Array.from({ length: Math.ceil(ids.length / batchSize) }, (_, at) =>
    ids.slice(at * batchSize, (at + 1) * batchSize),
  );

async function settled(life: AssessmentLife): Promise<WorkflowEvent> {
  await CancellationScope.nonCancellable(() => condition(() => life.outcome !== null));
  if (!life.outcome) throw new Error("the assessment has no outcome");
  return life.outcome;
}
