// What somebody must not eat is noted whole: the last word of it too.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

test.each([
  ["es-ES", "soy alérgica al huevo"],
  ["es-ES", "soy alérgico a los frutos secos"],
  ["es-ES", "soy alérgico a los frutos secos y al gluten"],
  ["es-ES", "somos alérgicos a la leche"],
  ["pt-PT", "sou alérgico ao ovo"],
  ["pt-PT", "sou alérgica a frutos secos e ao leite"],
  ["fr-FR", "je suis allergique aux œufs"],
  ["fr-FR", "je suis allergique aux fruits à coque et au lait"],
  ["it-IT", "sono allergico alle uova"],
  ["it-IT", "sono allergica alla frutta secca"],
  ["en-US", "I'm allergic to nuts, soy, and shellfish, also to kiwi"],
  ["en-US", "my son has a milk allergy"],
  ["en-US", "one of us has a tree nut allergy"],
  ["de-DE", "ich bin allergisch gegen Nüsse und Milch"],
  ["es-ES", "soy alérgica a nueces, leche y huevo"],
  ["fr-FR", "je suis allergique aux noix et lait"],
  ["it-IT", "sono allergica a noci e latte"],
  ["pt-PT", "sou alérgica a nozes e leite"],
])("%s: %s", async (locale, words) => {
  expect(await new Chat({ locale }).says(words)).toContain(`${words}.`);
});

test("“soy” is no soya in Spanish", async () => {
  expect(await new Chat({ locale: "es-ES" }).says("soy alérgica al huevo")).not.toContain("soja");
});

test("what else is said beside it is no part of it", async () => {
  const heard = await new Chat({ locale: "es-ES" }).says(
    "somos alérgicos a la leche y una mesa para 2 mañana a las 20",
  );
  expect(heard).toContain("somos alérgicos a la leche.");
  expect(heard).toContain("20:00");
});

test.each([
  "I'm vegan, and allergic to nuts",
  "I'm allergic to nuts, and vegan",
  "I'm vegan, allergic to nuts",
  "I'm vegan and also severely allergic to nuts and shellfish",
  "we're vegetarian, but allergic to peanuts",
])("both are noted: %s", async (words) => {
  expect(await new Chat().says(words)).toContain(`${words}.`);
});

test.each(["I'm vegan, and I'm allergic to nuts", "I'm allergic to nuts, and I am vegan"])(
  "each by itself is noted too: %s",
  async (words) => {
    const heard = await new Chat().says(words);
    expect(heard).toContain("allergic to nuts");
    expect(heard).toContain("vegan");
  },
);

test("the hour behind it is no part of it", async () => {
  const heard = await new Chat().says(
    "I'm vegan, and allergic to nuts, and we'd like a table for 2 tomorrow at 8pm",
  );
  expect(heard).toContain("I'm vegan, and allergic to nuts.");
  expect(heard).toContain("8:00 PM");
});

test.each([
  ["en-US", "I'm vegan and allergic to nuts"],
  ["es-ES", "soy vegana y alérgica a los frutos secos"],
  ["es-ES", "soy alérgica a los frutos secos y vegana"],
  ["fr-FR", "je suis vegan et allergique aux noix"],
  ["fr-FR", "je suis allergique aux noix, et vegan"],
  ["de-DE", "ich bin vegan und allergisch gegen Nüsse"],
  ["de-DE", "ich bin allergisch gegen Nüsse und vegan"],
  ["it-IT", "sono vegana e allergica alle noci"],
  ["it-IT", "sono allergica alle noci e vegana"],
  ["pt-PT", "sou vegana e alérgica a nozes"],
  ["pt-PT", "sou alérgica a nozes e vegana"],
])("a diet and an allergy are noted in either order, %s: %s", async (locale, words) => {
  expect(await new Chat({ locale }).says(words)).toContain(`${words}.`);
});

test.each([
  ["en-US", "I'm allergic to nuts", ", tomorrow at 8pm"],
  ["es-ES", "soy alérgico al gluten", ", a las 8 de la tarde"],
  ["es-ES", "soy alérgico al gluten", " y a nombre de Ana"],
  ["fr-FR", "je suis allergique aux noix", ", au nom de Dupont"],
  ["fr-FR", "je suis allergique aux noix", " et à 20h"],
  ["de-DE", "ich bin allergisch gegen Nüsse", " und gegen 20 Uhr"],
  ["it-IT", "sono allergica alle noci", " e arriviamo alle 8"],
  ["it-IT", "sono allergica alle noci", ", alle 20"],
  ["it-IT", "sono allergica alle noci", " e alle otto"],
  ["pt-PT", "sou alérgica a nozes", " e amanhã às 20h"],
  ["pt-PT", "sou alérgica a nozes", " e às oito"],
  ["pt-PT", "sou alérgica a amendoim", " e a minha amiga chega mais tarde"],
])("what follows an allergy is no part of it, %s: %s%s", async (locale, words, after) => {
  const [noted = ""] = (await new Chat({ locale }).says(words + after)).split("\n");
  expect(noted).toMatch(new RegExp(`${words}[.;]`, "u"));
});

test("whose diet it is beside an allergy is told as theirs", async () => {
  const heard = await new Chat({ locale: "pt-PT" }).says("sou alérgica a amendoim e a minha amiga é vegana");
  expect(heard).toContain("sou alérgica a amendoim; é vegana.");
});
