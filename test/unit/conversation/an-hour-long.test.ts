// A service that takes whole hours is told with its price in every language: "1 hora" is no time that nobody knows.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { salon } from "#test/fakes/salon";

const hourLong = {
  ...salon,
  services: salon.services.map((it) => ({ ...it, durationMinutes: 60 })),
};

test.each([
  ["es-ES", "¿cuánto cuesta el Colouring?", "1 hora"],
  ["fr-FR", "combien coûte le Colouring ?", "1 heure"],
  ["it-IT", "quanto costa il Colouring?", "1 ora"],
  ["pt-PT", "quanto custa o Colouring?", "1 hora"],
  ["de-DE", "was kostet Colouring?", "1 Stunde"],
  ["en-US", "how much is Colouring?", "an hour"],
])("%s: %s", async (locale, text, told) => {
  const chat = new Chat({ business: hourLong, locale });
  expect((await chat.says(text)).replaceAll(/\s/gu, " ")).toContain(told);
});
