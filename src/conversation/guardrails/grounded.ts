// Guardrail: every number said must come from a tool's result or the customer; else the sentence is refused.
import { numbersIn, type Numbers } from "./numbers.ts";

/** The numbers of a sentence that the turn cannot trace; none means it may be said. */
export function untraced(sentence: string, grounds: Numbers, locale = "en"): string[] {
  const said = numbersIn(sentence, locale);
  const missing = (kind: "money" | "clocks" | "counts") =>
    [...said[kind]].filter((it) => !grounds[kind].has(it)).map((it) => `${kind} ${it}`);
  const digits = [...said.digits].filter((it) => !grounds.digits.has(it)).map((it) => `digits ${it}`);
  return [...missing("money"), ...missing("clocks"), ...missing("counts"), ...digits];
}

/** A sentence ends where the next begins with a capital letter or the text ends. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

/** The text with each sentence that fails replaced; the replacement is said once. */
export function grounded(text: string, grounds: Numbers, replacement: string, locale = "en"): string {
  if (untraced(text, grounds, locale).length === 0) return text;
  const sentences = sentencesOf(text);
  const kept = sentences.map((it) => (untraced(it, grounds, locale).length === 0 ? it : replacement));
  return kept.filter((it, index) => it !== replacement || kept.indexOf(replacement) === index).join(" ");
}
