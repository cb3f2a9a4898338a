// Repair: several intents in one message. They are taken in the order that lets each keep its meaning.
import type { Command } from "#contracts/commands";

/** Small talk first, questions before the flow goes on, the yes before the value that corrects it. */
const rank: Record<Command["type"], number> = {
  chitchat: 0,
  ask: 1,
  cancelFlow: 2,
  startFlow: 3,
  affirm: 4,
  deny: 4,
  chooseAlternative: 5,
  setOrder: 6,
  setSlots: 6,
  correctSlots: 6,
  dropWish: 6,
  remembering: 7,
  skip: 7,
  clarify: 8,
  repeat: 8,
  handOffToHuman: 9,
  outOfScope: 10,
};

/** From here on the understanding is sure of a command (see its confidences). */
const sure = 0.8;

/** A booking only guessed from values: the values themselves decide between a new one and a change. */
const isImplied = (command: Command, all: readonly Command[]) =>
  command.type === "startFlow" &&
  command.flow === "book" &&
  command.confidence < sure &&
  all.some((it) => it.type === "setSlots" || it.type === "correctSlots");

/** "We'd like a window seat" after a booking was made wishes for something at that visit, not for another. */
const isWish = (command: Command, all: readonly Command[]) =>
  command.type === "startFlow" &&
  command.flow === "book" &&
  all.some((it) => it.type === "setSlots" && Object.keys(it.slots).join() === "notes") &&
  all.every((it) => it === command || it.type === "setSlots");

/**
 * The commands of a message in working order, without what another of them makes void. `booked`: a visit lies
 * ahead, and no flow is under way.
 */
export function inOrder(commands: readonly Command[], booked = false): Command[] {
  const has = (type: Command["type"]) => commands.some((it) => it.type === type);
  const starts = (flow: string) => commands.some((it) => it.type === "startFlow" && it.flow === flow);
  const leaves = has("cancelFlow") || starts("cancel");
  return commands
    .filter((it) => !isImplied(it, commands) && !(booked && isWish(it, commands)))
    .filter((it) => !(it.type === "chooseAlternative" && it.confidence < sure && has("ask")))
    .filter((it) => !(it.type === "deny" && leaves))
    .filter((it) => !(it.type === "cancelFlow" && starts("cancel")))
    .filter((it) => !(it.type === "outOfScope" && commands.length > 1))
    .toSorted((a, b) => rank[a.type] - rank[b.type]);
}
