// What follows a day and is no hour: the sentence goes on behind the number, or it is the day of the month.
import { expect, test } from "vitest";
import { idle, salon } from "./contexts.ts";
import { dateOf, misread, timeOf } from "./recognised.ts";

/** Sunday 22 November 2026, noon in New York. */
const sunday = { ...idle, now: Date.parse("2026-11-22T17:00:00Z") };
const inLanguage = (locale: string) => ({ ...sunday, locale });

test("a number whose sentence goes on is no hour", () => {
  const rows = [
    "Table for 4 on Friday, one vegetarian",
    "Table for 4 on Friday, two vegans",
    "Table for 4 on Friday, one is vegan",
    "Table for 4 on Friday, one of them is a baby",
    "Table for 4 on Friday, one in a wheelchair",
    "Table for 4 on Friday, one pushchair",
    "Table for 4 on Friday, one birthday",
    "Table for 4 on Friday, one please note is vegan",
    "friday one of us is vegan, table for 4",
    "party of 5 on saturday - one allergic to nuts",
    "table for 4 friday, 2 prams",
    "table for 4 friday 2 prams",
    "table for 4 friday, 1 vegan 1 gluten free",
    "table for 4 on friday one by the window",
    "table for 4 on friday, 5 if my brother comes",
    "table for 4 on friday, 5 max",
    "table for 4 on friday, 5 with the baby",
    "table for 4 on friday, 6 including kids",
    "table for 4 on friday, 3 at a push",
    "friday 2 for 1 deal",
    "table for 4 friday 3 for 2 offer",
    "table for 4, friday 2 for my vegan friends",
    "table for 4 tomorrow, 2 vegans",
    "table for 4 tomorrow, two vegans",
    "table for 4 tomorrow, 2 under 5",
    "table for 4 friday 2 under fives",
    "table for 4 on friday 1 please note vegan",
    "table for 4 friday 1 for a friend",
  ].map((text) => [text, "nothing"] as const);
  expect(misread(rows, timeOf, sunday)).toEqual([]);
});

test.each([
  ["es-US", ["Mesa para 4 el viernes, uno es vegano", "Mesa para 4 mañana, 2 tronas", "mañana 2 por 1"]],
  ["fr-FR", ["Table pour 4 vendredi, un végétarien", "Table pour 4 demain, 2 poussettes"]],
  ["it-IT", ["Tavolo per 4 venerdì, uno è celiaco", "Tavolo per 4 venerdì, due seggioloni"]],
  ["de-DE", ["Tisch für 4 am Freitag, 2 Hochstühle", "Tisch für 4 am Freitag, einer ist Veganer"]],
  ["pt-BR", ["Mesa para 4 sexta, um é vegano", "Mesa para 4 amanhã, 2 cadeirinhas"]],
] as const)("nor in %s", (locale, texts) => {
  const rows = texts.map((text) => [text, "nothing"] as const);
  expect(misread(rows, timeOf, inLanguage(locale))).toEqual([]);
});

test("where nothing follows but how many come, a name, a wish or a courtesy, it is the hour", () => {
  expect(
    misread(
      [
        ["Friday 7 for 7", "19:00"],
        ["table for 4, friday, 7", "19:00"],
        ["tomorrow 6, 7 people", "18:00"],
        ["friday 12 for 3", "12:00"],
        ["Fri 7 for 2", "19:00"],
        ["sun 5 for two", "17:00"],
        ["sunday seven for two", "19:00"],
        ["table friday 7 for me and 5 others", "19:00"],
        ["table for 2 saturday 7", "19:00"],
        ["saturday night 8", "20:00"],
        ["table for 2 saturday 7 please", "19:00"],
        ["saturday 7 party of 4", "19:00"],
        ["saturday 7 4 people", "19:00"],
        ["table for 2 saturday 7 under Lee", "19:00"],
        ["table for 2 saturday 7 if possible", "19:00"],
        ["table for 2 saturday 7 instead", "19:00"],
      ],
      timeOf,
      sunday,
    ),
  ).toEqual([]);
  expect(
    misread(
      [
        ["haircut wednesday 11", "11:00"],
        ["dent repair wednesday 9, Bo Lee", "09:00"],
        ["wednesday 11 for a balayage", "11:00"],
      ],
      timeOf,
      { ...salon, services: [...salon.services, "Dent repair"] },
    ),
  ).toEqual([]);
});

test.each([
  ["es-US", ["mañana 9 por favor, mesa para 2", "sábado 7 para 4", "mañana 9 para cenar, somos 2"]],
  ["fr-FR", ["demain 9 s'il vous plaît, table pour 2", "samedi 7 pour 4", "demain 9 pour dîner, on est 2"]],
  ["it-IT", ["domani 9 per favore, tavolo per 2", "sabato 7 per 4", "domani 9 per cena, siamo in 2"]],
  ["de-DE", ["morgen 9 bitte, Tisch für 2", "Samstag 7 für 4", "morgen 9 zum Abendessen, wir sind 2"]],
  ["pt-BR", ["amanhã 9 por favor, mesa para 2", "sábado 7 para 4", "amanhã 9 para jantar, somos 2"]],
] as const)("and in %s", (locale, texts) => {
  const rows = texts.map((text) => [text, text.includes("7") ? "19:00" : "21:00"] as const);
  expect(misread(rows, timeOf, inLanguage(locale))).toEqual([]);
});

const both = (text: string, context: typeof idle) => `${dateOf(text, context)} ${timeOf(text, context)}`;

test.each([
  [
    "es-US",
    [
      ["Mesa para 2 el viernes 8 a las 20:00", "2027-01-08 20:00"],
      ["Mesa para 2 a las 20:00 el viernes 8", "2027-01-08 20:00"],
      ["el sábado 9 a las 20:00", "2027-01-09 20:00"],
      ["el lunes 4 a las 20:00", "2027-01-04 20:00"],
      ["viernes 8 a las 8", "2027-01-08 20:00"],
      ["el viernes 8", "2027-01-08 nothing"],
      ["sábado 9", "2026-11-28 21:00"],
      ["el sábado 9 de la noche", "2026-11-28 21:00"],
    ],
  ],
  [
    "fr-FR",
    [
      ["samedi 9 à 20h", "2027-01-09 20:00"],
      ["le samedi 9", "2027-01-09 nothing"],
      ["samedi 9 à midi", "2027-01-09 12:00"],
    ],
  ],
  [
    "it-IT",
    [
      ["Tavolo per 2 il sabato 9 alle 20", "2027-01-09 20:00"],
      ["sabato 9 alle 20", "2027-01-09 20:00"],
      ["sabato 9 alle 20:00", "2027-01-09 20:00"],
      ["il sabato 9", "2027-01-09 nothing"],
    ],
  ],
  [
    "pt-BR",
    [
      ["sábado 9 às 20h", "2027-01-09 20:00"],
      ["no sábado 9", "2027-01-09 nothing"],
      ["na sexta 8 às 20h", "2027-01-08 20:00"],
    ],
  ],
  [
    "de-DE",
    [
      ["am Samstag 9 um 20 Uhr", "2027-01-09 20:00"],
      ["Samstag 9 um 20:00", "2027-01-09 20:00"],
      ["Freitag 8 bis 10 Uhr", "2026-11-27 20:00-22:00"],
    ],
  ],
] as const)("in %s the day of the month beside an hour, or behind an article, is no hour", (locale, rows) => {
  expect(misread(rows, both, inLanguage(locale))).toEqual([]);
});
