// German: whether they come, and what it means if they do not.
import type { VisitWords } from "../shared/visit-words.ts";

export const visits: VisitWords = {
  reminded: "Zur Erinnerung: {booking} bei {business}. Bleibt es dabei?",
  coming: "Ja, ich komme",
  move: "Verschieben",
  cancel: "Stornieren",
  attending: "Wunderbar, ist notiert. Bis dann: {booking}!",
  runningLate: "Danke für die Nachricht, ich habe es für das Team vermerkt: {booking}.",
  runningLateUnknown: "Danke für die Nachricht. Ihre Buchung sehe ich in diesem Chat nicht.",
  stays: "Es bleibt bei Ihrer bisherigen Buchung ({booking}); das hier wird eine eigene.",
  oneEach:
    "Jeder Termin ist für eine Person, ich buche also {people}: zur selben Zeit, wenn es geht, sonst frage ich nach.",
  forEach: "Für jede der {people} Personen: {what}",
  nextGuest: "Das sind {at} von {of}; nun der nächste.",
  guestsLeft: "Noch nicht gebucht: {people}. Sagen Sie mir hier, wenn ich weitermachen soll.",
  noHurry:
    "Das eilt nicht: Ihre Buchung bleibt stehen ({booking}). Sagen Sie mir hier Bescheid, sobald Sie es wissen.",
  personGone:
    "{person} ist nicht mehr im Team; jemand anders aus dem Team macht es. Wenn Sie lieber ändern möchten, sagen Sie es einfach.",
  heldOnly: "Bevor Sie gehen: Das ist nur freigehalten und noch nicht gebucht.",
  late: "Das ist weniger als {cutoff} vorher und zählt als späte Absage. Soll ich {your} trotzdem stornieren?",
  lateNote: "Weniger als {cutoff} vorher zählt eine Absage als spät.",
  missed:
    "Wir haben Sie bei {business} vermisst: {booking}. Es ist als nicht erschienen vermerkt.{limit} Falls das ein Irrtum ist, sagen Sie es mir, ich gebe es weiter.",
  limitAsk:
    "Nach {limit} versäumten oder spät abgesagten Buchungen innerhalb von {days} Tagen bestätigt das Team eine neue selbst.",
  limitRefuse:
    "Nach {limit} versäumten oder spät abgesagten Buchungen innerhalb von {days} Tagen nimmt {business} hier keine neuen an.",
  came: "Das war unser Fehler: Sie waren da, und es ist richtiggestellt. Für {your} wird nichts gezählt.",
  undecided:
    "{Booking} zu bestätigen dauert länger als üblich. Ich habe das Team von {business} um eine Entscheidung gebeten und sage Ihnen hier Bescheid.{call}",
  missedBefore:
    "Nach mehreren versäumten oder spät abgesagten Buchungen bestätigt {business} eine neue persönlich. Ich habe das Team gefragt: {booking}. Sie bleibt bis dahin für Sie gehalten, und ich sage Ihnen hier Bescheid.{call}",
  leftToTeam: "{business} kümmert sich persönlich um {your} und meldet sich bei Ihnen.{call}",
  missedTooOften:
    "Es tut mir leid: Nach mehreren versäumten oder spät abgesagten Buchungen nimmt {business} hier keine neuen an; es ist also nichts gebucht.{call}",
  contactWritten: "Erledigt: {your} läuft jetzt auf {who}.",
  contactConfirmed: "Eine neue Bestätigung geht dorthin.",
  contactSpent:
    "Die Bestätigung ging schon mehrmals hinaus und wird nicht noch einmal geschickt; was noch zu schicken ist, geht dorthin.",
  contactPending: "Ich lasse das bei {your} eintragen und sage hier Bescheid, sobald es geschehen ist.",
  contactTooLate: "Das kann ich nicht mehr ändern: {your} ist vorbei oder besteht nicht mehr.{call}",
  contactFailed:
    "Bei {your} konnte ich das gerade nicht eintragen. Bitte sagen Sie es mir in einer Weile noch einmal.{call}",
  orderKeepsContact:
    "Eine aufgegebene Bestellung behält die Angaben, mit denen sie aufgegeben wurde: Die kann ich hier nicht ändern. Ab jetzt verwende ich die neuen.{call}",
  movedByBusiness: "{business} hat Ihre Reservierung verlegt: Jetzt ist es {booking}. Passt Ihnen das?",
  inHouseLanguage: "({business} hat das auf {language} geschrieben.)",
};
