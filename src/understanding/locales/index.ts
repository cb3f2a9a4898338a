// The languages that understanding speaks; an unknown one reads as English.
import { languageOf } from "../region.ts";
import { english } from "./en/index.ts";
import type { Locale } from "./locale.ts";

const locales: Readonly<Record<string, Locale>> = { en: english };

export const localeFor = (tag: string): Locale => locales[languageOf(tag)] ?? english;
