// Sweeps the database once; a schedule starts it every few minutes (tidying-schedule.ts).
import { workflowInfo } from "@temporalio/workflow";
import type { Tidied } from "../activities/tidying-activities.ts";
import { passOn } from "./passing-on.ts";
import { offersWhatIsFreed, readsPages } from "./patches.ts";
import { logged } from "./refusals.ts";
import { sweeper } from "./retries.ts";

export async function tidy(): Promise<Tidied> {
  const { workflowId } = workflowInfo();
  const tidied = await sweeper.sweep(workflowId);
  if (offersWhatIsFreed()) await offerWhatIsFree(workflowId);
  if (readsPages()) {
    await sweeper.readPages(null, workflowId).catch(logged("the pages were not read by their meaning"));
  }
  return tidied;
}

/** Holds that ran out, and what nobody else said was free: a table more, an hour longer, a day that opens after all. */
async function offerWhatIsFree(requestId: string): Promise<void> {
  for (const businessId of await sweeper.waitlistedBusinesses(requestId)) {
    const freed = { businessId, key: `${requestId}:${businessId}`, requestId };
    await passOn(freed, undefined, sweeper).catch(logged(`what is free at ${businessId} was not offered`));
  }
}
