// What a booking sends while its story goes on: events to the chat in order, messages to the customer.
import { condition, setCurrentDetails, workflowInfo } from "@temporalio/workflow";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { Channel, MessageKind } from "../activities/messages.ts";
import type { BookingLife } from "./booking-life.ts";
import { CustomerMessages, type Fate } from "./customer-messages.ts";
import { InOrder } from "./in-order.ts";
import { logged, reasonOf } from "./refusals.ts";
import { chat, office, takeStep } from "./retries.ts";

/** A message on the way longer than this no longer holds up the event that speaks of it. */
const patience = "1 minute";

export class Outgoing {
  readonly #life: BookingLife;
  readonly #messages: CustomerMessages;
  readonly #events = new InOrder();
  #errands = 0;

  constructor(life: BookingLife) {
    this.#life = life;
    this.#messages = new CustomerMessages(life);
  }

  get pending(): number {
    return this.#events.waiting + this.#errands;
  }

  /** Sends an event to its conversation and the records, after all earlier ones. */
  tell(event: WorkflowEvent): void {
    const row = this.#life.row();
    setCurrentDetails(this.#life.describe());
    void this.#events.add(async () => {
      const { businessId } = this.#life.handoff.businessData;
      await chat
        .reportEvent(event, row, traceparent())
        .catch((error: unknown) => office.giveUpEvent(event, businessId, reasonOf(error)))
        .catch(logged(`the undelivered event ${event.id} was not written down`));
    });
  }

  /** Writes down how the booking's workflow ended: who asks from now on is answered from there. */
  async close(): Promise<void> {
    const row = this.#life.row();
    const { requestId } = this.#life.handoff;
    await takeStep((desk) => desk.recordWorkflow(row, requestId)).catch(
      logged("the end was not written down"),
    );
  }

  /** Sends a message to the customer; the story does not wait. */
  notify(kind: MessageKind): void {
    this.background(async () => {
      await this.#messages.send(kind);
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

  /** Does something beside the story; the workflow ends only after it. */
  background(errand: () => Promise<void>): void {
    this.#errands += 1;
    void errand().finally(() => {
      this.#errands -= 1;
    });
  }
}

const traceparent = (): string | null => {
  const value = workflowInfo().memo?.["traceparent"];
  return typeof value === "string" ? value : null;
};
