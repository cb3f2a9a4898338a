// Questions about the house that no topic of ours has, and what sounds like a wish for another language and is none.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { marios } from "#test/fakes/marios";

const notKnown =
  /at hand|no tengo ese dato|pas cette information|weiß ich leider nicht|non lo so|não tenho essa/i;

test.each([
  ["en-US", "are you hiring?"],
  ["en-US", "Are you guys hiring"],
  ["en-US", "is there a job for me?"],
  ["en-US", "do you need waiters?"],
  ["en-US", "are you looking for a new cook"],
  ["en-US", "Does anybody speak Spanish?"],
  ["en-US", "do your waiters speak german"],
  ["es", "¿contratáis camareros?"],
  ["fr", "vous recrutez ?"],
  ["de", "suchen Sie Mitarbeiter?"],
  ["de", "spricht bei Ihnen jemand Spanisch?"],
  ["it", "cercate personale?"],
  ["pt", "vocês estão a contratar?"],
])("what the page does not tell is not known, and who to call is said (%s: %s)", async (locale, question) => {
  const said = await new Chat({ locale }).says(question);
  expect(said).toMatch(notKnown);
  expect(said).toContain("+1 212 555 0142");
});

test("what the business wrote of jobs answers who asks for one", async () => {
  const business = { ...marios, faq: [{ question: "Are you hiring?", answer: "We look for a cook." }] };
  expect(await new Chat({ business }).says("do you have any job openings?")).toContain("We look for a cook");
});

test.each([
  "¿habla español?",
  "do you speak Spanish?",
  "can we speak Spanish",
  "in Spanish please",
  "I'd like to go on in Spanish",
])("who asks for a language gets it (%s)", async (text) => {
  expect(await new Chat().says(text)).toMatch(/ayudarte/);
});

test.each([
  ["es", "háblame de vosotros"],
  ["fr", "c'est quel genre d'endroit ?"],
  ["de", "was für ein Lokal ist das?"],
  ["it", "parlatemi di voi"],
  ["pt", "que tipo de lugar é?"],
  ["en-US", "tell me a bit about yourselves"],
])(
  "the place tells of itself, and by its figures where nothing is written (%s: %s)",
  async (locale, text) => {
    expect(await new Chat({ locale }).says(text)).toContain("A family kitchen");
    const business = { ...marios, about: null };
    expect(await new Chat({ locale, business }).says(text)).toMatch(/4[.,]6/);
  },
);
