// What searchers mean beyond the words: the hour of a meal, one of a few, a place that is turned down with others asked for.
import { expect, test } from "vitest";
import { oneBy } from "#understanding/discovery/plain-words";
import { languageWritten } from "#understanding/which-language";
import { misheard } from "./discovery-said.ts";

test("an hour is read by its meal, and where one dines it is of the evening", () => {
  expect(
    misheard(`
dinner for 6 on saturday at 8 => discover category=restaurant date=2026-11-28 time=20:00 partySize=6
an italian restaurant on saturday at 8 for 2 => discover category=restaurant services=italian date=2026-11-28 time=20:00 partySize=2
dinner tomorrow after 8 => discover category=restaurant date=2026-11-24 after=20:00
breakfast tomorrow at 8 => discover category=restaurant date=2026-11-24 time=08:00
breakfast tomorrow at 7 => discover category=restaurant date=2026-11-24 time=07:00
lunch tomorrow at 1 => discover category=restaurant date=2026-11-24 time=13:00
dinner tomorrow at 8am => discover category=restaurant date=2026-11-24 time=08:00
coffee place tomorrow at 9 => discover category=restaurant date=2026-11-24 time=09:00
a haircut tomorrow at 9 => discover services=Haircut date=2026-11-24 time=09:00
`),
  ).toEqual([]);
  expect(misheard(">at 8 tomorrow => refine date=2026-11-24 time=20:00", { category: "restaurant" })).toEqual(
    [],
  );
  expect(
    misheard(
      "cena para 6 el sábado a las 8 => discover category=restaurant date=2026-11-28 time=20:00 partySize=6",
      {
        locale: "es-ES",
      },
    ),
  ).toEqual([]);
});

test("one of a few is named by what sets it apart", () => {
  const meant = (texts: string) => texts.split("; ").map(oneBy);
  expect(meant("the cheaper one; the cheap one; the cheapest; cheaper one please")).toEqual(
    Array(4).fill("price"),
  );
  expect(meant("la más barata; el más barato por favor; le moins cher; den günstigeren bitte")).toEqual(
    Array(4).fill("price"),
  );
  expect(meant("il più economico; o mais barato; the closer one; the better rated one")).toEqual([
    "price",
    "price",
    "distance",
    "rating",
  ]);
  expect(meant("cheaper; somewhere cheaper; the best; the cheapest salon in town")).toEqual(
    Array(4).fill(null),
  );
});

test("a place in the list with an hour is a booking there", () => {
  expect(
    misheard(`
>the second one at 4pm tomorrow => book business=HairArt index=1 date=2026-11-24 time=16:00
>is the second one free at 4pm tomorrow? => details business=HairArt index=1 date=2026-11-24
`),
  ).toEqual([]);
  expect(
    misheard(
      ">den zweiten bitte um 16 uhr morgen => book business=HairArt index=1 date=2026-11-24 time=16:00",
      {
        locale: "de-DE",
      },
    ),
  ).toEqual([]);
});

test("a place that is turned down before a comma keeps its name", () => {
  expect(misheard(">not a fan of HairArt, show me others => reject business=HairArt; more")).toEqual([]);
});

test("a few words are enough to hear another language", () => {
  expect(languageWritten("coiffeur pas cher demain après-midi", "de")).toBe("fr");
});
