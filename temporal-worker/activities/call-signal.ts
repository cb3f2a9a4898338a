// The signal an activity's call out of the house ends by: the worker is stopping, or nobody answers.
import { cancellationSignal } from "@temporalio/activity";

/** Less than the activity's start-to-close time: a slow answer is this attempt's, not the next one's. */
const patience = 10_000;

export const callSignal = (): AbortSignal =>
  AbortSignal.any([cancellationSignal(), AbortSignal.timeout(patience)]);
