// A wish and a question in one message, or two questions: nothing is passed over in silence.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { trattoria } from "#test/fakes/trattoria";
import { house } from "#test/support/houses";

const at = (slug: string, locale = "en-US") => new Chat({ business: house(slug), locale });
const mario = "marios-italian";
const held = /I'm holding a table for 4 tomorrow, Mon 23 Nov, at 7:00 PM/;
const garage = /Mulberry Street, two minutes/;

test.each([
  ["Book a table for 4 tomorrow at 7pm and tell me if you have parking", garage],
  ["Book a table for 4 tomorrow at 7pm, also I'd like to know if you have a kids menu", /high chairs/],
  ["Book a table for 4 tomorrow at 7pm and let me know what time you close", /11:00 AM to 10:00 PM/],
  ["Are you open tomorrow? If so book a table for 4 at 7pm", /11:00 AM to 10:00 PM tomorrow/],
  ["I'd like a table for 4 tomorrow at 7pm, where exactly are you located and is there parking?", garage],
  ["I'd like a table for 4 tomorrow at 7pm, where exactly are you located?", /12 Mulberry Street/],
  ["Book a table for 4 tomorrow at 7pm and are you hiring accordion players?", /don't have that at hand/],
  ["Book a table for 4 tomorrow at 7pm, who is your favourite painter?", /don't have that at hand/],
])("%s: a table and an answer", async (said, answer) => {
  const heard = await at(mario).says(said);
  expect(heard).toMatch(held);
  expect(heard).toMatch(answer);
});

test("what asks about the wish itself is no question beside it", async () => {
  const heard = await at(mario).says("Book a table for 4 tomorrow at 7pm please, is that possible?");
  expect(heard).toMatch(held);
  expect(heard).not.toContain("at hand");
});

test.each([
  ["do you have vegan options and where can i park?", /Vegan: .*Mulberry Street, two minutes/s],
  ["do you have high chairs and wifi?", /high chairs.*today's password/s],
  ["are kids and dogs allowed?", /Children are very welcome.*dogs are welcome/s],
  ["parking and wifi?", /Mulberry Street, two minutes.*today's password/s],
  ["what are your hours and address?", /10:00 PM.*12 Mulberry Street/s],
])("two questions, two answers: %s", async (said, answers) => {
  expect(await at(mario).says(said)).toMatch(answers);
});

test("fish and chips are one dish", async () => {
  expect(await at(mario).says("do you have fish and chips?")).toContain("fish and chips");
});

test.each([
  ["es", "Reserva una mesa para 4 mañana a las 19h y dime si tenéis aparcamiento", /mesa para 4 mañana/],
  ["fr", "Réservez une table pour 4 demain à 19h et dites-moi s'il y a un parking", /table pour 4 demain/],
  ["de", "Einen Tisch für 4 morgen um 19 Uhr und sagen Sie mir ob es Parkplätze gibt", /Tisch für 4 morgen/],
  ["it", "Prenota un tavolo per 4 domani alle 19 e dimmi se avete un parcheggio", /tavolo per 4 domani/],
  ["pt", "Quero uma mesa para 4 amanhã às 19h e diga-me se há estacionamento", /mesa para 4 amanhã/],
])("(%s) %s", async (locale, said, table) => {
  const heard = await at(mario, locale).says(said);
  expect(heard).toMatch(garage);
  expect(heard).toMatch(table);
});

test.each([
  ["fr", "une table pour 4 à 19h demain", /table pour 4 demain, lun. 23 novembre à 19:00/],
  ["fr", "Vous êtes ouverts demain ? Si oui une table pour 4 à 19h", /ouverts.*table pour 4 demain/s],
  ["fr", "une table pour 4 demain entre 19h et 21h", /^J'ai 19:\d\d/],
  ["fr", "y a-t-il un parking et le wifi ?", /Mulberry Street, two minutes.*password/s],
  ["de", "Habt ihr WLAN und Parkplätze?", /password.*Mulberry Street, two minutes/s],
])("(%s) %s is read as it is said", async (locale, said, heard) => {
  expect(await at(mario, locale).says(said)).toMatch(heard);
});

test("a change or a cancellation and a question", async () => {
  const chat = at(mario);
  for (const said of ["Book a table for 4 tomorrow at 7pm", "John Doe", "skip", "yes"]) await chat.says(said);
  const moved = await chat.says("move it to 6pm and let me know if I can bring a cake");
  expect(moved).toMatch(/Gladly, and we serve it.*I can move your table for 4 to tomorrow.*6:00 PM/s);
  await chat.says("yes");
  const cancelled = await chat.says("cancel my booking and tell me your cancellation policy");
  expect(cancelled).toMatch(/two hours before.*Shall I cancel your table/s);
});

test.each([
  ["order a margherita to go and tell me when you close", /10:00 PM.*1 × Margherita/s],
  ["Book a table for 4 tomorrow at 7pm and order a margherita pizza to go", /one after the other.*holding/s],
])("an order and something else: %s", async (said, heard) => {
  expect(await new Chat({ business: trattoria }).says(said)).toMatch(heard);
});

test("a service and what it costs, how long it takes, or what is not done here", async () => {
  expect(await at("style-master").says("book a haircut on friday at 2pm and how much is it?")).toMatch(
    /Haircut takes 45 minutes and costs \$40 to \$48.*holding a haircut/s,
  );
  expect(await at("style-master").says("book a haircut friday 2pm, and how long does it take?")).toMatch(
    /45 minutes.*holding a haircut/s,
  );
  expect(await at("style-master").says("do you do balayage and can I pay by card?")).toMatch(
    /balayage.*Cards/s,
  );
});

test.each([
  ["es", "cuánto tarda"],
  ["fr", "combien de temps ça dure ?"],
  ["de", "wie lange dauert das?"],
  ["it", "quanto dura?"],
  ["pt", "quanto tempo demora?"],
])("(%s) %s is known from the service", async (locale, said) => {
  const chat = at("quick-fix-auto", locale);
  await chat.says("brake service 27.11.");
  expect(await chat.says(said)).toMatch(/2\s(?:h|Std|St|or)/u);
});
