// Repair: correction of who comes or how they are reached, after the booking is made. It is written on the booking by its
// workflow, or it is said why it is not.
import type { FlowName, SlotValues } from "#contracts/commands";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { bookingMeant } from "../attendance.ts";
import { changeContact } from "../effects.ts";
import { knownBooking, upcoming } from "../frames.ts";
import { openOrders } from "../ordering/order-state.ts";
import { topFrame } from "../state.ts";
import { say, type Desk } from "../turn.ts";

/** What is made now takes the details that are given now; what was made keeps its own. */
const takesDetails: ReadonlySet<FlowName> = new Set<FlowName>(["book", "order", "waitlist", "handoff"]);

/** Writes new details on the bookings that lie ahead; false where nothing that was made is meant. */
export function correctContact(desk: Desk, { name, phone, email }: SlotValues): boolean {
  const { dialogue, turn } = desk;
  const frame = topFrame(dialogue);
  if (frame && takesDetails.has(frame.flow)) return false;
  const known = dialogue.customer;
  const customer = {
    name: name !== undefined && name !== known.name ? name : null,
    phone: phone !== undefined && phone !== known.phone ? phone : null,
    email: email !== undefined && email !== known.email ? email : null,
  };
  if (customer.name === null && customer.phone === null && customer.email === null) return false;
  const ahead = upcoming(dialogue, turn.request.now).filter((it) => it.workflowId);
  const meant = bookingMeant(desk);
  const isReach = customer.phone !== null || customer.email !== null;
  for (const booking of ahead) {
    // The customer is reached in one way, but one of the visits may be another's: a name is for the one that is meant.
    if (booking === meant) changeContact(desk, booking, customer);
    else if (isReach) changeContact(desk, booking, { ...customer, name: null });
  }
  if (openOrders(dialogue).length > 0) say(desk, { say: "orderKeepsContact" });
  return ahead.length > 0 || openOrders(dialogue).length > 0;
}

/** What became of it. */
export function observeContact(desk: Desk, { status, error, results, nextSteps }: WorkflowEvent): void {
  const booking = results.booking ?? knownBooking(desk.dialogue, results.bookingId)?.booking;
  if (!booking) return;
  const { name = null, phone, email } = desk.dialogue.customer;
  const reach = [email, phone].filter(Boolean).join(", ") || null;
  const isLate = error?.code === "too_late" || error?.code === "not_found";
  const how =
    status === "success" ? "written" : status === "partial" ? "pending" : isLate ? "tooLate" : "failed";
  const confirmation = nextSteps.includes("send_confirmation")
    ? "again"
    : nextSteps.includes("confirmations_spent")
      ? "spent"
      : null;
  say(desk, { say: "contactChanged", how, booking, name, reach, confirmation });
}
