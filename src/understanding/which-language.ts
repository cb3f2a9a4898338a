// Which language a message is in: by the words that only one of them has, or because the customer asks for it.
import { tables } from "./locales/index.ts";
import { plain } from "./text.ts";

const telling: Readonly<Record<string, string>> = {
  en: "the i we you is are would like want to for of at and please can could do have book booking my tomorrow today tonight people what when where how hello hi thanks thank yes with it that this not your time cancel change move need there any be us make",
  ...Object.fromEntries(Object.values(tables).map((it) => [it.language, it.telling])),
};
const named: Readonly<Record<string, string>> = {
  en: "english|ingles|anglais|englisch|inglese",
  ...Object.fromEntries(Object.values(tables).map((it) => [it.language, it.own])),
};
/** Letters that only one of them writes. */
const letters: Readonly<Record<string, RegExp>> = { es: /[ñ¿¡]/i, de: /[äöüß]/i, pt: /[ãõ]/i };

const owners = new Map<string, string[]>();
for (const [language, words] of Object.entries(telling)) {
  for (const word of words.split(" ")) owners.set(word, [...(owners.get(word) ?? []), language]);
}

/** A language is changed to only for this much: two words of its own, and clearly more than of the present one. */
const enough = 2;
const clearly = 1.5;

/** The language of a message; the present one unless it is clearly another. */
export function languageWritten(text: string, present: string): string {
  const scores = new Map<string, number>();
  const add = (language: string, by: number) => scores.set(language, (scores.get(language) ?? 0) + by);
  const words = plain(text.replaceAll(/\S+@\S+/g, " ")).match(/[a-z]+(?:['-][a-z]+)*/g) ?? [];
  for (const word of new Set(words)) {
    const known = owners.get(word) ?? [];
    for (const language of known) add(language, 1 / known.length);
  }
  for (const [language, letter] of Object.entries(letters)) if (letter.test(text)) add(language, 1);
  const [best] = [...scores].toSorted((a, b) => b[1] - a[1]);
  const own = scores.get(present) ?? 0;
  return best && best[1] >= enough && best[1] >= own + clearly ? best[0] : present;
}

const please = "please|por favor|bitte|s'il (?:vous|te) plait|per favore|per piacere";
const speak = "speak|habl\\w+|sprech\\w+(?: sie)?|sprichst du|spricht|parl\\w+(?:[ -]vous)?|fal\\w+";
/** Whoever else is asked about: whether the team speaks it is a question, not a wish to be spoken to. */
const others =
  /\b(?:any(?:body|one)|some(?:body|one)|who|they|he|she|(?:your|the) \w+|staff|team|alguien|quien|(?:su|vuestr[oa]|el|los|las) \w+|quelqu'un|qui|(?:votre|vos|le|les|l'|des) ?\w+|jemand|wer|(?:eure?|ihre?|das|die|der) \w+|qualcuno|chi|(?:vostr[oi]|il|lo|gli) \w+|alguem|quem|(?:seus?|os) \w+)\b[^,;.!?]*$/u;
/** "The menu in English" is a thing, not how to go on. */
const printed = /\b(?:menus?|carta|carte|(?:speise)?karte|cardapio|ementa|lista|list)(?: \w+)?\W*$/u;
/** "Can you switch to English", "cambia al inglés", "passons au français". */
const switching =
  "(?:switch|change|go|swap|wechs\\w+|cambi\\w+|pas[sa]\\w+|chang\\w+|mud\\w+|troc\\w+)(?: \\w+){0,2} (?:to|al?|au|a l'|all'|ins|zu|zum|para(?: o)?|en|em)";
const asked = Object.entries(named).map(([language, names]) => ({
  language,
  regex: new RegExp(
    `\\b(?:(?<speak>${speak})|(?<switch>${switching})|in|auf|en|em)(?: |(?<='))(?:${names})\\b(?:,? (?:${please}))?|^\\W*(?:${names})(?:,? (?:${please}))?\\W*$`,
    "u",
  ),
}));

/** "English please", "¿habla español?": the language, and what else the message says (often nothing). */
export function languageAsked(text: string): { language: string; rest: string } | null {
  const said = plain(text);
  for (const { language, regex } of asked) {
    const match = regex.exec(said);
    if (!match) continue;
    const before = said.slice(0, match.index);
    if ((match.groups?.["speak"] === undefined ? printed : others).test(before)) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
    const words = rest.match(/\p{L}+/gu) ?? [];
    return { language, rest: words.length > 3 ? rest : "" };
  }
  return null;
}
