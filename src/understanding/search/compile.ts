// Topics and a language's words made ready for matching.
import { gazetteer, type Gazetteer } from "../gazetteer.ts";
import { pattern, wholeWords } from "../text.ts";
import type { Facet, Topic } from "./criteria.ts";
import type { SearchWords } from "./words.ts";

export interface CompiledFacet {
  facet: Facet;
  asked: RegExp;
  values: { value: string; regex: RegExp }[];
  /** "the same area" */
  same: RegExp;
}

export interface CompiledTopic {
  topic: Topic;
  cue: RegExp;
  facets: CompiledFacet[];
  places: Gazetteer;
}

export interface CompiledWords {
  indifferent: RegExp;
  takes: RegExp;
  booked: RegExp;
  refuses: RegExp;
  newTopic: RegExp;
  referredTopic: RegExp;
  knownTopic: RegExp;
  refusedValue: RegExp;
  secondChoice: RegExp;
  questions: { slot: SearchWords["questions"][number]["slot"]; asked: RegExp }[];
  sameParty: RegExp;
  sameDay: RegExp;
}

const anywhere = (source: string): RegExp => new RegExp(pattern(source).source, "u");
const atEnd = (source: string): RegExp => new RegExp(`${pattern(`(?:${source}) ?`).source}$`, "u");

export const compileWords = (words: SearchWords): CompiledWords => ({
  indifferent: anywhere(words.indifferent),
  takes: anywhere(words.takesPlace),
  booked: anywhere(words.bookedPlace),
  refuses: anywhere(words.refusesPlace),
  newTopic: atEnd(words.newTopic),
  referredTopic: atEnd(words.referredTopic),
  knownTopic: atEnd(words.knownTopic),
  refusedValue: atEnd(words.refusedValue),
  secondChoice: anywhere(words.secondChoice),
  questions: words.questions.map(({ slot, asked }) => ({ slot, asked: anywhere(asked) })),
  sameParty: anywhere(words.sameParty),
  sameDay: anywhere(words.sameDay),
});

export function compileTopic(topic: Topic, words: SearchWords): CompiledTopic {
  const facets = topic.facets.map((facet) => ({
    facet,
    asked: anywhere(facet.asked),
    values: facet.values.map(({ value, words: source }) => ({
      value,
      regex: wholeWords(source),
    })),
    same: anywhere(words.sameAs.replace("<facet>", facet.asked)),
  }));
  return { topic, cue: pattern(topic.cue), facets, places: gazetteer(topic.places) };
}
