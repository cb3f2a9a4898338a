// A question that no rule answers may still be one that the business's page answers in other words: it is looked up there by
// what it means. What is found is said in the business's own words; where nothing surely is, or the search is away, the
// answer stays as it was.
import type { Command } from "#contracts/commands";
import { asksSomething } from "#understanding/asks-something";
import type { UnderstandingContext } from "#understanding/context";
import { asksOfOthers, speakOfEachOther } from "#understanding/faq/shipped";
import type { OfPage } from "../ports.ts";
import type { Desk } from "../turn.ts";
import { isAside, isNote, mayBeName, surelyMeant } from "./frequent-question.ts";
import { answersTo } from "./index.ts";
import { isSettled, writtenAt } from "./meant.ts";
import { partsOf } from "./own-words.ts";
import type { Question } from "./question.ts";

/** Looks up what the commands leave open; they come back with a question in place of what was not understood. */
export async function orMeant(
  desk: Desk,
  text: string,
  commands: Command[],
  context: UnderstandingContext,
): Promise<Command[]> {
  const understood = commands.filter(surelyMeant);
  const open = understood.find((it): it is Question => it.type === "ask" && isOpen(desk, it));
  const maybe = understood.every(isAside) && !mayBeName(context, text) && asksSomething(text, context.locale);
  if (!open && !maybe) return commands;
  desk.turn.meant = await search(desk, partsOf(text, saidSubject(text, open)), open);
  if (desk.turn.meant === null || open) return commands;
  return [...understood.filter(isNote), { type: "ask", topic: "other", confidence: 0.9 }];
}

const isOpen = (desk: Desk, question: Question): boolean =>
  question.topic !== "availability" && !answersTo(desk, question).every(isSettled);

/** A subject that the rules made of other words is none to look for. */
const saidSubject = (text: string, open?: Question): string =>
  open?.subject && text.toLowerCase().includes(open.subject.toLowerCase()) ? open.subject : "";

async function search(desk: Desk, texts: readonly string[], open?: Question): Promise<OfPage | null> {
  const { deps, reads, business } = desk.turn;
  try {
    const found = await deps.journal.once("read:meant", () => reads.meant(business.id, texts));
    return found && answers(desk, found, texts, open) ? found : null;
  } catch {
    // Away: whoever watches sees it in the turn's trace, and the customer hears what the rules know.
    return null;
  }
}

/** Near is not enough: a dish of the like is no answer to whether wine may be brought, nor a parts' warranty to one's own. */
function answers(desk: Desk, found: OfPage, texts: readonly string[], open?: Question): boolean {
  const written = writtenAt(desk.turn.business, found);
  if (written === null) return open?.topic === "menu" || open?.topic === "price";
  const { business, deps } = desk.turn;
  const { words } = deps.learned;
  const page = { faq: business.faq, texts: business.policies.texts };
  const said = desk.turn.request.input.kind === "message" ? desk.turn.request.input.text : texts.join(". ");
  return speakOfEachOther(written, texts, words, said) && !asksOfOthers(page, texts, words);
}
