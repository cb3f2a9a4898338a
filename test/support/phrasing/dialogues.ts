// Public dialogues of real people, read where they lie: the project commits none of them (see README.md of the data).
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { randomFrom } from "../random.ts";

/** The open half: the other one is sealed. */
const data = resolve(process.env["EVAL_DATA"] ?? join(import.meta.dirname, "../../../../shared/eval"));

/** @throws where the data are not there: what was not played proves nothing. */
export function dialoguesOf<T>(folder: string, part: "dev" | "train" = "dev"): T[] {
  const file = join(data, folder, `${part}.jsonl`);
  if (!existsSync(file)) {
    throw new Error(`No dialogues at ${file}. These tests need them: give their folder in EVAL_DATA.`);
  }
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as T);
}

/** The same ones for the same seed. */
export function sampled<T>(all: readonly T[], count: number, seed: number): T[] {
  const random = randomFrom(seed);
  return all
    .map((it) => ({ it, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ it }) => it);
}

/** Says other words in the place of some: `[start, end, words]`, in any order. */
export const replaced = (text: string, spans: readonly (readonly [number, number, string])[]): string =>
  spans
    .toSorted((a, b) => b[0] - a[0])
    .reduce((said, [start, end, words]) => said.slice(0, start) + words + said.slice(end), text);
