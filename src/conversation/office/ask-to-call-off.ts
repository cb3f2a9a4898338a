// "Forget it" right after a change was planned: whether that is what is meant.
import type { Bureau } from "./desk.ts";
import { callingOff } from "./plans.ts";
import type { ComingChange } from "./ports.ts";
import { put } from "./propose.ts";

/** It may be of anything that was spoken of: asked with its card, as any planned change is called off by its name. */
export function askToCallOff(bureau: Bureau): void {
  const { effectId, proposal } = bureau.memory.changes.at(-1)!;
  const { summary, changes, begins } = proposal;
  const plan: ComingChange = {
    id: effectId,
    summary,
    changes,
    beginsAt: begins!.at,
    status: "scheduled",
  };
  const wish = { type: "change.callOff" as const, what: null, date: null, confidence: 1 };
  put(bureau, wish, callingOff(bureau, plan));
}
