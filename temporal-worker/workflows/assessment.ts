// An assessment of the city: collect → analyse → rank, told to the chat once.
import { CancellationScope, condition, setHandler } from "@temporalio/workflow";
import type { AssessmentHandoff } from "#contracts/handoffs/assessment";
import type { Uuid } from "#contracts/ids";
import type { WorkflowErrorCode, WorkflowEvent } from "#contracts/workflow-events";
import { batchSize, ranked, type Findings } from "#business/assessment/assess";
import type { WorkflowResult } from "../activities/booking-store.ts";
import { AssessmentLife } from "./assessment-life.ts";
import { outcomeUpdate } from "./definitions.ts";
import { assessesInPart } from "./patches.ts";
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
    const batches = batchesOf(found.ids).map((ids) => ({
      ids,
      part: takeStep((it) => it.analyseBusinesses(data, ids, now), desk),
    }));
    const { looked, parts, lost } = await analysed(batches);
    return life.settle(ranked(data, { ...found, ids: looked }, parts), lost);
  } catch (error) {
    return life.settle(null, codeOf(error));
  }
}

interface Batch {
  ids: Uuid[];
  part: Promise<Findings>;
}

/**
 * What was found out of each batch. A batch that is out of time is left out, and `lost` says why.
 * @throws when there is nothing to answer from
 */
async function analysed(
  batches: Batch[],
): Promise<{ looked: Uuid[]; parts: Findings[]; lost: WorkflowErrorCode | null }> {
  const all = batches.map((it) => it.part);
  if (!assessesInPart())
    return { looked: batches.flatMap((it) => it.ids), parts: await Promise.all(all), lost: null };
  const ends = await Promise.allSettled(all);
  const failed = ends.find((it) => it.status === "rejected");
  const parts = ends.flatMap((it) => (it.status === "fulfilled" ? [it.value] : []));
  if (failed && parts.length === 0) throw failed.reason;
  const looked = batches.flatMap((it, n) => (ends[n]?.status === "fulfilled" ? it.ids : []));
  return { looked, parts, lost: failed ? codeOf(failed.reason) : null };
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
