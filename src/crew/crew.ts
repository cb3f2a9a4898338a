// A crew: agents and tasks, and the process that brings them together. It always ends within its budget.
import type { Handoff } from "#contracts/handoff";
import { noSpan } from "#contracts/telemetry";
import { Agent, type AgentSpec } from "./agent.ts";
import type { Budget, CrewDeps } from "./ports.ts";
import { fingerprint, mostAtOnce, plainManager, Process, ready, type Manager } from "./process.ts";
import type { CrewRecord, TaskRecord } from "./record.ts";
import { inWaves } from "./run-crew.ts";
import { Task, type AnyTaskSpec } from "./task.ts";
import { spentBy, work, type Run } from "./work.ts";

export interface CrewSpec {
  name: string;
  agents: readonly (Agent | AgentSpec)[];
  tasks: readonly (Task | AnyTaskSpec)[];
  /** Sequential, unless said. */
  process?: Process;
  /** Of a hierarchical crew: who delegates. Left out, each task goes to whom it is meant for. */
  manager?: Manager;
  /** What a run may take where its starter does not say: 10 s and 20,000 micro-dollars. */
  budget?: Partial<Budget>;
}

/** What a run brought. `outputs` has what was done; what is missing is explained in the record. */
export interface CrewResult {
  outputs: Readonly<Record<string, unknown>>;
  /** Effects the agents propose; the conversation commits them. */
  handoffs: readonly Handoff[];
  record: CrewRecord;
}

const house: Budget = { ms: 10_000, costMicros: 20_000 };

export class Crew {
  readonly name: string;
  readonly agents: readonly Agent[];
  readonly tasks: readonly AnyTaskSpec[];
  readonly process: Process;
  readonly #manager: Manager;
  readonly #budget: Budget;

  /** Throws if two agents or two tasks share a name, or a task waits for itself or for one that is not there. */
  constructor({
    name,
    agents,
    tasks,
    process = Process.sequential,
    manager = plainManager,
    budget,
  }: CrewSpec) {
    this.name = name;
    this.agents = agents.map((it) => (it instanceof Agent ? it : new Agent(it)));
    this.tasks = tasks.map((it) => (it instanceof Task ? it.spec : it));
    this.process = process;
    this.#manager = manager;
    this.#budget = { ...house, ...budget };
    distinct("agent", this.agents);
    distinct("task", this.tasks);
    ordered(this.tasks);
  }

  /** Runs the crew. Never rejects: what could not be done is in the record. */
  async kickoff(inputs: Readonly<Record<string, unknown>>, deps: CrewDeps): Promise<CrewResult> {
    const startedAt = deps.now();
    const { ms, costMicros } = { ...this.#budget, ...deps.budget };
    const span = (deps.tracer ?? noSpan).start(`crew ${this.name}`, {
      crew: this.name,
      process: this.process,
    });
    const run: Run = {
      deps,
      span,
      agents: this.agents,
      inputs,
      outputs: {},
      records: {},
      handoffs: [],
      away: new Set(),
      endsAt: startedAt + ms,
      costMicros: 0,
      costLimit: costMicros,
    };
    const why = await this.#run(run);
    const record = this.#record(run, startedAt, why);
    span.set("status", record.status);
    span.end(record.status === "completed" ? undefined : record.status);
    return { outputs: run.outputs, handoffs: run.handoffs, record };
  }

  /** The crew as a node of a LangGraph graph: reads its inputs from the state, and makes an update of its result. */
  node<S, U>(
    inputs: (state: S) => Readonly<Record<string, unknown>>,
    deps: (state: S) => CrewDeps,
    update: (result: CrewResult) => U,
  ): (state: S) => Promise<U> {
    return async (state) => update(await this.kickoff(inputs(state), deps(state)));
  }

  /** Why it was stopped before all was tried; null if nothing stopped it. */
  async #run(run: Run): Promise<string | null> {
    if (this.process === "hierarchical") return this.#managed(run);
    if (this.process === "parallel") await inWaves(run, this.tasks);
    else for (const task of inOrder(this.tasks)) await work(run, task);
    return null;
  }

  /** The manager delegates and plans anew until all is settled, it is enough, or nothing progresses. */
  async #managed(run: Run): Promise<string | null> {
    const open = new Map(this.tasks.map((it) => [it.name, it]));
    for (let before = ""; open.size > 0;) {
      const standing = {
        open: [...open.values()],
        records: run.records,
        outputs: run.outputs,
        agents: run.agents,
      };
      const stands = fingerprint(standing);
      if (stands === before) return "nothing progressed any more";
      before = stands;
      const left = run.endsAt - run.deps.now();
      if (left <= 0) return "its time was over";
      const decision = await inTime(run, left, () => this.#manager(standing));
      if (typeof decision === "string") return decision;
      if (decision.enough !== undefined) return decision.enough;
      for (const task of decision.replan ?? []) {
        // What is done stays done, and a plan cannot grow for ever.
        const known = open.has(task.name) || open.size + Object.keys(run.records).length < mostTasks;
        if (!(task.name in run.records) && known) open.set(task.name, task);
      }
      const now = decision.delegate.flatMap(({ task: name, agent }) => {
        const task = open.get(name);
        return task ? [agent === undefined ? task : { ...task, agent }] : [];
      });
      const due = ready(now, run.records)
        .filter((it) => waitsForNone(it, open))
        .slice(0, mostAtOnce);
      await Promise.all(due.map((it) => work(run, it)));
      for (const { name } of due) open.delete(name);
    }
    return null;
  }

  #record(run: Run, startedAt: number, why: string | null): CrewRecord {
    const { deps, records } = run;
    const tasks = [
      ...Object.values(records),
      ...this.tasks.filter((it) => !(it.name in records)).map(untouched(why)),
    ];
    const done = tasks.filter((it) => it.status === "done").length;
    const missing = tasks.filter((it) => it.status !== "done");
    return {
      id: deps.id,
      crew: this.name,
      process: this.process,
      startedAt,
      ms: deps.now() - startedAt,
      status: missing.length === 0 ? "completed" : done > 0 ? "partial" : "failed",
      costMicros: spentBy(run),
      explanation:
        missing.length === 0 ? null : missing.map((it) => `${it.task}: ${it.explanation}`).join("; "),
      tasks,
    };
  }
}

/** A plan of more is none. */
const mostTasks = 24;

const waitsForNone = (task: AnyTaskSpec, open: ReadonlyMap<string, AnyTaskSpec>): boolean =>
  (task.context ?? []).every((it) => !open.has(it));

const untouched =
  (why: string | null) =>
  ({ name }: AnyTaskSpec): TaskRecord => ({
    task: name,
    status: "skipped",
    agent: null,
    attempts: 0,
    violations: [],
    outages: [],
    ms: 0,
    explanation: why ?? "nobody was asked",
  });

/** A manager that fails or hangs stops the crew, and says so. */
async function inTime<T>({ deps }: Run, ms: number, ask: () => Promise<T> | T): Promise<T | string> {
  const timer = deps.timer(ms);
  try {
    return await Promise.race([Promise.resolve().then(ask), timer.over.then(() => "its time was over")]);
  } catch (error) {
    return `the manager failed: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    timer.cancel();
  }
}

function distinct(what: string, all: readonly { name: string }[]): void {
  const twice = all.find((it, index) => all.findIndex((other) => other.name === it.name) !== index);
  if (twice) throw new Error(`two ${what}s are named ${twice.name}`);
}

function ordered(tasks: readonly AnyTaskSpec[]): void {
  for (const task of tasks) {
    const stranger = (task.context ?? []).find((it) => !tasks.some((other) => other.name === it));
    if (stranger !== undefined)
      throw new Error(`task ${task.name} builds on ${stranger}, which is not there`);
  }
  if (inOrder(tasks).length < tasks.length) throw new Error("tasks wait for each other in a circle");
}

/** As given, but each after what it builds on; those in a circle are left out. */
function inOrder(tasks: readonly AnyTaskSpec[]): AnyTaskSpec[] {
  const sorted: AnyTaskSpec[] = [];
  const placed = new Set<string>();
  for (let left = [...tasks]; left.length > 0;) {
    const next = left.find((task) => (task.context ?? []).every((it) => placed.has(it)));
    if (!next) break;
    sorted.push(next);
    placed.add(next.name);
    left = left.filter((it) => it !== next);
  }
  return sorted;
}
