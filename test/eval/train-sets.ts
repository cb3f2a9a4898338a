// The train parts of the public sets, read once: --data of npm run eval, else ../shared/eval.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const data = resolve(process.env["EVAL_DATA"] ?? join(import.meta.dirname, "../../../shared/eval"));

/** The rows of a set's part, as the README of the data describes them. */
export function rowsOf<Row>(set: string, part = "train"): Row[] {
  const lines = readFileSync(join(data, set, `${part}.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line): Row => JSON.parse(line));
}
