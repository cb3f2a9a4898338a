// What somebody may eat is answered by what is written of just that, and of one dish by what the menu notes of it.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

const business = house("marios-italian");
const aboutGluten = /gluten-free penne can replace any pasta/;

test.each([
  ["do you have nut free options", /^Without nuts/],
  ["do you have dairy free options", /^Without milk/],
  ["lactose free options", /^Without milk/],
  ["do you have a separate fryer for gluten free", /^Without gluten/],
  ["are your gluten free dishes safe for celiacs", /^Without gluten/],
  ["is the tiramisu gluten free", /^No, the Tiramisù contains gluten/],
  ["is the carbonara gluten free", /^No, the Spaghetti Carbonara contains gluten/],
  ["does the risotto have gluten", /^These contain gluten/],
  ["I'm celiac. Is the risotto ok?", /^Without gluten/],
])("%s", async (asked, answer) => {
  const said = await new Chat({ business }).says(asked);
  expect(said).toMatch(answer);
  expect(said).not.toMatch(aboutGluten);
});

test.each(["do you have gluten free options", "i'm celiac, can you do gluten free pasta?"])(
  "%s",
  async (asked) => {
    expect(await new Chat({ business }).says(asked)).toMatch(aboutGluten);
  },
);

test("a text by topic is no answer about another allergen either", async () => {
  const written = { ...business, faq: [], menu: [] };
  const texts = { gluten_free_bread: "All our bread is gluten free." };
  const policies = { ...business.policies, texts };
  const asked = async (text: string) => await new Chat({ business: { ...written, policies } }).says(text);
  expect(await asked("do you have gluten free bread")).toContain("All our bread");
  expect(await asked("I'm allergic to nuts. Do you have gluten free bread?")).not.toContain("All our bread");
});
