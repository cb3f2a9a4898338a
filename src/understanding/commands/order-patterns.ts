// A language's talk about orders as patterns, made once.
import { hasWords } from "../text.ts";
import type { OrderTalk } from "../orders/talk/talk.ts";

export type TalkPatterns = Record<keyof OrderTalk, RegExp>;

const compiled = new WeakMap<OrderTalk, TalkPatterns>();

export function patternsOf(talk: OrderTalk): TalkPatterns {
  const known = compiled.get(talk);
  if (known) return known;
  const entries = Object.entries(talk).map(([key, words]) => [
    key,
    hasWords(key === "enough" ? `^ ?(?:${words})$` : key === "declines" ? `^ ?(?:${words})` : words),
  ]);
  const made = Object.fromEntries(entries) as TalkPatterns;
  compiled.set(talk, made);
  return made;
}
