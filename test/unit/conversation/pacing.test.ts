// A time that takes no more guests, though tables are free: it is said so, others are offered, it can be waited for.
import { describe, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import type { Pace } from "#test/fakes/pacing-of";

const quarter = { minutes: 15, covers: null, arrivals: null };

/** A party of four has the seven o'clock of tomorrow. */
const booked = async (pace: Partial<Pace & object>) => {
  const chat = new Chat({ locale: "en-US" });
  chat.world.pace = { ...quarter, ...pace };
  for (const said of ["a table for 4 tomorrow at 7pm", "Ann Lee", "ann@example.com", "yes"])
    await chat.says(said);
  return chat;
};

describe("a full time", () => {
  it("is told as full and not as a table that is taken; the nearest that take more are offered, or the waitlist", async () => {
    const chat = await booked({ covers: 6 });
    const reply = await chat.says("another table for 4 tomorrow at 7pm please");
    expect(reply).toMatch(/tomorrow, Mon 23 Nov, at 7:00 PM is full: we only take so many guests at once/u);
    expect(reply).not.toMatch(/table|taken|isn't free/iu);
    expect(reply).toMatch(/6:00 PM|6:30 PM/u);
    expect(chat.buttons).toContain("Join the waitlist");
    expect(await chat.says("another table for 2 tomorrow at 7:05pm")).toContain("holding a table for 2");
  });

  it("takes so many parties, however few they are, and more a quarter of an hour later", async () => {
    const chat = await booked({ arrivals: 1 });
    expect(await chat.says("another table for 1 tomorrow at 7:10pm")).toContain("is full");
    expect(await chat.says("at 7:15pm then")).toContain("holding a table for 1");
  });

  it("is that for who would move into it, and not for who is in it already", async () => {
    const chat = await booked({ covers: 6 });
    chat.world.pace = { ...quarter, covers: 2, arrivals: 1 };
    expect(await chat.says("can we be 3 instead?")).toContain("table for 3");
    await chat.says("yes");
    expect(await chat.says("can we make it 7:10pm?")).toContain("7:10 PM. Shall I?");
  });

  it("has no room for more people than it takes: that many are told to call", async () => {
    const chat = new Chat({ locale: "en-US" });
    chat.world.pace = { ...quarter, covers: 3 };
    expect(await chat.says("a table for 4 tomorrow at 7pm")).toContain("at most 3 people in one booking");
  });

  it.each([
    [
      "de",
      "Einen Tisch für 2 morgen um 19 Uhr",
      /Leider sind wir morgen, Mo., 23\.11\. um 19:00 Uhr schon voll/u,
    ],
    [
      "es",
      "Quiero una mesa para 2 mañana a las 19:00",
      /mañana, lun, 23 nov a las 19:00 ya estamos completos/u,
    ],
    ["fr", "Une table pour 2 demain à 19h", /nous sommes complets demain, lun. 23 novembre à 19:00/u],
    ["it", "Un tavolo per 2 domani alle 19:00", /domani, lun 23 nov alle 19:00 siamo al completo/u],
    ["pt", "Uma mesa para 2 amanhã às 19:00", /amanhã, .* às 19:00 já estamos cheios/u],
  ])("is told so in %s", async (locale, wish, told) => {
    const { world } = await booked({ arrivals: 1 });
    const chat = new Chat({ locale, world });
    const reply = await chat.says(wish);
    expect(reply).toMatch(told);
    expect(reply).not.toMatch(/tisch|mesa|table|tavolo/iu);
  });
});
