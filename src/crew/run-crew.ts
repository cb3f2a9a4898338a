// A crew's tasks on LangGraph: those that wait for nothing are sent out together, six at most, wave after wave.
import { END, Send, START, StateGraph, StateSchema, UntrackedValue } from "@langchain/langgraph";
import { mostAtOnce, ready } from "./process.ts";
import type { AnyTaskSpec } from "./task.ts";
import { work, type Run } from "./work.ts";

/** What the nodes work on. It travels beside the state: what is sent is copied, and a run must not be. */
interface Shared {
  run: Run;
  tasks: readonly AnyTaskSpec[];
}
type Config = { configurable?: unknown };
const sharedOf = (config: Config): Shared => config.configurable as Shared;

const State = new StateSchema({ wave: new UntrackedValue<number>() });

/** What is sent out next; the end when nothing can be. */
function nextWave({ run, tasks }: Shared): Send[] | typeof END {
  const open = tasks.filter((it) => !(it.name in run.records));
  const due = ready(open, run.records).slice(0, mostAtOnce);
  return due.length === 0 ? END : due.map(({ name }) => new Send("work", { name }));
}

async function workOn({ name }: { name: string }, { run, tasks }: Shared): Promise<void> {
  const task = tasks.find((it) => it.name === name);
  if (task) await work(run, task);
}

const build = () =>
  new StateGraph(State)
    .addNode("plan", ({ wave }) => ({ wave: (wave ?? 0) + 1 }))
    .addNode("work", async (sent: unknown, config) => {
      await workOn(sent as { name: string }, sharedOf(config));
      return {};
    })
    .addEdge(START, "plan")
    .addConditionalEdges("plan", (_state, config) => nextWave(sharedOf(config)), ["work", END])
    .addEdge("work", "plan");

/** Compiled at its first use, once an isolate. */
let compiled: ReturnType<typeof compile> | undefined;
const compile = () => build().compile();

/** Does tasks in waves; each after what it builds on among them. */
export async function inWaves(run: Run, tasks: readonly AnyTaskSpec[]): Promise<void> {
  // One alone needs no graph.
  const [only, another] = tasks;
  if (!only) return;
  if (!another) return work(run, only);
  compiled ??= compile();
  const shared: Shared = { run, tasks };
  await compiled.invoke({ wave: 0 }, { recursionLimit: 2 * tasks.length + 4, configurable: { ...shared } });
}
