// German: what is said when a person is asked for.
import type { PhraseWords } from "../shared/words.ts";

export const handOff: PhraseWords["handOff"] = {
  present:
    "Gern, ich habe dem Team von {business} Bescheid gesagt; gleich schreibt Ihnen hier jemand.{call} Solange bin ich noch da.",
  away: "Gern, ich habe es an das Team von {business} weitergegeben, aber gerade ist niemand da. Die Antwort kommt bis {when}.{call}",
  promise: "Jemand vom Team antwortet bis {when}, {where}.",
  here: "hier im Chat",
  reach: "hier oder unter {reach}",
  waits: "Das Team weiß, dass Sie warten, und antwortet bis {when}.{call}",
  failed: "Es tut mir leid, ich konnte das Team von hier aus nicht erreichen.{call}",
  expired:
    "Es tut mir leid, niemand vom Team konnte rechtzeitig antworten.{call} Ich bin wieder da und kann noch einmal fragen.",
  again: "Noch einmal fragen",
  calledOff: "In Ordnung, ich habe dem Team gesagt, dass es sich erledigt hat.",
  withPerson:
    "Hier antwortet jetzt das Team von {business}, ich halte mich heraus. Sagen Sie „Assistent“, und ich bin wieder da.",
  back: "Hier ist wieder der Assistent von {business}. Was kann ich für Sie tun?",
};
