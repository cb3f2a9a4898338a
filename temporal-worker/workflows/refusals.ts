// Why the database said no, as the workflow reads it from a failed activity.
import { ActivityFailure, ApplicationFailure } from "@temporalio/common";
import { log } from "@temporalio/workflow";
import type { WorkflowErrorCode } from "#contracts/workflow-events";

/** The failure type of a business refusal: trying again would not help. `details[0]` is the code. */
export const bookingRefused = "BookingRefused";
export const orderRefused = "OrderRefused";
export const changeRefused = "ChangeRefused";
export const watchRefused = "WatchRefused";
const refusals: ReadonlySet<string> = new Set([bookingRefused, orderRefused, changeRefused, watchRefused]);

type Refusal = Exclude<WorkflowErrorCode, "unavailable" | "pending">;

/** What to tell the customer about a failed activity; `unavailable` when it was given up, not refused. */
export function codeOf(error: unknown): WorkflowErrorCode {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  if (!(cause instanceof ApplicationFailure)) return "unavailable";
  if (refusals.has(cause.type ?? "")) return cause.details?.[0] as Refusal;
  return cause.nonRetryable ? "rejected" : "unavailable";
}

/** Whether another try could not succeed. */
export function isFinal(error: unknown): boolean {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  return cause instanceof ApplicationFailure && cause.nonRetryable === true;
}

/** One line for the records about why something was given up. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

/** A note that the database will not take must not stop the booking. */
export const logged =
  (what: string) =>
  (error: unknown): void =>
    log.error(what, { reason: reasonOf(error) });
