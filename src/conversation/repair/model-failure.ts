// Repair: model failure. Without a usable answer in time, the commands of tier 0 stand.
import type { Command } from "#contracts/commands";
import { ModelUnavailable } from "#models/port";

/** The model's commands, or tier 0's if the model is away or answered with nothing usable. */
export async function orTierZero(
  ask: () => Promise<Command[] | null>,
  tierZero: Command[],
): Promise<Command[]> {
  try {
    return (await ask()) ?? tierZero;
  } catch (error) {
    if (error instanceof ModelUnavailable) return tierZero;
    throw error;
  }
}
