// Lengths of time of a language from its table, and changes by them: "una hora más tarde".
import type { Scene } from "../../recognisers/scene.ts";
import { pattern, type Rule } from "../../text.ts";
import type { Numbers } from "./numbers.ts";
import type { LanguageWords } from "./words.ts";

type MinutesRule = Rule<{ minutes: number }, Scene>;

export interface Lengths {
  length: string;
  minutesOf(words: string): number | null;
  shifts: MinutesRule[];
  durations: MinutesRule[];
}

export function lengthsOf({ times: w }: LanguageWords, { count, numberOf }: Numbers): Lengths {
  const length = `(?:(?:${w.halfHour})|(?:${w.quarterHour})|${count} ?(?:(?:${w.hour})(?: (?:${w.andHalf}))?|(?:${w.minute})))\\b`;
  const exact = (source: string) => new RegExp(`^(?:${pattern(source).source})$`, "u");
  const [halfHour, quarterHour] = [exact(w.halfHour), exact(w.quarterHour)];
  const counted = exact(
    `(?<count>${count}) ?(?:(?<hour>${w.hour})(?<half> (?:${w.andHalf}))?|(?:${w.minute}))`,
  );

  function minutesOf(words: string): number | null {
    if (halfHour.test(words)) return 30;
    if (quarterHour.test(words)) return 15;
    const groups = counted.exec(words)?.groups;
    const amount = numberOf(groups?.["count"]);
    if (!groups || amount === null) return null;
    return groups["hour"] ? amount * 60 + (groups["half"] ? 30 : 0) : amount;
  }

  const rule = (source: string, sign: number, confidence: number): MinutesRule => ({
    pattern: pattern(source),
    confidence,
    read({ length: said = "" }) {
      const minutes = minutesOf(said);
      return minutes === null ? null : { minutes: minutes * sign };
    },
  });
  const named = `\\b(?<length>${length})`;
  return {
    length,
    minutesOf,
    shifts: [rule(`${named} (?:${w.later})\\b`, 1, 0.85), rule(`${named} (?:${w.earlier})\\b`, -1, 0.85)],
    durations: [rule(named, 1, 0.8)],
  };
}
