// A task: what is to be done, what must come out of it, by whom, after what, and what may not be wrong with it.
import type * as z from "zod";
import type { Assignment } from "./agent.ts";

/** A business rule over an output: null if it holds, else what is wrong, in words the agent can act on. */
export type Guardrail<O> = (output: O, assignment: Assignment) => string | null;

export interface TaskSpec<O> {
  /** Unique within its crew. */
  name: string;
  description: string;
  /** The shape of what must come out; what does not parse by it is a violation. */
  expectedOutput: z.ZodType<O>;
  /** The agent it is meant for; left out, the first one that has the capability. */
  agent?: string;
  capability?: string;
  /** Tasks whose outputs it builds on; it waits for them. */
  context?: readonly string[];
  guardrails?: readonly Guardrail<O>[];
  /** Checked too when it is done again. */
  stricter?: readonly Guardrail<O>[];
  /** How long all tries together may take, ms. */
  deadlineMs?: number;
  /** It is done though something it builds on came to nothing. */
  evenWithout?: boolean;
}

// oxlint-disable-next-line typescript/no-explicit-any -- tasks of all outputs stand in one list
export type AnyTaskSpec = TaskSpec<any>;

export class Task<O = unknown> {
  readonly spec: TaskSpec<O>;
  readonly name: string;

  constructor(spec: TaskSpec<O>) {
    this.spec = spec;
    this.name = spec.name;
  }
}

/** What is wrong with an output; null if nothing is. */
export function violationIn(spec: AnyTaskSpec, output: unknown, assignment: Assignment): string | null {
  const parsed = spec.expectedOutput.safeParse(output);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `the output is not of the expected shape: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim();
  }
  const rules = [...(spec.guardrails ?? []), ...(assignment.strictness > 0 ? (spec.stricter ?? []) : [])];
  for (const rule of rules) {
    const violation = rule(parsed.data, assignment);
    if (violation !== null) return violation;
  }
  return null;
}
