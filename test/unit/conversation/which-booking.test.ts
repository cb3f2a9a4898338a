// Of several bookings that are alike in all but one thing, the one that is meant.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { hairArt } from "#test/fakes/hair-art";
import { marios } from "#test/fakes/marios";

async function booked(business: typeof marios, ...visits: string[]): Promise<Chat> {
  const chat = new Chat({ business });
  const [first = "", ...more] = visits;
  for (const it of [first, "Ann Lee", "skip", "yes"]) await chat.says(it);
  for (const it of more) {
    await chat.says(it);
    await chat.says("yes");
  }
  expect(chat.world.rows.size).toBe(visits.length);
  return chat;
}

const hours = ["table for 2 friday at 7pm", "book another table for 2 friday at 8pm"];
const days = ["table for 2 friday at 7pm", "book another table for 2 saturday at 7pm"];
const sizes = ["table for 2 friday at 7pm", "book another table for 4 friday at 7pm"];
const services = ["haircut tomorrow at 3pm", "book another appointment for a blow dry tomorrow at 3pm"];
const persons = ["haircut with Maya tomorrow at 3pm", "book another haircut tomorrow at 3pm"];

describe("asked which one, whatever tells them apart is an answer", () => {
  test.each([
    [hours, "the later one", "8:00 PM"],
    [hours, "the early one", "7:00 PM"],
    [hours, "the second", "8:00 PM"],
    [hours, "eight", "8:00 PM"],
    [hours, "the one at 8", "8:00 PM"],
    [days, "the one on Friday", "Fri 27 Nov"],
    [days, "saturday's", "Sat 28 Nov"],
    [sizes, "4", "for 4"],
    [sizes, "the table for 4", "for 4"],
    [sizes, "the bigger one", "for 4"],
    [sizes, "the one for two people", "for 2"],
  ])("%s: %s", async (visits, words, told) => {
    const chat = await booked(marios, ...visits);
    expect(await chat.says("cancel one of them")).toContain("Which booking do you mean?");
    expect(new Set(chat.buttons).size).toBe(2);
    const heard = await chat.says(words);
    expect(heard).toContain("Shall I cancel");
    expect(heard).toContain(told);
  });

  test.each([
    [services, "the blow dry", "styling"],
    [services, "the cut", "haircut"],
    [persons, "the one with Maya", "with Maya"],
    [persons, "Maya's", "with Maya"],
  ])("%s: %s", async (visits, words, told) => {
    const chat = await booked(hairArt, ...visits);
    await chat.says("cancel one of them");
    const heard = await chat.says(words);
    expect(heard).toContain("Shall I cancel");
    expect(heard).toContain(told);
  });

  test.each([
    [hours, "friday"],
    [sizes, "7pm"],
    [days, "the one for 2"],
  ])("what is true of both is heard, and asked again: %s: %s", async (visits, words) => {
    const chat = await booked(marios, ...visits);
    await chat.says("cancel one of them");
    const heard = await chat.says(words);
    expect(heard).toContain("Which booking do you mean?");
    expect(heard).not.toContain("didn't quite get");
  });

  test.each(["both", "all of them", "both please"])("%s is each of them", async (words) => {
    const chat = await booked(marios, ...hours);
    await chat.says("cancel one of them");
    expect(await chat.says(words)).toContain("7:00 PM");
    expect(await chat.says("yes")).toContain("Shall I cancel your table for 2 on Fri 27 Nov at 8:00 PM?");
  });

  test.each(["neither", "not both, just leave it"])("%s is none of them", async (words) => {
    const chat = await booked(marios, ...hours);
    await chat.says("cancel one of them");
    expect(await chat.says(words)).not.toContain("Shall I cancel");
  });
});

describe("said with the wish", () => {
  test.each([
    [hours, "cancel the later one", "Shall I cancel your table for 2 on Fri 27 Nov at 8:00 PM?"],
    [hours, "cancel the second one", "Shall I cancel your table for 2 on Fri 27 Nov at 8:00 PM?"],
    [days, "move the friday one to 6pm", "I can move your table for 2 to Fri 27 Nov at 6:00 PM."],
    [sizes, "cancel the one for 4", "Shall I cancel your table for 4"],
    [days, "move one of them to 6pm", "Which booking do you mean?"],
    [days, "change one of them", "Which booking do you mean?"],
    [days, "move the table to 6pm", "Which booking do you mean?"],
  ])("%s: %s", async (visits, words, told) => {
    const chat = await booked(marios, ...visits);
    expect(await chat.says(words)).toContain(told);
  });

  test("and what is to be done with it, with the answer", async () => {
    const chat = await booked(marios, ...days);
    await chat.says("change one of them");
    expect(await chat.says("the friday one, to 6pm")).toContain("to Fri 27 Nov at 6:00 PM");
  });
});

test("alike in everything, one is as good as the other", async () => {
  const chat = new Chat({ business: hairArt });
  for (const it of ["2 haircuts tomorrow at 3pm, me and my husband", "Ann Lee", "skip", "yes"])
    await chat.says(it);
  expect(await chat.says("cancel one of them")).toContain("Shall I cancel your haircut");
  await chat.says("yes");
  const left = [...chat.world.rows.values()].filter(({ booking }) => booking.status === "confirmed");
  expect(left).toHaveLength(1);
});

test.each([
  ["es", "cancela una", ["la segunda", "la de las 20", "la más tarde"]],
  ["fr", "annule une réservation", ["la deuxième", "celle de 20h", "la plus tard"]],
  ["de", "storniere eine Reservierung", ["die zweite", "die um 20 Uhr", "die spätere"]],
  ["it", "annulla una prenotazione", ["la seconda", "quella delle 20", "la più tardi"]],
  ["pt", "cancela uma reserva", ["a segunda", "a das 20h", "a mais tarde"]],
])("in %s", async (locale, wish, answers) => {
  for (const words of answers) {
    const chat = await booked(marios, ...hours);
    chat.facts.locale = locale;
    await chat.says(wish);
    expect(`${words}: ${await chat.says(words)}`).toContain("20:00");
  }
});

describe("asked about both, while one is to be cancelled", () => {
  test.each(["are both gone then?", "will both be charged?", "is it both of them", "both are for my sister"])(
    "%s turns to no other",
    async (words) => {
      const chat = await booked(marios, ...hours);
      expect(await chat.says("cancel the one at 8")).toContain("8:00 PM");
      expect(await chat.says(words)).not.toMatch(/Shall I cancel[^?]*7:00 PM/u);
      await chat.says("yes");
      const left = [...chat.world.rows.values()].filter((it) => it.booking.status === "confirmed");
      expect(left.map((it) => it.booking.startsAt.slice(11, 16))).toEqual(["19:00"]);
    },
  );

  test.each(["both please", "actually cancel both", "both of them"])("%s is each of them", async (words) => {
    const chat = await booked(marios, ...hours);
    await chat.says("cancel the one at 8");
    expect(await chat.says(words)).toMatch(/Shall I cancel[^?]*7:00 PM/u);
  });
});
