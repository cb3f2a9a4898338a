// `npm run bench -- crew`: what building a crew and running one of three instant tasks costs, beside calling three functions.
import * as z from "zod";
import { Crew } from "#crew/crew";
import type { CrewDeps } from "#crew/ports";
import { Process } from "#crew/process";

const timer = (ms: number) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const handle = setTimeout(resolve, ms);
  return { over: promise, cancel: () => clearTimeout(handle) };
};
const deps: CrewDeps = { id: "run", now: () => Date.now(), timer };

const answer = async (task: string) => `${task} done`;
const names = ["read", "think", "tell"] as const;
const build = (process: Process): Crew =>
  new Crew({
    name: "bench",
    agents: [
      {
        name: "A",
        role: "",
        goal: "",
        backstory: "",
        capabilities: ["all"],
        policy: ({ task }) => answer(task),
      },
    ],
    tasks: names.map((name) => ({ name, description: name, expectedOutput: z.string(), agent: "A" })),
    process,
  });

/** Microseconds a call, the median of ten rounds. */
async function micros(n: number, call: () => unknown): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 10; round++) {
    const from = performance.now();
    for (let i = 0; i < n; i++) await call();
    rounds.push(((performance.now() - from) * 1000) / n);
  }
  return rounds.toSorted((a, b) => a - b)[5] ?? 0;
}

export async function benchCrew(n = 2_000): Promise<void> {
  const plain = await micros(n, async () => {
    for (const name of names) z.string().parse(await answer(name));
  });
  const built = await micros(n, () => build(Process.sequential));
  console.log(`three functions, their outputs checked: ${plain.toFixed(2)} µs`);
  console.log(`building a crew of three tasks: ${built.toFixed(2)} µs (goal: at most 100)`);
  for (const process of Object.values(Process)) {
    const crew = build(process);
    const run = await micros(n / 4, () => crew.kickoff({}, deps));
    console.log(
      `running it, ${process}: ${run.toFixed(1)} µs, ${(run / plain).toFixed(1)} times the three functions`,
    );
  }
}
