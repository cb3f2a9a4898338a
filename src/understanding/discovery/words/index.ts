// The global chat's words by language; English where there are none.
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import type { DiscoveryWords } from "./words.ts";

export type { DiscoveryConcept, DiscoveryWords } from "./words.ts";

const languages: Readonly<Record<string, DiscoveryWords>> = {
  en: english,
  es: spanish,
};

export const discoveryWords = (language: string): DiscoveryWords => languages[language] ?? english;
