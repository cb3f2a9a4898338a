// Questions that want a yes or a no, the one thing, or an honest "that isn't known" are answered so.
import { describe, expect, test } from "vitest";
import type { BusinessDetail } from "#contracts/directory";
import { Chat } from "#test/fakes/chat";
import { marios } from "#test/fakes/marios";
import { trattoria } from "#test/fakes/trattoria";

const written: BusinessDetail = {
  ...marios,
  rating: 4.87,
  policies: {
    ...marios.policies,
    texts: { ...marios.policies.texts, children: "We have high chairs and half portions of every pasta." },
  },
  faq: [{ question: "Do you have a private room?", answer: "The back room seats 14." }],
};

describe("may somebody eat it", () => {
  test.each([
    ["en-US", "is the margherita gluten free", /^No, the Margherita Pizza contains gluten/],
    ["de", "ist die Margherita glutenfrei?", /^Nein, .*Gluten/],
    ["fr", "la margherita est-elle sans gluten ?", /^Non, .*gluten/],
    ["es", "¿la margherita es sin gluten?", /^No, .*gluten/],
    ["it", "la margherita è senza glutine?", /^No, .*glutine/],
    ["pt", "a margherita é sem glúten?", /^Não, .*glúten/],
    ["en-US", "is the lemon sorbet dairy free?", /^Yes.*no milk in the Lemon Sorbet/],
  ])("(%s) %s is a yes or a no", async (locale, said, told) => {
    expect(await new Chat({ locale }).says(said)).toMatch(told);
  });

  test.each([
    ["en-US", "which dishes have no dairy"],
    ["en-US", "i'm celiac and lactose intolerant, what can I eat"],
    ["es", "soy celíaca e intolerante a la lactosa, ¿qué puedo comer?"],
    ["fr", "quels plats sont sans lactose ?"],
    ["de", "welche Gerichte sind ohne Milch?"],
    ["it", "cosa posso mangiare senza latte?"],
    ["pt", "o que posso comer sem leite?"],
  ])("(%s) %s is answered by what the menu notes", async (locale, said) => {
    const chat = new Chat({ locale });
    const heard = await chat.says(said);
    expect(heard).toContain("Lemon Sorbet");
    expect(heard).not.toMatch(/Margherita|Tiramisu|Lasagne/);
    expect(chat.view.customer_context.name).toBeNull();
  });

  test("both of two intolerances are noted", async () => {
    const chat = new Chat();
    await chat.says("i'm celiac and lactose intolerant, what can I eat");
    expect(chat.view.customer_context.preferences.join()).toMatch(/celiac and lactose intolerant/);
  });
});

test.each([
  ["en-US", "are u open rn", /^Yes.*10:00 PM/],
  ["en-US", "are you open?", /^Yes/],
  ["es", "¿están abiertos ahora?", /^Sí.*22:00/],
  ["fr", "êtes-vous ouverts maintenant ?", /^Oui.*22:00/],
  ["de", "habt ihr gerade offen?", /^Ja.*22:00/],
  ["it", "siete aperti adesso?", /^Sì.*22:00/],
  ["pt", "estão abertos agora?", /^Sim.*22:00/],
])("(%s) %s is a yes or a no first", async (locale, said, told) => {
  expect(await new Chat({ locale }).says(said)).toMatch(told);
});

test("closed right now, it says when it opens", async () => {
  const chat = new Chat({ now: Date.parse("2026-11-22T23:00:00-05:00") });
  expect(await chat.says("are you open right now?")).toMatch(/^No.*tomorrow, Mon 23 Nov, at 11:00 AM/);
});

test.each([
  ["en-US", "whats the cheapest pizza"],
  ["es", "¿cuál es la pizza más barata?"],
  ["fr", "quelle est la pizza la moins chère ?"],
  ["de", "was ist die günstigste Pizza?"],
  ["it", "qual è la pizza più economica?"],
  ["pt", "qual é a pizza mais barata?"],
])("(%s) %s is one", async (locale, said) => {
  const heard = await new Chat({ locale, business: trattoria }).says(said);
  expect(heard).toMatch(/Margherita.*14/);
  expect(heard).not.toContain("Diavola");
});

test("a price asked together with a diet comes with what is found", async () => {
  expect(await new Chat().says("do u have anything vegan and whats the price")).toContain(
    "Lemon Sorbet ($6)",
  );
});

test("what is charged for bringing wine is not known where nothing is written of it", async () => {
  const heard = await new Chat().says("is there a corkage fee? we want to bring our own wine");
  expect(heard).toContain("I don't have that at hand");
  expect(heard).not.toMatch(/nothing is charged/i);
});

test("who asks what not coming costs hears that nothing is charged here", async () => {
  expect(await new Chat().says("what happens if i dont show up")).toMatch(/nothing is charged/i);
});

describe("what the business has written is found in mid-booking too", () => {
  test.each(["do you have high chairs?", "kids menu?"])("%s", async (said) => {
    const chat = new Chat({ business: written });
    await chat.says("a table for 2 tomorrow");
    expect(await chat.says(said)).toMatch(/high chairs and half portions.*time/is);
  });

  test("a private room is asked about, not booked", async () => {
    const heard = await new Chat({ business: written }).says("do you have a private room for 14");
    expect(heard).toBe("The back room seats 14.");
  });
});

test("a rating of two figures after the point is told", async () => {
  expect(await new Chat({ business: written }).says("what do people say about you")).toContain(
    "4.9 out of 5",
  );
});
