// Answers to what was asked, proposed or offered, and corrections of it.
import { expect, test } from "vitest";
import { asked, choosing, confirming, otherwise } from "./contexts.ts";

const tomorrow = "date=2026-11-24";

test("bare answers are read against what was asked", () => {
  expect(
    otherwise(
      [
        ["4", "set partySize=4"],
        ["four", "set partySize=4"],
        ["just me", "set partySize=1"],
        ["me and my wife", "set partySize=2"],
        ["there'll be 5 of us", "set partySize=5"],
        ["two adults and three kids", "set partySize=5"],
        ["a couple", "set partySize=2"],
        ["0", "set partySize!zero"],
        ["12 people", "set partySize=12"],
        ["we are 7", "set partySize=7"],
        ["6 please", "set partySize=6"],
      ],
      asked("partySize"),
    ),
  ).toEqual([]);
  expect(
    otherwise(
      [
        ["7", "set time=19:00"],
        ["at 7", "set time=19:00"],
        ["half past seven", "set time=19:30"],
        ["7.30", "set time=19:30"],
        ["1930", "set time=19:30"],
        ["around 8ish", "set time=20:00"],
        ["noon", "set time=12:00"],
        ["25:00", "set time!no_such_time"],
        ["after 6", "set after=18:00"],
        ["between 6 and 8", "set after=18:00 before=20:00"],
        ["in the evening", "set after=17:00 before=23:00"],
        ["12:30 pm", "set time=12:30"],
        ["quarter to 8", "set time=19:45"],
      ],
      asked("time"),
    ),
  ).toEqual([]);
  expect(
    otherwise(
      [
        ["tomorrow", `set ${tomorrow}`],
        ["friday", "set date=2026-11-27"],
        ["the 5th", "set date=2026-12-05"],
        ["12/5", "set date=2026-12-05"],
        ["in two weeks", "set date=2026-12-07"],
        ["yesterday", "set date!past"],
        ["Feb 30", "set date!no_such_date"],
        ["this weekend", "set date=2026-11-28"],
        ["today", "set date=2026-11-23"],
      ],
      asked("date"),
    ),
  ).toEqual([]);
  expect(
    otherwise(
      [
        ["John Doe", "set name=John Doe"],
        ["my name is anna müller", "set name=Anna Müller"],
        ["it's for Mr. O'Brien", "set name=O'Brien"],
        ["Priya", "set name=Priya"],
        ["put it under Sánchez please", "set name=Sánchez"],
        ["maria lopez", "set name=Maria Lopez"],
      ],
      asked("name"),
    ),
  ).toEqual([]);
  expect(
    otherwise(
      [
        ["john@example.com", "set email=john@example.com"],
        ["(212) 555-0147", "set phone=+12125550147"],
        ["+44 20 7946 0958", "set phone=+442079460958"],
        ["my number is 2125550147 and my email is a.b@c.io", "set email=a.b@c.io phone=+12125550147"],
        ["skip", "skip"],
        ["I'd rather not say", "skip"],
        ["no thanks", "deny"],
        ["john@", "set email!malformed"],
      ],
      asked("contact"),
    ),
  ).toEqual([]);
});

test("yes and no come in many forms", () => {
  const yes = [
    "yes",
    "Yes please",
    "yep",
    "sure",
    "ok",
    "sounds good",
    "go ahead",
    "that's right",
    "perfect, book it",
    "yes that works for us",
    "confirm",
    "please do",
    "👍",
    "yeah go for it",
    "correct",
    "absolutely!",
    "great, thanks",
    "let's do it",
    "I'll take it",
    "looks good to me",
    "no problem",
  ];
  const no = [
    "no",
    "nope",
    "no thanks",
    "that's not right",
    "not really",
    "wrong",
    "that doesn't work for me",
    "I don't want that",
    "nah",
    "👎",
  ];
  expect(
    otherwise(
      yes.map((it) => [it, "affirm"] as const),
      confirming,
    ),
  ).toEqual([]);
  expect(
    otherwise(
      no.map((it) => [it, "deny"] as const),
      confirming,
    ),
  ).toEqual([]);
});

test("a correction replaces what it names and confirms nothing", () => {
  expect(
    otherwise(
      [
        ["no, five people", "correct partySize=5"],
        ["actually make it 8", "correct partySize=8"],
        ["not tomorrow, Friday", "correct date=2026-11-27"],
        ["change it to 8pm", "correct time=20:00"],
        ["yes but make it 5 people", "correct partySize=5"],
        ["yes, but at 8:30", "correct time=20:30"],
        ["sorry, I meant Thursday", "correct date=2026-11-26"],
        ["can we do 7:30 instead?", "correct time=19:30"],
        ["two more people", "correct partySize=6"],
        ["one person less", "correct partySize=3"],
        ["an hour later", "correct shiftMinutes=60"],
        ["could we push it back half an hour", "correct shiftMinutes=30"],
        ["half an hour earlier please", "correct shiftMinutes=-30"],
        ["change the time to 6", "correct time=18:00"],
        ["wait, it's 6 people not 4", "correct partySize=6"],
        ["no, on the 28th", "correct date=2026-11-28"],
        ["actually for tonight at 9", "correct date=2026-11-23 time=21:00"],
        ["make it 0 people", "set partySize!zero"],
      ],
      confirming,
    ),
  ).toEqual([]);
});

test("offered times are chosen by order, by time or by being early or late", () => {
  expect(
    otherwise(
      [
        ["the second one", "choose 1"],
        ["8:15 works", "choose 1"],
        ["the later one please", "choose 2"],
        ["first", "choose 0"],
        ["option 3", "choose 2"],
        ["2", "choose 1"],
        ["the earliest", "choose 0"],
        ["19:30 is fine", "choose 0"],
        ["7:30", "choose 0"],
        ["any of them", "choose 0"],
        ["the last one", "choose 2"],
        ["I'll take the 8.45", "choose 2"],
        ["no that's too late", "deny; correct before=19:30"],
        ["none of these", "deny"],
        ["anything earlier?", "correct before=19:30"],
        ["what about friday instead?", "correct date=2026-11-27"],
        ["9pm?", "correct time=21:00"],
      ],
      choosing,
    ),
  ).toEqual([]);
});

test("a lone number among offered times is the hour that was offered, else the place in the list", () => {
  const offered = (...times: string[]) => ({
    ...choosing,
    alternatives: times.map((time) => ({ date: "2026-11-24", time })),
  });
  expect(
    otherwise(
      [
        ["9", "choose 1"],
        ["at 9", "choose 1"],
        ["8", "correct time=20:00"],
      ],
      offered("08:30", "09:00", "09:30"),
    ),
  ).toEqual([]);
  expect(
    otherwise(
      [
        ["2", "choose 0"],
        ["3", "choose 2"],
      ],
      offered("14:00", "14:15", "14:30"),
    ),
  ).toEqual([]);
});
