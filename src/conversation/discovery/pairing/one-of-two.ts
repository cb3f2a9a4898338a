// One of two visits that are held is taken back: both are let go, and the other is looked for by itself.
import { legIn } from "#understanding/discovery/pair-answer";
import { contextOf } from "../context-of.ts";
import type { DiscoveryDesk } from "../desk.ts";
import { show } from "../search.ts";

/** Which of the two the message takes back; null: both, or neither. */
export function oneTakenBack(desk: DiscoveryDesk, text: string): 0 | 1 | null {
  const { pairWish: wish } = desk.memory;
  const leg = wish ? legIn(text, { wishes: wish.wishes }, contextOf(desk)) : null;
  return leg === "another" ? null : leg;
}

export async function otherAlone(desk: DiscoveryDesk, taken: 0 | 1): Promise<void> {
  const { memory } = desk;
  const other = memory.pairWish?.wishes[taken === 0 ? 1 : 0];
  if (!other) return;
  memory.criteria = other;
  memory.before = 0;
  await show(desk);
}
