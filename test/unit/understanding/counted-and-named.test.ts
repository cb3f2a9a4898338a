// Who is only spoken of, years, telephone numbers and "the last one" are no size and no hour.
import { expect, test } from "vitest";
import { asked, idle, otherwise, said, salon } from "./contexts.ts";
import { misread, partyOf, timeOf } from "./recognised.ts";

test("how many are counted outweighs for whom it is", () => {
  expect(
    misread(
      [
        ["a booking for my boss please, three people, tuesday 7pm", "3"],
        ["a table for my boss, three people, tuesday 7pm", "3"],
        ["I'd like to book for my boss. Next Tuesday, 12:45, 3 persons.", "3"],
        ["for my sister tomorrow, party of 6", "6"],
        ["a table for me and my boss, tomorrow at 7", "2"],
        ["theres me and the kids, 3 of them", "4=1+3"],
        ["me and the kids (two of them)", "3=1+2"],
        ["me and the kids, 3 of us", "3=1+2"],
      ],
      partyOf,
      idle,
    ),
  ).toEqual([]);
  const abroad = [
    ["es-US", "una mesa para mi madre, tres personas, el martes a las 7", "3"],
    ["de-DE", "einen Tisch für meine Mutter, drei Personen, Dienstag um 7", "3"],
    ["de-DE", "ich und die Kinder, es sind drei", "4=1+3"],
    ["fr-FR", "moi et les enfants, ils sont trois", "4=1+3"],
  ] as const;
  for (const [locale, text, size] of abroad)
    expect([text, partyOf(text, { ...idle, locale })]).toEqual([text, size]);
});

const atTheHour = { ...asked("time"), known: { partySize: 6, date: "2026-11-26" } };

test("one of us, the last one and a year are no hour", () => {
  expect(
    misread(
      [
        ["Could you add a note that one of us is in a wheelchair", "nothing"],
        ["no the last one you have", "nothing"],
        ["do you have another one that is quiet", "nothing"],
        ["its a 2016 honda civic", "nothing"],
        ["it's a 2015 Toyota", "nothing"],
        ["one", "13:00"],
        ["maybe one", "13:00"],
        ["2030", "20:30"],
      ],
      timeOf,
      atTheHour,
    ),
  ).toEqual([]);
  expect(partyOf("one of us is in a wheelchair", atTheHour)).toBe("nothing");
  expect(timeOf("uno de nosotros va en silla de ruedas", { ...atTheHour, locale: "es-US" })).toBe("nothing");
  expect(timeOf("einer von uns sitzt im Rollstuhl", { ...atTheHour, locale: "de-DE" })).toBe("nothing");
});

test("the last hour there is, however it is asked for", () => {
  const latest = (text: string, locale = "en-US") => said(text, { ...atTheHour, locale });
  for (const text of ["no the last one you have", "as late as you can", "the last one you've got please"])
    expect([text, latest(text)]).toEqual([text, "set before=23:59"]);
  expect(latest("lo más tarde posible", "es-US")).toBe("set before=23:59");
  expect(latest("so spät wie möglich", "de-DE")).toBe("set before=23:59");
  expect(latest("le plus tard possible", "fr-FR")).toBe("set before=23:59");
});

test("a telephone number of where the house stands is one in every language, and no hour", () => {
  const offered = ["09:00", "09:30", "10:00"].map((time) => ({ date: "2026-11-25", time }));
  const choosing = { ...salon, flow: "book", awaiting: "alternative", alternatives: offered } as const;
  for (const locale of ["en-US", "es", "de"])
    expect(otherwise([["646 555 0188", "set phone=+16465550188"]], { ...choosing, locale })).toEqual([]);
  expect(timeOf("Iñaki, 646 555 0188", { ...choosing, locale: "es" })).toBe("nothing");
});
