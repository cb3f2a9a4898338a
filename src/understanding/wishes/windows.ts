// Windows on the clock as owners write them: "5 to 10", "from 9am", "till 11", "17h-23h", with am and pm as a
// working day has them.
import type { LocalTime } from "#contracts/time";
import type { Locale } from "../locales/locale.ts";
import { timeOf } from "../recognisers/scene.ts";
import { matches, pattern } from "../text.ts";

export interface Window {
  start: number;
  end: number;
  from: LocalTime | null;
  to: LocalTime | null;
}

/** Words before a lone end of a window, by language. */
const ends: Readonly<
  Record<
    string,
    {
      from: string;
      to: string;
      noon: string;
      midnight: string;
      pm: string;
      hour: string;
      /** The day's own ends, beside another hour: "5 to close". */
      opening?: string;
      closing?: string;
      /** Between both ends only: alone it leads to other things too. */
      between?: string;
    }
  >
> = {
  en: {
    from: "from|open(?:s|ing)? at|starting(?: at)?|starts? at|after|at",
    to: "till|til|until|to|close(?:s|d)? at|closing at|through|by",
    noon: "noon|midday",
    midnight: "midnight",
    pm: "in the (?:afternoon|evening)|at night|tonight",
    hour: "o'?clock|h|hrs?",
    opening: "(?<=from )open(?:ing)?(?: time)?",
    closing: "clos(?:e|ing)(?: time)?",
  },
  es: {
    from: "de(?:sde)?(?: las?)?|entre(?: las?)?|a partir de las?|abr\\w+ a las?",
    to: "hasta las?|a las?|cierr\\w+ a las?|cerr\\w+ a las?",
    noon: "mediodia",
    midnight: "medianoche",
    pm: "de la (?:tarde|noche)",
    hour: "h|horas",
    opening: "(?<=de(?:sde)? la )apertura",
    closing: "(?:el )?cierre|cerrar",
    between: "a|y(?: las?)?",
  },
  fr: {
    from: "de|des|a partir de|ouv\\w+ a",
    to: "jusqu'a|a|ferm\\w+ a",
    noon: "midi",
    midnight: "minuit",
    pm: "du soir|de l'apres-midi",
    hour: "h|heures?",
  },
  de: {
    from: "von|ab|um",
    to: "bis",
    noon: "mittags?",
    midnight: "mitternacht",
    pm: "abends|nachmittags",
    hour: "uhr|h",
  },
  it: {
    from: "dalle|da|apr\\w+ alle",
    to: "alle|fino alle|chiud\\w+ alle",
    noon: "mezzogiorno",
    midnight: "mezzanotte",
    pm: "di sera|del pomeriggio",
    hour: "h|ore",
  },
  pt: {
    from: "das|a partir das|abr\\w+ as",
    to: "ate as|as|fech\\w+ as",
    noon: "meio[- ]dia",
    midnight: "meia[- ]noite",
    pm: "da (?:tarde|noite)",
    hour: "h|horas",
  },
};

const never = "(?!)";

interface Patterns {
  both: RegExp;
  only: RegExp;
  number(said: string): number | null;
}
const compiled = new Map<string, Patterns>();

const hourWords = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

function patternsOf({ language, numbers }: Locale): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const w = ends[language] ?? ends["en"]!;
  const hour = language === "en" ? `\\d{1,2}|${hourWords}` : "\\d{1,2}";
  const point = (name: string) =>
    `(?:(?<${name}Opening>${w.opening ?? never})(?![\\p{L}])|(?<${name}Closing>${w.closing ?? never})(?![\\p{L}])|(?<${name}Noon>${w.noon})|(?<${name}Midnight>${w.midnight})|(?<${name}Hour>${hour})(?:(?:[:.]| ?h ?)(?<${name}Minute>[0-5]\\d)(?!\\d)|(?<${name}Half> (?:30|thirty)\\b))?(?: ?(?<${name}Meridiem>[ap])\\.? ?m\\b\\.?)?(?: ?(?:${w.hour})\\b)?(?: (?<${name}Pm>${w.pm}))?)`;
  const after =
    "(?![\\d:.,]*\\d|[\\p{L}%$€£]|th\\b| ?(?:%|percent|people|persons?|guests|euros?|dollars?|personas|minut\\w+|hours|days?))";
  const made: Patterns = {
    both: pattern(
      `(?<![\\d$€£:.,\\p{L}])(?:(?:${w.from}) ?)?${point("a")} ?(?:-|${w.to}|${w.between ?? never}) ?${point("b")}${after}`,
    ),
    only: pattern(`(?<![\\p{L}])(?:(?<from>${w.from})|(?<to>${w.to})) ?${point("a")}${after}`),
    number: (said) => (/^\d/.test(said) ? Number(said) : numbers.numberOf(said)),
  };
  compiled.set(language, made);
  return made;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Point {
  minutes: number;
  /** Said with am or pm, or as only a 24-hour clock shows it. */
  settled: boolean;
}

function pointOf(groups: Groups, name: string, number: Patterns["number"], day: Day): Point | null {
  if (groups[`${name}Opening`]) return { minutes: day.opens, settled: true };
  if (groups[`${name}Closing`]) return { minutes: day.closes, settled: true };
  if (groups[`${name}Noon`]) return { minutes: 720, settled: true };
  if (groups[`${name}Midnight`]) return { minutes: 1440, settled: true };
  const hour = number(groups[`${name}Hour`] ?? "");
  if (hour === null || hour > 24) return null;
  const half = groups[`${name}Meridiem`] ?? (groups[`${name}Pm`] ? "p" : undefined);
  const minutes = (hour % 24) * 60 + Number(groups[`${name}Minute`] ?? (groups[`${name}Half`] ? 30 : 0));
  if (half === undefined || hour > 12) return { minutes, settled: hour > 12 || hour === 0 };
  return { minutes: (minutes % 720) + (half === "p" ? 720 : 0), settled: true };
}

/** What a working day looks like where a clock leaves am and pm open: minutes since midnight. */
export interface Day {
  opens: number;
  closes: number;
}

/** Windows with both ends, or with one where the words before it say which. */
export function windowsIn(said: string, locale: Locale, day: Day): Window[] {
  const { both, only, number } = patternsOf(locale);
  const found: Window[] = [];
  for (const match of matches(both, said)) {
    const groups = match.groups ?? {};
    const [a, b] = [pointOf(groups, "a", number, day), pointOf(groups, "b", number, day)];
    if (!a || !b) continue;
    const [from, to] = settle(a, b, day);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      from: timeOf(from),
      to: timeOf(to),
    });
  }
  for (const match of matches(only, said)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((it) => it.start < end && start < it.end)) continue;
    const groups = match.groups ?? {};
    // "To close" alone is no hour.
    if (groups["aOpening"] || groups["aClosing"]) continue;
    const point = pointOf(groups, "a", number, day);
    if (!point) continue;
    const opens = match.groups?.["from"] !== undefined;
    found.push({
      start,
      end,
      from: opens
        ? timeOf(beginning(point, day, opening.test(match[0]) || opening.test(said.slice(0, start))))
        : null,
      to: opens ? null : timeOf(ending(point, day)),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day itself begins then, not something within it. */
const opening = /(?<!\p{L})(?:open|abr|ouv|offn|aufmach|apr)/u;

const beginning = ({ minutes, settled }: Point, { opens }: Day, isOpening: boolean): number =>
  settled || minutes >= 720 || minutes + 120 >= (isOpening ? Math.min(opens, 8 * 60) : opens)
    ? minutes
    : minutes + 720;

/** A day's end lies after its beginning. */
const ending = ({ minutes, settled }: Point, { opens }: Day): number =>
  settled || minutes > opens ? minutes : minutes + 720 > opens ? minutes + 720 : minutes;

/** "5 to 10" in a place open from 11: both in the evening; "9 to 5" from the morning on. */
function settle(a: Point, b: Point, day: Day): [number, number] {
  if (a.settled && b.settled) return [a.minutes, b.minutes];
  const starts = a.settled || a.minutes >= 720 ? [a.minutes] : [a.minutes, a.minutes + 720];
  const stops = b.settled || b.minutes >= 780 ? [b.minutes] : [b.minutes, b.minutes + 720];
  const outside = (from: number, to: number) =>
    Math.max(0, day.opens - from) + Math.max(0, to - Math.max(day.closes, day.opens));
  const pairs = starts.flatMap((from) =>
    stops
      .map((stop) => ({ from, to: stop <= from ? stop + 1440 : stop }))
      .filter((it) => it.to - it.from <= 960),
  );
  const [best] = pairs.toSorted((x, y) => outside(x.from, x.to) - outside(y.from, y.to) || x.from - y.from);
  return best ? [best.from, best.to] : [a.minutes, b.minutes];
}
