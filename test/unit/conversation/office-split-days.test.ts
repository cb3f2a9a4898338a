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
