// How English tells the time of day.
import type { TimeValue } from "../../entities.ts";
import {
  bounded,
  clock,
  fromNow,
  minutesOfDay,
  windowOf,
  windowOfPart,
  type PartName,
} from "../../recognisers/clock.ts";
import { timeOf, type Scene } from "../../recognisers/scene.ts";
import { pattern, type Match, type Rule } from "../../text.ts";
import { lengthOfTime, minutesOfLength } from "./lengths.ts";
import { numberOf } from "./numbers.ts";
import {
  ahead,
  half,
  halfOf,
  hourWord,
  ish,
  minuteWord,
  part,
  partNear,
  read,
  reading,
  type Groups,
} from "./time-words.ts";

type TimeRule = Rule<TimeValue, Scene>;

function digital(groups: Groups, scene: Scene, at: Match): TimeValue {
  const hour = Number(groups["hour"]);
  const value = clock(scene, {
    hour,
    minute: Number(groups["minute"] ?? 0),
    half: hour > 12 ? undefined : halfOf(groups["half"]),
    part: hour > 12 ? undefined : partNear(groups, at),
    full: groups["hour"]?.length === 2,
  });
  return groups["ish"] ? { ...value, approximate: true } : value;
}

function military(groups: Groups, scene: Scene, at: Match): TimeValue | null {
  const { hour, minute } = { hour: Number(groups["hour"]), minute: Number(groups["minute"]) };
  if (!groups["half"] && !groups["hours"] && (minute > 59 || hour > 24)) return null;
  if (/^20[2-9]\d$/.test(`${groups["hour"]}${groups["minute"]}`) && scene.awaiting !== "time") return null;
  return digital(groups, scene, at);
}

function spoken(groups: Groups, scene: Scene, at: Match): TimeValue {
  return clock(scene, { ...read(groups, "at"), part: partNear(groups, at) });
}

/** "quarter to 8", "ten past nine pm", "half nine", "30 minutes before noon". */
function relative(groups: Groups, scene: Scene, at: Match): TimeValue | null {
  const noon = /noon|midday/.test(groups["point"] ?? "")
    ? { hour: 12, minute: 0, half: "pm" as const }
    : null;
  const base = minutesOfDay(scene, {
    ...(noon ?? read(groups, "at")),
    part: noon ? undefined : partNear(groups, at),
  });
  const words = groups["offset"] ?? "half";
  const offset = words.startsWith("half")
    ? 30
    : words.includes("quarter")
      ? 15
      : words.startsWith("an hour")
        ? 60
        : numberOf(words.replace(/ min(?:ute)?s?$/, ""));
  if (base === null || offset === null) return null;
  const backwards = /^(?:to|before|till|til|until|of)$/.test(groups["side"] ?? "past");
  return { time: timeOf(base + (backwards ? -offset : offset)) };
}

const rule = (source: string, reader: TimeRule["read"], confidence = 0.9): TimeRule => ({
  pattern: pattern(source),
  read: reader,
  confidence,
});

/** "I don't need a table right now", "that's all I need right now" */
const refusing = /(?:\bnot?\b|n't\b|\bthat(?:'s| is|'ll be| will be) (?:all|it|everything)\b)[^.!?,]*$/;
/** "The first available after 6pm", "whenever, in the evening": what is said of the hour counts. */
const hourNamed = new RegExp(
  `\\d ?(?:[ap]\\.?m\\b|o'?clock|:\\d\\d)|\\b(?:after|before|past|from|until|till|by|at|around|about) (?:\\d|(?:${hourWord})\\b)|\\b(?:noon|mid-?day|mid-?night|morning|afternoon|evening|tonight|night|lunch|dinner|supper|breakfast|brunch)\\b`,
  "u",
);
/** "It's three of us now" tells how many come, and nothing of the hour. */
const notCounting = `(?<!\\b(?:it'?s|we'?re|we are|we(?:'ll| will) be|there'?s|there are|that'?s|make (?:it|that))(?: actually| just| only)* (?:\\d+|${hourWord})(?: of us| people| persons?| guests| adults)? )`;
const edge = "(?<![\\d$£€:/#.-])";
const meridiem = `(?:(?<half>${half}))`;
const shorter = `(?:(?<![ap] ?\\.? ?m\\.?)(?: at)? (?<part>${part}|(?:in the )?night\\b))?`;

export const times: readonly TimeRule[] = [
  // 19:00 · 7.30pm · evening at 7:30 · 8:30 in the evening
  rule(
    `(?<ahead>\\b${ahead})?${edge}(?:\\b|(?<=\\bat))(?<hour>\\d{1,2}) ?: ?(?<minute>\\d\\d)(?::\\d\\d)?(?!\\d)${meridiem}?(?<ish>${ish})?${shorter}`,
    digital,
  ),
  rule(
    `(?<ahead>\\b${ahead})?${edge}\\b(?<hour>\\d{1,2})[.,](?<minute>[0-5]\\d)(?!\\d|[.,/]\\d|%| ?(?:dollars|pounds|euros|usd|stars|miles|km))${meridiem}?(?<ish>${ish})?${shorter}`,
    digital,
    0.85,
  ),
  // 7pm · 15hr · 7 o'clock · 8ish · 9 in the morning
  rule(`${edge}\\b(?<hour>\\d{1,2})(?<half>${half})(?<ish>${ish})?${shorter}`, digital),
  rule(
    `(?<ahead>\\b${ahead})?${edge}\\b(?<hour>\\d{1,2}) ?(?:o'?clock|hrs?\\b|h\\b(?!\\d)|uhr)${meridiem}?(?<ish>${ish})?${shorter}`,
    digital,
  ),
  rule(`(?<ahead>\\b${ahead})?${edge}\\b(?<hour>\\d{1,2})(?<ish>${ish})${meridiem}?${shorter}`, digital),
  rule(
    `(?<ahead>\\b${ahead})${edge}\\b(?<hour>\\d{1,2})\\b(?! ?(?:people|persons?|of us|guests|adults))`,
    digital,
  ),
  rule(
    `${edge}\\b(?<hour>\\d{1,2})(?: (?<minute>[0-5][05]))? (?<part>in the (?:early |late )?(?:morning|afternoon|arvo|evening)|at night)`,
    digital,
  ),
  rule(
    `${edge}\\b(?<!\\b(?:for|just|only|of|us|the|are|be) )(?<hour>\\d{1,2})(?: (?<minute>[0-5][05]))? (?<part>${part})(?! at \\d)`,
    digital,
  ),
  rule(`${edge}\\b(?<hour>\\d{1,2})h(?<minute>[0-5]\\d)\\b`, digital),
  // 5 10 p.m. · 21 35 in the night
  rule(
    `${edge}\\b(?<hour>\\d{1,2}) (?<minute>[0-5]\\d)(?!\\d)(?:${meridiem}| (?<part>${part}|in the night|night))`,
    digital,
  ),
  // 2 people, 730, tomorrow
  rule(
    "(?<=[,;] ?)(?<hour>1[0-2]|[1-9])(?<minute>00|15|30|45)(?<half>(?!))?(?<ish>(?!))?(?<part>(?!))?(?= ?(?:[,;.!?]|$))",
    military,
    0.7,
  ),
  // 6 15, where it is said first
  rule("^ ?(?<hour>\\d{1,2}) (?<minute>[0-5][05])(?= (?:please|i|we)\\b)", digital, 0.6),
  // 1930 · 930pm · 1900 hours
  rule(`${edge}\\b(?<hour>\\d{1,2})(?<minute>[0-5]\\d)(?!\\d)${meridiem}(?<ish>${ish})?${shorter}`, military),
  rule(`${edge}\\b(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?<hours> ?(?:hrs?|hours|h)\\b)`, military),
  // half past seven · quarter to 8 · half nine · 10 minutes before noon
  rule(
    `\\b(?:a )?(?<offset>half|quarter|three quarters|(?:an hour|half an hour|(?:(?:5|10|15|20|25|five|ten|twenty|twenty-five)(?: minutes?| mins?)?|(?:\\d{1,2}|\\w+) (?:minutes?|mins?))))[ -](?<side>past|to|before|till|til|until|after|of)[ -](?:(?<point>noon|midday)|${reading("at")})(?: (?<part>${part}))?`,
    relative,
  ),
  rule(`\\b(?<offset>half) ${reading("at")}(?: (?<part>${part}))?`, relative, 0.8),
  // seven thirty · six forty-five pm · eight o'clock · seven in the evening
  rule(
    `(?<ahead>\\b${ahead})?\\b(?<atWord>${hourWord}) (?<atMinutes>${minuteWord})\\b(?<atHalf>${half})?(?! (?:people|of us))(?: (?<part>${part}))?`,
    spoken,
    0.85,
  ),
  rule(
    `\\b(?<atWord>${hourWord})(?:(?<atHalf>${half})| ?o'?clock${ish}?| ?-?ish\\b)(?: (?<part>${part}))?`,
    spoken,
  ),
  rule(`\\b(?<!\\b(?:for|just|only|of|us|the|are|be) )(?<atWord>${hourWord}) (?<part>${part})`, spoken, 0.85),
  rule(`(?<ahead>\\b${ahead})(?<atWord>${hourWord})\\b`, spoken),
  rule("\\b(?:(?:12 )?noon|mid-?day|12 midday)\\b", () => ({ time: "12:00" })),
  rule("\\b(?:12 )?mid-?night\\b", () => ({ time: "00:00" })),
  // in an hour · half an hour from now
  rule(
    `\\bin (?:about |around |another )?(?<length>${lengthOfTime})(?:'s? time)?`,
    ({ length = "" }, scene) => inLength(length, scene),
  ),
  rule(`\\b(?<length>${lengthOfTime}) from now\\b`, ({ length = "" }, scene) => inLength(length, scene)),
  rule(
    `\\b(?:right now|right away|immediately|straight away|asap|as soon as possible|${notCounting}(?<=\\b(?:free|available|open|in|come|come over|get there|head over|(?<!\\b(?:my|our) )table|table for|today|anything|people|us) )now|(?<=\\b(?:one|booking|reservation|order|room|appointment) )now(?=[ .!?]*$)|(?<=^(?:yes|ok|for|how about|what about|right|maybe)?,? ?)now(?=[ .!?]*$|,? please))\\b(?! (?:i|we|that|you|have|is|are|on)\\b)`,
    (_, scene, { text, start }) => (refusing.test(text.slice(0, start)) ? null : fromNow(scene, 0)),
    0.75,
  ),
  // as early as possible · whenever: all there is, where a time is asked for
  rule(
    "\\b(?:as (?:early|soon) as (?:possible|you can)|(?:whatever(?:'s| is)? )?(?:the )?(?:earliest|soonest|first)(?: (?:possible|available|time|slot|one|you have|you've got))*|any ?time(?: (?:is fine|works|that day))?|whenever(?: you (?:can|like)| suits| is fine)?|(?:(?:i )?do(?:n'?t| not) mind|(?:it )?does(?:n'?t| not) matter|no preference)(?= ?(?:$|[.,;!?]|(?:about |on |as to )?(?:the |what |which |when|time|hour|at all|really|to (?:me|us)|for (?:me|us)|thanks|please)+(?: ?time)? ?(?:$|[.,;!?])))|(?<=^ ?)any(?= ?$))\\b",
    (_, { awaiting }, { text }) =>
      awaiting === "time" && !hourNamed.test(text) ? { time: null, after: "00:00" } : null,
    0.85,
  ),
  // windows
  rule(
    `\\b(?:between|from) ${reading("from")}(?: ?(?:and|to|til|till|until|-) ?)${reading("to")}(?: (?<part>${part}))?(?! ?(?:people|persons?|guests|of us|adults|ppl|pax))`,
    window,
  ),
  rule(
    `${edge}(?<![\\d] ?)\\b(?<fromHour>\\d{1,2})(?:[:.](?<fromMinute>\\d\\d))?(?<fromHalf>${half})? ?(?<join>-|to|til|till) ?(?<toHour>\\d{1,2})(?:[:.](?<toMinute>\\d\\d))?(?<toHalf>${half})`,
    (groups, scene, at) => (movesOneFor(groups, at) ? null : window(groups, scene, at)),
  ),
  rule(
    `\\b(?:any ?time |sometime )?(?<side>after|later than|no earlier than|not before|from|before|earlier than|no later than|not after|until|till|by) (?:about |around )?(?:(?<point>noon|midday|midnight)|${reading("at")})(?: (?<part>${part})|(?= onwards))?(?!\\d| ?(?:people|persons?|of us|guests|adults|days?|weeks?|hours?|minutes?|mins?|months?|years?|to \\d|am to|pm to))`,
    boundary,
    0.85,
  ),
  // parts of the day
  rule(
    "\\b(?:in |during |for )?(?:the |this )?(?:early |late |mid[ -]?)?(?<name>morning|afternoon|arvo|evening|eve|night|nite)\\b(?!'s eve)",
    ({ name = "" }, scene, at) => partOfDay(shortParts[name] ?? name, scene, at),
    0.7,
  ),
  rule("\\bfirst thing\\b", () => windowOfPart("morning"), 0.7),
  rule("\\b(?:tonight|tonite|2nite)\\b", () => windowOfPart("night"), 0.65),
  rule(
    "\\b(?:at |for |around )?(?<name>lunch|dinner|supper|breakfast|brunch)[ -]?(?:time)?\\b",
    ({ name = "" }) => windowOfPart(name === "supper" ? "dinner" : (name as PartName)),
    0.6,
  ),
];

const shortParts: Readonly<Record<string, string>> = { arvo: "afternoon", nite: "night" };

function inLength(words: string, scene: Scene): TimeValue | null {
  const minutes = minutesOfLength(words);
  return minutes === null ? null : fromNow(scene, minutes);
}

/** "Move the one for 4 to 8pm": the first is how many they are. */
const movesOneFor = ({ join, fromMinute, fromHalf }: Groups, { text, start }: Match): boolean =>
  join === "to" && fromMinute === undefined && !fromHalf && oneFor.test(text.slice(0, start));

const oneFor =
  /\b(?:mov(?:e|ing)|change|push|shift|switch|reschedule|bump|bring)\b.{0,30}\b(?:one|table|booking|reservation|booth)(?: that's| is)? for (?:the )?$/u;

function window(groups: Groups, scene: Scene, at: Match): TimeValue | null {
  const from = read(groups, "from");
  const to = read(groups, "to");
  if (Number.isNaN(from.hour) || Number.isNaN(to.hour)) return null;
  const nearby = partNear(groups, at);
  return windowOf(
    scene,
    { ...from, part: from.half ? undefined : nearby },
    { ...to, part: to.half ? undefined : nearby },
  );
}

function boundary(groups: Groups, scene: Scene, at: Match): TimeValue | null {
  const side = /^(?:after|later than|no earlier than|not before|from)$/.test(groups["side"] ?? "")
    ? "after"
    : "before";
  const point = groups["point"];
  if (point) return { time: null, [side]: point === "midnight" ? "23:59" : "12:00" };
  const named = read(groups, "at");
  if (Number.isNaN(named.hour) || named.hour > 24) return null;
  return bounded(scene, side, { ...named, part: partNear(groups, at) });
}

/** "good evening" greets; "the other night" and "all night" are no wish. */
function partOfDay(name: string, _: Scene, { text, start, end }: Match): TimeValue | null {
  const before = text.slice(Math.max(0, start - 6), start);
  if (
    /\b(?:good|all|per|a|one|last|every) $/.test(before) ||
    /^ ?(?:all|,? (?:everyone|team))/.test(text.slice(end, end + 5))
  )
    return null;
  return windowOfPart(name === "eve" ? "evening" : (name as PartName));
}
