// The state view of a dedicated chat: what a client and the seed's readers see of the state.
import type { DedicatedState } from "#contracts/state-views";
import { localOf } from "#business/local-time";
import { hoursText } from "#business/opening-hours";
import { upcoming } from "./frames.ts";
import { openOrders } from "./ordering/order-state.ts";
import { openWaits } from "./waiting/wait-state.ts";
import { topFrame, type Stage } from "./state.ts";
import type { Desk } from "./turn.ts";

/** How a flow's stage is named behind its title; stages outside flows name themselves. */
const stageName: Partial<Record<Stage, string>> = {
  information_gathering: "information",
  proposal: "proposal",
  confirmation: "confirmation",
  execution: "execution",
};

export function viewOf(desk: Desk): DedicatedState {
  const { dialogue, turn } = desk;
  const { business, request } = turn;
  const { customer, memory } = dialogue;
  const today = localOf(request.now, business.timeZone).date;
  return {
    conversation_type: "dedicated",
    business_id: business.id,
    customer_context: {
      name: customer.name ?? null,
      preferences: customer.preferences,
      history: [
        ...(dialogue.bookings.length + memory.bookings.length > 0 ? ["previous_bookings"] : []),
        ...(dialogue.orders.length + memory.orders.length > 0 ? ["previous_orders"] : []),
        ...(customer.feedback ? ["feedback"] : []),
      ],
    },
    business_context: {
      category: business.category,
      capacity: business.capacity,
      hours: hoursText(business, today),
    },
    current_flow: flowName(desk),
    workflow_triggers: triggers(desk),
  };
}

/** `booking_confirmation` within a flow, the stage's own name outside. */
function flowName({ dialogue, turn }: Desk): string {
  const frame = topFrame(dialogue);
  const name = frame ? stageName[frame.stage] : undefined;
  return frame && name ? `${turn.flows[frame.flow].title}_${name}` : dialogue.stage;
}

/** What workflows will do: from the moment a yes is asked for, and while a booking lies ahead. */
function triggers({ dialogue, turn }: Desk): string[] {
  const frame = topFrame(dialogue);
  if (frame && (frame.stage === "confirmation" || frame.stage === "execution")) {
    return [...turn.flows[frame.flow].triggers];
  }
  if (upcoming(dialogue, turn.request.now).length > 0) return [...turn.flows.book.triggers];
  if (openWaits(dialogue, turn.request.now).length > 0) return [...turn.flows.waitlist.triggers];
  return openOrders(dialogue).length > 0 ? [...turn.flows.order.triggers] : [];
}
