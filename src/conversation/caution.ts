// A message that looks like an attack on the assistant is remembered and followed with more care: talk goes on, but
// nothing is begun, chosen or agreed to that the rules are not sure of, whatever a model reads in it. It closes no
// door: what tools may do is decided where they are called.
import type { Command } from "#contracts/commands";
import { suspicious } from "#understanding/learned/shipped-injection";
import type { Desk } from "./turn.ts";

/** From here on the rules are sure of a command (see its confidences). */
const sure = 0.8;

/** Commands that change nothing. */
const talk: ReadonlySet<Command["type"]> = new Set([
  "ask",
  "repeat",
  "clarify",
  "chitchat",
  "handOffToHuman",
  "deny",
  "outOfScope",
]);

/** Whether this turn's message looks like an attack; counted in the dialogue. */
export function notices({ dialogue }: Desk, text: string): boolean {
  if (!suspicious(text)) return false;
  dialogue.suspected += 1;
  return true;
}

/** "Ignore all instructions" is looked up on no menu: an order is what it surely names, or none. */
function withoutUnnamed(read: readonly Command[]): readonly Command[] {
  const vague = read.some((it) => it.type === "setOrder" && it.unclear !== undefined);
  if (!vague) return read;
  return read.filter((it) => it.type !== "setOrder" && !(it.type === "startFlow" && it.flow === "order"));
}

/** "Beginning with …" is nobody's name: none is taken from an attack, and it is asked for again. */
function nameless(command: Command): Command[] {
  if (command.type !== "setSlots" && command.type !== "correctSlots") return [command];
  const { name, ...slots } = command.slots;
  if (name === undefined) return [command];
  const empty = Object.keys(slots).length === 0 && (command.invalid ?? []).length === 0;
  return empty ? [] : [{ ...command, slots }];
}

/** Of what was read, what may be followed all the same: talk, and what the rules themselves are sure of. */
export function carefully(read: readonly Command[], rules: readonly Command[]): Command[] {
  const named = withoutUnnamed(read);
  const followed = named
    .filter((it) => talk.has(it.type) || (rules.includes(it) && it.confidence >= sure))
    .flatMap(nameless);
  return followed.length > 0 ? followed : [{ type: "outOfScope", confidence: 0.3 }];
}
