// What comes back into a global chat: an assessment, a watch, or an event of a business that was visited in it.
import type { WorkflowEvent } from "#contracts/workflow-events";
import { tellAssessment } from "./assessing.ts";
import { last } from "../state.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { discoveryBounds } from "./memory.ts";
import { lapse } from "./pairing/booked.ts";
import { observedPair } from "./pairing/observe.ts";
import { tellWatch } from "./watching.ts";

export async function observe(desk: DiscoveryDesk): Promise<void> {
  const { input } = desk.turn.request;
  if (input.kind !== "event") return;
  const { event } = input;
  if (observedPair(desk, event)) return;
  lapse(desk.memory);
  if (event.type === "assessment.ready") return tellAssessment(desk, event);
  if (event.type.startsWith("watch.")) return tellWatch(desk, event);
  ofVisited(desk, event);
}

/** An event is the visited business's: by the booking's name where it has one, else the one visited last. */
function ofVisited({ memory, turn }: DiscoveryDesk, event: WorkflowEvent): void {
  const slug = event.results.booking?.business ?? null;
  const business = memory.visited.find((it) => it.slug === slug) ?? memory.visiting ?? memory.visited.at(-1);
  const { booking } = event.results;
  if (business && booking) {
    memory.bookedAt = business;
    const others = (memory.bookings ?? []).filter((it) => it.id !== booking.id);
    memory.bookings = last([...others, booking], discoveryBounds.bookings);
  }
  if (business) turn.visit = { business, text: null, once: memory.visiting?.id !== business.id };
}
