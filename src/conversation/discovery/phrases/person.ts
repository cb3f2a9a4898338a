// What is said to whoever wants a person in the city's chat, by language.
import { languageOf } from "#understanding/region";

interface PersonPhrases {
  nobodyHere: string;
  again: string;
  name: string;
  which: string;
  /** Said to the business's own chat for them. */
  wish: string;
  at: string;
  button: string;
}

const languages: Readonly<Record<string, PersonPhrases>> = {
  en: {
    nobodyHere:
      "I'm the city's assistant: nobody sits behind this chat, but behind every business somebody does.",
    again: "There really is no person behind this chat: a business's own team is the nearest I can get you.",
    name: "Tell me its name and I'll ask its team for you in its own chat; or tell me what you're looking for, and I'll find some.",
    which: "Say which one and I'll ask its team for you in its own chat, or give them a call: {list}.",
    wish: "I want to talk to a person",
    at: "I want to talk to a person at {name}",
    button: "A person at {name}",
  },
  es: {
    nobodyHere:
      "Soy el asistente de la ciudad: detrás de este chat no hay nadie, pero detrás de cada negocio sí.",
    again:
      "De verdad que detrás de este chat no hay ninguna persona: lo más cercano es el equipo de un negocio.",
    name: "Dime cuál y aviso a su equipo en su propio chat; o dime qué buscas y encuentro algunos.",
    which: "Dime cuál y aviso a su equipo en su propio chat, o llámalos: {list}.",
    wish: "Quiero hablar con una persona",
    at: "Quiero hablar con una persona de {name}",
    button: "Una persona de {name}",
  },
  fr: {
    nobodyHere:
      "Je suis l'assistant de la ville : il n'y a personne derrière ce chat, mais il y a quelqu'un derrière chaque établissement.",
    again: "Il n'y a vraiment personne derrière ce chat : le plus proche, c'est l'équipe d'un établissement.",
    name: "Dites-moi lequel et je préviens son équipe dans son propre chat ; ou dites-moi ce que vous cherchez, j'en trouverai.",
    which: "Dites-moi lequel et je préviens son équipe dans son propre chat, ou appelez : {list}.",
    wish: "Je veux parler à une personne",
    at: "Je veux parler à une personne chez {name}",
    button: "Une personne chez {name}",
  },
  de: {
    nobodyHere:
      "Ich bin der Assistent der Stadt: Hinter diesem Chat sitzt niemand, hinter jedem Betrieb aber schon.",
    again: "Hinter diesem Chat sitzt wirklich kein Mensch: Am nächsten kommt dem das Team eines Betriebs.",
    name: "Sagen Sie mir, welcher, und ich frage sein Team in seinem eigenen Chat; oder sagen Sie mir, was Sie suchen, dann finde ich etwas.",
    which:
      "Sagen Sie mir, welcher, und ich frage sein Team in seinem eigenen Chat, oder rufen Sie an: {list}.",
    wish: "Ich möchte mit einem Menschen sprechen",
    at: "Ich möchte mit einem Menschen von {name} sprechen",
    button: "Ein Mensch von {name}",
  },
  it: {
    nobodyHere:
      "Sono l'assistente della città: dietro questa chat non c'è nessuno, ma dietro ogni attività sì.",
    again: "Dietro questa chat non c'è davvero nessuno: il più vicino è il team di un'attività.",
    name: "Dimmi quale e chiedo al suo team nella sua chat; oppure dimmi cosa cerchi e ne trovo.",
    which: "Dimmi quale e chiedo al suo team nella sua chat, oppure chiama: {list}.",
    wish: "Voglio parlare con una persona",
    at: "Voglio parlare con una persona di {name}",
    button: "Una persona di {name}",
  },
  pt: {
    nobodyHere:
      "Sou o assistente da cidade: não há ninguém por trás deste chat, mas por trás de cada negócio há.",
    again: "Por trás deste chat não há mesmo ninguém: o mais próximo é a equipa de um negócio.",
    name: "Diga-me qual e aviso a equipa no chat dele; ou diga-me o que procura e encontro alguns.",
    which: "Diga-me qual e aviso a equipa no chat dele, ou ligue: {list}.",
    wish: "Quero falar com uma pessoa",
    at: "Quero falar com uma pessoa de {name}",
    button: "Uma pessoa de {name}",
  },
};

export const personPhrases = (locale: string): PersonPhrases =>
  languages[languageOf(locale)] ?? languages["en"]!;
