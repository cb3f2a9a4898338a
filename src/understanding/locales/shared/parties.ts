// How many people come, of a language from its table: counted nouns, "for four", lists of persons.
import type { PartyValue } from "../../entities.ts";
import type { PeopleWords } from "../../recognisers/people-list.ts";
import type { Scene } from "../../recognisers/scene.ts";
import { pattern, type Rule } from "../../text.ts";
import type { Numbers } from "./numbers.ts";
import { halfLetter, anyOf, placeIn, todayOf, whole, type LanguageWords } from "./words.ts";

type PartyRule = Rule<PartyValue, Scene>;

export function partiesOf(words: LanguageWords, { cardinal, count, numberOf }: Numbers): PartyRule[] {
  const { people: w, dates, times } = words;
  const rule = (source: string, read: PartyRule["read"], confidence: number): PartyRule => ({
    pattern: pattern(source),
    read,
    confidence,
  });
  const sized = (size: number | null): PartyValue | null => {
    if (size === null) return null;
    if (size === 0) return { size, invalid: "zero" };
    return size > 999 ? { size, invalid: "too_large" } : { size };
  };
  const months = anyOf(dates.months);
  const { day, week, month, year } = dates.units;
  const alone = new RegExp(pattern(`\\b(?:${w.alone})\\b`).source, "u");
  const bare = `(?<n>${cardinal})(?![a-z\\d]|[:.,/-]\\d|\\.(?= ?(?:\\d|${months}))|%| ?(?:€|${times.mark}|${times.hour}|${times.minute}|${day}|${week}|${month}|${year}|${dates.of} (?:${months})|${months}|(?:${halfLetter(times)})\\.? ?m|${times.plus} (?:${times.half}|${times.quarter})|${times.minus}|${times.parts.morning}|${times.parts.night})\\b)`;
  const together = w.together ? whole(w.together) : [];
  const change =
    (sign: number) =>
    ({ n }: Readonly<Record<string, string | undefined>>) => {
      const by = numberOf(n);
      return by === null ? null : { size: 0, change: by * sign };
    };
  return [
    rule(`\\b(?:${w.table}) (?:${w.for}) ${bare}`, ({ n }) => sized(numberOf(n)), 0.9),
    // "Para 6 esta noche": whose hour it is has its article, "para las 6".
    rule(
      `\\b(?:${w.for}) (?<n>${cardinal})(?= (?:${todayOf(dates)})\\b)`,
      ({ n }) => sized(numberOf(n)),
      0.9,
    ),
    rule(`\\b(?:${w.we}) ${bare}`, ({ n }) => sized(numberOf(n)), 0.85),
    // "Change the number of people to 5": neither an hour nor anybody's telephone.
    rule(`\\b(?:${w.counted}) ${bare}`, ({ n }) => sized(numberOf(n)), 0.92),
    rule(`\\b(?<n>${count}) ?(?:${w.anyone})\\b`, ({ n }) => sized(numberOf(n)), 0.92),
    // "De 2016" is how old a car is.
    rule(`\\b(?:${w.for}) (?!(?:19|20)\\d\\d\\b)${bare}`, ({ n }) => sized(numberOf(n)), 0.7),
    rule(`^ ?${bare} ?(?=,| (?:${times.at}) )`, ({ n }) => sized(numberOf(n)), 0.6),
    rule(`\\b(?:${w.couple})\\b`, () => ({ size: 2 }), 0.7),
    rule(
      `\\b(?:${w.alone}|(?:${w.for}) (?:${w.self}))\\b`,
      (_, scene, { text }) => (scene.awaiting === "partySize" || alone.test(text) ? { size: 1 } : null),
      0.6,
    ),
    rule(`\\b(?<n>${count}) (?:(?:${w.anyone}) )?(?:${w.more})\\b`, change(1), 0.95),
    rule(`\\b(?<n>${count}) (?:(?:${w.anyone}) )?(?:${w.fewer})\\b`, change(-1), 0.95),
    ...(w.together
      ? [rule(`\\b(?<n>${anyOf(w.together)})\\b`, ({ n = "" }) => sized(placeIn(together, n) + 2), 0.9)]
      : []),
  ];
}

export function peopleOf({ people: w }: LanguageWords, { count, numberOf }: Numbers): PeopleWords {
  const none = "(?!)";
  return {
    self: w.self,
    selfSubject: none,
    selfOnly: w.alone,
    speaksOn: none,
    and: w.and,
    fillers: w.with,
    articles: w.my,
    several: w.several,
    count,
    numberOf: (words) => numberOf(words),
    adults: w.adults,
    children: w.children,
    anyone: w.anyone,
    extra: none,
    owner: w.my,
    adjective: none,
    joiner: ` ?, ?(?:${w.and}) | ?, ?| (?:${w.and}) | ?[+&] ?| (?:${w.with}) `,
    before: `${w.for}|${w.with}`,
    joining: w.with,
    arriving: none,
    company: w.table,
    plus: " ?\\+",
    ofThem:
      ",? ?(?:que )?(?:son|sono(?: in)?|sao|(?:ils|elles) sont|(?:es )?sind(?: es)?(?! wir)) COUNT(?! (?:en|in|insgesamt|au|no) ?(?:total|tout|gesamt|tutto|todo)?)",
    twice: none,
    thrice: none,
  };
}
