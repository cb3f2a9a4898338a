// A message that the rules make little of may still be one of the business's frequent questions.
import type { Command } from "#contracts/commands";
import { asksSomething } from "#understanding/asks-something";
import { answering } from "#understanding/faq/shipped";
import type { UnderstandingContext } from "#understanding/context";
import type { Desk } from "../turn.ts";
import { surely } from "./own-words.ts";

/** Whatever is written in answer to these is the answer, unless it asks. */
const freeText: ReadonlySet<string> = new Set(["name", "contact"]);
/** What the learnt intents propose, or a booking of which nothing is said, is a guess up to here. */
const guessed: Readonly<Partial<Record<Command["type"], number>>> = {
  outOfScope: 1,
  chitchat: 0.75,
  ask: 0.75,
  startFlow: 0.7,
};
/** The commands as they are, or with the question in place of what was not understood; a note is kept beside it. */
export function orFrequentQuestion(
  { turn }: Desk,
  text: string,
  commands: Command[],
  context: UnderstandingContext,
): Command[] {
  const understood = commands.filter(surelyMeant);
  const aside = understood.every(isAside) && asksSomething(text, context.locale);
  if (mayBeName(context, text) || !(aside || understood.every(isNote))) return commands;
  const { faq, policies } = turn.business;
  const found = answering({ faq, texts: policies.texts }, [text], turn.deps.learned.words);
  if (!found || found.confidence < surely) return commands;
  return [...understood.filter(isNote), { type: "ask", topic: "other", confidence: found.confidence }];
}

export const surelyMeant = (it: Command): boolean => it.confidence > (guessed[it.type] ?? -1);

export const isNote = (it: Command): boolean =>
  it.type === "setSlots" && Object.keys(it.slots).every((slot) => slot === "notes");

/** "Can I choose who cuts my hair?" names a service in passing, and a booking is no more than a guess. */
export const isAside = (it: Command): boolean =>
  it.type === "setSlots" && Object.keys(it.slots).every((slot) => slot === "notes" || slot === "service");

export const mayBeName = ({ awaiting }: UnderstandingContext, text: string): boolean =>
  awaiting !== null && freeText.has(awaiting) && !text.includes("?");
