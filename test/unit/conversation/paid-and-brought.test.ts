// How an order is paid, and whether it is brought: answered from what the house has written, else that it is picked up and paid there.
import { describe, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

const at = (slug: string, locale = "en-US") => new Chat({ business: house(slug), locale });

describe("how it is paid", () => {
  it.each([
    ["en-US", "a pho bo to go", "cash payment", /you pay when you pick your order up/u],
    ["en-US", "a pho bo to go", "cod", /you pay when you pick your order up/u],
    ["en-US", "a pho bo to go", "cash on delivery", /you pay when you pick your order up/u],
    ["en-US", "a pho bo to go", "I'll pay in cash when I pick it up", /you pay when you pick your order up/u],
    ["de-DE", "ein Pho Bo zum Mitnehmen", "ich zahle bar", /Sie zahlen, wenn Sie Ihre Bestellung abholen/u],
    ["es-ES", "un pho bo para llevar", "pago en efectivo", /pagas al recoger/u],
    ["fr-FR", "un pho bo à emporter", "je paie par carte", /vous payez en venant/u],
    ["it-IT", "un pho bo da asporto", "pago in contanti", /paghi quando ritiri/u],
    ["pt-PT", "um pho bo para levar", "pago em dinheiro", /paga quando levantar/u],
  ])("%s: %j, then %j", async (locale, order, pays, told) => {
    const chat = at("pho-saigon", locale);
    await chat.says(order);
    const said = await chat.says(pays);
    expect(said).toMatch(told);
    expect(said).not.toMatch(/can't find|„|«|without/u);
    expect(await chat.says(pays)).toMatch(told);
  });

  it("is told with what the house takes, where that is written", async () => {
    const chat = at("marios-italian");
    await chat.says("a margherita to go");
    expect(await chat.says("can I pay by card?")).toMatch(
      /pick your order up\. We take cash, all major cards/u,
    );
  });

  it("is no order's matter where nothing is ordered", async () => {
    expect(await at("marios-italian").says("can I pay in cash?")).toBe(
      "We take cash, all major cards and contactless.",
    );
  });
});

describe("whether it is brought", () => {
  it.each([
    ["en-US", "do you deliver to 12 Main Street"],
    ["en-US", "do you deliver?"],
    ["de-DE", "Liefern Sie in die Hauptstraße 12?"],
    ["es-ES", "¿entregan a domicilio?"],
    ["fr-FR", "vous livrez ?"],
    ["it-IT", "consegnate a domicilio?"],
    ["pt-PT", "entregam em casa?"],
  ])("%s: %j is picked up at the house's address", async (locale, asked) => {
    const said = await at("pho-saigon", locale).says(asked);
    expect(said).toContain("12 Mulberry Street");
    expect(said).toMatch(/picked up|abgeholt|recoge|emporter|ritira|levantado/u);
  });

  it("is told in the house's own words", async () => {
    const chat = at("marios-italian");
    expect(await chat.says("can you deliver to 12 Main Street")).toMatch(
      /^Not ourselves; you can order ahead/u,
    );
  });

  it("leaves what is ordered with it as it is, and makes no order of the address", async () => {
    const chat = at("pho-saigon");
    const said = await chat.says(
      "2 pho bo delivered to 12 Main Street, Brooklyn, and a vietnamese coffee please",
    );
    expect(said).toContain("2 × Pho Bo $32 and 1 × Vietnamese Coffee $6");
    expect(said).toMatch(/picked up/u);
    expect(said).not.toMatch(/Main|Brooklyn/u);
  });
});

it.each([
  ["can you deliver it, I have a nut allergy", "I have a nut allergy"],
  ["can you deliver it to 12 Main Street, I'm allergic to nuts", "I'm allergic to nuts"],
])("an allergy is no part of an address: %s", async (text, noted) => {
  expect(await at("pho-saigon").says(text)).toContain(`I've noted: ${noted}`);
});
