// npm run eval -- [--data ../shared/eval] [--split dev] [--task r8k] [--rules]: runs the public scorers over the
// product's own understanding and prints a table; with --rules r8k is scored on the recognisers alone. Exits 1
// where the data or a scorer is missing or fails.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { goalTable } from "./goals.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/eval" },
    split: { type: "string", default: "dev" },
    rules: { type: "boolean", default: false },
    task: { type: "string", multiple: true },
  },
});
const splits = ["dev", "heldout", "both"];
/** Which folder a task reads, and what it is about. */
const tasks: Readonly<Record<string, { folder: string; about: string }>> = {
  r8k: { folder: "restaurants8k", about: "slots, real callers of a restaurant" },
  mwz: { folder: "multiwoz21_restaurant", about: "dialogue state, restaurant domain" },
  woz2: { folder: "woz2", about: "dialogue state, restaurant search" },
  clinc: { folder: "clinc150", about: "intents, and what is none of them" },
  hint3: { folder: "hint3", about: "intents of three small businesses' customers" },
  snips: { folder: "snips", about: "intents and slots of short commands" },
  mdg: { folder: "multidogo_fastfood", about: "intents and slots of fast-food orders" },
  nlupp: { folder: "nlupp_hotels", about: "several intents and slots, hotel guests" },
  sgd: { folder: "sgd_local_services", about: "dialogue state of services known by their schema alone" },
  camrest: { folder: "camrest", about: "dialogue state, restaurant search" },
  coffee: { folder: "taskmaster4_coffee", about: "orders at a coffee bar, against its menu" },
  amounts: { folder: "duckling", about: "money and lengths of time in six languages" },
  intents: { folder: "clinc150", about: "the product's own intents, on texts held out here" },
  xsid: { folder: "xsid", about: "bookings, dates, times and sizes in English, German and Italian" },
  slurp: { folder: "slurp", about: "intents and slots of a home assistant" },
  ordinary: { folder: "clinc150", about: "ordinary customer turns of every set, taken for attacks" },
  injection: { folder: "prompt_injection", about: "attacks on the assistant, and what only looks like one" },
  dates: { folder: "recognizers_text", about: "dates and times, resolved" },
};
const rules = values.rules ? { EVAL_RULES: "1" } : {};
/** Scored here: the data's folder has no scorer for them. */
const own = ["camrest", "coffee", "amounts", "intents", "xsid", "slurp", "ordinary"];
const predictor = join(import.meta.dirname, "predictor.ts");

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function command(task: string, data: string): string[] {
  if (own.includes(task)) return [join(import.meta.dirname, "own-scorers.ts"), task, values.split];
  const scorer = join(data, "scorers", task === "dates" ? "score_dates.mjs" : "score.mjs");
  if (!existsSync(scorer)) fail(`No scorer at ${scorer}.`);
  return task === "dates" ? [scorer, predictor, values.split] : [scorer, task, predictor, values.split];
}

function score(task: string, data: string): string[] {
  const run = spawnSync(process.execPath, command(task, data), {
    encoding: "utf8",
    env: { ...process.env, TZ: "UTC", EVAL_DATA: data, ...rules },
  });
  if (run.status !== 0) fail(`The scorer of ${task} failed:\n${run.stderr}`);
  return run.stdout.trim().split("\n");
}

const data = resolve(values.data);
if (!existsSync(data))
  fail(`No evaluation data at ${data}. Give its folder: npm run eval -- --data <folder>`);
if (!splits.includes(values.split)) fail(`--split is one of ${splits.join(", ")}.`);

const wanted =
  values.task ?? Object.keys(tasks).filter((it) => existsSync(join(data, tasks[it]?.folder ?? "")));
if (wanted.length === 0) fail(`No set that is scored here lies in ${data}.`);
console.log(`Understanding, tier 0, split ${values.split}\n`);
const lines = new Map<string, string[]>();
for (const task of wanted) {
  const known = tasks[task];
  if (!known) fail(`Unknown task ${task}; known: ${Object.keys(tasks).join(", ")}.`);
  console.log(`${task.padEnd(8)} ${known.folder}: ${known.about}`);
  const found = score(task, data);
  lines.set(task, found);
  for (const line of found) console.log(`         ${line}`);
}
console.log(["", ...goalTable(lines)].join("\n"));
