// Messages to customers in German.
import type { MessagePhrases } from "./message-phrases.ts";

export const german: MessagePhrases = {
  language: "de",
  hello: "Guten Tag,",
  helloTo: "Guten Tag {name},",
  visit: "{service} für {party}, {time}",
  visitOfOne: "{service}, {time}",
  reference: "Referenz {id}",
  change: "Änderung {n}",
  offer: "Angebot {n}",
  booking: {
    confirmation: {
      headline: "Bestätigt: {visit}, {place}",
      body: "Ihre Buchung ist bestätigt. Wir freuen uns auf Sie.",
    },
    rejection: {
      headline: "Nicht bestätigt: {visit}, {place}",
      body: "Es tut uns leid: Ihre Buchung konnte nicht bestätigt werden, und es ist nichts für Sie reserviert. Wählen Sie bitte in unserem Chat eine andere Zeit, oder rufen Sie uns an.",
    },
    reschedule: {
      headline: "Geändert: jetzt {visit}, {place}",
      body: "Ihre Buchung gilt jetzt für die Zeit oben. Die alte Zeit ist nicht mehr reserviert.",
    },
    cancellation: {
      headline: "Storniert: {visit}, {place}",
      body: "Ihre Buchung ist storniert. Sie können jederzeit wieder buchen.",
    },
    reminder: {
      headline: "Erinnerung: {visit}, {place}",
      body: "Bleibt es dabei? Antworten Sie in unserem Chat: ja, verschieben oder stornieren.",
    },
    no_show: {
      headline: "Wir haben Sie vermisst: {visit}, {place}",
      body: "Wir haben Ihren Platz freigehalten und Sie nicht gesehen; dieser Besuch ist als versäumt vermerkt. Ist das ein Irrtum, sagen Sie es uns in unserem Chat.",
    },
    came: {
      headline: "Richtiggestellt: {visit}, {place}",
      body: "Ihr Besuch war als versäumt vermerkt. Das war unser Fehler und ist richtiggestellt: Es zählt nichts.",
    },
    follow_up: {
      headline: "Wie war Ihr Besuch? {place}",
      body: "Danke für Ihren Besuch. Wir würden gern hören, wie es war, und Sie wiedersehen.",
    },
  },
  sorry: "Es tut uns leid!",
  bookAnother: "Andere Zeit buchen",
  orCall: "oder {phone}",
  answerInChat: "Im Chat antworten",
  changeInChat: "Im Chat ändern oder stornieren",
  code: "Ihr Buchungscode lautet {code}: Damit können Sie die Buchung auf jedem Gerät in unserem Chat ändern oder stornieren.",
  calendarFile: "Kalenderdatei",
  addToCalendar: "In den Kalender eintragen",
  order: {
    headlines: {
      order_confirmation: "Ihre Bestellung bei {place} ist bestätigt",
      order_ready: "Ihre Bestellung bei {place} ist fertig",
      order_cancellation: "Ihre Bestellung bei {place} wurde storniert",
    },
    ready: "Sie wartet auf Sie.",
    cancelled: "Es tut uns leid: Sie kann nicht zubereitet werden, und es ist nichts zu zahlen.",
    callUs: "Sie erreichen uns unter {phone}.",
    soonest: "Wir melden uns, sobald sie fertig ist.",
    readyAt: "Sie ist fertig: {time}.",
    total: "Summe: {money}",
    chat: "Schreiben Sie uns",
  },
  waiting: {
    headline: "Für Sie frei: {visit}, {place}",
    body: "Sie stehen auf unserer Warteliste, und ein Platz ist frei geworden.",
    kept: "Wir halten ihn für Sie frei bis: {time}. Wenn Sie ihn möchten, sagen Sie in unserem Chat ja:",
    take: "Im Chat annehmen",
    otherwise:
      "Passt er Ihnen nicht, brauchen Sie nichts zu tun: Dann bekommt ihn der Nächste, und Sie bleiben für andere Zeiten auf der Liste.",
  },
  news: {
    from: "Neues von {place}",
    aboutVisit: "Zu Ihrer Buchung bei {place}",
    noLonger:
      "Was wir Ihnen geschrieben haben, gilt nicht mehr: „{said}“ Bitte beachten Sie es nicht weiter.",
    chat: "Schreiben Sie uns",
    stop: "Keine Neuigkeiten mehr, bitte",
    stopShort: "Abbestellen",
  },
  watch: {
    found: "Sie baten mich, darauf zu achten: jetzt ist es da",
    see: "Ansehen und buchen",
    free: "frei",
  },
};
