// Which intents a clause shows, by a locale's table of patterns.
import { pattern } from "../text.ts";

export type Intent =
  | "book"
  | "cancel"
  /** "cancel" with nothing named: the booking or what is being talked about. */
  | "cancelAny"
  | "move"
  /** "change" with nothing named. */
  | "change"
  | "check"
  | "stop"
  | "repeat"
  | "clarify"
  | "skip"
  | "human"
  | "greeting"
  | "thanks"
  | "goodbye"
  | "howAreYou"
  | "bot"
  | "compliment"
  | "complaint";

export interface IntentRule {
  intent: Intent;
  pattern: string;
  confidence: number;
  /** Counts only where a date, time or size is said with it. */
  needs?: "slots";
  /** Asks for one more, whatever is under way. */
  fresh?: true;
  /** Words elsewhere in the clause that make it something else. */
  unless?: string;
}

export interface FoundIntent {
  intent: Intent;
  confidence: number;
  start: number;
  end: number;
  fresh: boolean;
}

interface CompiledRule extends Omit<IntentRule, "unless"> {
  regex: RegExp;
  unless: RegExp | null;
}
const compiled = new WeakMap<readonly IntentRule[], CompiledRule[]>();

const regexOf = (source: string): RegExp => new RegExp(pattern(source).source, "u");

function compiledRules(rules: readonly IntentRule[]): CompiledRule[] {
  const known =
    compiled.get(rules) ??
    rules.map((it) => ({
      ...it,
      regex: regexOf(it.pattern),
      unless: it.unless === undefined ? null : regexOf(it.unless),
    }));
  compiled.set(rules, known);
  return known;
}

/** The surest showing of every intent in a folded text. */
export function intentsIn(
  folded: string,
  rules: readonly IntentRule[],
  hasSlots: boolean,
): Map<Intent, FoundIntent> {
  const found = new Map<Intent, FoundIntent>();
  for (const { intent, regex, confidence, needs, fresh, unless } of compiledRules(rules)) {
    if (needs === "slots" && !hasSlots) continue;
    const known = found.get(intent);
    if (known && known.confidence >= confidence && !fresh) continue;
    const match = regex.exec(folded);
    if (!match || unless?.test(folded)) continue;
    found.set(intent, {
      intent,
      confidence: Math.max(confidence, known?.confidence ?? 0),
      start: match.index,
      end: match.index + match[0].length,
      fresh: fresh === true || known?.fresh === true,
    });
  }
  return found;
}
