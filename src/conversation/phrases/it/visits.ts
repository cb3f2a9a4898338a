// Italian: whether they come, and what it means if they do not.
import type { VisitWords } from "../shared/visit-words.ts";

export const visits: VisitWords = {
  reminded: "Un promemoria: {booking}, da {business}. Vieni ancora?",
  coming: "Sì, ci sarò",
  move: "Spostala",
  cancel: "Annullala",
  attending: "Perfetto, è annotato. A presto: {booking}!",
  runningLate: "Grazie di averci avvisato, l'ho annotato per il team: {booking}.",
  runningLateUnknown: "Grazie di averci avvisato. In questa chat non vedo la prenotazione.",
  stays: "{Your} resta com'è; questa sarà una prenotazione a parte.",
  oneEach:
    "Ogni appuntamento è per una persona, quindi ne prenoto {people}: alla stessa ora se posso, altrimenti ti chiedo.",
  forEach: "Per ognuna delle {people} persone: {what}",
  nextGuest: "Siamo a {at} su {of}; ora il prossimo.",
  guestsLeft: "Ancora da prenotare: {people}. Dimmi qui quando continuare.",
  noHurry: "Nessuna fretta: {your} resta a te. Dimmelo qui appena lo sai.",
  personGone:
    "{person} non fa più parte del team; lo farà qualcun altro del team. Se preferisci cambiare, dimmelo.",
  heldOnly: "Prima di andare: è solo tenuto da parte, non ancora prenotato.",
  late: "Mancano meno di {cutoff}, quindi conta come disdetta tardiva. Annullo comunque {your}?",
  lateNote: "Se mancano meno di {cutoff}, una disdetta conta come tardiva.",
  missed:
    "Ci sei mancato da {business}: {booking}. È annotato come visita mancata.{limit} Se è un errore, dimmelo e lo riferisco.",
  limitAsk:
    "Dopo {limit} prenotazioni mancate o disdette tardi in {days} giorni, una nuova la conferma il personale.",
  limitRefuse:
    "Dopo {limit} prenotazioni mancate o disdette tardi in {days} giorni, {business} qui non ne accetta altre.",
  came: "È stato un nostro errore: c'eri, ed è corretto. Per {your} non conta nulla.",
  undecided:
    "Confermare {booking} richiede più tempo del previsto. Ho chiesto al personale di {business} di decidere e ti avviso qui.{call}",
  missedBefore:
    "Dopo diverse prenotazioni mancate o disdette tardi, {business} conferma le nuove di persona. Ho chiesto al personale per {booking}; te la tengo finché non decide e ti avviso qui.{call}",
  leftToTeam: "{business} si occupa di persona di {your} e ti contatterà.{call}",
  missedTooOften:
    "Mi dispiace: dopo diverse prenotazioni mancate o disdette tardi, {business} qui non ne accetta altre, quindi non c'è nulla di prenotato.{call}",
  contactWritten: "Fatto: {your} è ora a nome {who}.",
  contactConfirmed: "Una nuova conferma arriverà lì.",
  contactSpent:
    "La conferma è già stata inviata più volte e non viene inviata di nuovo; quanto resta da inviare arriverà lì.",
  contactPending: "Lo faccio scrivere per {your}. Te lo dico qui appena è fatto.",
  contactTooLate: "Non posso più cambiarlo: {your} è passato o non c'è più.{call}",
  contactFailed: "In questo momento non sono riuscito a scriverlo per {your}. Ridimmelo tra un po'.{call}",
  orderKeepsContact:
    "Un ordine già fatto mantiene i dati con cui è stato fatto: qui non posso cambiarli. D'ora in poi uso quelli nuovi.{call}",
  movedByBusiness: "{business} ha spostato la tua prenotazione: ora è {booking}. Ti va bene?",
  inHouseLanguage: "({business} l'ha scritto in {language}.)",
};
