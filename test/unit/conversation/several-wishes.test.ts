// Several wishes in one message: one after the other, none lost, and nothing cut apart that is one wish.
import { beforeEach, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { salon } from "#test/fakes/salon";
import { trattoria } from "#test/fakes/trattoria";

let chat: Chat;
const begin = async (locale = "en-US") => {
  chat = new Chat({ business: trattoria, locale });
  await chat.open();
};
const say = async (...texts: string[]) => {
  let reply = "";
  for (const text of texts) reply = await chat.says(text);
  return reply;
};
const kinds = () => chat.world.performed.map((it) => it.type);

beforeEach(() => begin());

test("two bookings are both made, and what is known of the customer is not asked twice", async () => {
  const first = await say("Book a table for 4 tomorrow at 7pm and another one for 2 on friday at 8pm");
  expect(first).toContain("one after the other");
  expect(first).toContain("a table for 4 tomorrow, Mon 23 Nov, at 7:00 PM");
  const second = await say("Ann Lee", "skip", "yes");
  expect(second).toMatch(/Booked! A table for 4.*Now to the next/s);
  expect(second).toContain("A table for 2 on Fri 27 Nov at 8:00 PM, under Ann Lee. Shall I book it?");
  expect(await say("yes")).toContain("Booked! A table for 2 on Fri 27 Nov");
});

test("two haircuts, the first of them only named", async () => {
  chat = new Chat({ business: salon });
  await chat.open();
  await say("ok then a men's haircut on friday at 3pm and another one on saturday at 11am");
  expect(await say("Ann", "no", "yes")).toContain("Which service would you like?");
  expect(await say("Men's Haircut")).toContain("on Sat 28 Nov at 11:00 AM");
  expect(await say("yes")).toContain("Booked!");
});

test("a table and an order", async () => {
  await say("I'd like a table for 2 tomorrow at 6pm. I also want to order two diavola for today at 5pm");
  expect(await say("Ann", "skip", "yes")).toContain("2 × Diavola: $33");
  await say("that's all", "yes");
  expect(kinds()).toEqual(["hold", "handoff", "order"]);
});

test("three, of which one is dropped on the way", async () => {
  await say(
    "Book a table for 2 tomorrow at 7pm, and a table for 3 on saturday at 7pm, and a table for 5 on sunday at 1pm",
  );
  expect(await say("never mind")).toContain("a table for 3 on Sat 28 Nov");
  expect(await say("Ann", "skip", "yes")).toContain("a table for 5 on Sun 29 Nov at 1:00 PM");
  expect(await say("yes")).toContain("Booked!");
});

test("a day named beside the first wish means the day it was said for, even a day later", async () => {
  await say("Book a table for 2 tomorrow at 7pm and another one for 3 the day after tomorrow at 7pm");
  chat.passes(20 * 60);
  await say("hi");
  const told = await say("Ann", "skip", "yes", "yes");
  expect(told).toContain("Booked! A table for 3 tomorrow, Tue 24 Nov, at 7:00 PM");
});

test("in German, where am is a word", async () => {
  await begin("de-DE");
  await say("Einen Tisch für 4 morgen um 19 Uhr und einen Tisch für 2 am Freitag um 20 Uhr bitte");
  expect(await say("Anna", "überspringen", "ja")).toContain(
    "Einen Tisch für 2 am Fr., 27.11. um 20:00 Uhr, auf den Namen Anna",
  );
  expect(await say("ja")).toContain("Reserviert!");
});

test.each([
  "book a table for 4 tomorrow at 7pm or a table for 4 at 8pm",
  "book a table for 4 tomorrow at 7 and we need a high chair",
  "a table for 2 tonight at 8 and do you have parking?",
  "order two diavola and a tiramisu and a lemon sorbet",
  "a table for 2 adults and 2 children tomorrow at 7 and put it under Ann Lee",
])("one wish stays one: %s", async (text) => {
  expect(await say(text)).not.toContain("one after the other");
});

test.each([
  ["Table of 5. Friday. 6:30pm.", "a table for 5 on Fri 27 Nov at 6:30 PM"],
  [
    "Hi, could you fit us in on Thursday? Party of six, I think about quarter to eight.",
    "a table for 6 on Thu 26 Nov at 7:45 PM",
  ],
  ["A table on Friday. We are 4. Around 8pm.", "a table for 4 on Fri 27 Nov at 8:00 PM"],
])("several sentences that each tell a part are one booking: %s", async (text, held) => {
  const reply = await say(text);
  expect(reply).not.toContain("one after the other");
  expect(reply).toContain(held);
});

test("two bookings in two sentences are two, also behind the dot of an hour", async () => {
  expect(await say("I'd like a table for 2 tomorrow at 6pm. And a table for 3 on friday at 7pm")).toContain(
    "one after the other",
  );
});

test("in German and Spanish too", async () => {
  await begin("de-DE");
  expect(await say("Ein Tisch am Freitag. Wir sind 4. Um 20 Uhr.")).toContain(
    "für 4 am Fr., 27.11. um 20:00 Uhr",
  );
  await begin("es-ES");
  expect(await say("Una mesa el viernes. Somos 4. A las 20:00.")).toMatch(/para 4 .*27.*20:00/);
});

test("when an order is picked up, and by whom, belongs to the order", async () => {
  const reply = await say(
    "I'd like to place an order for collection: two diavola, one tiramisu. For 6pm. Name's Gus.",
  );
  expect(reply).not.toContain("one after the other");
  expect(reply).toContain("2 × Diavola");
  expect(reply).not.toContain("table");
});
