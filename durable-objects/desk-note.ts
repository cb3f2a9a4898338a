// What a session tells the desk of the business an event is of: a note in its outbox, beside the turn and never in it.
import type { EffectId, Uuid } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { OutboxEffect } from "#conversation/effect-kinds";
import type { NoteEffect } from "#conversation/notes";
import type { SessionFacts } from "#conversation/ports";
import { newsOf } from "#business/desk-news";

/** null: there is nothing to tell, or the session is of no business and the event of no effect: the edge tells of it. */
export function deskNote(
  event: WorkflowEvent,
  effect: OutboxEffect | undefined,
  { businessId, session }: SessionFacts,
  now: number,
): NoteEffect | null {
  const business = (effect && businessOf(effect)) ?? businessId;
  const news = newsOf(event);
  if (!news || business === null) return null;
  return {
    type: "note",
    id: `eff_desk_${event.id}` as EffectId,
    requestId: event.requestId,
    businessId: business,
    session,
    notBefore: new Date(now).toISOString(),
    note: { kind: "deskNews", news },
  };
}

/** null: what is looked at or watched for is of no one business. */
function businessOf(effect: OutboxEffect): Uuid | null {
  if (effect.type === "assessment" || effect.type === "watchStop") return null;
  return "handoff" in effect ? effect.handoff.businessData.businessId : effect.businessId;
}
