// Italian: what is said when a person is asked for.
import type { PhraseWords } from "../shared/words.ts";

export const handOff: PhraseWords["handOff"] = {
  present:
    "Certo, ho avvisato il team di {business}; qualcuno ti scriverà qui a breve.{call} Intanto resto qui.",
  away: "Certo, l'ho passato al team di {business}, ma al momento non c'è nessuno. Risponderanno entro {when}.{call}",
  promise: "Qualcuno del team risponderà entro {when}, {where}.",
  here: "qui in chat",
  reach: "qui o a {reach}",
  waits: "Il team sa che aspetti e risponderà entro {when}.{call}",
  failed: "Mi dispiace, da qui non sono riuscito a raggiungere il team.{call}",
  expired:
    "Mi dispiace, nessuno del team ha potuto rispondere in tempo.{call} Sono di nuovo qui, e posso chiedere ancora.",
  again: "Chiedi ancora",
  calledOff: "Va bene, ho detto al team che è tutto risolto.",
  withPerson:
    "Ora qui ti risponde il team di {business}, io mi faccio da parte. Scrivi «assistente» e torno.",
  back: "Eccomi di nuovo, l'assistente di {business}. Cosa posso fare per te?",
};
