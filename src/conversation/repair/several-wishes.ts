// Repair: several wishes in one message. One after the other, each as if it had been said by itself; none is lost.
import type { Command } from "#contracts/commands";
import { bounds, last, topFrame } from "../state.ts";
import { say, type Desk } from "../turn.ts";

/** Keeps what waits for the first wish to be done. */
export function queueWishes(desk: Desk, texts: readonly string[]): void {
  const { dialogue, turn } = desk;
  say(desk, { say: "wishesNoted" });
  const said = texts.map((text) => ({ text, saidAt: turn.request.now }));
  dialogue.wishes = last([...dialogue.wishes, ...said], bounds.wishes);
}

/** The commands of the next wish, where nothing else is open; `read` understands it as of when it was said. */
export function nextWish(desk: Desk, read: (text: string, saidAt: number) => Command[]): Command[] {
  const { dialogue } = desk;
  const [wish, ...rest] = dialogue.wishes;
  if (!wish || topFrame(dialogue)) return [];
  dialogue.wishes = rest;
  say(desk, { say: "nextWish", wish: wish.text.trim() });
  return read(wish.text, wish.saidAt);
}
