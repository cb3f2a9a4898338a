// The way to other businesses and back, in the six languages.
import { languageOf } from "#understanding/region";
import { button, type SomePhrases } from "./phrases.ts";
import { fill } from "./shared/words.ts";

interface ElsewhereWords {
  offer: string;
  look: string;
  back: string;
  here: string;
}

const english: ElsewhereWords = {
  offer: "Here I book for {name} alone, but I can look for the other part in the city: {wish}.",
  look: "Look in the city",
  back: "Back to {name}",
  here: "Back at {name}.",
};
const tables: Readonly<Record<string, ElsewhereWords>> = {
  de: {
    offer: "Hier buche ich nur für {name}, kann das andere aber in der Stadt suchen: {wish}.",
    look: "In der Stadt suchen",
    back: "Zurück zu {name}",
    here: "Zurück bei {name}.",
  },
  es: {
    offer: "Aquí solo reservo para {name}, pero puedo buscar lo otro en la ciudad: {wish}.",
    look: "Buscar en la ciudad",
    back: "Volver a {name}",
    here: "De vuelta en {name}.",
  },
  fr: {
    offer: "Ici je ne réserve que pour {name}, mais je peux chercher le reste en ville : {wish}.",
    look: "Chercher en ville",
    back: "Revenir à {name}",
    here: "De retour chez {name}.",
  },
  it: {
    offer: "Qui prenoto solo per {name}, ma posso cercare il resto in città: {wish}.",
    look: "Cerca in città",
    back: "Torna a {name}",
    here: "Di nuovo da {name}.",
  },
  pt: {
    offer: "Aqui só reservo para {name}, mas posso procurar o resto na cidade: {wish}.",
    look: "Procurar na cidade",
    back: "Voltar a {name}",
    here: "De volta a {name}.",
  },
};

const wordsFor = (locale: string): ElsewhereWords => tables[languageOf(locale)] ?? english;

export const lookLabel = (locale: string): string => wordsFor(locale).look;
export const backLabel = (locale: string, name: string): string => fill(wordsFor(locale).back, { name });

/** One for all languages. */
export const elsewherePhrases: SomePhrases<"elsewhere" | "backHere"> = {
  elsewhere: ({ wish }, { locale, business }) => {
    const words = wordsFor(locale);
    return {
      text: fill(words.offer, { name: business.name, wish }),
      buttons: [button(words.look, [])],
    };
  },
  backHere: (_act, { locale, business }) => fill(wordsFor(locale).here, { name: business.name }),
};
