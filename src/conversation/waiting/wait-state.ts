// Places in the line that a conversation knows of.
import { epochMs } from "#business/local-time";
import { knownBooking } from "../frames.ts";
import { bounds, last, type Dialogue, type KnownWait } from "../state.ts";

/** Still waiting: neither over nor turned into a booking. */
export const openWaits = (dialogue: Dialogue, now: number): KnownWait[] =>
  dialogue.waits.filter((it) => epochMs(it.to) > now && !knownBooking(dialogue, it.bookingId));

export const waitById = (dialogue: Dialogue, workflowId: string | null): KnownWait | null =>
  dialogue.waits.find((it) => it.workflowId === workflowId) ?? null;

export function rememberWait(dialogue: Dialogue, wait: KnownWait): void {
  const others = dialogue.waits.filter((it) => it.workflowId !== wait.workflowId);
  dialogue.waits = last([...others, wait], bounds.waits);
}

export function forgetWait(dialogue: Dialogue, workflowId: string): void {
  dialogue.waits = dialogue.waits.filter((it) => it.workflowId !== workflowId);
}
