// The languages that the assistant speaks; in any other it speaks English.
import { languageOf } from "#understanding/region";
import { en, enFallback, enRefused } from "./en/index.ts";
import { es } from "./es/index.ts";
import type { Tongue } from "./phrases.ts";
import { spoken } from "./shared/spoken.ts";

const english: Tongue = { phrases: en, refused: enRefused, fallback: enFallback };
const tongues: Readonly<Record<string, Tongue>> = { es: spoken(es) };

export const tongueOf = (locale: string): Tongue => tongues[languageOf(locale)] ?? english;
