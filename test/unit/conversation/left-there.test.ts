// A car that is left with a garage: dropped off, ready, priced and named, from the house's own data.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

const at = (locale = "en-US") => new Chat({ business: house("quick-fix-auto"), locale });
const say = async (...texts: string[]) => {
  const chat = at();
  let heard = "";
  for (const it of texts) heard = await chat.says(it);
  return heard;
};

test.each([
  "can I drop it off the night before?",
  "can I leave the car overnight",
  "do I need to wait or can I leave the car?",
])("%s is answered by what is written", async (said) => {
  expect(await say(said)).toContain("drop the keys at the desk or in the night box");
});

test.each(["when can I pick it up?", "when will it be ready"])(
  "%s: at the end of the visit",
  async (said) => {
    expect(await say("book a brake service friday 2pm", said)).toContain(
      "Brake service takes 2 hours: brought on Fri 27 Nov at 2:00 PM, it's ready at about 4:00 PM.",
    );
  },
);

test("without a visit the hours are told", async () => {
  expect(await say("when can I pick it up?")).toContain("We're open every day");
});

test("the question re-aims nothing", async () => {
  const chat = at("es");
  await chat.says("cambio de aceite para mi furgoneta el viernes a las 14h");
  expect(await chat.says("¿puedo dejarlo la noche antes?")).toMatch(/night box.*¿A nombre de quién\?/s);
});

test.each([
  [
    "can you give me an estimate for a brake job on my Golf",
    "Brake service takes 2 hours and costs $180 to $280.",
  ],
  [
    "can I get a quote for new tyres",
    "Tyre change: car (45 min, $60–$80), SUV (1 hr, $80–$100), van (1 hr, $90–$120).",
  ],
  ["do you give estimates?", "Always. Nothing is done without your yes."],
])("%s", async (said, answer) => {
  expect(await say(said)).toBe(answer);
});

test("a model's year is no hour", async () => {
  expect(await say("oil change friday", "it's a ford focus 2018")).not.toContain("8:18 PM");
  expect(await say("oil change for my SUV friday", "1400")).toContain("2:00 PM");
});

test("first thing is the morning", async () => {
  expect(await say("brake service friday first thing")).toMatch(/^I have 11:00 AM/);
});

test("what the house wrote in English is told as such in a Spanish chat, once", async () => {
  const chat = at("es");
  expect(await chat.says("¿hay aparcamiento?")).toContain("lo ha escrito en inglés");
  expect(await chat.says("¿cómo se puede pagar?")).not.toContain("inglés");
});
