// "What do you have?" asks for free times while a time is being asked for, and for the menu else.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";
import { BookingWorld } from "#test/fakes/booking-world";

const chat = () => new Chat({ world: new BookingWorld(house("casa-lupe")), locale: "en-US" });

test("the times that are free are told behind “at what time?”", async () => {
  const asked = chat();
  expect(await asked.says("a table for 2 tomorrow")).toContain("At what time?");
  const heard = await asked.says("what do you have?");
  expect(heard).toMatch(/\d:\d\d [AP]M/);
  expect(heard).not.toContain("menu");
});

test.each([["what do you have?"], ["a table for 2 tomorrow", "what do you have to eat?"]])(
  "the menu is told to %s %s",
  async (...words) => {
    const asked = chat();
    let heard = "";
    for (const it of words) heard = await asked.says(it);
    expect(heard).toContain("Here is our menu");
  },
);
