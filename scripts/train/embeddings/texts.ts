// What the sentence embeddings learn from: texts of permissive train parts, our own, and words by themselves.
import { plain } from "#understanding/text";
import { wordsOf } from "#understanding/learned/features";
import { examples } from "../intents.ts";
import { injectionExamples, rows } from "../sources.ts";
import { businessFrames, businessWords } from "./business-words.ts";

/** Words of the teachers' list that are taken, the commonest first. */
const common = 5900;
const seenAtLeast = 2;

export function textsOf(data: string): string[] {
  return [
    ...new Set(
      [
        ...injectionExamples(data).map((it) => it.text),
        ...examples(data).map((it) => it.text),
        ...rows<{ u: string }>(data, "slurp").map((it) => it.u),
        ...businessWords.flatMap((word) => businessFrames.map((it) => it.replace("*", word))),
      ].map((it) => it.slice(0, 300)),
    ),
  ];
}

export const isWord = (it: string): boolean => /^\p{L}[\p{L}']+$/u.test(it);

/** The words that get a vector, the commonest first. */
export function vocabularyOf(texts: readonly string[], listed: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const seen = [...counts].filter(([it, count]) => count >= seenAtLeast && isWord(it)).map(([it]) => it);
  const own = businessWords.map((it) => plain(it)).filter((it) => isWord(it));
  const general = listed.filter((it) => isWord(it));
  const all = new Set([...general.slice(0, common), ...own, ...seen]);
  const rank = new Map(general.map((it, at) => [it, at]));
  return [...all].sort(
    (a, b) => (rank.get(a) ?? general.length) - (rank.get(b) ?? general.length) || (a < b ? -1 : 1),
  );
}
