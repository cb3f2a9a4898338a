// What came free goes to those who wait for it: the database chooses them, their own workflows tell them.
import { getExternalWorkflowHandle, workflowInfo } from "@temporalio/workflow";
import type { BookingHandoff } from "#contracts/handoffs/booking";
import type { Activities } from "../activities/activities.ts";
import type { Freed } from "../activities/waitlist-activities.ts";
import type { WaitingEntry } from "../activities/waitlist-store.ts";
import { offersWhatIsFreed } from "./patches.ts";
import { logged } from "./refusals.ts";
import type { Reports } from "./reports.ts";
import { office } from "./retries.ts";
import { offeredSignal } from "./waitlist-definitions.ts";

/** Offers what is free at a place. An offer that nobody can be told of lapses by itself, and is passed on then. */
export async function passOn(
  freed: Freed,
  toMyself?: (entry: WaitingEntry) => void,
  desk: Activities = office,
): Promise<void> {
  const offers = await desk.offerFreed(freed);
  await Promise.all(offers.map((entry) => tell(entry, toMyself)));
}

/** The same of what a booking gives back; its story does not wait. */
export function offerFreed(handoff: BookingHandoff, outgoing: Reports, why: string): void {
  if (!offersWhatIsFreed()) return;
  const { effectId, requestId, businessData } = handoff;
  const freed = { businessId: businessData.businessId, key: `${effectId}:${why}`, requestId };
  outgoing.background(() => passOn(freed));
}

async function tell(entry: WaitingEntry, toMyself?: (entry: WaitingEntry) => void): Promise<void> {
  if (entry.workflowId === workflowInfo().workflowId) return toMyself?.(entry);
  await getExternalWorkflowHandle(entry.workflowId)
    .signal(offeredSignal, entry)
    .catch(logged(`the offer to ${entry.workflowId} was not told`));
}
