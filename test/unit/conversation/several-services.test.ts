// Several services in one visit: one booking that holds them all, told and read back as such. None is dropped silently.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { salon } from "#test/fakes/salon";

const service = (n: number, name: string, minutes: number, from: number, placeKind = "chair") => ({
  id: `00000000-0000-4000-8000-0000000006${n}0`,
  name,
  durationMinutes: minutes,
  priceFrom: { amount: from * 100, currency: "USD" },
  priceTo: { amount: (from + 10) * 100, currency: "USD" },
  minParty: 1,
  maxParty: 1,
  placeKind,
});

const hairArt = {
  ...salon,
  services: [
    service(1, "Haircut", 60, 42),
    service(2, "Styling", 45, 35),
    service(3, "Balayage", 150, 140),
    service(4, "Blow dry", 30, 30),
    service(5, "Beard trim", 20, 20),
    service(6, "Massage", 60, 70, "room"),
  ],
};
const garage = {
  ...salon,
  category: "automotive",
  services: [service(1, "Oil change", 30, 60, "bay"), service(2, "Tyre rotation", 45, 40, "bay")],
};

const open = async (business = hairArt, locale: string | null = null) => {
  const chat = new Chat({ business, locale });
  await chat.open();
  return chat;
};
const minutesOf = (chat: Chat) => {
  const booking = [...chat.world.rows.values()].at(-1)?.booking;
  return booking && (Date.parse(booking.endsAt) - Date.parse(booking.startsAt)) / 60_000;
};

describe("in one message", () => {
  test.each([
    ["I'd like balayage and a blow dry with Ana on Friday at noon", "a balayage and a blow dry", 180],
    ["haircut and beard trim tomorrow at 2pm", "a haircut and a beard trim", 80],
    ["a haircut on friday at noon plus a beard trim", "a haircut and a beard trim", 80],
    ["haircut, styling and a beard trim tomorrow at noon", "a haircut, a styling and a beard trim", 125],
    ["can I get my hair cut and styled tomorrow at 3", "a haircut and a styling", 105],
  ])("%s", async (words, place, minutes) => {
    const chat = await open();
    expect(await chat.says(words)).toContain(`I'm holding ${place} `);
    expect(minutesOf(chat)).toBe(minutes);
  });

  test.each([
    ["oil change and tyre rotation on Friday at noon", null, "an oil change and a tyre rotation"],
    ["quiero oil change y tyre rotation el viernes a las 12", "es", "(Oil change y Tyre rotation)"],
    ["Oil change und Tyre rotation am Freitag um 12 Uhr", "de", "(Oil change und Tyre rotation)"],
    ["oil change et tyre rotation vendredi à 12h", "fr", "(Oil change et Tyre rotation)"],
    ["oil change e tyre rotation venerdì alle 12", "it", "(Oil change e Tyre rotation)"],
    ["oil change e tyre rotation na sexta às 12h", "pt", "(Oil change e Tyre rotation)"],
  ])("at a garage: %s", async (words, locale, place) => {
    const chat = await open(garage, locale);
    expect(await chat.says(words)).toContain(place);
  });

  test.each(["haircut or styling tomorrow at 3", "a haircut instead of styling tomorrow at 3"])(
    "%s: is one",
    async (words) => {
      const chat = await open();
      expect(await chat.says(words)).toContain("I'm holding a haircut tomorrow");
    },
  );
});

test("length and price of all are told before the yes, and the card, the mail and a move are of all", async () => {
  const chat = await open();
  await chat.says("balayage and a blow dry on Friday at noon");
  await chat.says("Ann Lee");
  expect(await chat.says("ann@example.com")).toContain(
    "A balayage and a blow dry on Fri 27 Nov at 12:00 PM (3 hr, $170–$190), under Ann Lee",
  );
  expect(await chat.says("how much is that?")).toContain("$170 to $190");
  expect(await chat.says("yes")).toContain("Booked! A balayage and a blow dry on Fri 27 Nov");
  const handoff = chat.world.performed.find((it) => it.type === "handoff");
  expect(handoff).toMatchObject({ handoff: { businessData: { service: "Balayage + Blow dry" } } });
  const card = chat.messages.flatMap((it) => it.cards ?? []).find((it) => it.type === "booking");
  expect(card).toMatchObject({ booking: { service: "Balayage + Blow dry" } });
  expect(await chat.says("can you make it 1pm?")).toContain("move your balayage and blow dry to");
  await chat.says("yes");
  expect(minutesOf(chat)).toBe(180);
});

describe("one after the other", () => {
  test("a second is added, and taken off again", async () => {
    const chat = await open();
    await chat.says("book a haircut tomorrow at 3pm");
    expect(await chat.says("and a beard trim too")).toContain("holding a haircut and a beard trim tomorrow");
    expect(await chat.says("can you add styling as well?")).toContain(
      "a haircut, a beard trim and a styling",
    );
    expect(await chat.says("no styling after all")).toContain("holding a haircut and a beard trim tomorrow");
    expect(await chat.says("just the haircut")).toContain("holding a haircut tomorrow");
  });

  test("what is named in its place is not added", async () => {
    const chat = await open();
    await chat.says("book a haircut tomorrow at 3pm");
    expect(await chat.says("make it a beard trim instead")).toContain("holding a beard trim tomorrow");
  });

  test("after the booking it is a visit of its own, right afterwards", async () => {
    const chat = await open();
    for (const it of ["a haircut tomorrow at 3pm", "Ann Lee", "skip", "yes"]) await chat.says(it);
    expect(await chat.says("can you add a beard trim to my booking?")).toContain(
      "I'm holding a beard trim tomorrow, Mon 23 Nov, at 4:00 PM",
    );
  });
});

describe("what cannot be had is said", () => {
  test.each([
    ["I want a haircut and a perm tomorrow at 3", "perm"],
    ["a manicure and a haircut tomorrow at 3", "manicure"],
  ])("%s", async (words, missing) => {
    const chat = await open();
    const said = await chat.says(words);
    expect(said).toContain(`I don't find "${missing}" on our price list`);
    expect(said).toContain("I'm holding a haircut tomorrow");
  });

  test("what takes another kind of place", async () => {
    const chat = await open();
    const said = await chat.says("a haircut and a massage tomorrow at 3");
    expect(said).toContain("Massage can't be done in the same appointment");
    expect(said).toContain("I'm holding a haircut tomorrow");
  });

  test.each([
    "a haircut tomorrow at 3 and my name is Bob",
    "a haircut tomorrow at 3, and thanks",
    "a haircut with Maria tomorrow at 3 please",
    "a haircut tomorrow at 3 for me and my son",
  ])("%s: misses nothing", async (words) => {
    const chat = await open();
    expect(await chat.says(words)).not.toContain("I don't find");
  });
});

test("who is to do it is a wish for the team", async () => {
  const chat = await open();
  expect(await chat.says("a haircut with Maria tomorrow at 3")).toContain("I've noted: with Maria.");
});

test("several services are waited for as one visit, and offered as one", async () => {
  const chat = await open();
  chat.world.fill("2026-11-23T09:00:00-05:00", "2026-11-23T21:00:00-05:00");
  expect(await chat.says("haircut and styling tomorrow at 3pm")).toMatch(/isn't free|already taken/);
  expect(chat.buttons).toContain("Join the waitlist");
  await chat.says("Join the waitlist");
  for (const it of ["Bob", "bob@example.test", "yes"]) await chat.says(it);
  const joined = chat.world.performed.findLast((it) => it.type === "waitlist");
  expect(joined?.handoff.businessData).toMatchObject({
    service: "Haircut + Styling",
    serviceId: "00000000-0000-4000-8000-000000000610",
    also: ["00000000-0000-4000-8000-000000000620"],
    startsAt: "2026-11-23T15:00:00-05:00",
    endsAt: "2026-11-23T16:45:00-05:00",
  });
  const offered = await chat.hears(chat.world.line.event(joined?.id ?? "", "offered", chat.now));
  expect(offered).toContain("a haircut and a styling");
  expect(await chat.says("yes")).toContain("Booked!");
});
