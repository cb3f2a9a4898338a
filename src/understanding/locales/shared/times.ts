// Clock times of a language from its table: figures and words, fractions, parts of the day, windows.
import type { TimeValue } from "../../entities.ts";
import {
  bounded,
  clock,
  fromNow,
  minutesOfDay,
  windowOf,
  windowOfPart,
  type Half,
  type PartName,
} from "../../recognisers/clock.ts";
import { timeOf, type Scene } from "../../recognisers/scene.ts";
import { pattern, type Match, type Rule } from "../../text.ts";
import type { Lengths } from "./lengths.ts";
import type { Numbers } from "./numbers.ts";
import { anyOf, halfLetter, listed, todayOf, type LanguageWords } from "./words.ts";

type Groups = Readonly<Record<string, string | undefined>>;
type TimeRule = Rule<TimeValue, Scene>;

const edge = "(?<![\\d$£€:/#.,-])";
const halfOf = ({ pm }: Groups): Half | undefined =>
  pm === undefined ? undefined : pm === "a" ? "am" : "pm";

export function timesOf(
  words: LanguageWords,
  { numberOf }: Numbers,
  { length, minutesOf }: Lengths,
): TimeRule[] {
  const w = words.times;
  const letter = halfLetter(w);
  const half = `(?: ?(?<pm>${letter}) ?\\.? ?m\\b\\.?)?`;
  const units = listed(words.numbers.units);
  const hourWord = `(?:${[words.numbers.one, ...units.slice(1, 13)].toReversed().join("|")})`;
  const tens = listed(words.numbers.tens);
  const roundMinutes = [units[5], units[10], units[15], ...tens.slice(0, 4)].join("|");
  const minuteWord = `(?:(?:${tens.slice(0, 4).join("|")})(?:${words.numbers.join}(?:${units[5]}))?|${roundMinutes})`;
  const hour = `(?<hour>\\d{1,2}|${hourWord})(?![\\d.,:/h]*\\d)(?![a-gi-tv-z%])`;
  const fraction = `(?<quarter>${w.quarter})|(?<half>${w.half})|(?<minutes>[0-5]?\\d|${minuteWord})`;
  const parts = Object.entries(w.parts) as [PartName, string][];
  const anyPart = parts.map(([, source]) => source).join("|");
  const trail = `(?:,? (?<part>${anyPart}))?`;
  const notCounted = `(?! ?(?:${words.people.anyone}|${words.people.adults}|${words.people.children}|${words.dates.units.day}|${w.minute}|€)\\b)`;
  const partPatterns = [...parts, ...(Object.entries(w.meals) as [PartName, string][])].map(
    ([name, source]) => [name, new RegExp(pattern(`(?:\\b|(?<=tag))(?:${source})\\b`).source, "u")] as const,
  );
  const partOf = (said: string) => partPatterns.find(([, regex]) => regex.test(said))?.[0];
  const partNear = (groups: Groups, { text }: Match) => partOf(groups["part"] ?? "") ?? partOf(text);
  const rule = (source: string, read: TimeRule["read"], confidence = 0.9): TimeRule => ({
    pattern: pattern(source),
    read,
    confidence,
  });

  const offsetOf = ({ quarter, half: halved, minutes }: Groups): number | null =>
    quarter ? 15 : halved ? 30 : numberOf(minutes);

  function digital(groups: Groups, scene: Scene, at: Match): TimeValue | null {
    if (isDayBeforeHour(groups["marked"], at)) return null;
    return clock(scene, {
      hour: Number(groups["hour"]),
      minute: Number(groups["minute"] ?? 0),
      half: halfOf(groups),
      part: halfOf(groups) ? undefined : partNear(groups, at),
      full: groups["hour"]?.length === 2,
    });
  }

  const today = new RegExp(`^(?:${pattern(todayOf(words.dates)).source})$`, "u");
  const sized = new RegExp(`${pattern(`\\b(?:${words.people.for}) `).source}$`, "u");
  /** A bare number there is the day of the month: "sabato 9 alle 20". */
  const onWeekday = new RegExp(`${pattern(`\\b${anyOf(words.dates.weekdays)}\\.?,? `).source}$`, "u");
  const atHour = new RegExp(`^(?:${pattern(`a|${w.at}`).source})$`, "u");
  const isDayOfMonth = ({ text, start }: Match) => onWeekday.test(text.slice(0, start));

  /** "Venerdì 8 ore 20": the day of the month, and the hour. */
  const isDayBeforeHour = (mark: string | undefined, at: Match): boolean =>
    atHour.test(mark?.trim() ?? "") && isDayOfMonth(at) && /^\d+ +\p{L}+ +\d/u.test(at.text.slice(at.start));

  /** An hour that something shows to be one: a word before, a mark, a fraction or a part of the day after. */
  function spoken(groups: Groups, scene: Scene, match: Match): TimeValue | null {
    const { text, start } = match;
    const { at: cue, mark, sign, minus, part, pm, minutes } = groups;
    if (!cue && isDayBeforeHour(mark, match)) return null;
    const offset = offsetOf(groups);
    const alone = !cue && !mark && !pm && offset === null;
    if (alone && part && today.test(part) && sized.test(text.slice(0, start))) return null;
    if (!cue && !mark && !part && !pm && !(sign && offset !== null && minutes === undefined)) return null;
    const base = minutesOfDay(scene, {
      hour: numberOf(groups["hour"]) ?? Number.NaN,
      half: halfOf(groups),
      part: pm ? undefined : partNear(groups, match),
    });
    if (base === null || Number.isNaN(base)) return clock(scene, { hour: numberOf(groups["hour"]) ?? 99 });
    return { time: timeOf(base + (minus ? -1 : 1) * (offset ?? 0)) };
  }

  /** "viertel vor acht", "halb acht", "fünf nach halb acht". */
  function backwards(groups: Groups, scene: Scene, at: Match): TimeValue | null {
    const base = minutesOfDay(scene, { hour: numberOf(groups["hour"]) ?? 99, part: partNear(groups, at) });
    const offset = groups["side"] === undefined ? 0 : offsetOf(groups);
    if (base === null || offset === null) return null;
    if (groups["counted"] === undefined && /^\d/.test(groups["minutes"] ?? "") && isDayOfMonth(at))
      return null;
    const from = base - (groups["halved"] ? 30 : groups["quartered"] ? 15 : 0);
    return { time: timeOf(from + (groups["past"] ? offset : -offset)) };
  }

  const point = (name: string) =>
    `(?:(?:${w.at}|las?|les?|as?) )?(?<${name}Hour>\\d{1,2}|${hourWord})(?:(?:[:.]| ?h ?)(?<${name}Minute>\\d\\d)|(?<${name}Half> (?:${w.plus}) (?:${w.half})))?(?: ?(?:${w.mark})\\b)?(?: ?(?<${name}Pm>${letter})\\.? ?m\\b\\.?)?`;
  const read = (groups: Groups, name: string, at: Match) => ({
    hour: numberOf(groups[`${name}Hour`]) ?? Number.NaN,
    minute: Number(groups[`${name}Minute`] ?? (groups[`${name}Half`] ? 30 : 0)),
    half: halfOf({ pm: groups[`${name}Pm`] }),
    part: groups[`${name}Pm`] ? undefined : partNear(groups, at),
  });
  const window = (groups: Groups, scene: Scene, at: Match): TimeValue | null => {
    const [from, to] = [read(groups, "from", at), read(groups, "to", at)];
    if (!(from.hour <= 24 && to.hour <= 24)) return null;
    const [start, end] = [minutesOfDay(scene, from), minutesOfDay(scene, to)];
    // "de 8 a 10": in the half of the day in which it begins.
    const later = start !== null && end !== null && end < start && end + 720 > start && to.hour <= 12;
    return later
      ? { time: null, after: timeOf(start), before: timeOf(end + 720) }
      : windowOf(scene, from, to);
  };
  /** "Pour 4 à 19h": so many people, and the hour. */
  const windowBare = (groups: Groups, scene: Scene, at: Match): TimeValue | null => {
    const bare = groups["fromMinute"] === undefined && groups["dash"] === undefined;
    if (bare && sized.test(at.text.slice(0, at.start))) return null;
    const day = bare && groups["fromMark"] === undefined && atHour.test(groups["join"] ?? "");
    return day && isDayOfMonth(at) ? null : window(groups, scene, at);
  };
  const bound =
    (side: "after" | "before") =>
    (groups: Groups, scene: Scene, at: Match): TimeValue | null => {
      if (groups["noon"]) return { time: null, [side]: "12:00" };
      const named = read(groups, "at", at);
      return named.hour <= 24 ? bounded(scene, side, named) : null;
    };
  const within = ({ length: said = "" }: Groups, scene: Scene): TimeValue | null => {
    const minutes = minutesOf(said);
    return minutes === null ? null : fromNow(scene, minutes);
  };

  return [
    // 20:30 · 20h30 · 20 Uhr 30 · 20.30 Uhr
    rule(
      `(?:\\b(?:${w.at}) )?${edge}\\b(?<hour>\\d{1,2})(?: ?: ?| ?h ?| (?<marked>${w.mark}) (?:${w.plus} )?)(?<minute>[0-5]\\d)(?!\\d)(?::\\d\\d)?(?: ?(?:${w.mark})\\b)?${half}${trail}`,
      digital,
    ),
    rule(
      `(?:\\b(?:${w.at}) )?${edge}\\b(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?![\\d%€]|[.,/]\\d| ?€)(?: ?(?:${w.mark})\\b)?${half}${trail}`,
      digital,
      0.85,
    ),
    // a las 8 · 20 Uhr · 8 y media · ocho menos cuarto · 8 de la tarde
    rule(
      `(?:\\b(?<at>${w.at})(?: |(?<=')))?${edge}\\b${hour}(?:(?<mark> ?(?:${w.mark})\\b)|${half})(?:(?:,? (?<sign>${w.plus}|(?<minus>${w.minus})) | )(?:${fraction})(?![\\d:.,]*\\d)\\b(?: ?(?:${w.minute}))?)?${trail}${notCounted}`,
      spoken,
      0.85,
    ),
    rule(
      `(?:\\b(?<at>${w.at})(?: |(?<=')))?${edge}\\b${hour}(?:(?<mark> ?(?:${w.mark})\\b)|${half})${trail}${notCounted}`,
      spoken,
      0.85,
    ),
    rule(
      `\\b(?:${fraction})(?<counted> ?(?:${w.minute}))? (?<side>(?<past>${w.past})|${w.to}) (?:(?<halved>${w.halfTo ?? "(?!)"}) )?(?:(?:${w.at}) )?${hour}(?: ?(?:${w.mark})\\b)?${trail}`,
      backwards,
    ),
    ...(w.halfTo === undefined
      ? []
      : [
          rule(
            `\\b(?:(?<halved>${w.halfTo})|(?<quartered>${w.quarterTo ?? "(?!)"})) ${hour}(?: ?(?:${w.mark})\\b)?${trail}`,
            backwards,
          ),
        ]),
    rule(`\\b(?:${w.noon})\\b`, () => ({ time: "12:00" }), 0.8),
    rule(`\\b(?:${w.midnight})\\b`, () => ({ time: "00:00" })),
    rule(`\\b(?:${words.dates.in}) (?<length>${length})`, within),
    rule(`\\b(?:${w.now})\\b`, (_, scene) => fromNow(scene, 0), 0.7),
    // windows
    rule(`\\b(?:${w.between}) ${point("from")} (?:${w.and}) ${point("to")}${trail}${notCounted}`, window),
    rule(
      `${edge}\\b(?<fromHour>\\d{1,2})(?:[:.h](?<fromMinute>\\d\\d))?(?<fromMark> ?(?:${w.mark}))? ?(?:(?<dash>-)|(?<join>${w.and})) ?(?<toHour>\\d{1,2})(?:[:.h](?<toMinute>\\d\\d)|(?= ?(?:${w.mark})\\b))(?: ?(?:${w.mark})\\b)?(?!\\d)${trail}`,
      windowBare,
    ),
    ...(["after", "before"] as const).map((side) =>
      rule(
        `\\b(?:${w[side]}) (?:(?<noon>${w.noon})|${point("at")})${trail}(?! ?(?:${words.people.anyone}|${words.dates.units.day}|${w.hour}|${w.minute})\\b)`,
        bound(side),
        0.85,
      ),
    ),
    // parts of the day
    ...parts.map(([name, source]) => rule(`(?:\\b|(?<=tag))(?:${source})\\b`, () => windowOfPart(name), 0.7)),
    ...(Object.entries(w.meals) as [PartName, string][]).map(([name, source]) =>
      rule(`\\b(?:${source})\\b`, () => windowOfPart(name), 0.55),
    ),
  ];
}
