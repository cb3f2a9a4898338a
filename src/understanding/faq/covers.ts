// Whether what is written answers all that was asked, and not only something about it.
import { weak } from "./common-words.ts";
import type { FaqEntry } from "./faq-index.ts";
import { pageOf, type Page, type Written } from "./page.ts";
import { alike, alikeInWriting, contentWords, sameWord, type ContentWord } from "./words.ts";
import type { WordVectors } from "../learned/sentence-embedding.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Common as they are, a yes depends on them: they are no weak words here. */
const tells = list(`
free included include without before beforehand first today buy sell home long
kostenlos gratis ohne heute vorher zuerst lange kaufen verkauft verkaufen hause
gratuito sin hoy antes comprar vender venden casa gratuit sans aujourd'hui avant acheter vendez vendre maison
senza oggi prima comprare vendete vendere sem hoje vendem
`);

/** They ask for nothing, or stand for the house. */
const saysNothing = list(`
happen maybe perhaps actually curious quick check see sure understand guess hear heard chance hope hoping love wish plan
planning prefer wonder restaurant salon shop store say
vielleicht eigentlich zufallig hoffe wunschen wurden lieber laden restaurants salons quizas acaso encantaria gustaria
restaurante taller tienda local peut-etre voudrions aimerions souhaite atelier magasin magari ristorante salone officina
negozio piacerebbe vorremmo talvez adorava salao oficina loja
`);

/** Of these the word itself must be written, and none that stands for the same thing: one of the cards, or all of the pets. */
const exact = list(`
visa mastercard amex american-express apple-pay google-pay multibanco bancomat ec-karte
pet pets animal animals haustier haustiere tiere mascota mascotas animales animaux animali animais bichos
`);

/** The entries of a page that are answered with this text. */
export function entriesWith(written: Written, vectors: WordVectors | null, answer: string): Page["entries"] {
  return pageOf(written, vectors).entries.filter((it) => it.answer === answer);
}

/** A word of them is in what is written. */
export const speaksOfAny = (texts: readonly string[], written: string): boolean => {
  const words = contentWords(written, null);
  return texts.some((it) => wanted(it, new Set()).some((word) => isIn(word, words)));
};

/**
 * Whether every telling word and every number is there, of each of the parts of a message that are about the entry at
 * all. The common ways of asking are no words of the owner's: "we take cards" says nothing of American Express.
 * `beside`: the house's own name, which asks for nothing.
 */
export function covers({ question, answer }: FaqEntry, parts: readonly string[], beside: string): boolean {
  const all = numbersIn(`${question} ${answer}`);
  const words = [...contentWords(question, null), ...contentWords(answer, null)];
  const named = new Set(contentWords(beside, null).map((it) => it.text));
  const about = parts
    .map((part) => ({ part, words: wanted(part, named) }))
    .filter((it) => it.words.some((word) => isIn(word, words)));
  return (
    about.length > 0 &&
    about.every(
      (it) => it.words.every((word) => isIn(word, words)) && numbersIn(it.part).every((n) => all.includes(n)),
    )
  );
}

const wanted = (text: string, named: ReadonlySet<string>): ContentWord[] =>
  contentWords(text, null).filter(
    ({ text: it, weight }) =>
      (tells.has(it) || (weight === 1 && !weak.has(it.replace(/s$/u, "")))) &&
      !saysNothing.has(it) &&
      !named.has(it),
  );

const isIn = (word: ContentWord, words: readonly ContentWord[]): boolean =>
  words.some((it) => (isExact(word) ? alikeInWriting(word.text, it.text) : alike(word, it)) >= sameWord);

const isExact = ({ text }: ContentWord): boolean => exact.has(text.replaceAll(" ", "-"));

const numbersIn = (text: string): string[] => text.match(/\d+/g) ?? [];
