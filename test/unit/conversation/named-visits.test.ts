// A visit that was booked is named by its day; what drops or names something is not read as a wish for something else.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { salon } from "#test/fakes/salon";

const booked = async () => {
  const chat = new Chat();
  await chat.open();
  for (const it of ["Book a table for 4 tomorrow at 7pm", "Ann Lee", "skip", "yes"]) await chat.says(it);
  return chat;
};

describe("a booking named by its day", () => {
  test.each([
    "cancel my table tomorrow",
    "cancel my booking at 7pm tomorrow",
    "I can't come tomorrow",
    "cancel my booking on friday",
  ])("%s: is asked to be cancelled, not moved", async (words) => {
    const chat = await booked();
    expect(await chat.says(words)).toContain("Shall I cancel your table for 4 tomorrow");
  });

  test.each(["when is my table?", "what time is my table tomorrow?"])("%s: is told", async (words) => {
    const chat = await booked();
    expect(await chat.says(words)).toContain("You have a table for 4 tomorrow");
  });
});

test("what time was it again? is about the visit that was booked", async () => {
  const chat = await booked();
  expect(await chat.says("what time was it again?")).toContain("You have a table for 4 tomorrow");
});

test("what drops a draft begins no other", async () => {
  const chat = new Chat();
  await chat.open();
  await chat.says("Book a table for 4 tomorrow at 11pm");
  expect(await chat.says("sorry can't make it tomorrow, cancel")).not.toMatch(/how many|What name/i);
});

test("a name that sounds like a question is a name", async () => {
  const chat = new Chat();
  await chat.open();
  await chat.says("Book a table for 4 tomorrow at 7pm");
  expect(await chat.says("Grace Park")).not.toContain("garage");
  expect(await chat.says("skip")).toContain("under Grace Park");
});

test.each(["Jo Park", "Rose Garden", "Wendy Wait", "Mark Price"])(
  "%s is a name whenever it is said, and asks nothing",
  async (name) => {
    const address = `${name.split(" ")[0]?.toLowerCase()}@example.com`;
    const one = new Chat();
    expect(await one.says(`table for 2 tomorrow at 7pm, ${name}, ${address}`)).toContain(
      `under ${name} (${address}). Shall I book it?`,
    );
    const two = new Chat();
    await two.says("table for 2 tomorrow at 7pm");
    expect(await two.says(`${name} ${address}`)).toMatch(
      new RegExp(`^A table for 2.*under ${name} \\(${address}\\). Shall I book it\\?$`),
    );
    const three = new Chat({ business: salon });
    await three.says("I'd like to book");
    expect(await three.says(name)).toMatch(/noted.*Which service/s);
    expect(three.view.customer_context.name).toBe(name);
  },
);
