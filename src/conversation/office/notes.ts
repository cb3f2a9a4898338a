// What is kept of a conversation for the whole business: what its owners want, and what was done.
import { nextEffectId } from "../ids.ts";
import type { OfficeTurn } from "./desk.ts";

export function keepNote(
  turn: OfficeTurn,
  { goals = [], actions = [] }: { goals?: string[]; actions?: string[] },
): void {
  const { desk, notes, ids } = turn;
  if (!desk) return;
  notes.push({
    id: nextEffectId(ids),
    afterMs: 0,
    businessId: desk.business.id,
    note: { kind: "office", user: desk.user, goals, actions },
  });
}

/** What is known of the business and what this conversation adds, each once, newest last. */
export const known = (kept: readonly string[], own: readonly string[], most: number): string[] =>
  [...kept.filter((it) => !own.includes(it)), ...own].slice(-most);
