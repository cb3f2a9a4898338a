// The public texts that shipped weights learn from: train parts of permissive sets, ordinary customer turns only.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { InjectionExample } from "#understanding/learned/injection";
import { harmlessOfFamilies } from "./harmless-families.ts";
import { attacks, harmless } from "./injection-examples.ts";

interface Dialogue {
  turns: { u: string }[];
}

const parse = (line: string): unknown => JSON.parse(line);

export function rows<Row>(data: string, set: string): Row[] {
  const lines = readFileSync(join(data, set, "train.jsonl"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => parse(line) as Row);
}

/** Nobody attacks a restaurant's booking line in these sets; so all of their turns are harmless. */
function customerTurns(data: string): string[] {
  const turns = (set: string) => rows<Dialogue>(data, set).flatMap((it) => it.turns.map(({ u }) => u));
  return [
    ...rows<{ u: string }>(data, "restaurants8k").map((it) => it.u),
    ...turns("multidogo_fastfood"),
    ...turns("multiwoz21_restaurant"),
    ...rows<{ u: string[] }>(data, "clinc150").flatMap((it) => it.u),
    ...rows<{ u: string }>(data, "snips").map((it) => it.u),
  ];
}

/** Attacks on assistants, and questions put to them, as people tried them; none is a customer's. */
const tried = (data: string): InjectionExample[] =>
  rows<{ u: string; label: number }>(data, "prompt_injection").map(({ u, label }) => ({
    text: u,
    attack: label === 1,
  }));

export const injectionExamples = (data: string): InjectionExample[] => [
  ...attacks.map((text) => ({ text, attack: true })),
  ...[...harmless, ...customerTurns(data), ...harmlessOfFamilies(10)].map((text) => ({
    text,
    attack: false,
  })),
  ...tried(data),
];
