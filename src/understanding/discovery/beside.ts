// What is looked for beside the kind of place, in words that no rule knows: "with pizza", "for maths".
import { plain } from "../text.ts";
import type { DiscoveryContext } from "./context.ts";
import { unreadIn } from "./unread.ts";

export interface Beside {
  /** What a place must have, for it was said to be had there: one thing. */
  required: string | null;
  /** Words that may name something: they count where somebody has it. */
  possible: string[];
}

const opener =
  "(?<!\\p{L})(?:with|w/?|serv(?:es|ing)|that (?:has|have|does|do)|con|avec|mit|com)(?:\\s+(?:an?|any|some|good|great|real|proper|un[ae]?|eine?[nr]?|uma?|des?))*\\s+";
/** Who comes along, and what every place has. */
const nothingToHave =
  /^(?:friends?|family|kids?|children|wife|husband|partner|girlfriend|boyfriend|parents?|colleagues?|mom|mum|dad|clients?|team|people|staff|service|prices?|food|reviews?|hours?|times?|amigos?|familia|amis|famille|freunden?|familie|amici|famiglia|familia|service|personal)$/u;
const shortest = 4;
const most = 2;

/** `text` names a kind or a service already; null: nothing else is said of it. */
export function besideIn(text: string, context: DiscoveryContext): Beside | null {
  const unread = unreadIn(text, context).filter((it) => it.length >= shortest && !nothingToHave.test(it));
  if (unread.length === 0 || unread.length > most) return null;
  const what = unread.join(" ");
  const had = new RegExp(`${opener}${escaped(what)}(?!\\p{L})`, "u").test(plain(text));
  return had ? { required: what, possible: [] } : { required: null, possible: unread };
}

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
