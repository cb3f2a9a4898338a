// What understanding a turn costs: real people's turns (restaurants8k, MultiWOZ; dev), read by every language, by a salon
// with its services, held against fifty frequent questions, and asked for signs of an attack.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { emptyContext } from "#understanding/context";
import { answering } from "#understanding/faq/shipped";
import { suspicious } from "#understanding/learned/shipped-injection";
import { understand } from "#understanding/understand";
import { frequentQuestions } from "#scripts/train/faq/examples";
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
    measure(locale, turns, (it) => understand(it, context));
  }
  const salon = { ...emptyContext(1_534_150_800_000, "Europe/London"), ...shipped, services };
  measure("salon", turns, (it) => understand(it, salon));
  const faq = frequentQuestions.slice(0, 50);
  measure("faq", turns, (it) => answering({ faq }, [it], shipped.words));
  measure("attack", turns, suspicious);
}

const services = ["Haircut", "Men's haircut", "Colour", "Haircut and shave", "Manicure", "Massage", "Facial"];

/** How often each turn is read; its least time is what it costs when nobody else has the core. */
const passes = 5;

function measure(name: string, turns: readonly string[], task: (turn: string) => unknown): void {
  const timed = () => turns.map((it) => elapsed(() => task(it)));
  const cold = timed();
  const warm = Array.from({ length: passes }, timed);
  const least = turns.map((_, at) => Math.min(...warm.map((it) => it[at]!)));
  const all = warm.flat();
  console.log(
    `${name.padEnd(6)} first ${cold[0]?.toFixed(1)} · first pass p99 ${figure(cold, 0.99)} · warm p50 ${figure(all, 0.5)} · p99 ${figure(all, 0.99)} · max ${figure(all, 1)} · least of ${passes} p50 ${figure(least, 0.5)} · p99 ${figure(least, 0.99)} · max ${figure(least, 1)}`,
  );
}

const figure = (values: readonly number[], share: number): string => percentile(values, share).toFixed(3);

function elapsed(task: () => unknown): number {
  const began = performance.now();
  task();
  return performance.now() - began;
}
