// How long each kind of activity is tried. What is refused for good says so itself (non-retryable failures).
import { proxyActivities, proxyLocalActivities } from "@temporalio/workflow";
import type { Activities } from "../activities/activities.ts";
import { isFinal } from "./refusals.ts";

/** A call to the database gives up by itself after 5 s; later than this its worker is gone. */
const attempt = "8 seconds";

/** Booking steps: tried until they succeed or are refused, so that no change is ever half known. */
export const office = proxyActivities<Activities>({
  startToCloseTimeout: attempt,
  retry: { initialInterval: "200 milliseconds", backoffCoefficient: 2, maximumInterval: "15 seconds" },
});

/** A first try within the workflow's own task: half the writes of an activity, and the customer waits for it. */
const atOnce = proxyLocalActivities<Activities>({
  startToCloseTimeout: "2 seconds",
  retry: { maximumAttempts: 1 },
});

/**
 * Takes a booking step at once; where that fails, as an activity, for as long as `desk` tries.
 * The step's effect id makes the two one. @throws ActivityFailure when refused or given up
 */
export async function takeStep<R>(
  step: (desk: Activities) => Promise<R>,
  desk: Activities = office,
): Promise<R> {
  try {
    return await step(atOnce);
  } catch (error) {
    if (isFinal(error)) throw error;
    return step(desk);
  }
}

/** Confirming: given up, and compensated, after the hand-off's own limit. */
export const officeWithin = (minutes: number): Activities =>
  proxyActivities<Activities>({
    startToCloseTimeout: attempt,
    scheduleToCloseTimeout: `${minutes} minutes`,
    retry: { initialInterval: "200 milliseconds", backoffCoefficient: 2, maximumInterval: "15 seconds" },
  });

/** A call to the edge or a provider gives up by itself after 10 s. */
const farAttempt = "15 seconds";

/** Callbacks: for as long as a customer may come back to the chat and wonder. */
export const chat = proxyActivities<Activities>({
  startToCloseTimeout: farAttempt,
  scheduleToCloseTimeout: "7 days",
  retry: { initialInterval: "1 second", backoffCoefficient: 2, maximumInterval: "5 minutes" },
});

/** Less than the 24 hours for which Resend remembers an idempotency key. */
const longestPost = 23 * 60 * 60_000;

/** Messages: until then, in ms from now, they are worth sending. */
export const postWithin = (left: number) =>
  proxyActivities<Activities>({
    startToCloseTimeout: farAttempt,
    scheduleToCloseTimeout: Math.max(1, Math.min(left, longestPost)),
    retry: { initialInterval: "1 second", backoffCoefficient: 2, maximumInterval: "10 minutes" },
    // Called off, one that is on the wire is waited for: whether it went out is to be known.
    cancellationType: "WAIT_CANCELLATION_COMPLETED",
  });
export const post = postWithin(longestPost);

/** Sweeping: what fails for two minutes is left to the next time. */
export const sweeper = proxyActivities<Activities>({
  startToCloseTimeout: attempt,
  scheduleToCloseTimeout: "2 minutes",
  retry: { initialInterval: "1 second", backoffCoefficient: 2, maximumInterval: "30 seconds" },
});
