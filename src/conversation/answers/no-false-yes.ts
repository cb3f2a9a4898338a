// The yes that an owner's answer begins with is said only where the answer is written of all that was asked.
import { withoutYes } from "#understanding/faq/affirming";
import { covers, entriesWith, speaksOfAny } from "#understanding/faq/covers";
import type { Answer } from "../acts.ts";
import type { Desk } from "../turn.ts";
import { partsOf } from "./own-words.ts";

/** The answer, or what is known of that in the house's words. */
export function noFalseYes({ turn }: Desk, answer: Answer): Answer {
  const { input } = turn.request;
  if (answer.topic !== "ownWords" || input.kind !== "message") return answer;
  const rest = withoutYes(answer.text);
  if (rest === null) return answer;
  const { faq, policies, name } = turn.business;
  const entries = entriesWith({ faq, texts: policies.texts }, turn.deps.learned.words, answer.text);
  const parts = clausesOf(input.text);
  if (entries.some((it) => covers(it, parts, name))) return answer;
  // What is left is only understood by itself where it speaks of what was asked; else the owner's question is told with it.
  if (rest !== "" && speaksOfAny(parts, rest))
    return { topic: "ownWords", text: rest, near: { question: null } };
  const asked = faq.find((it) => it.answer === answer.text)?.question ?? null;
  const text = asked === null && rest !== "" ? rest : answer.text;
  return { topic: "ownWords", text, near: { question: asked } };
}

/** The halves of the sentences, without the sentences that have any. */
function clausesOf(text: string): string[] {
  const parts = partsOf(text, "").filter((it) => it.trim() !== "");
  return parts.filter((it) => !parts.some((other) => other !== it && it.includes(other)));
}
