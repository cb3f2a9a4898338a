// Repair: model failure. Without a usable answer in time, the commands of tier 0 stand.
import type { Command } from "#contracts/commands";
import { ModelUnavailable } from "#models/port";

/** The model's commands, or tier 0's if the model is away, which includes answers that are of no use. */
export async function orTierZero(ask: () => Promise<Command[]>, tierZero: Command[]): Promise<Command[]> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ModelUnavailable) return tierZero;
    throw error;
  }
}
