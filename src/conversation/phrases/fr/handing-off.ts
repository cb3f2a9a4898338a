// French: what is said when a person is asked for.
import type { PhraseWords } from "../shared/words.ts";

export const handOff: PhraseWords["handOff"] = {
  present:
    "Bien sûr, j'ai prévenu l'équipe de {business} ; quelqu'un vous écrira ici sous peu.{call} Je reste là en attendant.",
  away: "Bien sûr, j'ai transmis à l'équipe de {business}, mais personne n'est là pour le moment. Vous aurez une réponse avant {when}.{call}",
  promise: "Quelqu'un de l'équipe répondra avant {when}, {where}.",
  here: "ici dans le chat",
  reach: "ici ou à {reach}",
  waits: "L'équipe sait que vous attendez et répondra avant {when}.{call}",
  failed: "Désolé, je n'ai pas pu joindre l'équipe d'ici.{call}",
  expired:
    "Désolé, personne de l'équipe n'a pu répondre à temps.{call} Je suis de nouveau là, et je peux leur redemander.",
  again: "Redemander",
  calledOff: "D'accord, j'ai dit à l'équipe que c'est réglé.",
  withPerson:
    "L'équipe de {business} vous répond ici maintenant, je me retire donc. Dites « assistant » et je reviens.",
  back: "Me revoici, l'assistant de {business}. Que puis-je faire pour vous ?",
};
