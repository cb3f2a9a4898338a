// Pieces that English clock times are made of, and what they mean.
import type { Half, PartName } from "../../recognisers/clock.ts";
import type { Match } from "../../text.ts";
import { numberOf } from "./numbers.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

export const hourWord = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
export const minuteWord =
  "(?:o'?h?[ -](?:one|two|three|four|five|six|seven|eight|nine)|five|ten|fifteen|twenty[ -]five|twenty|thirty[ -]five|thirty|forty[ -]five|fourty[ -]five|forty|fifty[ -]five|fifty)";
export const half = "(?: ?[ap] ?\\.? ?m\\b\\.?|(?<=\\d)[ap]\\b(?!'))";
export const part =
  "(?:in the (?:early |late )?(?:morning|afternoon|arvo|evening)|(?:this |tomorrow )?(?:morning|afternoon|arvo|evening)|at night|tonight|at lunch(?:time)?)";
export const ahead =
  "(?<!this )(?:evening|night|morning|afternoon|arvo) (?:at|around|about|@) (?:around |about )?(?!\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.? ?m\\b)";
export const ish = "(?: ?-?ish\\b)";

/** An hour and its minutes as people write them; prefix keeps group names apart. */
export const reading = (name: string): string =>
  `(?:(?<${name}Hour>\\d{1,2})(?:[:.](?<${name}Minute>\\d\\d)(?!\\d))?(?! ?%)|(?<${name}Word>${hourWord})(?: (?<${name}Minutes>${minuteWord}))?)(?<${name}Half>${half})?(?: ?o'?clock)?${ish}?`;

export const halfOf = (words: string | undefined): Half | undefined =>
  words === undefined ? undefined : words.trimStart().startsWith("a") ? "am" : "pm";

function partOf(words: string | undefined): PartName | undefined {
  if (words === undefined) return undefined;
  if (/night|tonite/.test(words)) return "night";
  if (words.includes("arvo")) return "afternoon";
  return (["morning", "afternoon", "evening", "lunch"] as const).find((it) => words.includes(it));
}

const minutesIn = (words: string | undefined): number =>
  words === undefined ? 0 : (numberOf(words.replace(/^o'?h?[ -]/, "")) ?? 0);

export function read(groups: Groups, name: string): { hour: number; minute: number; half: Half | undefined } {
  return {
    hour: numberOf(groups[`${name}Hour`] ?? groups[`${name}Word`]) ?? Number.NaN,
    minute: Number(groups[`${name}Minute`] ?? minutesIn(groups[`${name}Minutes`])),
    half: halfOf(groups[`${name}Half`]),
  };
}

/** A lone am/pm-less hour takes the part of day said next to it, else one said anywhere in the message. */
export const partNear = (groups: Groups, { text }: Match): PartName | undefined =>
  partOf(groups["ahead"]) ??
  partOf(groups["part"]) ??
  partOf(
    /(?<!\bgood )\b(?:tonight|tonite|at night|tomorrow night|lunch|(?:evening|afternoon|arvo|morning)(?![,!]))\b/.exec(
      text,
    )?.[0],
  ) ??
  (/\b(?:dinner|supper)\b/.test(text) ? "evening" : undefined);
