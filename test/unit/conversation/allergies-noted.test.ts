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
