// No answer about one allergen or diet is given to who asks of another, whatever else the questions share.
import { describe, expect, it } from "vitest";
import { answering } from "#understanding/faq/shipped";
import { shipped } from "#test/support/learned";

const faq = (question: string, answer: string) => ({ faq: [{ question, answer }] });
const answer = (written: ReturnType<typeof faq>, ...texts: string[]) =>
  answering(written, texts, shipped.words)?.answer ?? null;

const avoided = [
  "gluten",
  "dairy",
  "nut",
  "peanut",
  "egg",
  "fish",
  "shellfish",
  "soy",
  "sesame",
  "mustard",
  "celery",
  "sugar",
];
const diets = ["vegan", "halal", "kosher", "keto"];

/** What a business may have written of one of them. */
const pages = (of: string) => [
  faq(`Is the kitchen ${of}-free?`, `Yes, we use no ${of} at all.`),
  faq(`Do you have ${of}-free options?`, "Yes, half of our menu is."),
  faq(`Is your bread ${of} free?`, `Yes, our bread is ${of} free.`),
  faq(`Do you have ${of}-free milk?`, "Yes, for every coffee."),
];

const questions = (of: string) => [
  `do you have ${of} free options`,
  `${of}-free options?`,
  `is the kitchen ${of} free`,
  `is the kitchen free of ${of}`,
  `is the bread ${of} free`,
  `does your bread contain ${of}`,
  `do you have ${of} free milk`,
  `I have a ${of} allergy, is the bread safe?`,
];

describe.each(avoided)("what is written of %s", (of) => {
  it("answers nobody who avoids something else", () => {
    const wrong = pages(of).flatMap((page) =>
      [
        ...avoided.filter((it) => it !== of).flatMap(questions),
        ...diets.map((it) => `do you have ${it} options`),
      ].filter((it) => answer(page, it) !== null),
    );
    expect(wrong).toEqual([]);
  });

  it("answers who asks of it", () => {
    const [kitchen, options, bread] = pages(of);
    expect(answer(kitchen!, `is the kitchen ${of} free`)).not.toBeNull();
    expect(answer(options!, `do you have ${of} free options`)).not.toBeNull();
    expect(answer(bread!, `is the bread ${of} free`)).not.toBeNull();
  });
});

it.each(diets)("%s is not answered with another diet", (of) => {
  const page = faq(`Do you have ${of} options?`, "Yes, plenty.");
  const others = [...diets.filter((it) => it !== of), "gluten free", "nut-free"];
  expect(others.filter((it) => answer(page, `do you have ${it} options`) !== null)).toEqual([]);
  expect(answer(page, `do you have ${of} options`)).not.toBeNull();
});

it.each([
  ["Is your bread gluten free?", "is your bread nightshade free"],
  ["Is your bread gluten free?", "is the pasta gluten free"],
  ["Is your bread gluten free?", "is the bread free"],
  ["Do you have gluten-free options?", "are your gluten free dishes safe for celiacs"],
  ["Do you have gluten-free options?", "do you have a separate fryer for gluten free"],
  ["Do you have gluten-free options?", "is the gluten free pasta vegan"],
  ["Do you have gluten-free options?", "does the risotto have gluten"],
  ["Do you have gluten-free options?", "do you have gluten free and nut free options"],
  ["Do you have gluten-free options?", "do you cater for allergies"],
  ["Do you have lactose-free milk?", "do you have dairy free milk"],
])("%s does not answer %s", (question, asked) => {
  expect(answer(faq(question, "Yes, for every guest."), asked)).toBeNull();
});

it("what is avoided in one sentence is asked of in the next", () => {
  const page = faq("Is your bread gluten free?", "Yes, our bread is gluten free.");
  expect(answer(page, "I am allergic to nuts", "Is the bread ok?")).toBeNull();
  expect(
    answering(page, ["is the bread ok"], shipped.words, "I have a nut allergy, is the bread ok?"),
  ).toBeNull();
});

describe("in other languages", () => {
  it.each([
    ["¿Tienen opciones sin gluten?", "tienen opciones sin lactosa", "tienen opciones sin frutos secos"],
    ["Avez-vous des options sans gluten ?", "avez-vous des options sans lactose", "options sans noix"],
    ["Haben Sie glutenfreie Optionen?", "haben sie laktosefreie optionen", "habt ihr optionen ohne nüsse"],
    ["Avete opzioni senza glutine?", "avete opzioni senza lattosio", "avete opzioni senza noci"],
    ["Têm opções sem glúten?", "têm opções sem lactose", "têm opções sem amendoim"],
  ])("%s", (question, ...others) => {
    const page = faq(question, "Sí, oui, ja, sì, sim.");
    expect(others.filter((it) => answer(page, it) !== null)).toEqual([]);
    expect(answer(page, question.replaceAll(/[¿?]/g, "").toLowerCase())).not.toBeNull();
  });

  it("an English page is not asked for another allergen", () => {
    const page = faq("Do you have gluten-free options?", "Yes, half of our menu is.");
    const others = [
      "laktosefreie Optionen?",
      "opciones sin lactosa",
      "options sans lait",
      "opzioni senza uova",
    ];
    expect(others.filter((it) => answer(page, it) !== null)).toEqual([]);
  });
});

it("what is written of several, or of allergies at all, answers who has one of them", () => {
  const several = faq("Do you have gluten-free or vegan options?", "Yes, several of both.");
  expect(answer(several, "do you have vegan options")).not.toBeNull();
  const any = faq("Do you cater for allergies?", "Yes, tell us and we cook without it.");
  expect(answer(any, "do you cater for nut allergies")).not.toBeNull();
  const one = faq("Do you have allergy-friendly options?", "Yes, gluten-free pasta.");
  expect(answer(one, "do you have nut allergy friendly options")).toBeNull();
});
