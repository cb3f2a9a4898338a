// Where the reading of a search may have missed something: the signs by which a model is asked for a second opinion.
import { fold, matches } from "../text.ts";
import type { CompiledTopic, CompiledWords } from "./compile.ts";
import type { Criteria, Exchange } from "./criteria.ts";

/**
 * `unanswered`: a question about the search was asked, and nothing in the answer was understood ·
 * `alternatives`: the message weighs one wish against another · `several places`: one of those offered was taken
 * without its name · `unread number`: a number changed nothing.
 */
export type Doubt = "unanswered" | "alternatives" | "several places" | "unread number";

/** What there is to doubt in an exchange about a topic, with the criteria before and after it. */
export function doubtsIn(
  { assistant, customer }: Exchange,
  topic: CompiledTopic,
  before: Criteria,
  after: Criteria,
  words: CompiledWords,
): Doubt[] {
  const said = fold(customer);
  const asked = fold(assistant);
  const same = JSON.stringify(before) === JSON.stringify(after);
  const question = asked.match(/[^.!?]*\?/g)?.at(-1) ?? "";
  const wants =
    topic.facets.some((it) => it.asked.test(question)) ||
    words.questions.some((it) => it.asked.test(question));
  const asks = said.includes("?");
  const offered = new Set(topic.places.find(assistant).map((it) => it.name));
  const named = topic.places.find(customer).length > 0;
  const found: [Doubt, boolean][] = [
    ["unanswered", same && wants && !asks && said.length > shortAnswer],
    [
      "alternatives",
      words.secondChoice.test(said) || (same && words.refuses.test(said) && said.length > shortAnswer),
    ],
    [
      "several places",
      offered.size > 1 && !named && !asks && (words.takes.test(said) || after.place !== before.place),
    ],
    ["unread number", same && matches(/\d{2,}/gu, said).length > 0],
  ];
  return found.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}

/** "no", "yes please", "thanks": they answer without saying more. */
const shortAnswer = 15;
