// Times of day as people write them, settled by the opening hours and by what was asked.
import { expect, test } from "vitest";
import { asked, idle, salon } from "./contexts.ts";
import { at, found, misread, timeOf } from "./recognised.ts";

test("clock times in words and figures", () => {
  expect(
    misread(
      [
        ["7pm", "19:00"],
        ["7 p.m.", "19:00"],
        ["7:30 PM", "19:30"],
        ["19:00", "19:00"],
        ["7.30pm", "19:30"],
        ["1930 hours", "19:30"],
        ["730pm", "19:30"],
        ["half past seven", "19:30"],
        ["half seven", "19:30"],
        ["quarter to 8", "19:45"],
        ["quarter past 7 pm", "19:15"],
        ["ten to nine", "20:50"],
        ["20 past eight", "20:20"],
        ["seven thirty", "19:30"],
        ["six forty-five", "18:45"],
        ["eight o'clock", "20:00"],
        ["8ish", "20:00"],
        ["around 7ish", "19:00"],
        ["noon", "12:00"],
        ["midday", "12:00"],
        ["midnight", "00:00"],
        ["at 7", "19:00"],
        ["12:30", "12:30"],
        ["9 in the evening", "21:00"],
        ["30 minutes before noon", "11:30"],
        ["dinner at 8", "20:00"],
        ["8:10 night", "20:10"],
        ["2:10 in the night", "02:10"],
        ["half past 0 pm", "12:30"],
        ["6 15 please", "18:15"],
        ["a table at14:00", "14:00"],
        ["can we come right now", "10:00"],
        ["i don't need a table right now", "nothing"],
      ],
      timeOf,
      idle,
    ),
  ).toEqual([]);
});

test("without am or pm the opening hours decide", () => {
  expect(timeOf("at 9", salon)).toBe("09:00");
  expect(timeOf("at 5", salon)).toBe("17:00");
  expect(timeOf("at 9", idle)).toBe("21:00");
  expect(timeOf("at 9 in the morning", idle)).toBe("09:00");
  expect(timeOf("good morning, a table at 7", idle)).toBe("19:00");
  expect(timeOf("5 10 p.m.", idle)).toBe("17:10");
  expect(timeOf("at 7", at("2026-11-23T10:00:00Z", "Europe/London"))).toBe("19:00");
});

test("a bare number is a time only where a time was asked for", () => {
  expect(timeOf("7", asked("time"))).toBe("19:00");
  expect(timeOf("1930", asked("time"))).toBe("19:30");
  expect(timeOf("7", asked("partySize"))).toBe("nothing");
  expect(timeOf("7", idle)).toBe("nothing");
});

test("windows and parts of the day", () => {
  expect(
    misread(
      [
        ["in the evening", "17:00-23:00"],
        ["tomorrow afternoon", "12:00-18:00"],
        ["after 6", "18:00-"],
        ["before 8pm", "-20:00"],
        ["between 6 and 8", "18:00-20:00"],
        ["6-8pm", "18:00-20:00"],
        ["from 6 to 8 pm", "18:00-20:00"],
        ["any time after 7", "19:00-"],
        ["no later than 9", "-21:00"],
        ["for lunch", "12:00-14:30"],
      ],
      timeOf,
      idle,
    ),
  ).toEqual([]);
});

test("times that no clock shows are recognised and flagged", () => {
  expect(
    misread(
      [
        ["25:00", "no_such_time"],
        ["19:75", "no_such_time"],
        ["24:30", "no_such_time"],
        ["24:00", "00:00"],
        ["13:00 pm", "13:00"],
      ],
      timeOf,
      idle,
    ),
  ).toEqual([]);
});

test("minutes from now carry their date over midnight", () => {
  const late = at("2026-11-23T23:30:00-05:00", "America/New_York");
  const [time] = found("in an hour", "time", late);
  expect(time?.value).toMatchObject({ time: "00:30", date: "2026-11-24" });
  expect(timeOf("in half an hour", late)).toBe("00:00");
  expect(timeOf("in 45 minutes", idle)).toBe("10:45");
  expect(timeOf("an hour and a half from now", idle)).toBe("11:30");
});

test("how much earlier or later is told in minutes", () => {
  const shift = (text: string) => found(text, "shift", idle)[0]?.value.minutes;
  expect(shift("an hour later")).toBe(60);
  expect(shift("half an hour earlier")).toBe(-30);
  expect(shift("push it back 45 minutes")).toBe(45);
  expect(shift("can we do it two hours earlier")).toBe(-120);
  expect(shift("later")).toBeUndefined();
});

test("lengths of time, prices and shares are no times of day", () => {
  expect(
    misread(
      [
        ["it costs 7.50 dollars", "nothing"],
        ["for 2 hours", "nothing"],
        ["4.5 stars", "nothing"],
        ["$7.30", "nothing"],
        ["10% off", "nothing"],
      ],
      timeOf,
      idle,
    ),
  ).toEqual([]);
});

test("any hour will do only where no hour is said, and nothing else is meant", () => {
  const asking = { ...idle, awaiting: "time" as const };
  expect(
    misread(
      [
        ["the first available after 6pm", "18:00-"],
        ["as early as possible after 6pm", "18:00-"],
        ["the first available", "00:00-"],
        ["I don't mind", "00:00-"],
        ["doesn't matter, thanks", "00:00-"],
        ["I don't mind what time", "00:00-"],
        ["I don't mind if it's not by the window", "nothing"],
        ["it doesn't matter where we sit", "nothing"],
      ],
      timeOf,
      asking,
    ),
  ).toEqual([]);
});
