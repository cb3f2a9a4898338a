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

  /** Sends a message on every channel the customer left; the story does not wait for it. */
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
    const addresses: [Channel, string | null][] = [
      ["email", email],
      ["sms", phone],
    ];
    const letters = addresses.flatMap(([channel, to]): Letter[] =>
      to ? [{ kind, channel, to, facts: handoff.businessData, booking: state }] : [],
    );
    await Promise.all(letters.map((it) => sendLetter(it, handoff.requestId, onSent)));
  }
}

async function sendLetter(
  letter: Letter,
  requestId: string,
  onSent: (channel: Channel) => void,
): Promise<void> {
  try {
    const summary = `${letter.kind} by ${letter.channel}`;
    const delivery = await post.sendMessage.executeWithOptions({ summary }, [letter, requestId]);
    if (delivery === "sent") onSent(letter.channel);
  } catch (error) {
    await office
      .giveUpMessage(letter, reasonOf(error), requestId)
      .catch(logged(`the unsent ${letter.kind} was not written down`));
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
