// Which language is spoken: the session's, until the customer clearly writes another.
import { languageOf, regionOf } from "#understanding/region";
import type { Desk } from "./turn.ts";

/** BCP 47 of the conversation as it stands; a language the customer changed to keeps the region. */
export function localeOf({ dialogue, turn }: Pick<Desk, "dialogue" | "turn">): string {
  const base = turn.request.facts.locale ?? turn.business.locale;
  // A conversation kept from before has no language of its own.
  const language = dialogue.language ?? null;
  return language === null || language === languageOf(base) ? base : `${language}-${regionOf(base)}`;
}
