// What differs between kinds of business: how a place is called and what must be asked for it.
import type { Variety } from "#business/variety";
import { personOf, servicesIn } from "#business/visit-services";

export interface Vertical {
  name: string;
  /** The directory's categories it serves. */
  categories: readonly string[];
  /** Whether the number of people matters; if not, one is taken. */
  asksParty: boolean;
  /** Whether the customer chooses among services; if not, the first one is meant. */
  asksService: boolean;
  /** What is worked on is left there and picked up when it is ready. */
  leavesThing?: true;
  /** What a service may take longer and cost more by: the customer is asked for it where a service has variants. */
  variesBy?: Variety;
  /** A place in words with its article: `a table for 4`, `a haircut`. */
  place(service: string, party: number): string;
  /** The same, known from before: `your table for 4`. */
  yourPlace(service: string, party: number): string;
  /** One place without details: `a table`; the one at hand: `the table`; the customer's: `your table`. */
  onePlace: string;
  thePlace: string;
  yourOnePlace: string;
  /** What the list of offers is called: `menu`, `price list`. */
  list: string;
  /** What a visit is called: `visit`, `appointment`. */
  visit: string;
  /** An example request, for the greeting. */
  example: string;
  /** What it is called in the other languages; `words` has its own ways of saying it, by language. */
  called: "table" | "appointment";
  words?: Readonly<Partial<Record<string, PlaceWords>>>;
  /** Who does this kind of business's work in a crew. */
  agent: AgentProfile;
}

/** How a language calls a place, with its article where it has one. */
export interface PlaceWords {
  one: string;
  the: string;
  your: string;
  /** What the list of offers is called. */
  list: string;
  visit: string;
  example: string;
}

/** An agent as its vertical describes it; what it may do are the tools it is given. */
export interface AgentProfile {
  name: string;
  role: string;
  goal: string;
  backstory: string;
  capabilities: readonly string[];
}

export const defineVertical = (vertical: Vertical): Vertical => vertical;

const vowel = /^(?:[aeiou]|hour)/i;

/** `a haircut`, `an oil change and a brake check`; who is to do it and more than one person are added. */
export const withArticle = (service: string, party: number): string =>
  withPerson(
    service,
    forParty(listOf(lower(service).map((it) => `${vowel.test(it) ? "an" : "a"} ${it}`)), party),
  );

/** `your oil change and brake check`. */
export const yours = (service: string, party: number): string =>
  withPerson(service, `your ${forParty(listOf(lower(service)), party)}`);

const lower = (service: string) => servicesIn(service).map(inSentence);

/** A service's name within a sentence: without its capitals, but "SUV" and "MOT" are written so. */
export const inSentence = (name: string): string =>
  name.replaceAll(/\p{L}[\p{L}'’]*/gu, (word) => (isShort.test(word) ? word : word.toLowerCase()));

const isShort = /^\p{Lu}{2,4}$/u;

function withPerson(service: string, visit: string): string {
  const person = personOf(service);
  return person === null ? visit : `${visit} with ${person}`;
}

const listOf = (things: readonly string[]) =>
  [things.slice(0, -1).join(", "), things.at(-1)].filter(Boolean).join(" and ");

const forParty = (name: string, party: number) => (party > 1 ? `${name} for ${party}` : name);
