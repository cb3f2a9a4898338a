// The house moves a booking of itself: the customer hears who did it, and has a say.
import { beforeEach, expect, test } from "vitest";
import type { EventId } from "#contracts/ids";
import { Chat } from "#test/fakes/chat";

let chat: Chat;
beforeEach(async () => {
  chat = new Chat();
  for (const said of ["A table for 4 tomorrow at 7pm", "John Doe", "skip", "yes"]) await chat.says(said);
});

async function moved(): Promise<string> {
  const effect = chat.world.performed.find((it) => it.type === "handoff")!;
  const made = chat.world.event(effect, chat.now, "success", null);
  const booking = {
    ...made.results.booking!,
    startsAt: "2026-11-23T20:00:00-05:00",
    endsAt: "2026-11-23T21:30:00-05:00",
  };
  chat.world.rows.get(booking.id)!.booking = booking;
  return chat.hears({
    ...made,
    id: "evt_moved_customer" as EventId,
    type: "booking.moved",
    effectId: null,
    results: { ...made.results, booking },
  });
}

test("is told as theirs, with a choice", async () => {
  expect(await moved()).toBe(
    "Mario's Italian moved your booking: it's now a table for 4 tomorrow, Mon 23 Nov, at 8:00 PM. Does that suit you?",
  );
  expect(chat.buttons).toEqual(["Yes, that's fine", "Another time", "Cancel it"]);
});

test.each([
  ["Yes, that's fine", /noted it|knows you're coming/],
  ["Another time", /what|which|when/i],
  ["Cancel it", /Shall I (?:still )?cancel/],
])("%s", async (said, heard) => {
  await moved();
  expect(await chat.says(said)).toMatch(heard);
});
