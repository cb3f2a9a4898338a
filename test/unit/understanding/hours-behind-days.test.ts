// A number right behind a day is its hour, unless it counts people or things, or names the day of the month.
import { expect, test } from "vitest";
import { asked, booking, confirming, idle, otherwise, said, salon } from "./contexts.ts";
import { dateOf, misread, partyOf, timeOf } from "./recognised.ts";

const saturday = "date=2026-11-28";

test("a bare hour behind a weekday, a day and a part of it", () => {
  expect(
    otherwise(
      [
        ["table for 2 saturday 7", `start book; set ${saturday} partySize=2 time=19:00`],
        ["saturday 7, 4 people", `start book; set ${saturday} partySize=4 time=19:00`],
        ["table for 2 sat 7", `start book; set ${saturday} partySize=2 time=19:00`],
        ["friday 9", "start book; set date=2026-11-27 time=21:00"],
        ["2 people on saturday seven", `start book; set ${saturday} partySize=2 time=19:00`],
        ["table for 2 friday, 8", "start book; set date=2026-11-27 partySize=2 time=20:00"],
        ["table for 2 saturday night 8", `start book; set ${saturday} partySize=2 time=20:00`],
        ["saturday 7 for 4", `start book; set ${saturday} partySize=4 time=19:00`],
      ],
      idle,
    ),
  ).toEqual([]);
  expect(
    otherwise(
      [
        ["balayage wednesday 11", "start book; set date=2026-11-25 service=Balayage time=11:00"],
        [
          "balayage wednesday 9, Bo Lee, bo@example.com",
          "start book; set date=2026-11-25 email=bo@example.com name=Bo Lee service=Balayage time=09:00",
        ],
      ],
      salon,
    ),
  ).toEqual([]);
  expect(timeOf("wednesday 4", asked("time"))).toBe("16:00");
  expect(timeOf("friday 9 then", booking)).toBe("21:00");
});

test("in the other languages too, where the weekday is not that of the next such day", () => {
  const rows = [
    ["es-US", "mesa para 2 el sábado 7"],
    ["de-DE", "Tisch für 2 Samstag 7"],
    ["fr-FR", "une table pour 2 samedi 7"],
    ["it-IT", "tavolo per 2 sabato 7"],
    ["pt-BR", "mesa para 2 sábado 7"],
  ] as const;
  for (const [locale, text] of rows) {
    const context = { ...idle, locale };
    expect([text, dateOf(text, context), timeOf(text, context), partyOf(text, context)]).toEqual([
      text,
      "2026-11-28",
      "19:00",
      "2",
    ]);
  }
  // Saturday 5 December is the next fifth.
  expect(dateOf("el sábado 5 para dos", { ...idle, locale: "es-US" })).toBe("2026-12-05");
  expect(timeOf("el sábado 5 para dos", { ...idle, locale: "es-US" })).toBe("nothing");
  expect(dateOf("Samstag, den 7. für zwei", { ...idle, locale: "de-DE" })).toBe("2027-08-07");
});

test("a day of the month, a count and an hour told otherwise are no such hour", () => {
  expect(
    misread(
      [
        ["december 7", "nothing"],
        ["saturday 7th", "nothing"],
        ["saturday 7 november", "nothing"],
        ["saturday the 7th", "nothing"],
        ["table friday 23", "nothing"],
        ["saturday 4 people", "nothing"],
        ["saturday 4 of us", "nothing"],
        ["saturday 2-3 people", "nothing"],
        ["friday 6 or 7 people", "nothing"],
        ["saturday 2 adults and 2 kids", "nothing"],
        ["friday 2 margheritas", "nothing"],
        ["saturday 4 at 7", "19:00"],
        // Four people or four o'clock: both are asked for.
        ["friday, 4", "nothing"],
        ["saturday 10", "nothing"],
      ],
      timeOf,
      {
        ...idle,
        openingHours: idle.openingHours.map((it) => ({ ...it, closes: "21:00" })),
        menu: ["Margherita"],
      },
    ),
  ).toEqual([]);
  expect(timeOf("saturday 7", asked("partySize"))).toBe("nothing");
});

test("an hour listed beside the day and the size, and one that suits better", () => {
  expect(
    otherwise(
      [
        [
          "hmm actually can we do friday and 3 people and 9",
          "correct date=2026-11-27 partySize=3 time=21:00",
        ],
        ["she says 6 is better", "correct time=18:00"],
        ["8 would be better", "correct time=20:00"],
        ["we'd rather come early, make it 6", "correct time=18:00"],
      ],
      confirming,
    ),
  ).toEqual([]);
  expect(timeOf("8 wäre besser", { ...confirming, locale: "de-DE" })).toBe("20:00");
  expect(timeOf("8 sería mejor", { ...confirming, locale: "es-US" })).toBe("20:00");
  expect(timeOf("mañana, 3 personas y 8", { ...confirming, locale: "es-US" })).toBe("20:00");
  expect(timeOf("make it 6", confirming)).toBe("nothing");
});

test("an early table instead moves the one that is booked; tmrw nite is tomorrow evening", () => {
  const booked = { ...idle, known: booking.known };
  expect(said("can i get an early table instead, maybe 6", booked)).toBe("start move; correct time=18:00");
  expect(said("book me another table for friday", booked)).toMatch(/^start book/);
  expect(said("table for 2 tmrw nite", idle)).toBe(
    "start book; set after=18:00 before=23:30 date=2026-11-24 partySize=2",
  );
});
