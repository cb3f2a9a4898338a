// How English says how long something takes and by how much a time should move.
import type { Scene } from "../../recognisers/scene.ts";
import { pattern, type Rule } from "../../text.ts";
import { lengthOfTime, minutesOfLength } from "./lengths.ts";

type MinutesRule = Rule<{ minutes: number }, Scene>;
type Groups = Readonly<Record<string, string | undefined>>;

const later = "later|after (?:that|then)|further (?:back|on)|past that";
const earlier = "earlier|sooner|before (?:that|then)";

function shift({ length = "", way = "" }: Groups): { minutes: number } | null {
  const minutes = minutesOfLength(length);
  if (minutes === null) return null;
  const back = /^(?:earlier|sooner|before|forward|forwards|ahead|up)/.test(way);
  return { minutes: back ? -minutes : minutes };
}

const rule = (source: string, read: MinutesRule["read"], confidence = 0.85): MinutesRule => ({
  pattern: pattern(source),
  read,
  confidence,
});

export const shifts: readonly MinutesRule[] = [
  rule(`\\b(?:by )?(?:about )?(?<length>${lengthOfTime}) (?<way>${later}|${earlier})\\b`, shift),
  rule(`\\b(?<way>later|earlier|sooner) by (?:about )?(?<length>${lengthOfTime})`, shift),
  rule(
    `\\b(?:push|move|bring|put|shift)(?: (?:it|that|the \\w+|my \\w+|our \\w+|us))? (?<way>back|forwards?|ahead|up)(?: by)? (?<length>${lengthOfTime})`,
    shift,
  ),
];

export const durations: readonly MinutesRule[] = [
  rule(
    `\\b(?<length>${lengthOfTime})`,
    ({ length = "" }) => {
      const minutes = minutesOfLength(length);
      return minutes === null ? null : { minutes };
    },
    0.8,
  ),
];
