// Ranges of dates and of times, from two that stand joined in a text.
import { expect, test } from "vitest";
import { emptyContext } from "#understanding/context";
import { recognise } from "#understanding/recognisers/recognise";

// A Wednesday.
const now = Date.UTC(2026, 10, 4, 10);
const read = (text: string, locale = "en-GB") => recognise(text, { ...emptyContext(now, "UTC"), locale });
const dates = (text: string, locale?: string) =>
  read(text, locale).flatMap((it) => (it.type === "date" ? [[it.value.date, it.value.until]] : []));
const times = (text: string, locale?: string) =>
  read(text, locale).flatMap((it) =>
    it.type === "time" ? [it.value.time ?? `${it.value.after}-${it.value.before}`] : [],
  );

test("two days joined are a range, whichever month and week each alone would be in", () => {
  expect(dates("anything between monday and wednesday?")).toEqual([["2026-11-09", "2026-11-11"]]);
  expect(dates("from the 3rd to the 5th")).toEqual([["2026-12-03", "2026-12-05"]]);
  expect(dates("from the 2nd to the 12th of December")).toEqual([["2026-12-02", "2026-12-12"]]);
  expect(dates("from next monday to friday")).toEqual([["2026-11-09", "2026-11-13"]]);
  expect(dates("Feb 28th to March 1st")).toEqual([["2027-02-28", "2027-03-01"]]);
  expect(dates("next weekend")).toEqual([["2026-11-14", "2026-11-15"]]);
});

test("two that are only listed, or changed from one to the other, are two", () => {
  expect(dates("friday and saturday")).toHaveLength(2);
  expect(dates("can you move it from friday to saturday")).toHaveLength(2);
});

test("the next days and weeks, and days of one month", () => {
  expect(dates("the next 3 days")).toEqual([["2026-11-05", "2026-11-07"]]);
  expect(dates("over the next couple of weeks")).toEqual([["2026-11-05", "2026-11-18"]]);
  expect(dates("on November 18-19")).toEqual([["2026-11-18", "2026-11-19"]]);
  expect(dates("in den nächsten drei Tagen", "de-DE")).toEqual([["2026-11-05", "2026-11-07"]]);
  expect(dates("los próximos 3 días", "es-ES")).toEqual([["2026-11-05", "2026-11-07"]]);
});

const minutes = (text: string, locale?: string) =>
  read(text, locale).flatMap((it) => (it.type === "duration" ? [it.value.minutes] : []));

test("lengths of time", () => {
  expect(minutes("for an hour and a half")).toEqual([90]);
  expect(minutes("about 2.5 hours")).toEqual([150]);
  expect(minutes("one hour and 45 minutes")).toEqual([105]);
  expect(minutes("3 hours 30 minutes")).toEqual([210]);
  expect(minutes("eine Stunde und zweiunddreißig Minuten", "de-DE")).toEqual([92]);
  expect(minutes("1,5 Stunden", "de-DE")).toEqual([90]);
  expect(minutes("una hora treinta y dos minutos", "es-ES")).toEqual([92]);
  expect(minutes("quinze minutes", "fr-FR")).toEqual([15]);
});

test("two times joined are a window", () => {
  expect(times("from 3 in the afternoon until 5pm")).toEqual(["15:00-17:00"]);
  expect(times("somewhere between 6 and 8pm")).toEqual(["18:00-20:00"]);
  expect(times("6-8pm")).toEqual(["18:00-20:00"]);
  expect(times("after 5")).toEqual(["17:00-undefined"]);
});

test.each([
  ["es-ES", "del 3 al 5 de diciembre", "entre el lunes y el miércoles", "de 18:00 a 20:00"],
  ["fr-FR", "du 3 au 5 décembre", "entre lundi et mercredi", "entre 18h et 20h"],
  ["de-DE", "vom 3. bis zum 5. Dezember", "zwischen Montag und Mittwoch", "von 18 bis 20 Uhr"],
  ["it-IT", "dal 3 al 5 dicembre", "tra lunedì e mercoledì", "dalle 18 alle 20"],
  ["pt-PT", "de 3 a 5 de dezembro", "entre segunda e quarta", "das 18h às 20h"],
])("in %s", (locale, days, weekdays, window) => {
  expect(dates(days, locale)).toEqual([["2026-12-03", "2026-12-05"]]);
  expect(dates(weekdays, locale)).toEqual([["2026-11-09", "2026-11-11"]]);
  expect(times(window, locale)).toEqual(["18:00-20:00"]);
});
