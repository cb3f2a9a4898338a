// Days that English speakers call by name.
import { aroundEaster, calendarDate, nthWeekday, yearOf } from "../../recognisers/calendar.ts";
import { dateRule as rule, type DateRule } from "./date-words.ts";

/** Month and day. */
const fixed: Readonly<Record<string, readonly [number, number]>> = {
  "new year's eve": [12, 31],
  "new years eve": [12, 31],
  nye: [12, 31],
  "new year's day": [1, 1],
  "new years day": [1, 1],
  "new year's": [1, 1],
  "new years": [1, 1],
  "valentine's day": [2, 14],
  "valentines day": [2, 14],
  "valentine's": [2, 14],
  valentines: [2, 14],
  "st patrick's day": [3, 17],
  "independence day": [7, 4],
  halloween: [10, 31],
  "christmas eve": [12, 24],
  "xmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  xmas: [12, 25],
  "boxing day": [12, 26],
};
const names = Object.keys(fixed)
  .toSorted((a, b) => b.length - a.length)
  .join("|");

/** Days after Easter Sunday. */
const moving: Readonly<Record<string, number>> = { "good friday": -2, "easter monday": 1 };

export const holidays: readonly DateRule[] = [
  rule(`\\b(?<name>${names})(?![a-z])(?: (?<year>20\\d\\d)\\b)?`, ({ name = "", year }, scene) => {
    const [month, day] = fixed[name.replace(/\s+/g, " ")] ?? [1, 1];
    return calendarDate(scene, { day, month, year: yearOf(year) });
  }),
  rule("\\b(?<name>easter monday|good friday|easter(?: sunday)?)\\b", ({ name = "" }, scene) =>
    aroundEaster(scene, moving[name.replace(/\s+/g, " ")] ?? 0),
  ),
  rule("\\bthanksgiving(?: day)?\\b", (_, scene) => nthWeekday(scene, 4, 4, 11)),
  rule("\\bmother'?s'? day\\b", (_, scene) => nthWeekday(scene, 2, 7, 5)),
  rule("\\bfather'?s'? day\\b", (_, scene) => nthWeekday(scene, 3, 7, 6)),
];
