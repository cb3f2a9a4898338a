// A length that is said picks the service that lasts so long; where none does, it is said, and which there are.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

async function heard(slug: string, locale: string, ...said: string[]): Promise<[string, Chat]> {
  const chat = new Chat({ business: house(slug), locale });
  await chat.open();
  let last = "";
  for (const it of said) last = await chat.says(it);
  return [last, chat];
}

/** How long the place last held is, in minutes. */
function minutesHeld({ world }: Chat): number {
  const held = world.performed.findLast((it) => it.type === "hold");
  if (held?.type !== "hold") throw new Error("nothing is held");
  return (Date.parse(held.endsAt) - Date.parse(held.startsAt)) / 60_000;
}

describe("massages of three lengths", () => {
  test.each([
    ["en-US", "could I have a 90 minute massage tomorrow at 3pm please", 90],
    ["en-US", "a 90-minute massage tomorrow at 3pm", 90],
    ["en-US", "a 1.5 hour massage tomorrow at 3pm", 90],
    ["en-US", "a 60 minute massage tomorrow at 3pm", 60],
    ["en-US", "a massage of 20 minutes tomorrow at 3pm", 20],
    ["en-US", "a massage tomorrow at 3pm", 60],
    ["es-ES", "un masaje de 90 minutos mañana a las 15", 90],
    ["de-DE", "eine Massage von 90 Minuten morgen um 15 Uhr", 90],
    ["fr-FR", "un massage de 90 minutes demain à 15h", 90],
    ["it-IT", "un massaggio di 90 minuti domani alle 15", 90],
    ["pt-PT", "uma massagem de 90 minutos amanhã às 15h", 90],
  ])("%s %s", async (locale, words, minutes) => {
    const [, chat] = await heard("zen-massage", locale, words);
    expect(minutesHeld(chat)).toBe(minutes);
  });

  test("the length said after the massage", async () => {
    const [, chat] = await heard("zen-massage", "en-US", "I'd like a massage", "90 minutes", "friday at 2pm");
    expect(minutesHeld(chat)).toBe(90);
  });

  test("the length as the answer to which", async () => {
    const [, chat] = await heard("zen-massage", "en-US", "an appointment friday at 2pm", "60 minutes");
    expect(minutesHeld(chat)).toBe(60);
  });

  test("none lasts so long", async () => {
    const [said, chat] = await heard("zen-massage", "en-US", "a 75 minute massage tomorrow at 3pm");
    expect(said).toContain("75 minute massage");
    expect(chat.buttons).toEqual(["Massage", "Long massage", "Chair massage"]);
    expect(chat.effects).toEqual([]);
  });
});

test.each([
  ["half-hour piano lesson wednesday at 4pm", 30],
  ["a one hour piano lesson wednesday at 4pm", 60],
])("%s: of two lessons", async (words, minutes) => {
  const [, chat] = await heard("old-town-music-school", "en-US", words);
  expect(minutesHeld(chat)).toBe(minutes);
});

test("a job that goes by the vehicle is not told by its length", async () => {
  const [said] = await heard("quick-fix-auto", "en-US", "a 30 minute oil change friday at 3pm");
  expect(said).toContain("What kind of vehicle");
});
