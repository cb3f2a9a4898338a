// A scripted recogniser: texts mean exactly what a test's script says; what it does not know is out of scope.
import type { Command, SlotValues } from "#contracts/commands";
import type { Recogniser } from "#conversation/turn";

/** A command with full confidence. */
type Plain = { [T in Command["type"]]: Omit<Extract<Command, { type: T }>, "confidence"> }[Command["type"]];

const sure = (command: Plain): Command => ({ ...command, confidence: 1 }) as Command;

export const scripted =
  (script: Record<string, Plain[]>): Recogniser =>
  (text) => ({
    commands: script[text]?.map(sure) ?? [{ type: "outOfScope", confidence: 0.3 }],
  });

export const set = (slots: SlotValues): Plain => ({ type: "setSlots", slots });
export const correct = (slots: SlotValues): Plain => ({ type: "correctSlots", slots });
export const start = (flow: "book" | "move" | "cancel" | "check"): Plain => ({ type: "startFlow", flow });
