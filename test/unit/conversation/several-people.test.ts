// Several people, each with a visit of their own: as many as were said are booked, and how many are is always told.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { hairArt } from "#test/fakes/hair-art";
import { marios } from "#test/fakes/marios";

const hears = async (words: string, locale: string | null = null) => {
  const chat = new Chat({ business: hairArt, locale });
  await chat.open();
  return { chat, heard: await chat.says(words) };
};
const startsOf = (chat: Chat) =>
  [...chat.world.rows.values()].flatMap(({ booking }) =>
    booking.status === "confirmed" ? `${booking.service} ${booking.startsAt.slice(11, 16)}` : [],
  );

describe("for each of them there is one, with one yes", () => {
  test.each([
    ["balayage for me and 2 bridesmaids on monday at 11", 3, "Balayage 11:00"],
    ["2 haircuts tomorrow at 3pm, me and my husband", 2, "Haircut 15:00"],
    ["two haircuts on monday at 3pm please", 2, "Haircut 15:00"],
    ["trim for me and my son tomorrow at 3pm", 2, "Haircut 15:00"],
  ])("%s", async (words, people, visit) => {
    const { chat, heard } = await hears(words);
    expect(heard).toContain(`Each appointment is for one person, so I'll book ${people}`);
    await chat.says("Ann Lee");
    expect(await chat.says("skip")).toContain(`For each of the ${people}: `);
    const told = await chat.says("yes");
    expect(told).toContain(`That's 1 of ${people}; now the next one.`);
    expect(startsOf(chat)).toEqual(Array.from({ length: people }, () => visit));
  });

  test.each([
    ["es", "corte para mí y mi hijo mañana a las 15", "Para cada una de las 2"],
    ["fr", "une coupe pour moi et mon fils demain à 15h", "Pour chacune des 2"],
    ["de", "Haarschnitt für mich und meinen Sohn morgen um 15 Uhr", "Für jede der 2"],
    ["it", "un taglio per me e mio figlio domani alle 15", "Per ognuna delle 2"],
    ["pt", "corte para mim e o meu filho amanhã às 15h", "Para cada uma das 2"],
  ])("%s: %s", async (locale, words, each) => {
    const { chat } = await hears(words, locale);
    await chat.says("Ann Lee");
    expect(await chat.says("ann@example.com")).toContain(each);
    await chat.says("ok");
    expect(startsOf(chat)).toEqual(["Haircut 15:00", "Haircut 15:00"]);
  });
});

test("one for whom there is no place at that time is asked about, and nothing is booked without a yes", async () => {
  const { chat } = await hears("2 haircuts on monday at 3pm, me and my husband");
  const [at, until] = ["2026-11-23T15:00:00-05:00", "2026-11-23T16:00:00-05:00"];
  await chat.says("Ann Lee");
  await chat.says("skip");
  chat.world.fill(at, until);
  const told = await chat.says("yes");
  expect(told).toMatch(/Booked!.*That's 1 of 2.*(?:taken|isn't free)/s);
  expect(startsOf(chat)).toEqual(["Haircut 15:00"]);
  expect(await chat.says("4pm")).toContain("Shall I book it?");
  await chat.says("yes");
  expect(startsOf(chat)).toEqual(["Haircut 15:00", "Haircut 16:00"]);
});

test("with the one person they both wish for, the second is asked about", async () => {
  const { chat } = await hears("haircut for me and my son tomorrow at 3pm with Maya");
  await chat.says("Ann Lee");
  expect(await chat.says("skip")).not.toContain("For each of");
  expect(await chat.says("yes")).toMatch(/That's 1 of 2.*Maya isn't free/s);
  expect(startsOf(chat)).toEqual(["Haircut · Maya 15:00"]);
});

test("only one comes after all", async () => {
  const { chat } = await hears("haircut tomorrow at 2pm for two people");
  await chat.says("just me actually");
  await chat.says("Ann Lee");
  await chat.says("skip");
  expect(await chat.says("yes")).not.toContain("of 2");
  expect(startsOf(chat)).toEqual(["Haircut 14:00"]);
});

test("more than can be booked one by one are told so", async () => {
  const { heard } = await hears("haircut tomorrow at 2pm for 9 people");
  expect(heard).toContain("Each appointment is for one person; I can book the next one right after this.");
});

test.each([
  "I want a number 2 haircut tomorrow at 3pm",
  "option 2 haircut tomorrow at 3pm",
  "a grade 3 haircut tomorrow at 3pm",
])("%s: is for one", async (words) => {
  const { heard } = await hears(words);
  expect(heard).toContain("I'm holding a haircut tomorrow");
  expect(heard).not.toContain("Each appointment");
});

test("what one of them is allergic to is known at each of the visits", async () => {
  const { chat } = await hears("2 haircuts tomorrow at 3pm, we are allergic to latex");
  for (const it of ["Ann Lee", "skip", "yes"]) await chat.says(it);
  const noted = chat.notes.flatMap((it) => (it.kind === "bookingNotes" ? [it] : []));
  expect(noted.map((it) => it.text)).toEqual([
    expect.stringMatching(/latex/),
    expect.stringMatching(/latex/),
  ]);
  expect(new Set(noted.map((it) => it.bookingId)).size).toBe(2);
});

test("where a person decides on the first, the others are not booked by a yes of before", async () => {
  const { chat } = await hears("3 haircuts tomorrow at 3pm");
  for (const it of ["Ann Lee", "skip"]) await chat.says(it);
  chat.world.fates.push("pending");
  await chat.says("yes");
  const [effect] = chat.world.performed.filter((it) => it.type === "handoff");
  const event = chat.world.event(effect!, chat.now, "partial", "needs_person");
  const delayed = { ...event, id: "evt_delayed" as typeof event.id, type: "booking.delayed" as const };
  expect(await chat.hears(delayed)).toContain("The other 2 aren't booked yet");
  await chat.hears(chat.world.settle(effect!, chat.now));
  expect(startsOf(chat)).toEqual(["Haircut 15:00"]);
});

test("a table is for all of them", async () => {
  const chat = new Chat({ business: marios });
  await chat.open();
  expect(await chat.says("table for me and 2 bridesmaids tomorrow at 7pm")).toContain("a table for 3");
});
