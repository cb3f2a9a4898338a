// A conversation that is put back to one point again and again: each text is said there, and to nothing that was said since.
import { MemorySaver } from "@langchain/langgraph";
import { Chat, type ChatOptions } from "#test/fakes/chat";
import type { Effect } from "#conversation/effect-kinds";

export interface Said {
  chat: Chat;
  text: string;
  answer: string;
  /** What was performed since, or is to be. */
  effects: Effect[];
}

/** Says each text at the point to which `before` leads; what was said and done is looked at before the next one. */
export async function sayEachAt(
  texts: readonly string[],
  before: readonly string[],
  options: () => ChatOptions,
  look: (said: Said) => void,
): Promise<void> {
  let point = await pointAfter(before, options());
  for (const text of texts) {
    const { chat, saver, kept, performed } = point;
    Object.assign(saver, structuredClone(kept));
    const answer = await chat.says(text);
    const effects = [...chat.world.performed.slice(performed), ...chat.world.deadlines];
    look({ chat, text, answer, effects });
    // What a crew did is told; nothing stands because of it.
    const written = chat.notes.some((it) => it.kind !== "crewRun");
    if (effects.length > 0 || written) point = await pointAfter(before, options());
  }
}

async function pointAfter(before: readonly string[], options: ChatOptions) {
  const saver = new MemorySaver();
  const chat = new Chat({ ...options, saver });
  for (const text of before) await chat.says(text);
  chat.world.deadlines.length = 0;
  const { storage, writes } = saver;
  return { chat, saver, kept: structuredClone({ storage, writes }), performed: chat.world.performed.length };
}
