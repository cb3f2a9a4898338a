// The languages that understanding speaks; an unknown one reads as English.
import { languageOf } from "../region.ts";
import { fold, plain } from "../text.ts";
import { german } from "./de/index.ts";
import { english } from "./en/index.ts";
import { spanish } from "./es/index.ts";
import { french } from "./fr/index.ts";
import { italian } from "./it/index.ts";
import type { Locale } from "./locale.ts";
import { portuguese } from "./pt/index.ts";
import { localeOf } from "./shared/locale-of.ts";
import type { LanguageWords } from "./shared/words.ts";

export const tables: Readonly<Record<string, LanguageWords>> = {
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
};

/** A table becomes rules when its language is first spoken. */
const locales = new Map<string, Locale>([["en", english]]);

export function localeFor(tag: string): Locale {
  const language = languageOf(tag);
  const table = tables[language];
  const locale = locales.get(language) ?? (table && localeOf(table)) ?? english;
  if (table) locales.set(language, locale);
  return locale;
}

/** Text as a locale's patterns read it. */
export const foldFor = (locale: Locale, text: string): string => (locale.plain ? plain(text) : fold(text));
