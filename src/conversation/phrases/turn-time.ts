// How long a table is had, in each language.
import { languageOf } from "#understanding/region";
import { fill } from "./shared/words.ts";

const told: Readonly<Record<string, { party: string; any: string }>> = {
  en: { party: "A table for {party} is yours for {length}.", any: "A table is yours for {length}." },
  es: { party: "Una mesa para {party} es tuya durante {length}.", any: "La mesa es tuya durante {length}." },
  fr: {
    party: "Une table pour {party} est à vous pendant {length}.",
    any: "La table est à vous pendant {length}.",
  },
  de: {
    party: "Ein Tisch für {party} gehört Ihnen {length} lang.",
    any: "Der Tisch gehört Ihnen {length} lang.",
  },
  it: { party: "Un tavolo per {party} è tuo per {length}.", any: "Il tavolo è tuo per {length}." },
  pt: { party: "Uma mesa para {party} é sua durante {length}.", any: "A mesa é sua durante {length}." },
};

/** `length` is written already: "90 minutes". */
export function turnTimeText(locale: string, length: string, partySize: number | null): string {
  const words = told[languageOf(locale)] ?? told["en"];
  return fill((partySize === null ? words?.any : words?.party) ?? "", { party: String(partySize), length });
}
