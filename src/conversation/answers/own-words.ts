// The business's own words: its texts by topic, and its frequent questions by what they mean. What it has not written is
// not answered.
import { mayAnswer } from "#understanding/faq/eaten";
import { answering, asksOfOthers } from "#understanding/faq/shipped";
import { alikeWords } from "#understanding/faq/words";
import { plain } from "#understanding/text";
import type { Answer } from "../acts.ts";
import type { Desk } from "../turn.ts";
import type { Question } from "./question.ts";

/** A text of the topic, else the answer to the frequent question that is asked; null if neither is surely meant. */
export function ownWords({ turn }: Desk, topic: string, question: Question): Answer | null {
  const { policies, faq } = turn.business;
  const wanted = topic.toLowerCase();
  const { input } = turn.request;
  const said = input.kind === "message" ? input.text : "";
  const may = mayAnswer("", said);
  const texts = Object.entries(policies.texts).filter(([key, answer]) =>
    may({ question: key.replaceAll("_", " "), answer }),
  );
  const named = texts.find(([key]) => wanted !== "" && sameWord(key.toLowerCase(), wanted));
  if (named) return { topic: "ownWords", text: named[1] };
  const parts = partsOf(said, question.subject ?? topic);
  // "Do I get a loaner car?" is what a text of courtesy cars is about, whatever question comes near it.
  const titled = texts.find(
    ([key]) => key.includes("_") && parts.some((it) => alikeWords(it, key.replaceAll("_", " "))),
  );
  if (titled) return { topic: "ownWords", text: titled[1] };
  // "Do I pay a deposit?" is not answered by the cards that are taken.
  const written = onlyNamed.has(topic) ? { faq } : { faq, texts: policies.texts };
  const found = answering(written, parts, turn.deps.learned.words, said);
  if (found) return { topic: "ownWords", text: found.answer };
  if (onlyNamed.has(topic) || asksOfOthers(written, parts, turn.deps.learned.words)) return null;
  const spoken = texts.find(([, text]) => speaksOf(text, topic));
  if (spoken) return { topic: "ownWords", text: spoken[1] };
  const text = texts.find(([key]) => parts.some((it) => alikeWords(it, key)));
  return text ? { topic: "ownWords", text: text[1] } : null;
}

/** The rules' silence, or something general, is no sign of what is asked: it is the more surely answered by what is written. */
export const surely = 0.9;

/** What is written in answer to a message that asks one thing; null: nothing surely is. */
export function surelyWritten({ turn }: Desk): Answer[] | null {
  const { input } = turn.request;
  const topics = new Set(turn.commands.flatMap((it) => (it.type === "ask" ? [it.topic] : [])));
  if (input.kind !== "message" || topics.size !== 1) return null;
  const { faq, policies } = turn.business;
  const written = { faq, texts: policies.texts };
  const found = answering(written, partsOf(input.text, ""), turn.deps.learned.words, input.text);
  return found && found.confidence >= surely ? [{ topic: "ownWords", text: found.answer }] : null;
}

/** What is charged or forbidden is told only where the business has written just of that. */
const onlyNamed: ReadonlySet<string> = new Set(["deposit", "corkage", "no-show"]);

/** "We have high chairs" answers who asks for a high chair, under whatever name it is kept. */
const speaksOf = (text: string, subject: string): boolean => {
  const wanted = plain(subject);
  return wanted.length > 3 && ` ${plain(text).replaceAll(/[^\p{L}\d]+/gu, " ")}`.includes(` ${wanted}`);
};

const sameWord = (a: string, b: string) => a === b || b.includes(a) || a.includes(b);

const sentenceEnd = /[.?!;:\n]+(?=\s|$)/u;
/** "Table for two, and is there wifi?" asks in its second half. */
const joint = /,|\s(?:and|but|und|aber|y|pero|et|mais|e|ma|mas)\s/iu;

/** The message's sentences and their halves, those about the subject where it is named; and the subject itself. */
export function partsOf(text: string, subject: string): string[] {
  const sentences = text.split(sentenceEnd).filter((it) => it.trim() !== "");
  const parts = [...new Set(sentences.flatMap((it) => [it, ...it.split(joint)]))];
  const about = parts.filter((it) => subject !== "" && it.toLowerCase().includes(subject.toLowerCase()));
  // What else is asked in the same sentence is looked for by itself.
  const shortest = about.filter((it) => !about.some((other) => other !== it && it.includes(other)));
  if (shortest.length > 0) return shortest;
  return subject === "" ? parts : [...parts, subject];
}
