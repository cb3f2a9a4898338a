// Follows a search from exchange to exchange: which topic, what is asked of it, which place, which booking.
import type { UnderstandingContext } from "../context.ts";
import { gazetteer, type Gazetteer } from "../gazetteer.ts";
import { clausesOf } from "../commands/clauses.ts";
import { localeFor } from "../locales/index.ts";
import { fold, pattern } from "../text.ts";
import {
  anyValue,
  noCriteria,
  type Criteria,
  type Exchange,
  type Facet,
  type Search,
  type Topic,
} from "./criteria.ts";
import { bookingIn } from "./booking.ts";
import type { SearchWords } from "./words.ts";

interface CompiledFacet {
  facet: Facet;
  asked: RegExp;
  values: { value: string; regex: RegExp }[];
  same: RegExp;
}
interface CompiledTopic {
  topic: Topic;
  cue: RegExp;
  facets: CompiledFacet[];
  places: Gazetteer;
}

export type Tracker = (before: Search, exchange: Exchange, context: UnderstandingContext) => Search;

/** Prepares a tracker for a set of topics. The tracker is pure: the same exchange gives the same search. */
export function searchTracker(topics: readonly Topic[], locale: string): Tracker {
  const words = localeFor(locale).search;
  const compiled = topics.map((topic) => compile(topic, words));
  const tests = {
    indifferent: first(words.indifferent),
    takes: first(words.takesPlace),
    done: first(words.bookedPlace),
    refuses: first(words.refusesPlace),
    fresh: first(words.newPlace),
  };
  return (before, exchange, context) => follow(compiled, tests, before, exchange, context);
}

const first = (source: string): RegExp => new RegExp(pattern(source).source, "u");

function compile(topic: Topic, words: SearchWords): CompiledTopic {
  const facets = topic.facets.map((facet) => ({
    facet,
    asked: first(facet.asked),
    values: facet.values.map(({ value, words: source }) => ({
      value,
      regex: pattern(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`),
    })),
    same: first(words.sameAs.replace("<facet>", facet.asked)),
  }));
  return { topic, cue: pattern(topic.cue), facets, places: gazetteer(topic.places) };
}

interface Tests {
  indifferent: RegExp;
  takes: RegExp;
  done: RegExp;
  refuses: RegExp;
  fresh: RegExp;
}

interface Part {
  text: string;
  topic: CompiledTopic | null;
}

function follow(
  topics: readonly CompiledTopic[],
  tests: Tests,
  before: Search,
  exchange: Exchange,
  context: UnderstandingContext,
): Search {
  const said = fold(exchange.assistant);
  const parts = partsOf(topics, before, exchange, said);
  const criteria: Record<string, Criteria> = structuredClone(before.criteria);
  for (const { text, topic } of parts) {
    if (!topic) continue;
    const own = (criteria[topic.topic.name] ??= noCriteria());
    updateFacets(own, topic, tests, fold(text), said, criteria);
    const slots = bookingIn(text, said, own.slots, otherSlots(criteria, topic), context);
    updatePlace(own, topic, tests, text, exchange.assistant, slots !== own.slots);
    own.slots = slots;
  }
  return { topic: parts.at(-1)?.topic?.topic.name ?? before.topic, criteria };
}

const otherSlots = (criteria: Record<string, Criteria>, topic: CompiledTopic): Criteria["slots"] =>
  Object.assign(
    {},
    ...Object.entries(criteria)
      .filter(([name]) => name !== topic.topic.name)
      .map(([, it]) => it.slots),
  );

/** Runs of clauses about one topic; a clause without a cue goes on with the topic before it. */
function partsOf(topics: readonly CompiledTopic[], before: Search, exchange: Exchange, said: string): Part[] {
  const folded = fold(exchange.customer);
  let current = topics.find((it) => it.topic.name === before.topic) ?? topicOf(topics, said, null) ?? null;
  const parts: Part[] = [];
  for (const clause of clausesOf(folded)) {
    current = topicOf(topics, clause.text, current) ?? current;
    const last = parts.at(-1);
    const text = exchange.customer.slice(clause.start, clause.end);
    if (last && (last.topic === current || last.topic === null)) {
      last.text += ` ${text}`;
      last.topic = current;
    } else parts.push({ text, topic: current });
  }
  return parts;
}

/** The topic whose cue stands alone or first with "a"; "the hotel" only refers to one already spoken of. */
function topicOf(
  topics: readonly CompiledTopic[],
  text: string,
  current: CompiledTopic | null,
): CompiledTopic | null {
  const hits = topics.flatMap((topic) => {
    const places = topic.places
      .find(text)
      .map((it) => ({ topic, at: it.start, weight: it.confidence >= 0.95 ? 2 : 1 }));
    const cues = [...text.matchAll(topic.cue)].map((match) => ({
      topic,
      at: match.index,
      weight: weightOf(text, match.index),
    }));
    return [...places, ...cues];
  });
  const best = hits.toSorted((a, b) => b.weight - a.weight || a.at - b.at)[0];
  if (!best || (best.weight < 1 && current !== null)) return null;
  return best.topic;
}

function weightOf(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 30), at);
  if (
    /\b(?:a|an|some|any|another|good|nice|find|for|local|recommend\w*|what|which|book)(?: \w+){0,3} $/.test(
      before,
    ) &&
    !/\b(?:the|that|this|my|from|to) $/.test(before)
  )
    return 3;
  if (/\b(?:as|near|from|to|by|of|at|in|and) (?:the|that|this|my|our)(?: \w+)? $/.test(before)) return 0.5;
  return /\b(?:the|that|this|my|our)(?: \w+)? $/.test(before) ? 1.5 : 2;
}

function updateFacets(
  own: Criteria,
  topic: CompiledTopic,
  tests: Tests,
  folded: string,
  said: string,
  all: Record<string, Criteria>,
): void {
  const masked = withoutPlaces(folded, topic);
  const hits = hitsIn(topic, masked);
  for (const facet of topic.facets) {
    const value = wantedOf(
      hits.filter((it) => it.facet === facet),
      masked,
    );
    const { name } = facet.facet;
    if (value !== null) own.facets[name] = value;
    else if (facet.same.test(folded)) copySame(own, name, topic, all);
    else if (indifferent(facet, topic, tests, folded, said)) own.facets[name] = anyValue;
  }
}

/** Words inside a place's own name say nothing about its kitchen or quarter. */
function withoutPlaces(folded: string, topic: CompiledTopic): string {
  let masked = folded;
  for (const { start, end, confidence } of topic.places.find(folded)) {
    if (confidence > 0.9 && folded.slice(start, end).includes(" "))
      masked = masked.slice(0, start) + "*".repeat(end - start) + masked.slice(end);
  }
  return masked;
}

interface Hit {
  facet: CompiledFacet;
  value: string;
  start: number;
  end: number;
}

/** Values of all facets; the longer of two that overlap stands ("north indian" is no quarter). */
function hitsIn(topic: CompiledTopic, folded: string): Hit[] {
  const hits = topic.facets.flatMap((facet) =>
    facet.values.flatMap(({ value, regex }) =>
      [...folded.matchAll(regex)].map((match) => ({
        facet,
        value,
        start: match.index,
        end: match.index + match[0].length,
      })),
    ),
  );
  const covers = (a: Hit, b: Hit) =>
    a !== b && a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
  return hits.filter((it) => !hits.some((other) => covers(other, it)));
}

/** The last value said that is not refused; "not Chinese but Thai" is Thai. */
function wantedOf(hits: readonly Hit[], folded: string): string | null {
  const wanted = hits
    .filter(
      (it) =>
        !/\b(?:not?|isn't|aren't|no|than|instead of|besides)(?: (?:in|the|a|an|any|too|so|very|find|have|serv\w+|that|are))* $/.test(
          folded.slice(Math.max(0, it.start - 30), it.start),
        ),
    )
    .toSorted((a, b) => a.start - b.start);
  const alternative = /\b(?:if (?:not|there (?:is|are)(?:n't| not| no)|none|that)|otherwise|or)\b/.exec(
    folded,
  );
  const kept = alternative ? wanted.filter((it) => it.start < alternative.index) : wanted;
  return (kept.at(-1) ?? wanted[0])?.value ?? null;
}

function copySame(own: Criteria, facet: string, topic: CompiledTopic, all: Record<string, Criteria>): void {
  const other = Object.entries(all).find(
    ([name, it]) => name !== topic.topic.name && it.facets[facet] !== undefined,
  );
  const value = other?.[1].facets[facet];
  if (value !== undefined) own.facets[facet] = value;
}

/** "I don't mind the area", or no preference in answer to a question for it alone. */
function indifferent(
  facet: CompiledFacet,
  topic: CompiledTopic,
  tests: Tests,
  folded: string,
  said: string,
): boolean {
  if (!tests.indifferent.test(folded)) return false;
  const named = topic.facets.filter((it) => it.asked.test(folded));
  if (named.length > 0) return named.includes(facet);
  const question = lastQuestion(said);
  return facet.asked.test(question) || offers(facet, question);
}

/** "North or centre?" asks for the area. */
const offers = ({ values }: CompiledFacet, question: string): boolean =>
  values.filter(({ regex }) => question.search(regex) >= 0).length >= 2;

const lastQuestion = (said: string): string => said.match(/[^.!?]*\?/g)?.at(-1) ?? said;

/** A place named by the customer, or the one offered that they go on to book; asking about one settles nothing. */
function updatePlace(
  own: Criteria,
  topic: CompiledTopic,
  tests: Tests,
  text: string,
  said: string,
  booking: boolean,
): void {
  const folded = fold(text);
  const [named] = topic.places
    .find(text)
    .toSorted((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start));
  if (named) {
    own.place = named.name;
    return;
  }
  const offered = [...new Set(topic.places.find(said).map((it) => it.name))];
  const [only] = offered;
  if (only === undefined || offered.length > 1 || tests.refuses.test(folded) || tests.fresh.test(folded))
    return;
  if (!tests.done.test(fold(said)) && (booking || tests.takes.test(folded))) own.place = only;
}
