// The languages that the assistant speaks; in any other it speaks English.
import { languageOf } from "#understanding/region";
import { de } from "./de/index.ts";
import { en, enFallback, enRefused } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fr } from "./fr/index.ts";
import { it } from "./it/index.ts";
import type { Tongue } from "./phrases.ts";
import { pt } from "./pt/index.ts";
import { spoken } from "./shared/spoken.ts";

const english: Tongue = { phrases: en, refused: enRefused, fallback: enFallback };
const tongues: Readonly<Record<string, Tongue>> = {
  es: spoken(es),
  fr: spoken(fr),
  de: spoken(de),
  it: spoken(it),
  pt: spoken(pt),
};

export const tongueOf = (locale: string): Tongue => tongues[languageOf(locale)] ?? english;
