// Which of the topics a message is about, clause by clause.
import { clausesOf } from "../commands/clauses.ts";
import type { Locale } from "../locales/locale.ts";
import type { Span } from "../entities.ts";
import { matches } from "../text.ts";
import type { CompiledTopic, CompiledWords } from "./compile.ts";

export interface Part {
  text: string;
  topic: CompiledTopic | null;
}

/** Runs of clauses about one topic; a clause without a cue goes on with the topic before it. */
export function partsOf(
  text: string,
  folded: string,
  topics: readonly CompiledTopic[],
  before: CompiledTopic | null,
  words: CompiledWords,
  locale: Locale,
): Part[] {
  let current = before;
  const parts: Part[] = [];
  for (const { start, end, text: clause } of clausesOf(folded, locale.clauses)) {
    current = topicOf(topics, clause, current, words) ?? current;
    const last = parts.at(-1);
    const own = text.slice(start, end);
    if (last && (last.topic === current || last.topic === null)) {
      last.text += ` ${own}`;
      last.topic = current;
    } else parts.push({ text: own, topic: current });
  }
  return parts;
}

const sureName = 0.95;

/** "the Rice Boat" speaks of no boat. */
const cuesOutside = (names: readonly Span[], cue: RegExp, folded: string): RegExpExecArray[] =>
  matches(cue, folded).filter(({ index }) => !names.some((it) => it.start <= index && index < it.end));

/** The topic most clearly asked for; one that is only referred to counts while there is none. */
export function topicOf(
  topics: readonly CompiledTopic[],
  folded: string,
  current: CompiledTopic | null,
  words: CompiledWords,
): CompiledTopic | null {
  const places = topics.map((it) => it.places.find(folded));
  const named = places.flat().filter((it) => it.confidence >= sureName);
  const hits = topics.flatMap((topic, order) => [
    ...places[order]!.map((it) => ({ topic, at: it.start, weight: it.confidence >= sureName ? 2 : 1 })),
    ...cuesOutside(named, topic.cue, folded).map(({ index }) => ({
      topic,
      at: index,
      weight: weightOf(folded.slice(Math.max(0, index - 30), index), words),
    })),
  ]);
  const [best] = hits.toSorted((a, b) => b.weight - a.weight || a.at - b.at);
  return best && (best.weight >= 1 || current === null) ? best.topic : null;
}

/** "a good hotel" asks for one, "the hotel" goes on about it, "near the hotel" only refers to it. */
function weightOf(before: string, words: CompiledWords): number {
  if (words.newTopic.test(before)) return 3;
  if (words.referredTopic.test(before)) return 0.5;
  return words.knownTopic.test(before) ? 1.5 : 2;
}
