// What a message says of the things that places differ in: a value, the same as before, or no matter which.
import { matches } from "../text.ts";
import { anyValue, type Criteria } from "./criteria.ts";
import type { CompiledFacet, CompiledTopic, CompiledWords } from "./compile.ts";

interface Hit {
  facet: CompiledFacet;
  value: string;
  start: number;
  end: number;
}

/** The facets of a topic after a folded message; `said` is what the assistant said before it. */
export function facetsAfter(
  folded: string,
  said: string,
  topic: CompiledTopic,
  all: Readonly<Record<string, Criteria>>,
  words: CompiledWords,
): Record<string, string> {
  const facets = { ...all[topic.topic.name]?.facets };
  const masked = withoutPlaces(folded, topic);
  const hits = hitsIn(topic, masked);
  for (const facet of topic.facets) {
    const own = hits.filter((it) => it.facet === facet);
    const value = wantedOf(own, masked, words) ?? repeated(facet, topic, folded, all);
    if (value !== null) facets[facet.facet.name] = value;
    else if (doesNotMind(facet, topic, folded, said, words)) facets[facet.facet.name] = anyValue;
  }
  return facets;
}

/** Words inside a place's own name say nothing about its kitchen or quarter. */
function withoutPlaces(folded: string, topic: CompiledTopic): string {
  let masked = folded;
  for (const { start, end, confidence } of topic.places.find(folded)) {
    const several = folded.slice(start, end).includes(" ");
    if (confidence > 0.9 && several) {
      masked = masked.slice(0, start) + "*".repeat(end - start) + masked.slice(end);
    }
  }
  return masked;
}

/** Values of all facets; the longer of two that overlap stands ("north indian" is no quarter). */
function hitsIn(topic: CompiledTopic, folded: string): Hit[] {
  const hits = topic.facets.flatMap((facet) =>
    facet.values.flatMap(({ value, regex }) =>
      matches(regex, folded).map(({ index, 0: text }) => ({
        facet,
        value,
        start: index,
        end: index + text.length,
      })),
    ),
  );
  const covers = (a: Hit, b: Hit) =>
    a !== b && a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
  return hits.filter((it) => !hits.some((other) => covers(other, it)));
}

/** The last value said that is not refused and no second choice; "not Chinese but Thai" is Thai. */
function wantedOf(hits: readonly Hit[], folded: string, words: CompiledWords): string | null {
  const wanted = hits
    .filter((it) => !words.refusedValue.test(folded.slice(Math.max(0, it.start - 30), it.start)))
    .toSorted((a, b) => a.start - b.start);
  const second = words.secondChoice.exec(folded);
  const first = second ? wanted.filter((it) => it.start < second.index) : wanted;
  return (first.at(-1) ?? wanted[0])?.value ?? null;
}

/** "in the same area": what another topic has there. */
function repeated(
  { facet, same }: CompiledFacet,
  topic: CompiledTopic,
  folded: string,
  all: Readonly<Record<string, Criteria>>,
): string | null {
  if (!same.test(folded)) return null;
  const others = Object.entries(all).filter(([name]) => name !== topic.topic.name);
  return others.map(([, it]) => it.facets[facet.name]).find((it) => it !== undefined) ?? null;
}

/** "I don't mind the area", or no preference in answer to the question for it. */
function doesNotMind(
  facet: CompiledFacet,
  topic: CompiledTopic,
  folded: string,
  said: string,
  words: CompiledWords,
): boolean {
  if (!words.indifferent.test(folded)) return false;
  const named = topic.facets.filter((it) => it.asked.test(folded));
  if (named.length > 0) return named.includes(facet);
  const question = said.match(/[^.!?]*\?/g)?.at(-1) ?? said;
  return facet.asked.test(question) || offers(facet, question);
}

/** "North or centre?" asks for the area. */
const offers = ({ values }: CompiledFacet, question: string): boolean =>
  values.filter(({ regex }) => question.search(regex) >= 0).length >= 2;
