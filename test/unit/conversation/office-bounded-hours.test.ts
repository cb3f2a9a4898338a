// Hours that begin on a day: for good only where nothing bounds them, and what is not surely bounded is asked about.
import { describe, expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

const allDays = [1, 2, 3, 4, 5, 6, 7];
const yes = (locale: string) => (locale === "es-ES" ? "sí" : "yes");
function house(locale = "en-US"): OfficeTalk {
  const talk = new OfficeTalk();
  talk.chat.facts.locale = locale;
  return talk;
}
const dates = (talk: OfficeTalk) =>
  talk.changes.flatMap((it) => (it.target === "hour_exception" ? [it.id.slice(5)] : []));

describe("hours from a day on, with an end", () => {
  it.each([
    ["en-US", "open at 9 from monday just this week"],
    ["en-US", "close at 9pm from Monday this week only"],
    ["en-US", "for the week starting Monday we open at 10"],
    ["en-US", "from Monday open at 10, just for Monday"],
    ["en-US", "this week we are open from Monday to Thursday 9 to 5"],
    ["en-US", "this week we are open Monday to Thursday 9 to 5"],
    ["en-US", "from Monday to Wednesday we close at 9pm"],
    ["en-US", "open from Friday 10 to 2"],
    ["en-US", "closed from Monday"],
    ["en-US", "from Monday we close at 9 during the holidays"],
    ["en-US", "from Monday we close at 9 for a month"],
    ["en-US", "from Monday we close at 9 until the works are over"],
    ["es-ES", "desde el lunes abrimos a las 10 solo esta semana"],
    ["es-ES", "desde el lunes hasta el miércoles cerramos a las 9 de la noche"],
    ["es-ES", "desde el lunes abrimos a las 10 durante las fiestas"],
  ])("that is not surely read are asked about: %s %s", async (locale, words) => {
    const talk = await house(locale).says(words);
    expect(talk.said).toMatch(/^(?:Until when is that\?|¿Hasta cuándo\?)/u);
    await talk.says(yes(locale));
    expect(talk.changes).toEqual([]);
  });

  it.each([
    ["en-US", "from Monday for two weeks we close at 9pm", 14, "11-23", "12-06"],
    ["en-US", "we close at 3pm from Monday because of the works, until 4 December", 12, "11-23", "12-04"],
    ["en-US", "we're closed from Monday to Wednesday", 3, "11-23", "11-25"],
    ["en-US", "closed from Monday until Wednesday", 3, "11-23", "11-25"],
    ["es-ES", "cerrado desde el lunes hasta el viernes", 5, "11-23", "11-27"],
    ["es-ES", "desde el lunes cerramos a las 9 de la noche durante dos semanas", 14, "11-23", "12-06"],
  ])("are of those days alone: %s %s", async (locale, words, count, first, last) => {
    const talk = await house(locale).says(words, yes(locale));
    expect(talk.changes).toHaveLength(count);
    expect(dates(talk)).toHaveLength(count);
    expect([dates(talk).at(0), dates(talk).at(-1)]).toEqual([first, last]);
  });
});

describe("hours from a day on, for good", () => {
  it("are not of the day that they begin on, where they name their own", async () => {
    const talk = await house().says("starting Monday we close at 9 on Sundays", "yes");
    expect(talk.changes).toMatchObject([{ target: "opening_hours", after: { weekday: 7, closes: "21:00" } }]);
  });

  it("are a week's from now on, where they are told from one weekday to another", async () => {
    const talk = await house().says("open from Monday to Friday 9 to 5");
    expect(talk.said).toContain("Opening hours: 9:00 AM–5:00 PM on weekdays.");
    expect(talk.said).not.toContain("begins by itself");
  });

  it("leave closed who is closed on a weekday", async () => {
    const talk = house();
    talk.office.rows.hours = talk.office.rows.hours.filter((it) => it.weekday !== 1);
    await talk.says("starting next week we close at 9", "yes");
    expect(talk.changes.map((it) => it.after?.["weekday"])).toEqual(allDays.slice(1));
  });
});

describe("a part of a day that is closed", () => {
  const day = [
    { opens: "11:00", closes: "12:00" },
    { opens: "18:00", closes: "22:00" },
  ];
  it.each([
    ["es-ES", "cierra el viernes por la tarde", "2026-11-27", day],
    ["es-ES", "cerramos mañana por la tarde", "2026-11-23", day],
    ["es-ES", "cierra mañana por la mañana", "2026-11-23", [{ opens: "12:00", closes: "22:00" }]],
    ["en-US", "close friday afternoon", "2026-11-27", day],
    ["en-US", "close tomorrow morning", "2026-11-23", [{ opens: "12:00", closes: "22:00" }]],
    ["en-US", "close on friday evening", "2026-11-27", [{ opens: "11:00", closes: "17:00" }]],
    ["en-US", "close Friday afternoon from 3", "2026-11-27", [{ opens: "11:00", closes: "15:00" }]],
  ])("is cut out of it, and the rest stays: %s %s", async (locale, words, id, intervals) => {
    const talk = await house(locale).says(words, yes(locale));
    expect(talk.changes).toMatchObject([{ target: "hour_exception", id, after: { intervals } }]);
  });

  it("leaves a break as it is", async () => {
    const talk = house();
    const [first] = talk.office.rows.hours.filter((it) => it.weekday === 5);
    talk.office.rows.hours = [
      { ...first!, opens: "08:00", closes: "11:00" },
      { ...first!, opens: "17:00", closes: "02:00", id: "00000000-0000-4000-8000-000000000999" as never },
    ];
    await talk.says("close on friday morning", "yes");
    expect(talk.changes).toMatchObject([{ after: { intervals: [{ opens: "17:00", closes: "02:00" }] } }]);
  });

  it.each([
    ["we are closed on Wednesday afternoons", [3], false],
    ["from Monday we are closed in the mornings", allDays, true],
  ])("comes again every week: %s", async (words, weekdays, later) => {
    const talk = await house().says(words);
    expect(talk.said.includes("from Mon 23 Nov on")).toBe(later);
    await talk.says("yes");
    expect([...new Set(talk.changes.map((it) => it.after?.["weekday"]))]).toEqual(weekdays);
    expect(talk.changes.every((it) => it.target === "opening_hours")).toBe(true);
  });

  it("is asked about where the house is closed then anyway, or where it is a meal", async () => {
    const talk = house();
    for (const it of talk.office.rows.hours) it.opens = "18:00";
    await talk.says("close friday afternoon", "yes");
    expect(talk.changes).toEqual([]);
    expect((await house().says("lunch is closed next week", "yes")).changes).toEqual([]);
  });

  it("of a room of it is not the house's", async () => {
    const talk = await house().says("close the kitchen on friday afternoon", "yes");
    expect(talk.changes).toEqual([]);
  });
});
