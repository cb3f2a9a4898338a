// The business's own words: its texts by topic, and its frequent questions by shared words.
import type { Answer } from "../acts.ts";
import type { Desk } from "../turn.ts";
import type { Question } from "./question.ts";

/** Words that every question has. */
const common = new Set(
  "a an and any are at can could do does for have how i in is it me my of on or our please the there to we what when where which who why will with would you your be if this that".split(
    " ",
  ),
);

/** A text of the topic, else the answer to the most alike frequent question; null if nothing is alike. */
export function ownWords({ turn }: Desk, topic: string, question: Question): Answer | null {
  const { policies, faq } = turn.business;
  const wanted = topic.toLowerCase();
  const named = Object.entries(policies.texts).find(
    ([key]) => wanted !== "" && sameWord(key.toLowerCase(), wanted),
  );
  if (named) return { topic: "ownWords", text: named[1] };
  const { input } = turn.request;
  const asked = wordsOf(`${input.kind === "message" ? input.text : ""} ${question.subject ?? ""} ${topic}`);
  const best = faq
    .map((it) => ({ answer: it.answer, score: likeness(asked, wordsOf(it.question)) }))
    .reduce((a, b) => (b.score > a.score ? b : a), { answer: "", score: 0 });
  if (best.score >= alike) return { topic: "ownWords", text: best.answer };
  const text = Object.entries(policies.texts).find(([key]) => asked.has(stem(key.toLowerCase())));
  return text ? { topic: "ownWords", text: text[1] } : null;
}

/** Share of a frequent question's own words that must be in the customer's. */
const alike = 0.5;

const sameWord = (a: string, b: string) => a === b || b.includes(a) || a.includes(b);

function likeness(asked: ReadonlySet<string>, known: ReadonlySet<string>): number {
  if (known.size === 0) return 0;
  const shared = [...known].filter((word) => asked.has(word)).length;
  return shared / known.size;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter((word) => !common.has(word))
      .map((word) => stem(word)),
  );

/** "parking" and "park", "dogs" and "dog": endings are cut. */
const stem = (word: string) => word.replace(/(?:ing|ies|es|s|ed|y)$/u, "");
