// What is ordered or changed in the same sentence as an allergy is done, and what must not be eaten is not ordered.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

async function after(locale: string, ...said: string[]): Promise<string> {
  const chat = new Chat({ business: house("marios-italian"), locale });
  let heard = "";
  for (const it of said) heard = await chat.says(it);
  return heard;
}

/** "1 × Diavola", each dish with how many. */
const dishesIn = (heard: string): string[] => heard.match(/\d+ × (?:Lasagne|\p{L}+)/gu) ?? [];
const [diavola, lasagne, margherita] = ["1 × Diavola", "1 × Lasagne", "1 × Margherita"];

test.each([
  ["remove the lasagne because she can't eat egg", [diavola]],
  ["my son is allergic to egg so cancel the lasagne", [diavola]],
  ["my son is allergic to egg so no lasagne", [diavola]],
  ["change the lasagne to a margherita because of my egg allergy", [diavola, margherita]],
  ["and a lasagne for my son who has a nut allergy", [diavola, "2 × Lasagne"]],
  ["and 2 lasagnes for the kids with nut allergies", [diavola, "3 × Lasagne"]],
  ["plus one margherita for my son who doesn't eat meat", [diavola, lasagne, margherita]],
  ["my son doesn't eat meat so one margherita as well", [diavola, lasagne, margherita]],
  ["and my wife can't eat pork so a margherita for her", [diavola, lasagne, margherita]],
])("%s", async (text, dishes) => {
  expect(dishesIn(await after("en-US", "a diavola and a lasagne to go", text))).toEqual(dishes);
});

test("three dishes are three, for whomever they are", async () => {
  const heard = await after(
    "en-US",
    "I'd like a margherita, a tiramisu, and a lasagne for my brother who can't eat mushrooms",
  );
  expect(dishesIn(heard)).toEqual([margherita, "1 × Tiramisù", lasagne]);
});

test("what is left out for an allergy is left out", async () => {
  const heard = await after(
    "en-US",
    "a margherita to go",
    "no onions on the margherita because she's allergic to onions",
  );
  expect(heard).toContain("1 × Margherita, without onions");
});

test("the dish is ordered, the allergy noted, and what contains it said", async () => {
  const heard = await after(
    "en-US",
    "a tiramisu to go",
    "and a gnocchi al pesto for my son who has a nut allergy",
  );
  expect(heard).toContain("1 × Gnocchi al Pesto");
  expect(heard).toContain("noted: nut allergy");
  expect(heard).toContain("the Gnocchi al Pesto contains nuts");
});

test.each([
  ["es", "una diavola para llevar", "y una lasagne para mi mujer que es alérgica a los frutos secos"],
  ["fr", "une diavola à emporter", "et une lasagne pour ma femme qui est allergique aux noix"],
  ["de", "eine Diavola zum Mitnehmen", "und eine Lasagne für meine Frau, die keine Pilze essen darf"],
  ["it", "una diavola da asporto", "e una lasagne per mia moglie che è allergica alle noci"],
  ["pt", "uma diavola para levar", "e uma lasagne para a minha mulher que é alérgica a nozes"],
])("(%s) %s, %s", async (locale, order, text) => {
  expect(dishesIn(await after(locale, order, text))).toEqual([diavola, lasagne]);
});

test.each([
  ["es", "una diavola y una lasagne para llevar", "quita la lasagne porque mi hijo es alérgico al huevo"],
  ["fr", "une diavola et une lasagne à emporter", "enlevez la lasagne car mon fils est allergique aux oeufs"],
  ["it", "una diavola e una lasagne da asporto", "togli la lasagne perché mio figlio è allergico alle uova"],
  ["pt", "uma diavola e uma lasagne para levar", "tira a lasagne porque o meu filho é alérgico a ovos"],
])("(%s) %s, %s", async (locale, order, text) => {
  expect(dishesIn(await after(locale, order, text))).toEqual([diavola]);
});

test.each([
  "my son can't eat the lasagne",
  "a friend of mine can't eat lasagne",
  "my daughter can't eat lasagne, she doesn't eat meat",
])("%s: nothing is ordered", async (text) => {
  const heard = await after("en-US", "a diavola to go", text, "what's the total?");
  expect(dishesIn(heard)).toEqual([diavola]);
});

test.each([
  [
    ["order a margherita and a lasagne", "the lasagne twice please"],
    [margherita, "2 × Lasagne"],
  ],
  [
    ["order a margherita and a lasagne", "the lasagne two times"],
    [margherita, "2 × Lasagne"],
  ],
  [["a lasagne to go", "and a lasagne twice"], ["3 × Lasagne"]],
  [
    ["order a lasagne and a margherita", "are the lasagnes big? two of those"],
    ["2 × Lasagne", margherita],
  ],
  [
    ["a diavola with olives to go", "and the diavola with mushrooms for my wife"],
    [diavola, diavola],
  ],
  [["a diavola with olives to go", "the diavola with mushrooms"], [diavola]],
  [
    ["a diavola and a lasagne to go", "and the lasagne without cheese please"],
    [diavola, lasagne],
  ],
  [
    ["a margherita to go", "was wondering if I could get two lasagnes as well"],
    [margherita, "2 × Lasagne"],
  ],
  [
    ["a margherita to go", "is there any way I could have a lasagne too"],
    [margherita, lasagne],
  ],
  [
    ["a margherita to go", "is 2 lasagnes ok"],
    [margherita, "2 × Lasagne"],
  ],
  [["a margherita to go", "is one lasagne enough for two", "what's the total?"], [margherita]],
])("%s", async (said, dishes) => {
  expect(dishesIn(await after("en-US", ...said))).toEqual(dishes);
});
