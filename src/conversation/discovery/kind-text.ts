// The kind of thing that something is done to, as a search tells it.
import { ordinaryKind } from "#business/variety";
import { languageOf } from "#understanding/region";
import { verticals } from "#verticals/index";
import { fill } from "../phrases/shared/words.ts";
import { phrasesIn } from "./phrases/index.ts";

/** ` for a van`; empty where no kind was said, or the ordinary one. */
export function kindText(variant: string | null | undefined, locale: string): string {
  const variety = verticals.map((it) => it.variesBy).find((it) => it && variant && variant in it.kinds);
  if (!variant || !variety || variant === ordinaryKind(variety)) return "";
  const language = languageOf(locale);
  const named = (variety.said[language] ?? variety.said["en"])?.kinds[variant] ?? variant;
  // "Ein SUV", but "für einen SUV".
  const what = language === "de" ? named.replace(/^ein /u, "einen ") : named;
  return fill(phrasesIn(locale).forService, { what });
}
