// The global chat's words by language; English where there are none.
import type { DiscoveryDesk } from "../desk.ts";
import { localeOf } from "../locale.ts";
import { english } from "./en.ts";

export type DiscoveryPhrases = typeof english;

const languages: Readonly<Record<string, DiscoveryPhrases>> = { en: english };

export const phrasesIn = (locale: string): DiscoveryPhrases =>
  languages[locale.slice(0, 2).toLowerCase()] ?? english;

export const phrasesOf = (desk: DiscoveryDesk): DiscoveryPhrases => phrasesIn(localeOf(desk));

/** A number decides between one and many. */
export const plural = ([one, many]: readonly string[], n: number): string =>
  ((n === 1 ? one : many) ?? "").replace("{n}", String(n));
