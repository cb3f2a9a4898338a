// The car that a garage is to see goes on the booking, and nobody's name does.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

const at = (slug: string, locale = "en-US") => new Chat({ business: house(slug), locale });

test.each([
  ["en", "oil change friday at 11, it's a 2014 tesla model 3", "2014 tesla model 3"],
  ["en", "new brakes for my Toyota Corolla on friday at noon", "Toyota Corolla"],
  ["en", "my ford needs an oil change tomorrow at 3pm", "ford"],
  ["en", "oil change friday at 3, BMW 320d", "BMW 320d"],
  ["es", "cambio de aceite el viernes a las 12 para mi seat ibiza de 2016", "seat ibiza"],
  ["de", "Ölwechsel am Freitag um 12 Uhr für meinen VW Golf", "VW Golf"],
  ["fr", "vidange vendredi à midi pour ma Renault Clio", "Renault Clio"],
])("(%s) %s", async (locale, said, car) => {
  const chat = at("quick-fix-auto", locale);
  const heard = await chat.says(said);
  expect(heard).toContain(car);
  expect(heard).not.toMatch(/personas/);
});

test("a name is none, at a garage or at a table", async () => {
  const garage = at("quick-fix-auto");
  await garage.says("oil change for my SUV friday at 3pm");
  expect(await garage.says("Harrison Ford")).not.toContain("noted");
  expect(await at("marios-italian").says("a table for 2 tomorrow at 7pm for Lincoln Ford")).not.toContain(
    "noted",
  );
});

test("a car said alone is noted, and what is wanted is asked", async () => {
  const chat = at("quick-fix-auto");
  expect(await chat.says("I have a 2015 Honda Civic")).toMatch(
    /noted: 2015 Honda Civic\. What would you like to come in for\?/u,
  );
  expect(await chat.says("an oil change on friday at 3pm")).toMatch(/holding an oil change .*What name/su);
});

test.each([
  "I have a 2015 Honda Civic and need an oil change on friday at 3pm",
  "we have a Honda Civic that needs an oil change on friday at 3pm",
])("“%s” changes no booking", async (said) => {
  const heard = await at("quick-fix-auto").says(said);
  expect(heard).toMatch(/noted: (?:2015 )?Honda Civic/u);
  expect(heard).not.toMatch(/don't see a booking|got it/u);
});

test("“I have a booking on friday, I need a change” changes one", async () => {
  expect(await at("quick-fix-auto").says("I have a booking on friday, I need a change")).toMatch(
    /don't see a booking/u,
  );
});
