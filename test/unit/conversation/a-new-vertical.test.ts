// A new vertical is its folder and a line in the list: a dentist, from greeting to booking, moving and cancelling.
import { expect, test } from "vitest";
import type { BusinessDetail } from "#contracts/directory";
import { verticals } from "#verticals/index";
import { Chat } from "#test/fakes/chat";
import { dentist } from "#test/fakes/dentist/index";
import { salon } from "#test/fakes/salon";

const service = (n: number, name: string, durationMinutes: number) => ({
  id: `00000000-0000-4000-8000-0000000007${n}0`,
  name,
  durationMinutes,
  priceFrom: { amount: 9000, currency: "USD" },
  priceTo: null,
  minParty: 1,
  maxParty: 1,
});
const practice: BusinessDetail = {
  ...salon,
  slug: "bright-smiles",
  name: "Bright Smiles",
  category: "dentist",
  menu: [],
  services: [service(1, "Check-up", 30), service(2, "Root Canal", 90)],
};
const open = async (locale: string) => {
  const chat = new Chat({ business: practice, locale, verticals: [...verticals, dentist] });
  const greeting = await chat.open();
  return { chat, greeting };
};

test("in English, from the greeting to the end", async () => {
  const { chat, greeting } = await open("en-US");
  expect(greeting).toContain("I can book a visit to the dentist");
  expect(greeting).toContain("list of treatments");
  expect(await chat.says("I need a root canal tomorrow at noon")).toContain("a root canal tomorrow");
  expect(chat.records[0]?.tasks[0]?.agent).toBe("DentistAgent");
  await chat.says("Ann Lee");
  await chat.says("skip");
  expect(await chat.says("yes")).toContain("Booked! A root canal tomorrow, Mon 23 Nov, at 12:00 PM.");
  expect(await chat.says("can we make it 2pm instead?")).toContain("2:00 PM");
  expect(await chat.says("yes")).toContain("it's now a root canal tomorrow");
  await chat.says("cancel my appointment");
  expect(await chat.says("yes")).toContain("It's cancelled");
  expect(await chat.says("how much is a check-up?")).toContain("$90");
});

test("a flow that was left is spoken of in its own words", async () => {
  const { chat } = await open("en-US");
  await chat.says("book a check-up tomorrow at noon");
  expect(await chat.says("never mind")).toContain("I've let the chair go");
});

test("in Spanish by its own words, in French by those of any appointment", async () => {
  const spanish = await open("es-ES");
  expect(spanish.greeting).toContain("una cita con el dentista");
  expect(await spanish.chat.says("Quiero reservar Root Canal mañana a las 12")).toContain(
    "una cita con el dentista (Root Canal)",
  );
  const french = await open("fr-FR");
  expect(french.greeting).toContain("un rendez-vous");
});

test("without its line in the list the general vertical serves it all the same", async () => {
  const chat = new Chat({ business: practice });
  await chat.open();
  expect(await chat.says("I need a root canal tomorrow at noon")).toContain("a root canal tomorrow");
  expect(chat.records[0]?.tasks[0]?.agent).toBe("GeneralPurposeAgent");
});
