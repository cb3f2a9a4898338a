// What a clause asks for in passing: topic, the thing it is about, and the date.
import type { QuestionTopic } from "#contracts/commands";
import { pattern } from "../text.ts";

export interface QuestionRule {
  topic: QuestionTopic;
  pattern: string;
  confidence: number;
}

export interface FoundQuestion {
  topic: QuestionTopic;
  confidence: number;
  /** The words that showed the topic. */
  text: string;
}

interface Compiled {
  rules: (QuestionRule & { regex: RegExp })[];
  asking: RegExp;
}
const compiled = new WeakMap<readonly QuestionRule[], Compiled>();

function compiledRules(rules: readonly QuestionRule[], asking: string): Compiled {
  const known = compiled.get(rules) ?? {
    rules: rules.map((it) => ({ ...it, regex: new RegExp(pattern(it.pattern).source, "u") })),
    asking: new RegExp(pattern(asking).source, "u"),
  };
  compiled.set(rules, known);
  return known;
}

/** Whether a clause asks or requests information at all. */
export const isAsking = (clause: string, rules: readonly QuestionRule[], asking: string): boolean =>
  compiledRules(rules, asking).asking.test(clause);

/** The topic of a clause, the surest rule first; statements count only as a bare key word ("parking?"). */
export function questionIn(
  clause: string,
  rules: readonly QuestionRule[],
  asking: string,
): FoundQuestion | null {
  const known = compiledRules(rules, asking);
  const asks = known.asking.test(clause);
  const short = clause.trim().split(/ +/).length <= 4;
  if (!asks && !short) return null;
  let best: FoundQuestion | null = null;
  for (const { topic, regex, confidence } of known.rules) {
    if (best && best.confidence >= confidence) continue;
    const match = regex.exec(clause);
    if (match) best = { topic, confidence: asks ? confidence : confidence - 0.15, text: match[0] };
  }
  return best;
}
