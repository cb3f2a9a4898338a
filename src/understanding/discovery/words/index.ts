// The global chat's words by language; English where there are none.
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { portuguese } from "./pt.ts";
import type { DiscoveryWords } from "./words.ts";

export type { DiscoveryConcept, DiscoveryWords } from "./words.ts";

const languages: Readonly<Record<string, DiscoveryWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
};

export const discoveryWords = (language: string): DiscoveryWords => languages[language] ?? english;
