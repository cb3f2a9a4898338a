// What is said of two visits that are booked together or not at all, in German.
import type { PairingPhrases } from "../phrases.ts";

export const germanPairing: PairingPhrases = {
  visit: "{service} bei {name}, {when}",
  visitUntil: "bis {time}",
  visitFrom: "ab {price}",
  visitBooked: "Reserviert: {visit}.",
  visitCancelled: "Storniert: {visit}.",
  pairCancelConfirm: "Soll ich beide absagen?",
  visitCancelConfirm: "Soll ich das absagen: {visit}?",
  pairCancelYes: "Ja, absagen",
  pairCancelNo: "Nein, behalten",
  pairCancelKept: "In Ordnung, nichts wird abgesagt.",
  visitMoved: "Verschoben: {visit}.",
  visitStands: "Ich konnte {visit} nicht stornieren: Es gilt noch. Bitte sagen Sie dort selbst ab.",
  visitSoon: "Eine Erinnerung: {visit}.",
  minutes: ["{n} Minute", "{n} Minuten"],
  way: "Von einem zum anderen sind es {distance}, etwa {minutes}.",
  wayUnknown: "Für den Weg habe ich {minutes} gelassen.",
  pairHeld: "Ich halte beide fünf Minuten lang frei:",
  pairName:
    "Auf welchen Namen soll ich reservieren? Für die Bestätigungen gern auch eine E-Mail-Adresse oder Telefonnummer.",
  pairConfirm: "Soll ich beide reservieren, auf {under}?",
  pairYes: "Ja, beide",
  pairOther: "Andere Zeiten",
  pairNo: "Nein, keinen",
  pairTakeThose: "Ja, die nehme ich",
  pairWait: "Einen Moment, ich bin noch bei Ihren zwei Terminen.",
  pairPending: "Ich bin dran und sage hier Bescheid, sobald beide feststehen.",
  pairNothing:
    "Ich finde keine zwei Termine, die nacheinander passen. Versuchen Sie einen anderen Tag oder eine andere Uhrzeit, oder suchen Sie erst einen davon.",
  pairNotThen: "Dann passt nichts nacheinander.",
  pairTaken: "Jemand war schneller, ich halte also nichts mehr frei.",
  pairReleased: "In Ordnung, die sind wieder frei.",
  pairLetGo: "In Ordnung, es ist nichts reserviert.",
  pairInstead: "Das würde auch passen:",
  pairNoOthers: "Sonst passt dann nichts zusammen; vielleicht an einem anderen Tag.",
  pairBooked: "Beide sind reserviert!",
  pairFailed: "Keiner konnte bestätigt werden, es ist also nichts reserviert.",
  pairHalf:
    "{failed} konnte nicht bestätigt werden, darum storniere ich auch {stands}: Sie wollten beide oder keinen.",
  pairUnwanted: "In Ordnung, ich storniere beide, sobald sie feststehen.",
  pairMoveWhen: "Auf wann soll ich sie verschieben? Nennen Sie einen Tag, eine Uhrzeit oder beides.",
  pairMoveConfirm: "Soll ich sie dorthin verschieben?",
  pairMoveYes: "Ja, verschieben",
  pairMoveNo: "Nein, so lassen",
  pairMoveKept: "In Ordnung, beide bleiben, wie sie sind.",
  pairMoveNone:
    "Dann ist nichts frei, was zu beiden passt. Nennen Sie eine andere Zeit oder lassen Sie beide so.",
  pairMoveOrder:
    "Sie müssen nacheinander bleiben, mit Zeit für den Weg. Nennen Sie eine andere Uhrzeit oder verschieben Sie beide.",
  pairMoved: "Beide sind verschoben!",
  pairMoveFailed:
    "{visit} konnte nicht verschoben werden, darum bleiben beide, wie sie waren: Sie wollten sie zusammen.",
  pairMoveBack: "Beide sind wieder wie vorher.",
  pairMoveStuck: "Einer wurde verschoben und seine alte Zeit ist vergeben; so stehen sie jetzt:",
  pairUndone: "Storniert: {visit}. Jetzt ist nichts reserviert.",
};
