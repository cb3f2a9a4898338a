// Whoever only asks whether they are heard is greeted: "now" is no hour, and nothing is booked for it.
import { describe, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

describe.each(["marios-italian", "style-master", "quick-fix-auto"])("at %s", (slug) => {
  it.each([
    ["en-US", "hello is anybody there right now?", /How can I help/u],
    ["en-US", "is anybody there", /How can I help/u],
    ["en-US", "hi, anyone there?", /How can I help/u],
    ["en-US", "hello?? are you there", /How can I help/u],
    ["de-DE", "Hallo, ist da gerade jemand?", /Was kann ich für Sie tun/u],
    ["de-DE", "ist jemand da?", /Was kann ich für Sie tun/u],
    ["es-ES", "hola, ¿hay alguien ahí ahora?", /ayudar/u],
    ["fr-FR", "bonjour, il y a quelqu'un en ce moment ?", /Que puis-je faire/u],
    ["it-IT", "ciao, c'è qualcuno adesso?", /Cosa posso fare/u],
    ["pt-PT", "olá, está aí alguém agora?", /ajudar/u],
  ])("%s %j is a greeting", async (locale, words, greeted) => {
    const chat = new Chat({ business: house(slug), locale });
    await chat.open();
    expect(await chat.says(words)).toMatch(greeted);
    expect(chat.view.current_flow).toBe("greeting");
  });
});

it.each(["is anybody there for a table tonight at 7?", "is there a table right now for 2?"])(
  "%j asks for a table all the same",
  async (words) => {
    const chat = new Chat();
    await chat.open();
    await chat.says(words);
    expect(chat.view.current_flow).toMatch(/booking/u);
  },
);

it("leaves a booking under way where it is", async () => {
  const chat = new Chat();
  await chat.open();
  await chat.says("a table for 4 tomorrow at 7pm");
  expect(await chat.says("hello, is anybody there?")).toMatch(/name/u);
});
