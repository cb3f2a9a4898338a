// Which language is spoken: the session's, until the customer clearly writes another.
import { languageOf, spokenIn } from "#understanding/region";
import { languageAsked, languageWritten } from "#understanding/which-language";
import { topFrame } from "./state.ts";
import type { Desk } from "./turn.ts";

/** BCP 47 of the conversation as it stands; a language the customer changed to keeps the region. */
export function localeOf({ dialogue, turn }: Pick<Desk, "dialogue" | "turn">): string {
  const base = turn.request.facts.locale ?? turn.business.locale;
  // A conversation kept from before has no language of its own.
  return spokenIn(base, dialogue.language ?? null);
}

/** A few words and no figures: "mejor a las 9" is nobody's name. */
const nameLike = /^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){0,4}$/u;

/** Changes the language as a message asks or shows. What is left to be understood; nothing, if it only asked. */
export function hearLanguage(desk: Desk, text: string): string {
  const asked = languageAsked(text);
  if (asked) {
    desk.dialogue.language = asked.language;
    return asked.rest;
  }
  // "Hans von der Heide" is a name in any language.
  const naming = topFrame(desk.dialogue)?.awaiting === "name" && nameLike.test(text.trim());
  const present = languageOf(localeOf(desk));
  const written = naming ? present : languageWritten(text, present);
  if (written !== present) desk.dialogue.language = written;
  return text;
}
