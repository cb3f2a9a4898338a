// "No, nothing wrong with it" completes an order; "no, that's wrong" changes it.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";
import { BookingWorld } from "#test/fakes/booking-world";

async function ordered(...words: string[]): Promise<string> {
  const chat = new Chat({ world: new BookingWorld(house("casa-lupe")), locale: "en-US" });
  await chat.says("I'd like 2 al pastor tacos to take away");
  let heard = "";
  for (const it of words) heard = await chat.says(it);
  return heard;
}

test.each(["no, nothing wrong with it", "no, nothing's wrong", "no, it's not wrong"])("%s", async (words) => {
  expect(await ordered(words)).toContain("When would you like to pick it up?");
});

test.each(["no, that's wrong", "no, that's not right"])("%s", async (words) => {
  expect(await ordered(words)).toContain("What would you like to change");
});
