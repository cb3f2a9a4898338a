// Which chats an event is told in, once another chat has taken the booking up by its code: whoever asked hears the answer,
// and what happens by itself is heard in each chat that knows the booking.
import type { SessionId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { BookingChats, WorkflowRow } from "./booking-store.ts";

/** The same event for each chat, the one it names first. `changedBy` in its updates: the customer did it in another chat. */
export function deliveriesOf(
  event: WorkflowEvent,
  row: Pick<WorkflowRow, "id" | "session" | "result">,
  chats: BookingChats | null,
): WorkflowEvent[] {
  const takenUpIn = chats?.takenUpIn ?? null;
  if (takenUpIn === null || takenUpIn === row.session) return [event];
  const known = [row.session, takenUpIn];
  if (event.effectId !== null) {
    // What another chat asked for, the workflow tells the first one beside the answer.
    if (event.session !== row.session) return [event];
    const isOutcome = event.effectId === row.id;
    if (!isOutcome && event.status !== "success") return [event];
    const copy = isOutcome ? event : byCustomer(event);
    return [event, { ...copy, session: takenUpIn, effectId: null }];
  }
  const asked = askerOf(event, row);
  const told = asked !== null && known.includes(asked) ? byCustomer(event) : event;
  return known.filter((it) => it !== asked).map((session) => ({ ...told, session }));
}

const byCustomer = (event: WorkflowEvent): WorkflowEvent => ({
  ...event,
  stateUpdates: { ...event.stateUpdates, changedBy: "customer" },
});

/** Tells the chat of a booking what another one asked for. */
export const isCopy = ({ id }: WorkflowEvent): boolean => copies.test(id);
const copies = /^evt_(.+)_customer$/;

/** Whose change the event tells the others of; null: nobody's, it came by itself. */
function askerOf({ id }: WorkflowEvent, { result }: Pick<WorkflowRow, "result">): SessionId | null {
  const effect = copies.exec(id)?.[1];
  const changes: Readonly<Record<string, WorkflowEvent>> = result?.changes ?? {};
  return effect === undefined ? null : (changes[effect]?.session ?? null);
}
