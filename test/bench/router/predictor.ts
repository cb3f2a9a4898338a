// What the public scorer calls: dialogue states as a policy over tiers comes to them, with the books kept.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listPrices, costMicros, priceOf } from "#models/prices";
import { restaurantDoubts, restaurantState } from "#test/eval/tasks/multiwoz";
import { tokensOfCall } from "./call-tokens.ts";
import { scriptedDelta, type State } from "./scripted-tiers.ts";

interface Settings {
  data: string;
  /** `tier0`: nobody is asked · `large`: the large model, each turn · `router`: it on doubt, the small one first. */
  policy: "tier0" | "large" | "router";
  small: { model: string; errs: number };
  large: { model: string; errs: number };
  books: string;
  /** Tier 0's reading of every turn: written by the policy `tier0`, read by the others. */
  readings: string;
}

interface Reading {
  state: State;
  doubted: boolean;
}

export interface Books {
  turns: number;
  small: number;
  large: number;
  costMicros: number;
}

interface Dialogue {
  id: string;
  turns: { state: State }[];
}

interface Kept {
  /** As the policy has it. */
  state: State;
  /** Tier 0's own reading so far. */
  read: State;
}

const settings = JSON.parse(process.env["ROUTER_BENCH"] ?? "{}") as Settings;
const gold = new Map(
  readFileSync(join(settings.data, "multiwoz21_restaurant/dev.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Dialogue)
    .map((it) => [it.id, it.turns.map(({ state }) => state)]),
);
const kept = new Map<string, Kept>();
const readings = new Map<string, Reading>(
  settings.policy === "tier0"
    ? []
    : (JSON.parse(readFileSync(settings.readings, "utf8")) as [string, Reading][]),
);
const books: Books = { turns: 0, small: 0, large: 0, costMicros: 0 };
process.on("exit", () => {
  writeFileSync(settings.books, JSON.stringify(books));
  if (settings.policy === "tier0") writeFileSync(settings.readings, JSON.stringify([...readings]));
});

interface Asked {
  db: { name: string; food: string }[];
  dialogue: string;
}

/** Called turn by turn; `history` ends with the current one. */
export function state(history: { sys?: string; u: string }[], { db, dialogue }: Asked): State {
  const turns = history.map(({ sys, u }) => ({ sys: sys ?? "", u }));
  const at = turns.length - 1;
  const before = at === 0 ? { state: {}, read: {} } : (kept.get(dialogue) ?? { state: {}, read: {} });
  const { state: read, doubted } = readingOf(`${dialogue} ${at}`, turns, db);
  books.turns += 1;
  const asks = settings.policy === "large" || (settings.policy === "router" && doubted);
  const next = asks
    ? answered(dialogue, at, turns, before.state)
    : { ...before.state, ...changes(before.read, read) };
  kept.set(dialogue, { state: next, read });
  return next;
}

function readingOf(key: string, turns: { sys: string; u: string }[], db: Asked["db"]): Reading {
  const reading = readings.get(key) ?? {
    state: restaurantState(turns, "multiwoz", db),
    doubted: restaurantDoubts(turns, db).length > 0,
  };
  readings.set(key, reading);
  return reading;
}

/** The state after a model's answer; the small one is asked first where the policy is to route. */
function answered(dialogue: string, at: number, turns: { sys: string; u: string }[], before: State): State {
  const states = gold.get(dialogue) ?? [];
  const delta = changes(states[at - 1] ?? {}, states[at] ?? {});
  for (const tier of settings.policy === "large" ? (["large"] as const) : (["small", "large"] as const)) {
    const { model, errs } = settings[tier];
    const { said, sure } = scriptedDelta(delta, errs, `${tier} ${dialogue} ${at}`);
    books[tier] += 1;
    books.costMicros += costMicros(priceOf(model, listPrices), tokensOfCall(turns, before, said));
    if (sure || tier === "large") return { ...before, ...said };
  }
  return before;
}

const changes = (before: State, after: State): State =>
  Object.fromEntries(Object.entries(after).filter(([slot, value]) => before[slot] !== value));
