// What searchers mean beyond the words: the hour of a meal, one of a few, a place that is turned down with others asked for.
import { expect, test } from "vitest";
import { howMany, namesAddress, oneBy } from "#understanding/discovery/plain-words";
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

test("why a place stands where it does, who pays for it, and what is booked are no search", () => {
  expect(
    misheard(`
>why is it first? => explain business=StyleMaster index=0 of=order
>why is HairArt on top? => explain business=HairArt of=order
>how do you rank these? => explain of=order
>are you paid by these places => explain of=payment
are these results sponsored? => explain of=payment
>what did I book? => booked
am I booked? => booked
>cancel it => booked change
>cancel my appointment => booked change
`),
  ).toEqual([]);
  const elsewhere: [string, string][] = [
    ["es-ES", ">¿por qué es el primero? => explain business=StyleMaster index=0 of=order"],
    ["es-ES", ">¿te pagan por esto? => explain of=payment"],
    ["fr-FR", ">pourquoi est-il en tête ? => explain of=order"],
    ["fr-FR", ">êtes-vous payés par ces salons ? => explain of=payment"],
    ["de-DE", ">warum steht der ganz oben? => explain of=order"],
    ["de-DE", ">werdet ihr von denen bezahlt? => explain of=payment"],
    ["it-IT", ">perché è il primo? => explain business=StyleMaster index=0 of=order"],
    ["it-IT", ">vi pagano per questo? => explain of=payment"],
    ["pt-PT", ">por que é o primeiro? => explain business=StyleMaster index=0 of=order"],
    ["pt-PT", ">quem vos paga? => explain of=payment"],
    ["de-DE", "was habe ich gebucht? => booked"],
    ["es-ES", "¿qué he reservado? => booked"],
    ["fr-FR", "est-ce que j'ai une réservation ? => booked"],
    ["it-IT", "cosa ho prenotato? => booked"],
    ["pt-PT", "o que reservei? => booked"],
  ];
  expect(elsewhere.flatMap(([locale, row]) => misheard(row, { locale }))).toEqual([]);
});

test("what is asked of those that are shown is met beside what was looked for", () => {
  expect(
    misheard(`
>which one has vegan options => refine services=vegan among
>which ones do balayage? => refine services=Balayage among
>which of them has parking? => refine services=parking
`),
  ).toEqual([]);
});

test("a city, a late hour, another kind and all of them are taken at their word", () => {
  const cities = [
    { name: "lisbon", area: "alfama", whole: false },
    { name: "new york", area: "downtown", whole: true },
  ];
  expect(
    misheard(
      `
restaurants in Lisbon => discover category=restaurant area=alfama
restaurants in New York => discover category=restaurant area=downtown near
restaurants downtown => discover category=restaurant area=downtown
`,
      { cities },
    ),
  ).toEqual([]);
  expect(
    misheard("restaurants à Lisbonne => discover category=restaurant area=alfama", {
      cities,
      locale: "fr-FR",
    }),
  ).toEqual([]);
  expect(
    misheard(`
salons open late on thursday => discover category=beauty_salon date=2026-11-26 after=19:00 open
restaurants open late => discover category=restaurant after=22:00 open
Thai massage => discover services=Massage
thai food => discover category=restaurant services=thai
>compare yoga studios => discover category=yoga
>I hate it all => reject business=StyleMaster index=0; reject business=HairArt index=1; reject business=BeautyHub index=2
`),
  ).toEqual([]);
});

test("a number of the best is read in any language", () => {
  expect(
    ["top 3 restaurants", "the three best salons", "los 3 mejores", "die drei besten", "les 2 meilleurs"].map(
      howMany,
    ),
  ).toEqual([3, 3, 3, 3, 2]);
  expect(["the best one", "for 3", "4 stars"].map(howMany)).toEqual([null, null, null]);
});

test("an address is told from a part of town", () => {
  expect(
    ["within 1 km of 45 Fashion Street", "cerca de calle Mayor 12", "nahe Lindenstraße 5"].map(namesAddress),
  ).toEqual([true, true, true]);
  expect(["near downtown", "restaurants on the riverside", "a table for 4 at 8"].map(namesAddress)).toEqual([
    false,
    false,
    false,
  ]);
});
