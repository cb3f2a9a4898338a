// Italian: the waitlist.
import type { WaitWords } from "../shared/words.ts";

export const waiting: WaitWords = {
  join: "Mettimi in lista d'attesa",
  leave: "Toglimi dalla lista",
  yes: "Sì, mettimi in lista",
  wider: "Va bene anche un'ora prima o dopo",
  decline: "No, grazie",
  wish: "{place} {day}, a qualsiasi ora {hours}",
  explained:
    "Quando un orario è pieno posso metterti in lista d'attesa e avvisarti qui appena si libera {one}.",
  noNeed: "Non serve aspettare: è libero.",
  none: "In questa chat non sei in nessuna lista d'attesa. Ti metto in lista?",
  confirm: "Posso metterti in lista d'attesa per {wish}, a nome di {name}{reach}. Procedo?",
  joined:
    "Sei in lista d'attesa per {wish}. Appena si libera qualcosa ti avviso qui{also} e te lo tengo per un po'. Puoi uscire dalla lista quando vuoi.",
  also: " e su {reach}",
  told: "Sei ancora in lista d'attesa per {wish}. Non si è ancora liberato nulla; ti avviso qui.",
  toldOffer: "{Booking}: te lo tengo fino alle {until}, basta dire di sì.",
  left: "Va bene, non sei più in lista d'attesa per {wish}. Altro?",
  over: "Mi dispiace, non si è liberato nulla: la lista d'attesa per {wish} è chiusa. Cerco un altro giorno?",
  already: "Sei già in quella lista d'attesa: {wish}. Ti avviso qui appena si libera qualcosa.",
  offered: "Buone notizie: si è liberato {booking}! Te lo tengo fino alle {until}. Prenoto?",
  declined: "Va bene, {booking} passa alla persona successiva.",
  lapsed: "{Booking} è passato alla persona successiva, perché non ho avuto risposta in tempo.",
  still: "Resti in lista d'attesa per altri orari; dimmi se preferisci uscire.",
  gone: "Non sei più in quella lista d'attesa.",
  leaveFailed: "Mi dispiace, ora non sono riuscito a toglierti dalla lista. Riprova tra poco.",
  offerOver: "Quell'offerta è già finita; non c'è altro da fare.",
  tooLate: "Mi dispiace, è troppo tardi per aspettare quell'orario.",
  failed: "Mi dispiace, ora non sono riuscito a metterti in lista d'attesa.",
};
