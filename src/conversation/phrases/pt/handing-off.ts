// Portuguese: what is said when a person is asked for.
import type { PhraseWords } from "../shared/words.ts";

export const handOff: PhraseWords["handOff"] = {
  present:
    "Claro, avisei a equipa de {business}; alguém vai escrever-lhe aqui em breve.{call} Entretanto continuo aqui.",
  away: "Claro, passei o pedido à equipa de {business}, mas agora não está ninguém. Vão responder até {when}.{call}",
  promise: "Alguém da equipa vai responder até {when}, {where}.",
  here: "aqui no chat",
  reach: "aqui ou em {reach}",
  waits: "A equipa sabe que está à espera e vai responder até {when}.{call}",
  failed: "Desculpe, não consegui contactar a equipa daqui.{call}",
  expired:
    "Desculpe, ninguém da equipa conseguiu responder a tempo.{call} Estou aqui de novo, e posso pedir outra vez.",
  again: "Pedir outra vez",
  calledOff: "Está bem, disse à equipa que já está resolvido.",
  withPerson:
    "Agora é a equipa de {business} que responde aqui, por isso fico de fora. Diga «assistente» e eu volto.",
  back: "Aqui estou de novo, o assistente de {business}. O que posso fazer por si?",
};
