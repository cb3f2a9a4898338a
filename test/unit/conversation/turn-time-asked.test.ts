// How long a table is had is told to whoever asks just that: how long it is kept, or till one is free, is another question.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

const minutes = /90/;

test.each([
  ["en-US", "how long do we have the table?"],
  ["en-US", "how long can we stay?"],
  ["es-ES", "¿cuánto tiempo tenemos la mesa?"],
  ["es-ES", "por la tarde, ¿cuánto tiempo tenemos la mesa?"],
  ["fr-FR", "combien de temps peut-on garder la table ?"],
  ["de-DE", "wie lange haben wir den Tisch?"],
  ["it-IT", "per quanto tempo abbiamo il tavolo?"],
  ["pt-PT", "quanto tempo temos a mesa?"],
])("%s: %s", async (locale, words) => {
  expect(await new Chat({ locale }).says(words)).toMatch(minutes);
});

test.each([
  ["en-US", "how long is the table held?"],
  ["en-US", "how long is the table kept if we're delayed?"],
  ["en-US", "how long till I get it?"],
  ["es-ES", "¿con cuánto tiempo hay que reservar mesa?"],
  ["es-ES", "¿cuánto tiempo queda reservada la mesa si nos retrasamos?"],
  ["fr-FR", "combien de temps la table reste-t-elle réservée en cas de retard ?"],
  ["de-DE", "Wie lange bleibt der Tisch reserviert, wenn wir uns verspäten?"],
  ["de-DE", "Wie lange wird der Tisch freigehalten?"],
  ["it-IT", "Quanto tempo resta riservato il tavolo se arriviamo in ritardo?"],
  ["pt-PT", "quanto tempo fica reservada a mesa se nos atrasarmos?"],
])("another question, %s: %s", async (locale, words) => {
  expect(await new Chat({ locale }).says(words)).not.toMatch(minutes);
});
