// A language's table made into phrases: who does it, and who could.
import { localOf } from "#business/local-time";
import { servicesOf } from "#business/visit-services";
import type { Answer, Problem } from "../../acts.ts";
import type { Button } from "../../state.ts";
import { personButtons } from "../person-buttons.ts";
import type { Said, SomePhrases } from "../phrases.ts";
import type { Wording } from "../wording.ts";
import type { Formats } from "./formats.ts";
import { fill, type PhraseWords } from "./words.ts";

export const withNames = (words: PhraseWords, names: readonly string[]): Button[] =>
  personButtons(names, (person) => fill(words.who.only, { person }));

export function people(words: PhraseWords, of: (wording: Wording) => Formats): SomePhrases<"personUnfree"> {
  const { who: w } = words;
  return {
    personUnfree: ({ person, why, date, time, others }, wording) => {
      const f = of(wording);
      const told = fill(w[why], { person, when: f.dayAndTime(date, time) });
      return others.length === 0
        ? told
        : `${told} ${fill(w.others, { people: f.list(others, "disjunction") })}`;
    },
  };
}

type Shifts = Extract<Answer, { topic: "shifts" }>;

export function teamText(
  { service, people: names, instead }: Extract<Answer, { topic: "team" }>,
  words: PhraseWords,
  f: Formats,
): string | Said {
  const { who: w } = words;
  if (names.length === 0) return instead ? w.nobodyElse : w.nobody;
  const said = {
    people: f.list(names, instead || service !== null ? "disjunction" : "conjunction"),
    service: service ?? "",
  };
  return {
    text: fill(instead ? w.instead : service === null ? w.works : w.does, said),
    buttons: withNames(words, names),
  };
}

export function shiftsText(
  { person, date, shifts }: Shifts,
  words: PhraseWords,
  wording: Wording,
  f: Formats,
): string {
  const { who: w } = words;
  if (!shifts) return fill(w.unwritten, { person });
  if (shifts.length === 0)
    return fill(date === null ? w.offAll : w.off, { person, day: date === null ? "" : f.dayText(date) });
  const told = shifts.map(({ startsAt, endsAt }) => {
    const [start, end] = [startsAt, endsAt].map((it) => localOf(it, wording.business.timeZone));
    return `${f.dateText(start?.date ?? "")} ${f.hours([{ opens: start?.time ?? "", closes: end?.time ?? "" }])}`;
  });
  return fill(w.shifts, { person, shifts: told.join("; ") });
}

export function whoseText(
  { booking, person, people: names }: Extract<Answer, { topic: "whose" }>,
  words: PhraseWords,
  f: Formats,
): string | Said {
  const { who: w } = words;
  const your = booking && f.capital(f.yourText({ ...booking, service: servicesOf(booking.service) }));
  const template = person === null ? (your ? w.whoseNobody : w.whoseOpen) : your ? w.whose : w.whoseNow;
  const text = fill(template, {
    Your: your ?? "",
    person: person ?? "",
    people: f.list(names, "disjunction"),
  });
  return person === null ? { text, buttons: withNames(words, names) } : text;
}

export function whoText(
  { reason, text: name, service, people: names }: Extract<Problem, { slot: "person" }>,
  words: PhraseWords,
  f: Formats,
): Said {
  const { who: w } = words;
  const said = fill(w[reason], { name, people: f.list(names, "disjunction") });
  const team =
    reason === "unsure" || names.length === 0
      ? ""
      : ` ${fill(service === null ? w.works : w.does, {
          people: f.list(names, service === null ? "conjunction" : "disjunction"),
          service: service ?? "",
        })}`;
  return { text: said + team, buttons: withNames(words, names) };
}
