// In whose name a booking is, as it is told to who asks.
import { languageOf } from "#understanding/region";
import { fill } from "./shared/words.ts";

const named: Readonly<Record<string, string>> = {
  en: "It's under {name}.",
  es: "Está a nombre de {name}.",
  fr: "Nom de la réservation : {name}.",
  de: "Auf den Namen {name}.",
  it: "È a nome di {name}.",
  pt: "Está em nome de {name}.",
};

/** ` It's under Ann Lee.`; nothing where it was not asked. */
export const namedAs = (name: string | undefined, locale: string): string =>
  name === undefined ? "" : ` ${fill(named[languageOf(locale)] ?? "", { name })}`;
