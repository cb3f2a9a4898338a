// Recognisers for tests of the conversation alone: a script by text, or texts that are commands themselves.
import * as z from "zod";
import { Command, type SlotValues } from "#contracts/commands";
import type { Recogniser } from "#conversation/turn";

/** A command with full confidence. */
export type Plain = {
  [T in Command["type"]]: Omit<Extract<Command, { type: T }>, "confidence">;
}[Command["type"]];

const sure = (command: Plain): Command => ({ ...command, confidence: 1 }) as Command;
const nothing: Command[] = [{ type: "outOfScope", confidence: 0.3 }];

/** Texts mean what the script says; what it does not know is out of scope. */
export const scripted =
  (script: Record<string, Plain[]>): Recogniser =>
  (text) => ({ commands: script[text]?.map(sure) ?? nothing });

/** Half of a message is no JSON. */
function orNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A text that is JSON of commands means those. */
export const spoken: Recogniser = (text) => {
  const parsed = z.array(Command).safeParse(orNothing(text));
  return { commands: parsed.success && parsed.data.length > 0 ? parsed.data : nothing };
};

/** The text of commands for `spoken`. */
export const saying = (...commands: Plain[]): string => JSON.stringify(commands.map(sure));

export const set = (slots: SlotValues): Plain => ({ type: "setSlots", slots });
export const correct = (slots: SlotValues): Plain => ({ type: "correctSlots", slots });
export const start = (flow: "book" | "move" | "cancel" | "check"): Plain => ({ type: "startFlow", flow });
export const ask = (topic: Extract<Plain, { type: "ask" }>["topic"], subject?: string): Plain =>
  subject === undefined ? { type: "ask", topic } : { type: "ask", topic, subject };
export const yes: Plain = { type: "affirm" };
export const no: Plain = { type: "deny" };
