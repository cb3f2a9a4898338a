// The steps of a watch: opened, looked for, told of, ended.
import { condition } from "@temporalio/workflow";
import type { RankedResult } from "#contracts/assessment";
import type { WatchUpdate } from "#contracts/handoffs/assessment";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { codeOf, logged } from "./refusals.ts";
import type { Reports } from "./reports.ts";
import { officeWithin, post, sweeper, takeStep } from "./retries.ts";
import type { WatchLife } from "./watch-life.ts";

/** Writes the watch down; a conversation has only so many. */
export async function open(life: WatchLife, reports: Reports): Promise<void> {
  const {
    effectId: id,
    session,
    requestId,
    businessData: data,
    triggerConditions,
    errorHandling,
  } = life.watch;
  const { until } = triggerConditions;
  try {
    const opening = { id, session, data, until, requestId };
    await takeStep((it) => it.openWatch(opening), officeWithin(errorHandling.giveUpAfterMinutes));
    life.stage = "watching";
    life.outcome = life.answered("watch.started");
  } catch (error) {
    life.stage = "refused";
    life.outcome = life.answered("watch.started", life.watch, codeOf(error));
  }
  reports.tell(life.outcome);
}

/** Looks once; what cannot be read now is looked for the next time. */
export async function look(life: WatchLife, reports: Reports): Promise<void> {
  life.looks += 1;
  const { businessData: data } = life.watch;
  const results = await sweeper.lookForWatch(data, Date.now()).catch((error: unknown) => {
    logged("it could not be looked for")(error);
    return [] as RankedResult[];
  });
  if (results.length === 0 || life.stage !== "watching") return;
  await close(life, "met", results);
  reports.background(() => tellOf(life, reports, results));
}

/** Its time is over. */
export async function end(life: WatchLife, reports: Reports): Promise<void> {
  await close(life, "ended", []);
  reports.tell(life.happened("watch.ended", []));
}

/** The customer no longer wants it. */
export async function stop(life: WatchLife, reports: Reports, update: WatchUpdate): Promise<WorkflowEvent> {
  await condition(() => life.stage !== "opening");
  const over = life.stage !== "watching";
  if (!over) await close(life, "stopped", []);
  const event = life.answered("watch.stopped", update, over ? "too_late" : null);
  life.changes[update.effectId] = event;
  reports.tell(event);
  return event;
}

async function close(
  life: WatchLife,
  end: "met" | "ended" | "stopped",
  results: RankedResult[],
): Promise<void> {
  life.stage = end;
  const { effectId, requestId } = life.watch;
  const found = results.map((it) => it.result.candidate.id);
  await takeStep((it) => it.closeWatch(effectId, end, found, requestId)).catch(
    logged("the end of a watch was not written down"),
  );
}

/** The chat first: a message may wait for its provider. */
async function tellOf(life: WatchLife, reports: Reports, results: RankedResult[]): Promise<void> {
  const { effectId: about, businessData: data, requestId } = life.watch;
  const reachable = [
    ...(data.contact.email === null ? [] : (["email"] as const)),
    ...(data.contact.phone === null ? [] : (["sms"] as const)),
  ];
  reports.tell(life.happened("watch.met", results, reachable));
  if (reachable.length === 0) return;
  const summary = "tells of what was watched for";
  await post.sendWatchNews
    .executeWithOptions({ summary }, [{ about, data, results, requestId }])
    .catch((error: unknown) => {
      logged("the news of a watch were given up")(error);
      return [];
    });
}
