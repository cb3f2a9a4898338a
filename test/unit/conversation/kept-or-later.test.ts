// "Keep everything" and "they can't come" are no more than they say: what else is in the message stays heard.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

test.each([
  ["cancel it, we can't keep both bookings", /Shall I cancel/],
  ["leave it all, just cancel", /Shall I cancel/],
  ["keep everything the same but move it to 8pm", /move .* at 8:00 PM/],
  ["please keep everything gluten free", /^(?!.*leave it as it is)/],
])("of a booked table: %s", async (words, answer) => {
  const chat = new Chat();
  await chat.says("a table for 4 tomorrow at 7pm, Ann Lee, ann@example.com");
  await chat.says("yes");
  expect(await chat.says(words)).toMatch(answer);
});

test.each([
  ["my wife can't come before 8", /table for 4 tomorrow.* at 8:00 PM/],
  ["my husband isn't coming until 8, can we do 8 instead", /table for 4 tomorrow.* at 8:00 PM/],
  ["the kids can't come that late, 6pm please", /table for 4 tomorrow.* at 6:00 PM/],
  ["my wife is not able to come at 7, make it 8", /table for 4 tomorrow.* at 8:00 PM/],
  ["one of us is not coming by car, is there parking", /^There is a garage/],
  ["my friend can't make it, so 3", /table for 3 tomorrow.* at 7:00 PM/],
])("of a held table: %s", async (words, answer) => {
  const chat = new Chat();
  await chat.says("a table for 4 tomorrow at 7pm");
  const said = await chat.says(words);
  expect(said).toMatch(answer);
  expect(said).not.toMatch(/let the table go|how many people/i);
});
