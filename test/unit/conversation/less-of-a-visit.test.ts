// One service of a booked visit is given up: the visit stays, shorter, and no other is made.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { hairArt } from "#test/fakes/hair-art";

const booked = async (locale: string | null = null) => {
  const chat = new Chat({ business: hairArt, locale });
  await chat.open();
  await chat.says("haircut + styling 23/11/2026 15:00, Ann Lee, ann@example.com");
  await chat.says("ok");
  expect(visitsOf(chat)).toEqual(["Haircut + Styling"]);
  return chat;
};
const bookingsOf = (chat: Chat) => [...chat.world.rows.values()].map((it) => it.booking);
const visitsOf = (chat: Chat) =>
  bookingsOf(chat).flatMap((it) => (it.status === "confirmed" ? it.service : []));

describe("after it was booked", () => {
  test.each([
    ["drop the styling", "haircut", "Haircut"],
    ["just the haircut then", "haircut", "Haircut"],
    ["i don't need the styling anymore", "haircut", "Haircut"],
    ["actually can we skip the styling", "haircut", "Haircut"],
    ["can you take the styling off please", "haircut", "Haircut"],
    ["cancel the styling but keep the haircut", "haircut", "Haircut"],
    ["can i change it to just a haircut", "haircut", "Haircut"],
    ["only the styling please", "styling", "Styling"],
    ["the haircut isn't needed", "styling", "Styling"],
  ])("%s", async (words, left, service) => {
    const chat = await booked();
    expect(await chat.says(words)).toContain(`I can make it a ${left} tomorrow, Mon 23 Nov, at 3:00 PM`);
    expect(await chat.says("yes")).toContain(`Done, it's now a ${left} tomorrow`);
    expect(visitsOf(chat)).toEqual([service]);
    expect(await chat.says("when is my appointment?")).toContain(`a ${left} tomorrow`);
  });

  test.each([
    ["es", "quita el styling", "sí"],
    ["de", "doch ohne Styling", "ja"],
    ["de", "das Styling brauche ich doch nicht", "ja"],
    ["fr", "sans le styling finalement", "oui"],
    ["it", "togli lo styling", "sì"],
    ["pt", "só o haircut", "sim"],
  ])("%s: %s", async (locale, words, yes) => {
    const chat = await booked(locale);
    expect(await chat.says(words)).toContain("(Haircut)");
    await chat.says(yes);
    expect(visitsOf(chat)).toEqual(["Haircut"]);
  });

  test("it may be had at another time, too", async () => {
    const chat = await booked();
    expect(await chat.says("drop the styling and make it 5pm")).toContain(
      "I can make it a haircut tomorrow, Mon 23 Nov, at 5:00 PM",
    );
  });

  test("a no leaves all of it", async () => {
    const chat = await booked();
    await chat.says("drop the styling");
    await chat.says("no");
    expect(visitsOf(chat)).toEqual(["Haircut + Styling"]);
  });

  test("what is moved by one of its names is all of it", async () => {
    const chat = await booked();
    expect(await chat.says("move my haircut to 5pm")).toMatch(/haircut and styling.* 5:00 PM/);
    await chat.says("yes");
    expect(visitsOf(chat)).toEqual(["Haircut + Styling"]);
  });

  test("so is what is cancelled by its first name", async () => {
    const chat = await booked();
    expect(await chat.says("cancel my haircut")).toContain("Shall I cancel your haircut and styling");
  });

  test("a wish for one of them on another day is a visit of its own", async () => {
    const chat = await booked();
    expect(await chat.says("I'd also like a haircut on Friday at 3pm")).toMatch(/holding a haircut on Fri/);
  });
});
