// What is written down of a crew's run: who did what, how often, how long, at what cost, and why not all of it.
import * as z from "zod";

export const TaskStatus = z.enum(["done", "failed", "skipped"]);
export type TaskStatus = z.infer<typeof TaskStatus>;

export const TaskRecord = z.object({
  task: z.string(),
  status: TaskStatus,
  /** Who did it, or tried last; null: nobody was asked. */
  agent: z.string().nullable(),
  attempts: z.int(),
  /** What guardrails found wrong, try by try. */
  violations: z.array(z.string()),
  /** Agents that were away, and how. */
  outages: z.array(z.string()),
  ms: z.number(),
  /** Why it came to nothing; null if it was done. */
  explanation: z.string().nullable(),
});
export type TaskRecord = z.infer<typeof TaskRecord>;

export const CrewRecord = z.object({
  id: z.string(),
  crew: z.string(),
  process: z.enum(["sequential", "parallel", "hierarchical"]),
  /** ms since the epoch. */
  startedAt: z.number(),
  ms: z.number(),
  status: z.enum(["completed", "partial", "failed"]),
  /** Millionths of a US dollar. */
  costMicros: z.int(),
  /** Why it is not complete, in a sentence; null if it is. */
  explanation: z.string().nullable(),
  tasks: z.array(TaskRecord),
});
export type CrewRecord = z.infer<typeof CrewRecord>;
