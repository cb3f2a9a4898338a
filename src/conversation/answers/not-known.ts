// A question that leads nowhere is still heard as one: it is said that the answer is not known here, and nothing is lost.
import type { Command } from "#contracts/commands";
import { asksSomething } from "#understanding/asks-something";
import type { UnderstandingContext } from "#understanding/context";
import { namedSlot } from "#understanding/named-slot";
import { isNote, mayBeName, surelyMeant } from "./frequent-question.ts";

/** So sure that it asks something, if not what. */
const asksSurely = 0.6;

/** The commands as they are, or with a question in place of what was not understood. */
export function orNotKnown(text: string, commands: Command[], context: UnderstandingContext): Command[] {
  const notes = commands.filter(isNote);
  const lost =
    commands.length > notes.length && commands.every((it) => isNote(it) || saysNothing(it, context));
  if (!lost || mayBeName(context, text) || namesValue(text, context) || !asks(text, context)) return commands;
  return [...notes, { type: "ask", topic: "other", confidence: asksSurely }];
}

/** Nor does a guess that only begins what is under way. */
const saysNothing = (it: Command, { flow }: UnderstandingContext): boolean =>
  it.type === "outOfScope" || (it.type === "startFlow" && it.flow === flow && !surelyMeant(it));

/** "The time?" answers what shall be changed. */
const namesValue = (text: string, { awaiting, locale }: UnderstandingContext): boolean =>
  (awaiting === "change" || awaiting === "orderChange") && namedSlot(text, locale) !== null;

/** Of a word alone ("huh?") it is not clear that it asks for something. */
const asks = (text: string, { locale }: UnderstandingContext): boolean =>
  /\p{L}\s+\S*\p{L}/u.test(text) && (asksSomething(text, locale) || /\?\s*$/u.test(text));
