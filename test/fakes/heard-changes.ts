// Who hears of a change of the business in the world in memory: the team of three, and two customers where they are to.
import type { ChangeResult } from "#contracts/business-change";
import type { BusinessChangeEffect, BusinessUndoEffect } from "#conversation/effect-kinds";

export class HeardChanges {
  /** Of what was applied at once, by its effect. */
  readonly #told = new Map<string, ChangeResult>();

  /** Undefined: taken back without ever having been applied. */
  of(effect: BusinessChangeEffect | BusinessUndoEffect): ChangeResult | undefined {
    if (effect.type === "businessUndo") return this.#told.get(effect.workflowId);
    const { businessData, triggerConditions } = effect.handoff;
    const change = {
      applied: businessData.changes.length,
      staffNotified: triggerConditions.notifyStaff ? 3 : 0,
      customersNotified: triggerConditions.alertCustomers ? 2 : 0,
    };
    if (triggerConditions.beginsAt === undefined) this.#told.set(effect.id, change);
    return change;
  }
}
