// A change of a business is what somebody may be watching for: the watches that it concerns look at once.
import { getExternalWorkflowHandle } from "@temporalio/workflow";
import { isPacing, type RowChange } from "#contracts/business-change";
import type { Uuid } from "#contracts/ids";
import { logged } from "./refusals.ts";
import { sweeper } from "./retries.ts";
import { lookSignal } from "./watch-definitions.ts";

/** What a watch sees: prices, what is offered, and when there is room. */
const seen: ReadonlySet<RowChange["target"]> = new Set([
  "menu_item",
  "service",
  "opening_hours",
  "hour_exception",
  "shift",
  "staff",
  "promotion",
  "resource_block",
]);

export const isSeen = (changes: readonly RowChange[]): boolean =>
  changes.some((it) => seen.has(it.target) || isPacing(it));

/** One that has ended meanwhile hears nothing, and need not. */
export async function wakeWatches(businessId: Uuid, requestId: string): Promise<void> {
  const watches = await sweeper.watchesConcerned(businessId, requestId);
  const wake = (id: string) =>
    getExternalWorkflowHandle(id)
      .signal(lookSignal)
      .catch(logged(`the watch ${id} was not woken`));
  await Promise.all(watches.map(wake));
}
