// What the global chat asks where words only seem to mean something.
import type { QuickReply } from "#contracts/chat";
import { likelyCommand } from "#understanding/learned/shipped-chats";
import type { DiscoveryDesk, Saying } from "./desk.ts";
import { localeOf } from "./locale.ts";
import { phrasesOf, type DiscoveryPhrases } from "./phrases/index.ts";

type DoubtName = keyof DiscoveryPhrases["doubts"];
/** Without any results there is nothing to ask. */
const ofResults: ReadonlySet<DoubtName> = new Set([
  "refine",
  "more",
  "compare",
  "recommend",
  "reject",
  "restart",
]);

/** The question about a type of command, with words that the rules know; null where there is none to ask. */
export function doubtAbout(type: string, desk: DiscoveryDesk): Saying | null {
  const { doubts } = phrasesOf(desk);
  const name = Object.keys(doubts).find((it): it is DoubtName => it === type);
  if (!name || (ofResults.has(name) && desk.memory.shown.length === 0)) return null;
  const [text = "", reply = ""] = doubts[name];
  return { text, ...(reply ? { quickReplies: [{ label: reply, text: reply } satisfies QuickReply] } : {}) };
}

/** What words that no rule knows likely mean, as a question; null: better not guessed. */
export function guessed(desk: DiscoveryDesk, text: string): Saying | null {
  const type = likelyCommand("global", text, localeOf(desk), desk.turn.deps.learned.words);
  return type === null ? null : doubtAbout(type, desk);
}
