// A salon's customer with one visit booked, or two: what is said of a service is about the visit for that service.
import { describe, expect, test } from "vitest";
import type { Booking } from "#contracts/bookings";
import { Chat } from "#test/fakes/chat";
import { marios } from "#test/fakes/marios";
import { house as houseOf } from "#test/support/houses";
import { salon } from "#test/fakes/salon";

const house = {
  ...salon,
  services: salon.services.map((it) => (it.name === "Colouring" ? { ...it, durationMinutes: 150 } : it)),
};

const coloured = async (...more: string[]) => {
  const chat = new Chat({ business: house });
  await chat.open();
  for (const it of ["Colouring tomorrow at 11am", "Ann Lee", "skip", "yes", ...more]) await chat.says(it);
  return chat;
};

const both = () => coloured("I'd also like a men's haircut on friday at 3pm", "yes");

const bookingsOf = (chat: Chat) => [...chat.world.rows.values()].map((it) => it.booking);

const minutesOf = (booking?: Booking) =>
  booking && (Date.parse(booking.endsAt) - Date.parse(booking.startsAt)) / 60_000;

describe("one visit is booked", () => {
  test.each([
    "do you have anything after 5 on friday for a men's haircut",
    "men's haircut on friday at 3pm please",
    "can I get a men's haircut at 3pm too",
  ])("%s: is a visit of its own", async (words) => {
    const chat = await coloured();
    expect(await chat.says(words)).not.toMatch(/move/i);
    const last = bookingsOf(chat).filter((it) => it.service === "Colouring");
    expect(last).toHaveLength(1);
  });

  test("another service in its place is booked beside it, and the first is said to stay", async () => {
    const chat = await coloured();
    expect(await chat.says("actually make it a men's haircut")).toMatch(
      /Your colouring tomorrow.* at 11:00 AM stays/,
    );
  });

  test("a move keeps the length of what is booked", async () => {
    const chat = await coloured();
    await chat.says("move it to friday at 3pm");
    await chat.says("yes");
    const [booking] = bookingsOf(chat);
    expect(minutesOf(booking)).toBe(150);
  });
});

test.each([
  ["en-US", "i'd rather have a woman cut it", "a woman"],
  ["es-ES", "prefiero que me lo corte una mujer, un corte", "una mujer"],
])("(%s) %s: who is to do it drops no part of the visit", async (locale, words, noted) => {
  const chat = new Chat({ business: houseOf("style-master"), locale });
  await chat.open();
  await chat.says(
    locale === "en-US" ? "haircut and beard trim wednesday at 3pm" : "corte y barba el miércoles a las 15",
  );
  expect(await chat.says(words)).toContain(noted);
  expect(chat.effects).toEqual([]);
});

describe("two visits are booked", () => {
  test("the one whose service is named is moved", async () => {
    const chat = await both();
    expect(await chat.says("move the haircut to 5pm")).toMatch(/men's haircut.*5:00 PM/i);
  });

  test("the one whose service is named is cancelled", async () => {
    const chat = await both();
    expect(await chat.says("cancel the colouring")).toMatch(/Shall I cancel your colouring/i);
  });

  test("in another language too it is asked with both to choose from", async () => {
    const chat = new Chat({ business: house, locale: "es-ES" });
    await chat.open();
    for (const it of ["Colouring mañana a las 11", "Ana Ruiz", "saltar", "sí"]) await chat.says(it);
    for (const it of ["también quiero un men's haircut el viernes a las 15", "sí"]) await chat.says(it);
    await chat.says("quiero cancelar mi cita");
    expect(chat.buttons).toHaveLength(2);
  });

  test("which one is asked with both to choose from", async () => {
    const chat = await both();
    await chat.says("I want to cancel my appointment");
    expect(chat.buttons).toEqual([expect.stringMatching(/colouring/i), expect.stringMatching(/haircut/i)]);
  });
});

test.each([
  "Can I see the price list?",
  "what services do you offer?",
  "I want my roots done, how much would that be?",
])("%s: a salon that also sells shampoo tells its services", async (words) => {
  const shampoo = {
    ...marios.menu[0]!,
    name: "Shampoo",
    section: "Products",
    dietary: [],
    allergens: [],
    options: [],
  };
  const chat = new Chat({ business: { ...house, menu: [shampoo] } });
  await chat.open();
  const said = await chat.says(words);
  expect(said).toContain("Colouring");
  expect(said).not.toContain("Shampoo");
});
