// Which language the widget speaks: the page's, else the visitor's, else English.
import { en, type Strings } from "./en.ts";
import { es } from "./es.ts";

const known: Record<string, Strings> = { en, es };

export interface Locale {
  /** BCP 47, with the visitor's region where it is the same language. */
  tag: string;
  strings: Strings;
}

export function chooseLocale(pageLanguage: string, visitorLanguages: readonly string[]): Locale {
  const base = (tag: string) => tag.toLowerCase().split("-")[0]!;
  const wanted = [pageLanguage, ...visitorLanguages].find((it) => known[base(it)]) ?? "en";
  const regional = visitorLanguages.find((it) => base(it) === base(wanted) && it.includes("-"));
  return { tag: wanted.includes("-") ? wanted : (regional ?? wanted), strings: known[base(wanted)]! };
}
