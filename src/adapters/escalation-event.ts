// What is told of an escalation's effect.
import type { EffectOf, EffectResult } from "#conversation/effect-kinds";
import { outcomeOf } from "./effect-outcome.ts";
import type { EscalationOutcome } from "./supabase/escalations.ts";

/** Only what has to be told says more than that it was done. */
export function escalationEvent(
  effect: EffectOf<"escalation">,
  outcome: EscalationOutcome,
  now: number,
): EffectResult {
  const changed = effect.change.kind === "open" ? "escalation.opened" : "escalation.changed";
  const type = outcome === "expired" ? "escalation.expired" : changed;
  const message = "The team could not be told.";
  const error = outcome === "rejected" ? { code: "rejected" as const, message } : null;
  return outcomeOf(effect, { type, session: effect.session, error }, now);
}
