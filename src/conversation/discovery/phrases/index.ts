// The global chat's words by language; English where there are none.
import { languageOf } from "#understanding/region";
import type { DiscoveryDesk } from "../desk.ts";
import { localeOf } from "../locale.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import type { DiscoveryPhrases } from "./phrases.ts";
import { portuguese } from "./pt.ts";

export type { DiscoveryPhrases } from "./phrases.ts";

const languages: Readonly<Record<string, DiscoveryPhrases>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
};

export const phrasesIn = (locale: string): DiscoveryPhrases => languages[languageOf(locale)] ?? english;

export const phrasesOf = (desk: DiscoveryDesk): DiscoveryPhrases => phrasesIn(localeOf(desk));

/** A number decides between one and many. */
export const plural = ([one, many]: readonly string[], n: number): string =>
  ((n === 1 ? one : many) ?? "").replace("{n}", String(n));
