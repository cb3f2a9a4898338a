// What understanding a turn costs: real people's turns (restaurants8k, MultiWOZ; dev), read by every language.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { emptyContext } from "#understanding/context";
import { understand } from "#understanding/understand";
import { shipped } from "#test/support/learned";
import { percentile } from "./figures.ts";

const data = resolve(process.env["EVAL_DATA"] ?? join(import.meta.dirname, "../../../shared/eval"));

const rowsOf = <Row>(set: string): Row[] =>
  readFileSync(join(data, set, "dev.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line): Row => JSON.parse(line));

const languages = ["en-US", "es", "fr", "de", "it", "pt"];

/** `n`: how many turns; all of them if none is given. The first pass warms up and tells what a cold start costs. */
export async function benchUnderstanding(n?: number): Promise<void> {
  const calls = rowsOf<{ u: string }>("restaurants8k").map((it) => it.u);
  const dialogues = rowsOf<{ turns: { u: string }[] }>("multiwoz21_restaurant");
  const turns = [...calls, ...dialogues.flatMap((it) => it.turns.map(({ u }) => u))].slice(0, n);
  console.log(`${turns.length} turns of restaurants8k and MultiWOZ, ms`);
  for (const locale of languages) {
    const context = { ...emptyContext(1_534_150_800_000, "Europe/London"), locale, ...shipped };
    const cold = turns.map((it) => elapsed(() => understand(it, context)));
    const warm = turns.map((it) => elapsed(() => understand(it, context)));
    console.log(
      `${locale.padEnd(6)} first ${cold[0]?.toFixed(1)} · first pass p99 ${figure(cold, 0.99)} · warm p50 ${figure(warm, 0.5)} · p99 ${figure(warm, 0.99)} · max ${figure(warm, 1)}`,
    );
  }
}

const figure = (values: readonly number[], share: number): string => percentile(values, share).toFixed(3);

function elapsed(task: () => unknown): number {
  const began = performance.now();
  task();
  return performance.now() - began;
}
