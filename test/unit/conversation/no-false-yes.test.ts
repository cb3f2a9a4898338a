// An owner's answer that begins with a yes: said to what it answers, and not to what it leaves open.
import { describe, expect, test } from "vitest";
import { withoutYes } from "#understanding/faq/affirming";
import { Chat } from "#test/fakes/chat";
import { marios } from "#test/fakes/marios";

const business = {
  ...marios,
  faq: [
    { question: "Is there outdoor seating?", answer: "Yes, a small terrace, weather permitting." },
    { question: "Is there Wi-Fi?", answer: "Yes, ask us for today's password." },
    { question: "Can I bring a cake?", answer: "Gladly, and we serve it for you at no charge." },
    { question: "Do you take cards?", answer: "Of course: all debit cards." },
    { question: "Do you have high chairs?", answer: "Yes, four." },
    { question: "Are dogs allowed?", answer: "Well-behaved ones, at the tables outside." },
  ],
};
const asked = (text: string, locale = "en-US") => new Chat({ business, locale }).says(text);

test.each([
  ["is there a terrace?", /^Yes, a small terrace/],
  ["We'd love to sit outside, do you have a terrace?", /^Yes, a small terrace/],
  ["hi, is there wifi at Mario's?", /^Yes, ask us/],
  ["can I bring a cake?", /^Gladly, and/],
  ["do you have high chairs?", /^Yes, four/],
  ["¿hay wifi?", /^Yes, ask us/],
  ["is there wifi? and do you have high chairs?", /Yes, ask us.*Yes, four/],
])("%s is what it answers", async (text, answer) => {
  const said = await asked(text);
  expect(said).toMatch(answer);
  expect(said).not.toMatch(/What I know/);
});

test.each([
  ["is the terrace heated?", /^What I know of that: A small terrace, weather permitting\./],
  ["do you have a terrace for 40 people?", /^What I know of that: A small terrace/],
  ["is the wifi fast?", /^What I know of that: “Is there Wi-Fi\?” – Yes, ask us/],
  ["is the wifi free?", /^What I know of that: “Is there Wi-Fi\?”/],
  ["can you bake a cake?", /^What I know of that: “Can I bring a cake\?” – Gladly/],
  ["do you take american express cards?", /^What I know of that: All debit cards\./],
  ["do you have high chairs for twins?", /^What I know of that: “Do you have high chairs\?” – Yes, four\./],
])("%s is told what is known, without a promise", async (text, answer) => {
  expect(await asked(text)).toMatch(answer);
});

test("one that begins with no yes is said as it is", async () => {
  expect(await asked("are big dogs allowed?")).toMatch(/^Well-behaved ones/);
});

test.each([
  ["es-ES", "¿el wifi es gratis?", /^Lo que sé de eso: «Is there Wi-Fi\?» – Yes/],
  ["fr-FR", "le wifi est-il gratuit ?", /^Ce que j'en sais : « Is there Wi-Fi\? » – Yes/],
  ["it-IT", "il wifi è gratuito?", /^Quello che so in proposito: «Is there Wi-Fi/],
  ["pt-PT", "o wifi é gratuito?", /^O que sei sobre isso: “Is there Wi-Fi/],
  ["de-DE", "ist das WLAN kostenlos?", /^Was ich dazu weiß: „Is there Wi-Fi\?“/],
])("in %s: %s", async (locale, text, answer) => {
  expect(await asked(text, locale)).toMatch(answer);
});

describe("what is left without the yes", () => {
  test.each([
    ["Yes, a small terrace.", "A small terrace."],
    ["Yes we have a ramp.", "We have a ramp."],
    ["Yes, of course: by the door.", "By the door."],
    ["Yes, we do. It is at the back.", "It is at the back."],
    ["Ja, natürlich – im Hof.", "Im Hof."],
    ["¡Claro que sí! En la terraza.", "En la terraza."],
    ["Bien sûr, en terrasse.", "En terrasse."],
    ["Sì, certo, nel giardino.", "Nel giardino."],
    ["Sim, com prazer: no jardim.", "No jardim."],
    ["Yes.", ""],
    ["Gerne dürfen Sie Ihren Hund mitbringen.", ""],
  ])("%s", (answer, rest) => {
    expect(withoutYes(answer)).toBe(rest);
  });
  test.each([
    "Si prega di prenotare.",
    "No dogs inside.",
    "Always call ahead.",
    "Jars of sauce.",
    "Simply ask.",
  ])("%s begins with none", (answer) => {
    expect(withoutYes(answer)).toBeNull();
  });
});
