// Reads what is remembered of the visitor: as their session begins, and between flows, for another of theirs may have
// changed it. A first visit reads nothing.
import type { Remembered } from "../ports.ts";
import { bounds, initialDialogue, last, topFrame, type Dialogue } from "../state.ts";
import type { Desk } from "../turn.ts";

/** Costs no answer: what cannot be read now is as it was. */
export async function recollect({ dialogue, turn }: Desk): Promise<void> {
  const { facts, input } = turn.request;
  const known = facts.visitor !== undefined || dialogue.memory.consent !== null;
  if (!known || (input.kind !== "open" && topFrame(dialogue))) return;
  // What was said here and is not written yet is newer than all that can be read.
  const { written } = dialogue.memory;
  if (written && turn.deps.isWaiting(written)) return;
  const remembered = await turn.reads.remembered(turn.business.id).catch(() => undefined);
  if (remembered) take(dialogue, remembered);
  // Forgotten in another session of theirs.
  else if (remembered === null && dialogue.memory.consent !== null) forgetHere(dialogue);
}

function take(dialogue: Dialogue, { consent, name, preferences, bookings, orders }: Remembered): void {
  const { memory, customer } = dialogue;
  dialogue.memory = { ...memory, consent, bookings, orders };
  if (consent === "refused") return;
  if (name !== null) customer.name ??= name;
  const own = customer.preferences.filter((it) => !preferences.includes(it));
  customer.preferences = last([...preferences, ...own], bounds.preferences);
}

function forgetHere(dialogue: Dialogue): void {
  const { memory } = initialDialogue({});
  dialogue.memory = { ...memory, asked: dialogue.memory.asked };
  dialogue.customer.preferences = [...dialogue.unplaced];
}
