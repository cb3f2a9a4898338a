// What a dish contains is told to whoever said what they must not eat, and to whoever asks of an ingredient.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

const business = house("marios-italian");
const chatIn = (locale: string) => new Chat({ business, locale });

describe("an allergy that was noted", () => {
  test.each([
    ["en-US", "I have a nut allergy, what can i eat for dessert?", "and pasta?"],
    ["de", "Ich habe eine Nussallergie, was kann ich essen?", "Und welche Pasta habt ihr?"],
    ["fr", "Je suis allergique aux noix, que puis-je manger ?", "et quelles pasta avez-vous ?"],
    ["it", "Sono allergica alle noci, cosa posso mangiare?", "e che pasta avete?"],
    ["pt", "Sou alérgica a nozes, o que posso comer?", "e que pasta têm?"],
  ])("(%s) %s – %s: the list says what contains it", async (locale, noted, asked) => {
    const chat = chatIn(locale);
    await chat.says(noted);
    const said = await chat.says(asked);
    expect(said.match(/Gnocchi al Pesto/gu)).toHaveLength(2);
  });

  test("one dish says so too", async () => {
    const chat = chatIn("en-US");
    await chat.says("I have a nut allergy, what can i eat for dessert?");
    expect(await chat.says("how much is the gnocchi al pesto")).toContain(
      "Gnocchi al Pesto contains gluten, milk and nuts",
    );
    expect(await chat.says("how much is the carbonara")).not.toContain("contains");
  });
});

test("who asks of an ingredient hears what the dish contains", async () => {
  const said = await chatIn("en-US").says("is the pesto one with pine nuts or what");
  expect(said).toContain("Gnocchi al Pesto contains gluten, milk and nuts");
});

test("who has named nothing hears the list alone", async () => {
  expect(await chatIn("en-US").says("what pasta do you have?")).not.toMatch(/contain/);
});

test("of the pizzas none has nuts, and no other dish is named", async () => {
  const said = await chatIn("en-US").says("do any of the pizzas have nuts in them");
  expect(said).toMatch(/^Without nuts.*Margherita/);
  expect(said).not.toMatch(/Burrata|Gnocchi/);
});

test.each([
  "How much for a large diavola with a gluten free crust?",
  "what does a large diavola cost with a gluten-free crust",
])("%s: the price of just that", async (asked) => {
  const said = await chatIn("en-US").says(asked);
  expect(said).toMatch(/Diavola \(Large, Gluten-free\)(?: is|:) \$24/);
});

test("whether the dish itself is without gluten is no question of its price", async () => {
  expect(await chatIn("en-US").says("is the diavola gluten free")).toBe("No, the Diavola contains gluten.");
});

test.each(["do you do gluten free pizza and what's the surcharge", "do you have gluten free pizza?"])(
  "%s: the crust, and what it costs more",
  async (asked) => {
    const said = await chatIn("en-US").says(asked);
    expect(said).toContain("Gluten-free (+$3)");
    expect(said).not.toMatch(/Caprese|at hand/);
  },
);

test("whoever may get ill of it is told what is without it, and not of the crust", async () => {
  const said = await chatIn("en-US").says("I'm celiac, do you have gluten free pizza?");
  expect(said).toMatch(/^Without gluten/);
});

test("in German a question for a section and a diet is answered", async () => {
  const chat = chatIn("de");
  for (const asked of ["Habt ihr glutenfreie Pasta?", "Gibt es glutenfreie Pasta?"])
    expect(await chat.says(asked)).toMatch(/Ohne Gluten|gluten-free penne/);
});

describe("the section that a question is of", () => {
  test.each([
    ["besides the pasta, what contains milk?", "Margherita"],
    ["which pastas and dolci contain egg?", "Tiramisù"],
    ["which pastas and desserts contain egg?", "Tiramisù"],
  ])("%s: the whole menu", async (asked, dish) => {
    expect(await chatIn("en-US").says(asked)).toContain(dish);
  });

  test("one alone is answered for", async () => {
    const said = await chatIn("en-US").says("what pasta contains milk?");
    expect(said).toContain("Gnocchi al Pesto");
    expect(said).not.toContain("Margherita");
  });

  test.each([
    ["Teas", "does your team know what contains milk"],
    ["Sides", "is there milk inside anything"],
  ])("%s is not in: %s", async (section, asked) => {
    const menu = business.menu.map((it) => (it.section === "Pasta" ? { ...it, section } : it));
    const chat = new Chat({ business: { ...business, menu }, locale: "en-US" });
    expect(await chat.says(asked)).toContain("Margherita");
  });
});

test.each([
  ["how much is a diavola, don't make it large", "Diavola is $17"],
  ["how much is a regular or large diavola", "Diavola is $17"],
  ["how much more is a large diavola than a regular", "Diavola is $17"],
  ["how much is a diavola in regular instead of large", "Diavola (Regular) is $17"],
])("%s: no way is priced that is not wanted", async (asked, told) => {
  expect(await chatIn("en-US").says(asked)).toContain(told);
});

test.each([
  "how much is a diavola without gluten free crust",
  "how much is a diavola with no gluten free crust",
])("%s: the crust is not priced in", async (asked) => {
  expect(await chatIn("en-US").says(asked)).not.toContain("$20");
});
