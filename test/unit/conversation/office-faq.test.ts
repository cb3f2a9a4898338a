// What the assistant answers customers, looked up in the dashboard chat: told as it is written, and nobody is written to.
import { expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

const talk = () => {
  const it = new OfficeTalk();
  it.office.rows.business.faq = [
    { question: "Do you have high chairs?", answer: "Yes, four" },
    { question: "Are dogs welcome?", answer: "On the terrace." },
  ];
  return it;
};

it.each([
  "what FAQs do we have?",
  "show me the FAQs",
  "list our frequent questions",
  "FAQ?",
  "what questions and answers do we have in the FAQ?",
])("all of it: %s", async (asked) => {
  const { said } = await talk().says(asked);
  expect(said).toContain("(3)");
  expect(said).toContain("– Do you have high chairs? – Yes, four.");
  expect(said).toContain("– Are dogs welcome? – On the terrace.");
  expect(said).toContain("– About parking: “Behind the house.”");
});

it.each([
  ["what do we say about parking?", "Behind the house."],
  ["what does the assistant answer when asked about dogs?", "On the terrace."],
  ["what does the chat tell people about high chairs?", "Yes, four."],
  ["what do you tell customers who ask if pets are allowed", "On the terrace."],
  ["what is our answer on dogs?", "On the terrace."],
  ["what are customers told about parking", "Behind the house."],
  ["do we have an FAQ about dogs?", "On the terrace."],
  ["what does the FAQ say about high chairs?", "Yes, four."],
])("one thing: %s", async (asked, answer) => {
  const { said, chat } = await talk().says(asked);
  expect(said).toContain("as you wrote it");
  expect(said).toContain(answer);
  expect(said.match(/^–/gmu)).toHaveLength(1);
  expect(chat.effects).toEqual([]);
});

it("what is not written is told as such, and no message is drafted by the question", async () => {
  const asked = await talk().says("what do we tell guests about gift cards");
  expect(asked.said).toContain("Nothing is written about “gift cards”");
  expect(asked.state.pending_changes).toEqual([]);
  await asked.says("yes");
  expect(asked.chat.effects).toEqual([]);
});

it("is told in Spanish", async () => {
  expect((await talk().says("¿qué preguntas frecuentes tenemos?")).said).toContain(
    "Lo que se responde a los clientes",
  );
  expect((await talk().says("¿qué responde el asistente cuando preguntan por perros?")).said).toContain(
    "On the terrace.",
  );
});

it.each([
  ["what do customers say about us?", "as you wrote it"],
  ["add an FAQ: Do you have wifi? Yes.", "as you wrote it"],
  ["delete the FAQ about dogs", "as you wrote it"],
  ["tell customers about the new menu", "as you wrote it"],
])("is something else: %s", async (said, not) => {
  expect((await talk().says(said)).said).not.toContain(not);
});
