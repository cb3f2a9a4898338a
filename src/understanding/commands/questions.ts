// What a clause asks for in passing: topic, the thing it is about, and the date.
import type { QuestionTopic } from "#contracts/commands";
import { pattern } from "../text.ts";

export interface QuestionRule {
  topic: QuestionTopic;
  pattern: string;
  confidence: number;
  /** Counts in a statement too ("we'll be late"). */
  stated?: true;
}

/** What a question of a topic is about, where the topic alone does not say. */
export interface SubjectRule {
  topic: QuestionTopic;
  /** The subject's name; left out, the pattern's group `thing` is the customer's own word for it. */
  subject?: string;
  pattern: string;
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
  let best: FoundQuestion | null = null;
  for (const { topic, regex, confidence, stated } of known.rules) {
    if (!asks && !short && !stated) continue;
    if (best && best.confidence >= confidence) continue;
    const match = regex.exec(clause);
    if (match) best = { topic, confidence: asks || stated ? confidence : confidence - 0.15, text: match[0] };
  }
  return best;
}

const subjectPatterns = new WeakMap<readonly SubjectRule[], (SubjectRule & { regex: RegExp })[]>();

/** The subject of a clause that asks about a topic; the first rule that fits. */
/** "What milk do you have here?" is about no such thing. */
const noThing: ReadonlySet<string> = new Set(["here", "there"]);

export function subjectIn(
  clause: string,
  topic: QuestionTopic,
  rules: readonly SubjectRule[],
): string | undefined {
  const known =
    subjectPatterns.get(rules) ??
    rules.map((it) => ({ ...it, regex: new RegExp(pattern(it.pattern).source, "u") }));
  subjectPatterns.set(rules, known);
  for (const { topic: about, subject, regex } of known) {
    const match = about === topic ? regex.exec(clause) : null;
    const found = match && (subject ?? match.groups?.["thing"]?.trim());
    if (found && !noThing.has(found)) return found;
  }
  return undefined;
}
