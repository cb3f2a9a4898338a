// What the global chat asks where words only seem to mean something.
import type { QuickReply } from "#contracts/chat";
import { likelyCommand } from "#understanding/learned/shipped-chats";
import type { DiscoveryDesk, Saying } from "./desk.ts";
import { localeOf } from "./locale.ts";

interface Doubt {
  text: string;
  /** Says it in words that the rules know. */
  reply?: string;
  /** Is about results: without any there is nothing to ask. */
  ofResults?: true;
}

const doubts: Readonly<Record<string, Doubt>> = {
  discover: {
    text: "Are you looking for a place? Say what kind or which service, and where or when if it matters.",
  },
  refine: {
    text: "If I'm to narrow it down, say for example “cheaper”, “closer”, “in the old town” or “free after 5”.",
    ofResults: true,
  },
  more: { text: "If you want to see more of them, say so.", reply: "Show me more", ofResults: true },
  compare: { text: "If I'm to compare them, say so.", reply: "Compare them", ofResults: true },
  recommend: {
    text: "If I'm to choose one of them, just ask.",
    reply: "Which one do you recommend?",
    ofResults: true,
  },
  reject: { text: "Is one of them out? Say which: “not the first one”.", ofResults: true },
  reviews: { text: "If you want to know what customers say, tell me of which place." },
  details: { text: "What do you want to know, and of which place?" },
  priceResearch: {
    text: "If you want to know what something usually costs, say what: “how much is a haircut downtown?”.",
  },
  watch: {
    text: "If I'm to keep an eye on something, say on what: “tell me when they have something free on Friday”.",
  },
  book: { text: "Do you want to book? Tell me which place, and when." },
  restart: {
    text: "If I'm to forget this search and begin anew, say so.",
    reply: "Start over",
    ofResults: true,
  },
};

/** The question about a type of command; null where there is none to ask. */
export function doubtAbout(type: string, { memory }: DiscoveryDesk): Saying | null {
  const doubt = doubts[type];
  if (!doubt || (doubt.ofResults && memory.shown.length === 0)) return null;
  const { text, reply } = doubt;
  return { text, ...(reply ? { quickReplies: [{ label: reply, text: reply } satisfies QuickReply] } : {}) };
}

/** What words that no rule knows likely mean, as a question; null: better not guessed. */
export function guessed(desk: DiscoveryDesk, text: string): Saying | null {
  const type = likelyCommand("global", text, localeOf(desk), desk.turn.deps.learned.words);
  return type === null ? null : doubtAbout(type, desk);
}
