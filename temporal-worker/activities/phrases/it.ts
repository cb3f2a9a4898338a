// Messages to customers in Italian.
import type { MessagePhrases } from "./message-phrases.ts";

export const italian: MessagePhrases = {
  language: "it",
  hello: "Buongiorno,",
  helloTo: "Buongiorno {name},",
  visit: "{service} per {party}, {time}",
  visitOfOne: "{service}, {time}",
  reference: "Riferimento {id}",
  change: "modifica {n}",
  offer: "offerta {n}",
  booking: {
    confirmation: {
      headline: "Confermato: {visit}, da {place}",
      body: "La tua prenotazione è confermata. Ti aspettiamo.",
    },
    rejection: {
      headline: "Non confermato: {visit}, da {place}",
      body: "Ci dispiace: non è stato possibile confermare la tua prenotazione e non c'è nulla riservato per te. Scegli un altro orario nella nostra chat, oppure chiamaci.",
    },
    reschedule: {
      headline: "Modificato: ora {visit}, da {place}",
      body: "La tua prenotazione è passata all'orario qui sopra. Quello vecchio non è più riservato.",
    },
    cancellation: {
      headline: "Annullato: {visit}, da {place}",
      body: "La tua prenotazione è annullata. Puoi prenotare di nuovo quando vuoi.",
    },
    reminder: {
      headline: "Promemoria: {visit}, da {place}",
      body: "Vieni ancora? Rispondi nella nostra chat: sì, spostare o annullare.",
    },
    no_show: {
      headline: "Ci sei mancato: {visit}, da {place}",
      body: "Abbiamo tenuto il tuo posto e non ti abbiamo visto: questa visita risulta mancata. Se è un errore, diccelo nella nostra chat.",
    },
    came: {
      headline: "Corretto: {visit}, da {place}",
      body: "La tua visita risultava mancata. È stato un nostro errore ed è corretto: non conta nulla.",
    },
    follow_up: {
      headline: "Com'è andata la tua visita da {place}?",
      body: "Grazie della visita. Ci farebbe piacere sapere com'è andata e rivederti.",
    },
  },
  sorry: "Ci dispiace!",
  bookAnother: "Prenota un altro orario",
  orCall: "o {phone}",
  answerInChat: "Rispondi nella chat",
  changeInChat: "Modifica o annulla nella chat",
  code: "Il codice della tua prenotazione è {code}: con questo puoi modificarla o annullarla nella nostra chat da qualsiasi dispositivo.",
  calendarFile: "File del calendario",
  addToCalendar: "Aggiungi al calendario",
  order: {
    headlines: {
      order_confirmation: "Il tuo ordine da {place} è confermato",
      order_ready: "Il tuo ordine da {place} è pronto",
      order_cancellation: "Il tuo ordine da {place} è stato annullato",
    },
    ready: "Ti aspetta.",
    cancelled: "Ci dispiace: non può essere preparato, e non c'è nulla da pagare.",
    callUs: "Puoi chiamarci al {phone}.",
    soonest: "Ti avvisiamo appena è pronto.",
    readyAt: "Sarà pronto: {time}.",
    total: "Totale: {money}",
    chat: "Scrivici in chat",
  },
  waiting: {
    headline: "Libero per te: {visit}, da {place}",
    body: "Sei nella nostra lista d'attesa e si è liberato un posto.",
    kept: "Te lo teniamo fino a: {time}. Per prenderlo, di' di sì nella nostra chat:",
    take: "Accettalo nella nostra chat",
    otherwise:
      "Se non ti va bene, non devi fare nulla: passerà al prossimo e tu resti in lista per altri orari.",
  },
  news: {
    from: "Novità da {place}",
    aboutVisit: "Sulla tua prenotazione da {place}",
    noLonger: "Quello che ti abbiamo scritto non vale più: «{said}» Non tenerne conto, per favore.",
    chat: "Scrivici in chat",
    stop: "Niente più novità, grazie",
    stopShort: "Stop",
  },
  watch: { found: "Mi ha chiesto di tenerlo d'occhio, ed eccolo", see: "Vedi e prenota", free: "libero" },
};
