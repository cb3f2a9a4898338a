// What a workflow tells while its story goes on: events to the chat and the records, in order.
import { setCurrentDetails, workflowInfo } from "@temporalio/workflow";
import type { Uuid } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowRow } from "../activities/booking-store.ts";
import { InOrder } from "./in-order.ts";
import { logged, reasonOf } from "./refusals.ts";
import { chat, office, takeStep } from "./retries.ts";

/** Whose story it is. */
export interface Story {
  readonly handoff: { requestId: string; businessData: { businessId?: Uuid } };
  /** Where it stands, for the records. */
  row(): WorkflowRow;
  /** One line for Temporal's UI. */
  describe(): string;
}

export class Reports {
  readonly #story: Story;
  readonly #events = new InOrder();
  #errands = 0;

  constructor(story: Story) {
    this.#story = story;
  }

  get pending(): number {
    return this.#events.waiting + this.#errands;
  }

  /** Sends an event to its conversation and the records, after all earlier ones. */
  tell(event: WorkflowEvent): void {
    const row = this.#story.row();
    setCurrentDetails(this.#story.describe());
    void this.#events.add(async () => {
      const { businessId = null } = this.#story.handoff.businessData;
      await chat
        .reportEvent(event, row, traceparent())
        .catch((error: unknown) => office.giveUpEvent(event, businessId, reasonOf(error)))
        .catch(logged(`the undelivered event ${event.id} was not written down`));
    });
  }

  /** Writes down how the workflow ended: who asks from now on is answered from there. */
  async close(): Promise<void> {
    const row = this.#story.row();
    const { requestId } = this.#story.handoff;
    await takeStep((desk) => desk.recordWorkflow(row, requestId)).catch(
      logged("the end was not written down"),
    );
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
