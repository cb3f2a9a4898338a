// Follows a search from exchange to exchange: which topic, what is asked of it, which place, which booking.
import type { SlotValues } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import { localeFor } from "../locales/index.ts";
import type { Locale } from "../locales/locale.ts";
import { fold } from "../text.ts";
import { bookingAfter } from "./booking.ts";
import { compileTopic, compileWords, type CompiledTopic, type CompiledWords } from "./compile.ts";
import { noCriteria, type Criteria, type Exchange, type Search, type Topic } from "./criteria.ts";
import { doubtsIn, type Doubt } from "./doubt.ts";
import { facetsAfter } from "./facets.ts";
import { partsOf, topicOf } from "./topics.ts";

export type Tracker = (before: Search, exchange: Exchange, context: UnderstandingContext) => Search;

interface Prepared {
  topics: CompiledTopic[];
  words: CompiledWords;
  locale: Locale;
}

/** Prepares a tracker for a set of topics. The tracker is pure: the same exchange gives the same search. */
export function searchTracker(topics: readonly Topic[], tag: string): Tracker {
  const prepared = prepare(topics, tag);
  return (before, exchange, context) => follow(prepared, before, exchange, context);
}

/** What there is to doubt in the tracker's reading of an exchange; nothing where it turned to no topic. */
export function searchDoubts(
  topics: readonly Topic[],
  tag: string,
): (before: Search, exchange: Exchange, after: Search) => Doubt[] {
  const prepared = prepare(topics, tag);
  return (before, exchange, after) => {
    const topic = prepared.topics.find((it) => it.topic.name === after.topic);
    if (!topic) return [];
    const { name } = topic.topic;
    const [old, now] = [before.criteria[name] ?? noCriteria(), after.criteria[name] ?? noCriteria()];
    return doubtsIn(exchange, topic, old, now, prepared.words);
  };
}

function prepare(topics: readonly Topic[], tag: string): Prepared {
  const locale = localeFor(tag);
  return {
    topics: topics.map((topic) => compileTopic(topic, locale.search)),
    words: compileWords(locale.search),
    locale,
  };
}

function follow(
  prepared: Prepared,
  before: Search,
  exchange: Exchange,
  context: UnderstandingContext,
): Search {
  const { topics, words, locale } = prepared;
  const { assistant, customer } = exchange;
  const said = fold(assistant);
  const known = topics.find((it) => it.topic.name === before.topic) ?? topicOf(topics, said, null, words);
  const criteria: Record<string, Criteria> = { ...before.criteria };
  const parts = partsOf(customer, fold(customer), topics, known, words, locale);
  for (const { text, topic } of parts) {
    if (!topic) continue;
    const own = criteria[topic.topic.name] ?? noCriteria();
    const facets = facetsAfter(fold(text), said, topic, criteria, words);
    const slots = bookingAfter(text, said, own.slots, slotsOfOthers(criteria, topic), context, words);
    const place = placeAfter(own.place, topic, text, assistant, slots !== own.slots, words);
    criteria[topic.topic.name] = { facets, place, slots };
  }
  return { topic: parts.at(-1)?.topic?.topic.name ?? before.topic, criteria };
}

function slotsOfOthers(criteria: Readonly<Record<string, Criteria>>, topic: CompiledTopic): SlotValues {
  const others = Object.entries(criteria).filter(([name]) => name !== topic.topic.name);
  return others.reduce<SlotValues>((all, [, { slots }]) => ({ ...all, ...slots }), {});
}

/** A place the customer names, or the one offered that they go on to book; asking about one settles nothing. */
function placeAfter(
  before: string | null,
  topic: CompiledTopic,
  text: string,
  assistant: string,
  books: boolean,
  words: CompiledWords,
): string | null {
  const [named] = topic.places
    .find(text)
    .toSorted((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start));
  if (named) return named.name;
  const [offered, ...others] = new Set(topic.places.find(assistant).map((it) => it.name));
  const folded = fold(text);
  if (offered === undefined || others.length > 0 || words.refuses.test(folded)) return before;
  const takes = !words.booked.test(fold(assistant)) && (books || words.takes.test(folded));
  return takes ? offered : before;
}
