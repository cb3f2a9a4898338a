// A language's talk about orders as patterns, made once.
import { hasWords, pattern } from "../text.ts";
import type { OrderTalk } from "../orders/talk/talk.ts";

export type TalkPatterns = Record<keyof OrderTalk, RegExp>;

const compiled = new WeakMap<OrderTalk, TalkPatterns>();

/** What says so only as the whole of a message, and only at the beginning of what is said. */
const alone: ReadonlySet<string> = new Set<keyof OrderTalk>(["enough", "wait"]);
const opening: ReadonlySet<string> = new Set<keyof OrderTalk>(["declines"]);

export function patternsOf(talk: OrderTalk): TalkPatterns {
  const known = compiled.get(talk);
  if (known) return known;
  const led = `^[ ¿]*(?:(?:${talk.leads})[ ,.!¿]+)`;
  const entries = Object.entries({ ...talk, asks: `${led}*(?:${talk.asks})` }).map(([key, words]) => [
    key,
    hasWords(alone.has(key) ? `^ ?(?:${words})$` : opening.has(key) ? `^[ ¿]*(?:${words})` : words),
  ]);
  const made = {
    ...Object.fromEntries(entries),
    leads: new RegExp(pattern(`${led}+`).source, "u"),
  } as TalkPatterns;
  compiled.set(talk, made);
  return made;
}
