// Repair: no progress. A message that was taken but changed nothing is re-asked once; the next one is not understood.
import type { Desk } from "../turn.ts";
import { cannotHandle } from "./cannot-handle.ts";

/** What the conversation knows and has said so far; compared before and after a message. */
export function standing({ dialogue, turn }: Desk): string {
  const { frames, customer, bookings, memory } = dialogue;
  const { acts, effects, repeats, pauses, next } = turn;
  return JSON.stringify([
    frames,
    customer,
    bookings,
    memory,
    acts.length,
    effects.length,
    repeats,
    pauses,
    next,
  ]);
}

/** Counts a message after which everything stands as before; without it the same question would come for ever. */
export function noticeProgress(desk: Desk, before: string): void {
  const stands = standing(desk) === before;
  const again = stands && desk.dialogue.stalled;
  desk.dialogue.stalled = stands;
  if (again) cannotHandle(desk);
  else if (!stands) desk.dialogue.misunderstood = 0;
}
