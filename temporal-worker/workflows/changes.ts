// Changes to one booking or order: one at a time, each effect once, however often and by whichever way it comes.
import { CancellationScope } from "@temporalio/workflow";
import type { EffectId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { InOrder } from "./in-order.ts";

export class Changes<Update extends { effectId: EffectId }> {
  readonly #apply: (update: Update) => Promise<WorkflowEvent>;
  readonly #answers = new Map<EffectId, Promise<WorkflowEvent>>();
  readonly #line = new InOrder();

  constructor(apply: (update: Update) => Promise<WorkflowEvent>) {
    this.#apply = apply;
  }

  /** True while a change is being made or waits for its turn. */
  get underWay(): boolean {
    return this.#line.waiting > 0;
  }

  /** Makes the change; a repeat of its effect id gets the first one's answer. */
  make(update: Update): Promise<WorkflowEvent> {
    const known = this.#answers.get(update.effectId);
    if (known) return known;
    const answer = this.#line.add(() => CancellationScope.nonCancellable(() => this.#apply(update)));
    this.#answers.set(update.effectId, answer);
    return answer;
  }
}
