// A question as the understanding hands it over.
import type { Command } from "#contracts/commands";

export type Question = Extract<Command, { type: "ask" }>;
