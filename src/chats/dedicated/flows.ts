// What a customer can do with one business by chat. Each flow is data; the conversation runs it.
import type { FlowName } from "#contracts/commands";
import { defineFlow, type Flow } from "#conversation/define-flow";

const book = defineFlow({
  name: "book",
  title: "booking",
  about: "new",
  before: [
    { ask: "service", filledBy: ["service"] },
    { ask: "variant", filledBy: ["variant"] },
    { ask: "partySize", filledBy: ["partySize"] },
    { ask: "date", filledBy: ["date"] },
    { ask: "time", filledBy: ["time"] },
  ],
  proposal: "hold",
  after: [
    { ask: "asBefore", filledBy: [], skippable: true },
    { ask: "name", filledBy: ["name"] },
    { ask: "contact", filledBy: ["phone", "email"], skippable: true },
  ],
  effect: "handoff",
  triggers: ["send_confirmation", "schedule_reminder"],
});

const move = defineFlow({
  name: "move",
  title: "move",
  about: "known",
  before: [],
  proposal: "find",
  after: [],
  effect: "reschedule",
  triggers: ["send_confirmation", "schedule_reminder"],
});

const cancel = defineFlow({
  name: "cancel",
  title: "cancel",
  about: "known",
  before: [],
  proposal: null,
  after: [],
  effect: "cancel",
  triggers: ["send_cancellation"],
});

const check = defineFlow({
  name: "check",
  title: "check",
  about: "known",
  before: [],
  proposal: "tell",
  after: [],
  effect: null,
  triggers: [],
});

const order = defineFlow({
  name: "order",
  title: "order",
  about: "order",
  before: [
    { ask: "items", filledBy: ["order"] },
    { ask: "choice", filledBy: ["order"] },
    { ask: "more", filledBy: ["order"] },
    { ask: "pickup", filledBy: ["order"], skippable: true },
  ],
  proposal: null,
  after: [
    { ask: "name", filledBy: ["name"] },
    { ask: "contact", filledBy: ["phone", "email"], skippable: true },
  ],
  effect: "order",
  triggers: ["prepare_order", "send_order_updates"],
});

const cancelOrder = defineFlow({
  name: "cancelOrder",
  title: "order_cancel",
  about: "placed",
  before: [],
  proposal: null,
  after: [],
  effect: "cancelOrder",
  triggers: [],
});

const checkOrder = defineFlow({
  name: "checkOrder",
  title: "order_check",
  about: "placed",
  before: [],
  proposal: "tell",
  after: [],
  effect: null,
  triggers: [],
});

const waitlist = defineFlow({
  name: "waitlist",
  title: "waitlist",
  about: "wait",
  before: [
    { ask: "service", filledBy: ["service"] },
    { ask: "variant", filledBy: ["variant"] },
    { ask: "partySize", filledBy: ["partySize"] },
    { ask: "date", filledBy: ["date"] },
    { ask: "time", filledBy: ["time"] },
  ],
  proposal: "find",
  // An offer is short: without a way to reach the customer there is no sense in one.
  after: [
    { ask: "name", filledBy: ["name"] },
    { ask: "contact", filledBy: ["phone", "email"] },
  ],
  effect: "joinWaitlist",
  triggers: ["offer_when_free"],
});

const leaveWaitlist = defineFlow({
  name: "leaveWaitlist",
  title: "waitlist_leave",
  about: "waiting",
  before: [],
  proposal: null,
  after: [],
  effect: "leaveWaitlist",
  triggers: [],
});

const checkWaitlist = defineFlow({
  name: "checkWaitlist",
  title: "waitlist_check",
  about: "waiting",
  before: [],
  proposal: "tell",
  after: [],
  effect: null,
  triggers: [],
});

/** What a person of the team needs to write back, where none is there at once. */
const handoff = defineFlow({
  name: "handoff",
  title: "handoff",
  about: "none",
  before: [
    { ask: "name", filledBy: ["name"], skippable: true },
    { ask: "contact", filledBy: ["phone", "email"], skippable: true },
  ],
  proposal: null,
  after: [],
  effect: "escalate",
  triggers: [],
});

export const dedicatedFlows: Readonly<Record<FlowName, Flow>> = {
  book,
  move,
  cancel,
  check,
  order,
  cancelOrder,
  checkOrder,
  waitlist,
  leaveWaitlist,
  checkWaitlist,
  handoff,
};
