// What a booking sends while its story goes on: its reports, and messages to the customer.
import { condition } from "@temporalio/workflow";
import type { EffectId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { Channel, MessageKind } from "../activities/messages.ts";
import type { BookingLife } from "./booking-life.ts";
import { CustomerMessages, type Fate } from "./customer-messages.ts";
import { Reports } from "./reports.ts";

/** A message on the way longer than this no longer holds up the event that speaks of it. */
const patience = "1 minute";

export class Outgoing extends Reports {
  readonly #messages: CustomerMessages;

  constructor(life: BookingLife) {
    super(life);
    this.#messages = new CustomerMessages(life);
  }

  /** Sends a message to the customer; the story does not wait. */
  notify(kind: MessageKind, again?: EffectId): void {
    this.background(async () => {
      await this.#messages.send(kind, again);
    });
  }

  /** Sends a message, then, or when it takes long, the event that says so; neither, if it is called off before. */
  notifyAndTell(kind: MessageKind, eventOf: (notified: Channel[]) => WorkflowEvent): void {
    this.background(async () => {
      let fate: Fate | undefined;
      const sending = this.#messages.send(kind).then((it) => {
        fate = it;
      });
      await condition(() => fate !== undefined, patience, { summary: `${kind}: wait for the provider` });
      if (fate !== "called_off") this.tell(eventOf(fate === undefined || fate === "unsent" ? [] : [fate]));
      await sending;
    });
  }
}
