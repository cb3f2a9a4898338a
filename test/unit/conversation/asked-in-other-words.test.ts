// What a house has written, asked for in words that it does not use, in six languages; and what it has not written.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

const asked = (slug: string, text: string, locale = "en-US") =>
  new Chat({ business: house(slug), locale }).says(text);

test.each([
  ["es", "¿tenéis tronas?"],
  ["fr", "avez-vous des chaises hautes ?"],
  ["de", "Habt ihr Hochstühle?"],
  ["it", "avete seggioloni?"],
  ["pt", "têm cadeirinhas de bebé?"],
  ["en-US", "do you have booster seats"],
])("high chairs are told of in the text that names them (%s: %s)", async (locale, text) => {
  expect(await asked("marios-italian", text, locale)).toContain("high chairs");
});

test.each([
  ["es", "¿qué lleva la lasaña?"],
  ["fr", "qu'est-ce qu'il y a dans les lasagnes ?"],
  ["de", "Was ist in der Lasagne drin?"],
  ["it", "cosa c'è nelle lasagne?"],
  ["pt", "o que leva a lasanha?"],
  ["en-US", "what's in the lasagne?"],
])("what a dish is made of is told, however it is spelt (%s: %s)", async (locale, text) => {
  expect(await asked("marios-italian", text, locale)).toContain("Baked with ragù and béchamel");
});

test.each([
  ["es", "¿hasta cuándo puedo cancelar?"],
  ["fr", "jusqu'à quand puis-je annuler ?"],
  ["de", "Bis wann kann ich stornieren?"],
  ["it", "fino a quando posso disdire?"],
  ["pt", "até quando posso cancelar?"],
  ["en-US", "by when do i have to cancel"],
  ["en-US", "until when can i call it off for free"],
])("until when one may cancel is asked, and nothing is cancelled (%s: %s)", async (locale, text) => {
  expect(await asked("marios-italian", text, locale)).toContain("up to two hours before");
});

test.each([
  ["marios-italian", "can i show up in shorts and sneakers", "Come as you are"],
  ["marios-italian", "will you give the table away?", "keep your table for 15"],
  ["style-master", "my daughter is six, do you do her hair too", "under 12"],
  ["style-master", "can i choose who cuts my hair", "tell us the name"],
  ["quick-fix-auto", "do i get something to drive meanwhile", "courtesy cars"],
  ["quick-fix-auto", "how do you know what it will cost beforehand", "Nothing is done without"],
])("%s: %s", async (slug, text, answer) => {
  expect(await asked(slug, text)).toContain(answer);
});

test.each([
  ["quick-fix-auto", "do you tow cars"],
  ["quick-fix-auto", "do you sell used cars"],
  ["style-master", "do you have a male stylist"],
  ["style-master", "do you rent out chairs to stylists"],
  ["marios-italian", "do you have fish and chips?"],
])("%s has written nothing about: %s", async (slug, text) => {
  const { faq, policies } = house(slug);
  const said = await asked(slug, text);
  for (const own of [...Object.values(policies.texts), ...faq.map((it) => it.answer)])
    expect(said).not.toContain(own);
});

test("a page without gluten-free pasta does not say that nothing is without gluten", async () => {
  const said = await asked("marios-italian", "i'm celiac, can you do gluten free pasta?");
  expect(said).toContain("gluten-free penne can replace any pasta");
  expect(said).toContain("Caprese");
  expect(said).not.toContain("Nothing on our menu");
});

test("who brings a car asks for no visit by looking for where to leave it", async () => {
  expect(await asked("style-master", "can i find a spot for my car")).toContain("Street parking");
});
