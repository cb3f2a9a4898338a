// One date's hours in the dashboard chat, of a house that is closed between lunch and dinner: the break stays.
import { describe, expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

const desk = () => new OfficeTalk();

describe("one day of a house that is closed in between", () => {
  const split = () => {
    const it = desk();
    it.office.rows.hours = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
      { id: `00000000-0000-4000-8000-00000000080${weekday}`, weekday, opens: "12:00", closes: "15:00" },
      { id: `00000000-0000-4000-8000-00000000081${weekday}`, weekday, opens: "18:00", closes: "22:00" },
    ]);
    return it;
  };

  it.each([
    [
      "close an hour earlier tonight",
      [
        ["12:00", "15:00"],
        ["18:00", "21:00"],
      ],
    ],
    [
      "close at 9pm tomorrow",
      [
        ["12:00", "15:00"],
        ["18:00", "21:00"],
      ],
    ],
    [
      "open an hour later tomorrow",
      [
        ["13:00", "15:00"],
        ["18:00", "22:00"],
      ],
    ],
    ["close at 2pm tomorrow", [["12:00", "14:00"]]],
    ["tomorrow we open at 5pm", [["17:00", "22:00"]]],
    ["tomorrow we are open from 10 to 20", [["10:00", "20:00"]]],
  ])("%s", async (text, parts) => {
    const it = await split().says(text, "yes");
    const intervals = parts.map(([opens, closes]) => ({ opens, closes }));
    expect(it.changes).toMatchObject([{ target: "hour_exception", after: { intervals } }]);
  });

  it("is said with its break", async () => {
    expect((await split().says("close an hour earlier tonight")).said).toContain(
      "open 12:00 PM–3:00 PM and 6:00 PM–9:00 PM",
    );
  });
});

describe("a week that is told day by day", () => {
  it("keeps the break, each group of days in its turn, and the closed day of every week", async () => {
    const it = await desk().says(
      "open tuesday to friday 12 to 4 and 8 to midnight and saturdays 1 to 11pm, closed sunday",
    );
    expect(it.said).toContain("12:00 PM–4:00 PM and 8:00 PM–12:00 AM on Tuesdays");
    expect(it.said).toContain("1:00 PM–11:00 PM on Saturdays; (3) Opening hours: closed on Sundays");
    await it.says("yes");
    expect(it.changes).toHaveLength(8);
    await it.says("yes", "yes");
    expect(it.changes).toMatchObject([{ target: "opening_hours", action: "remove", before: { weekday: 7 } }]);
  });

  it("is not lost by a newcomer who says hello first, in Spanish", async () => {
    const it = await desk().says(
      "Hola, acabo de abrir mi restaurante, abrimos de martes a sábado de 13 a 16 y de 20 a 23, domingo cerrado",
    );
    expect(it.said).toContain(
      "Horario: 13:00–16:00 y 20:00–23:00 los martes, miércoles, jueves, viernes, sábados",
    );
    expect(it.said).toContain("Horario: cerrado los domingos");
  });
});
