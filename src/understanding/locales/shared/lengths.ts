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
  const amount = `(?:\\d{1,2}[.,]\\d{1,2}|${count})`;
  const more = `(?: (?:(?:y|et|und|e) )?${count} ?(?:${w.minute}))?`;
  const length = `(?:(?:${w.halfHour})|(?:${w.quarterHour})|${amount} ?(?:(?:${w.hour})(?: (?:${w.andHalf})|${more})|(?:${w.minute})))\\b`;
  const exact = (source: string) => new RegExp(`^(?:${pattern(source).source})$`, "u");
  const [halfHour, quarterHour] = [exact(w.halfHour), exact(w.quarterHour)];
  const counted = exact(
    `(?<count>${amount}) ?(?:(?<hour>${w.hour})(?:(?<half> (?:${w.andHalf}))|${more.replace(count, `(?<more>${count})`)})|(?:${w.minute}))`,
  );

  function minutesOf(words: string): number | null {
    if (halfHour.test(words)) return 30;
    if (quarterHour.test(words)) return 15;
    const groups = counted.exec(words)?.groups;
    const said = groups?.["count"];
    const value = said && /^\d+[.,]/.test(said) ? Number(said.replace(",", ".")) : numberOf(said);
    if (!groups || value === null) return null;
    return groups["hour"]
      ? value * 60 + (groups["half"] ? 30 : (numberOf(groups["more"]) ?? 0))
      : Math.round(value);
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
