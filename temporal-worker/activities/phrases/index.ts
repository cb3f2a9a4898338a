// The language of a message: the customer's own where the house speaks it, else the business's, else English.
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import type { MessagePhrases } from "./message-phrases.ts";
import { portuguese } from "./pt.ts";

const spoken: readonly MessagePhrases[] = [english, spanish, french, german, italian, portuguese];

export interface Tongue {
  words: MessagePhrases;
  /** BCP 47: how times and money are written. */
  locale: string;
}

/** @param wished BCP 47, the customer's; @param own the business's */
export function tongueOf(wished: string | undefined, own: string): Tongue {
  const theirs = wished === undefined ? undefined : wordsIn(wished);
  // One language of two regions: the business's own way to write a time is on its wall.
  if (wished !== undefined && theirs && codeOf(wished) !== codeOf(own))
    return { words: theirs, locale: wished };
  return { words: theirs ?? wordsIn(own) ?? english, locale: own };
}

const wordsIn = (locale: string): MessagePhrases | undefined =>
  spoken.find((it) => it.language === codeOf(locale));
const codeOf = (locale: string): string => locale.split("-", 1)[0]!.toLowerCase();

/** Puts values in the places of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
