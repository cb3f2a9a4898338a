// The dashboard's words by language; English where there are none.
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import type { DashboardWords } from "./words.ts";

export type { Concept, DashboardWords } from "./words.ts";

const languages: Readonly<Record<string, DashboardWords>> = { en: english, es: spanish };

export const wordsFor = (language: string): DashboardWords => languages[language] ?? english;
