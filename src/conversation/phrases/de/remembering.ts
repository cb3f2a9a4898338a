// German: what is remembered of a customer.
import type { MemoryWords } from "../shared/memory-words.ts";

export const remembering: MemoryWords = {
  asBefore: "{Wishes}, wie beim letzten Mal?",
  yesAsBefore: "Ja, wie beim letzten Mal",
  noAsBefore: "Diesmal nicht",
  dropped: "Gut, das ist gestrichen: {wish}.",
  ask: "Soll ich mir das für das nächste Mal merken: {wishes}?",
  yes: "Ja, bitte merken",
  no: "Nein",
  later: "Nicht jetzt",
  kept: "Ich merke es mir für das nächste Mal: {wishes}. Sagen Sie jederzeit „vergiss mich“.",
  refused: "Gut, ich behalte es nicht über diesen Besuch hinaus.",
  putOff: "Gut, vielleicht ein andermal.",
  what: "Sagen Sie mir, was ich mir merken soll, zum Beispiel einen Platz am Fenster oder eine Allergie.",
  name: "Ihr Name: {name}.",
  wishes: "Ihre Wünsche: {wishes}.",
  bookings: "Ihre Besuche: {bookings}.",
  orders: "Ihre Bestellungen: {orders}.",
  nothing: "Ich weiß nichts über Sie.",
  keptWithYes: "Ich merke es mir für Ihren nächsten Besuch, weil Sie Ja gesagt haben.",
  onlyHere: "Ich behalte es nur für diesen Chat.",
  forget: "Vergiss mich",
  forgotten: "Erledigt, ich habe vergessen, was ich mir über Sie gemerkt hatte.",
  stays: "Das bleibt bei {business}: {what}, mit dem angegebenen Namen und Kontakt.",
  order: "Ihre Bestellung von {items}",
  reasons: {
    asBefore: "Sie hatten es sich gewünscht; ich notiere es für diese Reservierung nur, wenn Sie Ja sagen.",
    consent:
      "Dann müssen Sie es nicht noch einmal sagen. Ohne Ihr Ja behalte ich nichts, und Sie können es jederzeit zurücknehmen.",
  },
};
