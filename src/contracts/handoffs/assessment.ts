// What an assessment of the city, or a watch over it, is given to its workflow.
import * as z from "zod";
import { AssessmentData, WatchData } from "../assessment.ts";
import { Instant } from "../time.ts";
import { effectFields } from "./fields.ts";

/** A wide assessment of the city: collect → analyse → rank. */
export const AssessmentHandoff = z.object({
  workflowType: z.literal("assessment"),
  ...effectFields,
  businessData: AssessmentData,
  triggerConditions: z.object({}),
  successCriteria: z.object({ status: z.literal("ready") }),
  errorHandling: z.object({
    /** It changes nothing: what cannot be read in time is answered without. */
    compensation: z.literal("none"),
    /** How long retryable failures are retried before it is given up, minutes. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type AssessmentHandoff = z.infer<typeof AssessmentHandoff>;

/** The same assessment again and again, until it finds what is watched for. */
export const WatchHandoff = z.object({
  workflowType: z.literal("watch"),
  ...effectFields,
  businessData: WatchData,
  triggerConditions: z.object({
    everyMinutes: z.int().min(1),
    until: Instant,
  }),
  successCriteria: z.object({ status: z.literal("met") }),
  errorHandling: z.object({
    /** What ends the watch when it cannot be kept. */
    compensation: z.literal("close_watch"),
    /** How long retryable failures are retried before it is given up, minutes. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type WatchHandoff = z.infer<typeof WatchHandoff>;

/** Ends a watch. */
export const WatchUpdate = z.object({ update: z.literal("stopWatching"), ...effectFields });
export type WatchUpdate = z.infer<typeof WatchUpdate>;
