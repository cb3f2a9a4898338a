// Lengths of time under a few days as English words: "half an hour", "two hours and 15 minutes".
import { numberOf } from "./numbers.ts";

/** Pattern of a length of time. */
export const lengthOfTime =
  "(?:half[- ](?:an |a )?hours?|(?:a |one |three )?quarters? of an hour|(?:an?|one|a couple (?:of )?|a few|\\d{1,3}(?:\\.\\d)?|[a-z]{3,9}(?:-[a-z]{3,5}?)?)[ -]?(?:hours?|hrs?|minutes?|mins?)\\b(?: and (?:a )?(?:half|quarter))?(?: (?:and )?(?:\\d{1,2}|[a-z]{3,9}(?:-[a-z]{3,5})?) min(?:ute)?s?)?|(?:\\d{1,2}|one|two|three|four|five) and a half hours?)";

const halfHour = /^half (?:an |a )?hours?$/;
const quarters = /^(?:one )?(?<three>three )?quarters? of an hour$/;
const andAHalf = /^(?<count>[a-z\d]+) and a half hours?$/;
const counted =
  /^(?<count>[\d.]+|[a-z-]+) ?(?<unit>h|m)[a-z]*(?<rest> and (?:a )?(?:half|quarter))?(?: (?:and )?(?<minutes>\d+|[a-z-]+) min(?:ute)?s?)?$/;

const countOf = (words = ""): number => (/^\d/.test(words) ? Number(words) : (numberOf(words) ?? Number.NaN));

/** Minutes that words for a length of time stand for; null if they are none. */
export function minutesOfLength(words: string): number | null {
  const plain = words
    .replace(/ +|-(?=hour|hr|min)/g, " ")
    .replace(/^an? couple (?:of )?/, "two ")
    .replace(/^a few /, "three ")
    .replace(/^an? /, "one ");
  if (halfHour.test(plain)) return 30;
  const fraction = quarters.exec(plain)?.groups;
  if (fraction) return fraction["three"] ? 45 : 15;
  const odd = andAHalf.exec(plain)?.groups;
  const groups = counted.exec(plain)?.groups;
  const minutes = odd ? (countOf(odd["count"]) + 0.5) * 60 : groups ? minutesCounted(groups) : Number.NaN;
  return Number.isFinite(minutes) ? minutes : null;
}

function minutesCounted(groups: Readonly<Record<string, string | undefined>>): number {
  const rest = groups["rest"]?.includes("half") ? 0.5 : groups["rest"] ? 0.25 : 0;
  const scale = groups["unit"] === "h" ? 60 : 1;
  return (countOf(groups["count"]) + rest) * scale + (groups["minutes"] ? countOf(groups["minutes"]) : 0);
}
