// One task, done: agent after agent until an output passes, or time, agents or progress have run out.
import type { Handoff } from "#contracts/handoff";
import type { Span } from "#contracts/telemetry";
import { ModelUnavailable } from "#models/port";
import type { Agent, Assignment, Bench } from "./agent.ts";
import { rungsOf, type Rung } from "./ladder.ts";
import { NoProgress, think } from "./mind.ts";
import type { CrewDeps } from "./ports.ts";
import type { TaskRecord } from "./record.ts";
import { violationIn, type AnyTaskSpec } from "./task.ts";
import { use } from "./tool.ts";

/** A run under way: shared by its tasks. */
export interface Run {
  deps: CrewDeps;
  /** Its tasks' spans lie below it. */
  span: Span;
  agents: readonly Agent[];
  inputs: Readonly<Record<string, unknown>>;
  outputs: Record<string, unknown>;
  records: Record<string, TaskRecord>;
  handoffs: Handoff[];
  /** Agents that had an outage. */
  away: Set<string>;
  /** When all of it must be over, ms since the epoch. */
  endsAt: number;
  costMicros: number;
  costLimit: number;
}

/** An agent did not answer in time. */
class TooSlow extends Error {
  override readonly name = "TooSlow";
}

/** Does a task and writes it down; never rejects. */
export async function work(run: Run, task: AnyTaskSpec): Promise<void> {
  const { deps } = run;
  const startedAt = deps.now();
  const record: TaskRecord = {
    task: task.name,
    status: "failed",
    agent: null,
    attempts: 0,
    violations: [],
    outages: [],
    ms: 0,
    explanation: null,
  };
  run.records[task.name] = record;
  const span = run.span.start(`crew.task ${task.name}`, { task: task.name });
  const missing = (task.context ?? []).filter((it) => !(it in run.outputs));
  if (missing.length > 0 && task.evenWithout !== true) {
    record.status = "skipped";
    record.explanation = `it builds on ${missing.join(" and ")}, which came to nothing`;
  } else {
    await climb(run, task, record, Math.min(run.endsAt, startedAt + (task.deadlineMs ?? Infinity)));
  }
  record.ms = deps.now() - startedAt;
  span.set("attempts", record.attempts);
  if (record.agent !== null) span.set("agent", record.agent);
  span.end(record.status === "done" ? undefined : record.status);
}

async function climb(run: Run, task: AnyTaskSpec, record: TaskRecord, endsAt: number): Promise<void> {
  let violation: string | null = null;
  for (const rung of rungsOf(task, run.agents, run.away)) {
    // Away since the ladder was set up.
    if (run.away.has(rung.agent.name)) continue;
    if (run.deps.now() >= endsAt) return void (record.explanation = "its time was over");
    record.agent = rung.agent.name;
    record.attempts += 1;
    const tried = await attempt(run, task, rung, violation, endsAt);
    if ("outage" in tried) {
      record.outages.push(`${rung.agent.name}: ${tried.outage}`);
      run.away.add(rung.agent.name);
      continue;
    }
    if (tried.violation === null) {
      run.outputs[task.name] = tried.output;
      run.handoffs.push(...tried.handoffs);
      record.status = "done";
      return;
    }
    violation = tried.violation;
    record.violations.push(violation);
  }
  record.explanation =
    record.attempts === 0
      ? "there is nobody who can do it"
      : run.deps.now() >= endsAt
        ? "its time was over"
        : (violation ?? "everybody who can do it is away");
}

type Tried = { outage: string } | { output: unknown; violation: string | null; handoffs: Handoff[] };

/** One try of one agent. Whatever it does, this ends when the time is over. */
async function attempt(
  run: Run,
  task: AnyTaskSpec,
  { agent, strictness }: Rung,
  violation: string | null,
  endsAt: number,
): Promise<Tried> {
  const { deps, inputs } = run;
  const abort = new AbortController();
  const handoffs: Handoff[] = [];
  const context = Object.fromEntries(
    (task.context ?? []).filter((it) => it in run.outputs).map((it) => [it, run.outputs[it]]),
  );
  const { name, description } = task;
  const assignment: Assignment = { task: name, description, inputs, context, violation, strictness };
  const bench: Bench = {
    signal: abort.signal,
    spend: (micros) => void (run.costMicros += Math.max(0, Math.round(micros)) || 0),
    use: async (wanted, input) => {
      const tool = agent.spec.tools?.find((it) => it.name === wanted);
      if (!tool) throw new Error(`${agent.name} has no tool ${wanted}`);
      return use(tool, input, { role: deps.role ?? "customer", signal: abort.signal, handoffs });
    },
  };
  try {
    const output = await inTime(run, endsAt, () => produce(run, task, agent, assignment, bench));
    return { output, handoffs, violation: checked(task, output, assignment) };
  } catch (error) {
    return { outage: error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : "it failed" };
  } finally {
    abort.abort();
  }
}

/** A guardrail that fails itself lets nothing pass. */
function checked(task: AnyTaskSpec, output: unknown, assignment: Assignment): string | null {
  try {
    return violationIn(task, output, assignment);
  } catch (error) {
    return `it could not be checked: ${String(error).slice(0, 200)}`;
  }
}

/** By the model where there is one and money for it; by the policy otherwise. */
async function produce(
  run: Run,
  task: AnyTaskSpec,
  agent: Agent,
  assignment: Assignment,
  bench: Bench,
): Promise<unknown> {
  const { model, personal = [] } = run.deps;
  if (!model || (agent.spec.modelTier ?? "none") === "none" || spentBy(run) >= run.costLimit)
    return agent.spec.policy(assignment, bench);
  try {
    return await think({ model, personal, agent, assignment, bench, task });
  } catch (error) {
    // No model is no outage: the agent works without one, too.
    if (error instanceof ModelUnavailable || error instanceof NoProgress)
      return agent.spec.policy(assignment, bench);
    throw error;
  }
}

/** What is instant needs no timer. */
async function inTime(run: Run, endsAt: number, ask: () => Promise<unknown>): Promise<unknown> {
  const left = endsAt - run.deps.now();
  if (left <= 0) throw new TooSlow("no time was left");
  const answer = ask();
  if (!Number.isFinite(left)) return answer;
  const timer = run.deps.timer(left);
  const late = timer.over.then(() => {
    throw new TooSlow(`no answer in ${left} ms`);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    timer.cancel();
    answer.catch(() => {});
    late.catch(() => {});
  }
}

/** What a run has cost so far, millionths of a US dollar. */
export const spentBy = ({ deps, costMicros }: Run): number => costMicros + (deps.modelMicros?.() ?? 0);
