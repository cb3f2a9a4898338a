// What a workflow's event is to the business it happens at: kinds, ids and no one's name.
import type { DeskNews } from "#contracts/desk";
import type { WorkflowEvent } from "#contracts/workflow-events";

/** null: nothing changed at the business, such as a hold that was refused in the chat. */
export function newsOf(event: WorkflowEvent): DeskNews | null {
  const { id, type, status, at, results, workflowId } = event;
  if (status === "failure" && workflowId === null) return null;
  // Another of the customer's chats knows it too: it is as it was.
  if (type === "booking.taken_up") return null;
  const { bookingId, booking, order } = results;
  const of = booking?.id ?? bookingId;
  return {
    id,
    type,
    status,
    at,
    booking: of
      ? {
          id: of,
          status: booking?.status ?? null,
          startsAt: booking?.startsAt ?? null,
          partySize: booking?.partySize ?? null,
        }
      : null,
    order: order ? { id: order.id, status: order.status } : null,
    escalation: null,
    workflowId,
  };
}
