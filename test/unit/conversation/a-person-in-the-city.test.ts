// Whoever wants a person in the city's chat hears what can be done, in each language, and is passed on where one is named.
import { beforeEach, describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { MemoryCity, salonId } from "#test/fakes/memory-city";

class NamedCity extends MemoryCity {
  override async words(): Promise<never> {
    const businesses = this.salons.map(({ name }, n) => ({
      id: salonId(n + 1),
      slug: name.toLowerCase(),
      name,
    }));
    return { ...(await super.words()), businesses } as never;
  }
}

let chat: Chat;
const inCity = (locale = "en-US") => new Chat({ city: new NamedCity(), locale });
beforeEach(() => {
  chat = inCity();
});

test.each([
  ["en-US", "I want to talk to a human", "nobody sits behind this chat", "Tell me its name"],
  ["en-US", "human please", "nobody sits behind this chat", "Tell me its name"],
  ["en-US", "can I speak to someone?", "nobody sits behind this chat", "Tell me its name"],
  ["es-ES", "quiero hablar con una persona", "detrás de este chat no hay nadie", "Dime cuál"],
  ["fr-FR", "je veux parler à un humain", "il n'y a personne derrière ce chat", "Dites-moi lequel"],
  ["de-DE", "ich möchte mit einem Menschen sprechen", "Hinter diesem Chat sitzt niemand", "welcher"],
  ["it-IT", "vorrei parlare con una persona", "dietro questa chat non c'è nessuno", "Dimmi quale"],
  ["pt-PT", "quero falar com uma pessoa", "não há ninguém por trás deste chat", "Diga-me qual"],
])("%s: %s is answered with what can be done", async (locale, text, honest, next) => {
  const said = await inCity(locale).says(text);
  expect(said).toContain(honest);
  expect(said).toContain(next);
});

test("with places shown, each is told with its number, and a button that goes to its team", async () => {
  await chat.says("find me a salon");
  const said = await chat.says("I want to talk to a human");
  expect(said).toContain(`StyleMaster (${chat.world.business.phone})`);
  expect(chat.buttons[0]).toBe("A person at StyleMaster");
  expect(await chat.says("I want to talk to a human")).not.toBe(said);
});

describe.each([
  ["en-US", "can I talk to a person at HairArt?"],
  ["es-ES", "Quiero hablar con una persona de HairArt"],
  ["fr-FR", "Je veux parler à une personne chez HairArt"],
  ["de-DE", "Ich möchte mit einem Menschen von HairArt sprechen"],
  ["it-IT", "Voglio parlare con una persona di HairArt"],
  ["pt-PT", "Quero falar com uma pessoa de HairArt"],
])("%s: %s", (locale, text) => {
  test("is handed to that business's team, in its own chat", async () => {
    const talk = inCity(locale);
    await talk.says(text);
    expect(talk.effects[0]).toMatchObject({ type: "escalation", change: { kind: "open" } });
  });
});

test("asked whose, a name is enough", async () => {
  await chat.says("find me a salon");
  await chat.says("I want to talk to a human");
  await chat.says("HairArt");
  expect(chat.effects[0]).toMatchObject({ type: "escalation", change: { kind: "open" } });
  expect(chat.messages[0]?.text).toContain("HairArt");
});
