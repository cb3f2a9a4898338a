// An agent: somebody with a role, a goal and tools, who does a task by its own policy, and better with a model.
import type { Tool } from "./tool.ts";

/** One task as it is put before an agent. */
export interface Assignment {
  task: string;
  description: string;
  /** What the crew was started with. */
  inputs: Readonly<Record<string, unknown>>;
  /** Outputs of the tasks this one builds on, by name; one that came to nothing is missing. */
  context: Readonly<Record<string, unknown>>;
  /** What a guardrail found wrong with the last try; null on the first. */
  violation: string | null;
  /** 0 on the first try, 1 where the validation is stricter. */
  strictness: number;
}

/** What an agent works with. */
export interface Bench {
  /** Uses one of the agent's own tools. */
  use(tool: string, input: unknown): Promise<unknown>;
  /** Aborted when the task's time is over: whatever comes later is not waited for. */
  signal: AbortSignal;
  /** Cost of something outside the ledger of models, millionths of a US dollar. */
  spend(micros: number): void;
}

export interface AgentSpec {
  /** Unique within its crew, e.g. `RestaurantFoodAgent`. */
  name: string;
  role: string;
  goal: string;
  backstory?: string;
  /** What it can be asked for when the agent a task was meant for is away. */
  capabilities?: readonly string[];
  tools?: readonly Tool[];
  /** The largest model it may ask; `none` works by its policy alone. */
  modelTier?: "none" | "small" | "large";
  /** Who takes its work first, if it fails. */
  backup?: string;
  /** Does a task without any language model. What it throws is an outage: another agent is asked. */
  policy(assignment: Assignment, bench: Bench): unknown;
}

export class Agent {
  readonly spec: AgentSpec;
  readonly name: string;

  constructor(spec: AgentSpec) {
    this.spec = spec;
    this.name = spec.name;
  }

  can(capability: string): boolean {
    return this.spec.capabilities?.includes(capability) ?? false;
  }
}
