// What a booking sends while its story goes on: events to the chat in order, messages to the customer.
import { condition, log, setCurrentDetails, workflowInfo } from "@temporalio/workflow";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { Channel, Letter, MessageKind } from "../activities/messages.ts";
import type { BookingLife } from "./booking-life.ts";
import { InOrder } from "./in-order.ts";
import { reasonOf } from "./refusals.ts";
import { chat, office, post, takeStep } from "./retries.ts";

/** A message on the way longer than this no longer holds up the event that speaks of it. */
const patience = "1 minute";

export class Outgoing {
  readonly #life: BookingLife;
  readonly #events = new InOrder();
  #errands = 0;

  constructor(life: BookingLife) {
    this.#life = life;
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

  /** Sends a message, once, on the best channel the customer left that takes it; the story does not wait. */
  notify(kind: MessageKind): void {
    this.background(async () => {
      await this.#send(kind);
    });
  }

  /** Sends a message, then, or when it takes long, the event that says so. */
  notifyAndTell(kind: MessageKind, eventOf: (notified: Channel[]) => WorkflowEvent): void {
    this.background(async () => {
      const sent: Channel[] = [];
      let settled = false;
      const sending = this.#send(kind, (channel) => sent.push(channel)).finally(() => {
        settled = true;
      });
      await condition(() => settled, patience, { summary: `${kind}: wait for the provider` });
      this.tell(eventOf([...sent]));
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

  async #send(kind: MessageKind, onSent: (channel: Channel) => void = () => undefined): Promise<void> {
    const { handoff, state } = this.#life;
    const { email, phone } = handoff.businessData.customer;
    if (!state) return;
    const addresses: Record<Channel, string | null> = { email, sms: phone };
    for (const channel of channelsFor(kind)) {
      const to = addresses[channel];
      if (!to) continue;
      const letter: Letter = { kind, channel, to, facts: handoff.businessData, booking: state };
      if (!(await isSent(letter, handoff.requestId))) continue;
      onSent(channel);
      return;
    }
  }
}

/** A reminder is read at once on a phone; what is kept, such as the calendar link, is better in a mail. */
const channelsFor = (kind: MessageKind): Channel[] =>
  kind === "reminder" ? ["sms", "email"] : ["email", "sms"];

/** false where the channel is off, or the provider will never take it. */
async function isSent(letter: Letter, requestId: string): Promise<boolean> {
  try {
    const summary = `${letter.kind} by ${letter.channel}`;
    return (await post.sendMessage.executeWithOptions({ summary }, [letter, requestId])) === "sent";
  } catch (error) {
    await office
      .giveUpMessage(letter, reasonOf(error), requestId)
      .catch(logged(`the unsent ${letter.kind} was not written down`));
    return false;
  }
}

/** A note that the database will not take must not stop the booking. */
const logged =
  (what: string) =>
  (error: unknown): void =>
    log.error(what, { reason: reasonOf(error) });

const traceparent = (): string | null => {
  const value = workflowInfo().memo?.["traceparent"];
  return typeof value === "string" ? value : null;
};
