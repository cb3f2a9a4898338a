// Short day names written out before anything is recognised: in the office "sat" is a Saturday wherever it stands, and
// "fri 5-close" no fifth. What is found is told by its place in the words as they were written.
import type { Entity } from "../entities.ts";
import { matches, pattern } from "../text.ts";

/** By language: the short form as a pattern, and the whole word. */
const short: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ["mon", "monday"],
    ["tues?", "tuesday"],
    ["weds?", "wednesday"],
    ["thu(?:rs?)?", "thursday"],
    ["fri", "friday"],
    ["(?<!the )sat(?! (?:down|at|in|out|there|here|on))", "saturday"],
    ["(?<!the )sun(?! (?:down|deck|room|shade))", "sunday"],
    ["tm(?:r|o?rr?)w|2moro+w?|tmr", "tomorrow"],
    ["2nite|tonite", "tonight"],
  ],
  es: [
    ["lun", "lunes"],
    ["mie", "miercoles"],
    ["jue", "jueves"],
    ["vie", "viernes"],
    ["sab", "sabado"],
    ["dom", "domingo"],
    ["mnn|mña?na", "manana"],
  ],
};

const compiled = new Map<string, readonly (readonly [RegExp, string])[]>();

function patternsOf(language: string): readonly (readonly [RegExp, string])[] {
  const known =
    compiled.get(language) ??
    (short[language] ?? []).map(
      ([from, to]) => [pattern(`(?<![\\p{L}\\d'])(?:${from})(?![\\p{L}'’])(?:\\.(?= ))?`), to] as const,
    );
  compiled.set(language, known);
  return known;
}

/** What was written out for what, in the order of the words. */
interface Longer {
  start: number;
  end: number;
  to: string;
}

/** A day range ("mon-fri") is weekly hours' own: it stays as it is. */
const inRange = (text: string, start: number, end: number): boolean =>
  /^ ?[-–] ?\p{L}/u.test(text.slice(end)) || /\p{L} ?[-–] ?$/u.test(text.slice(0, start));

/** Recognises in the words written out; offsets and texts are those of the words given. */
export function recognisedAsSpelt(
  text: string,
  folded: string,
  language: string,
  recognise: (spelt: string) => Entity[],
): Entity[] {
  const longer: Longer[] = patternsOf(language)
    .flatMap(([regex, to]) =>
      matches(regex, folded).map((it) => ({ start: it.index, end: it.index + it[0].length, to })),
    )
    .filter((it) => !inRange(folded, it.start, it.end))
    .toSorted((a, b) => a.start - b.start);
  if (longer.length === 0) return recognise(text);
  let spelt = "";
  let from = 0;
  /** Where each letter of the spelt words stands in those given. */
  const origin: number[] = [];
  const keep = (until: number) => {
    for (; from < until; from++) {
      origin.push(from);
      spelt += text.charAt(from);
    }
  };
  for (const it of longer) {
    keep(it.start);
    for (const letter of it.to) {
      origin.push(it.start);
      spelt += letter;
    }
    from = it.end;
  }
  keep(text.length);
  origin.push(text.length);
  return recognise(spelt).map((it) => {
    const start = origin[it.start] ?? it.start;
    // A word that was written out ends where its short form does.
    const last = origin[it.end - 1] ?? it.end - 1;
    const end = longer.find((word) => word.start === last)?.end ?? last + 1;
    return { ...it, start, end, text: text.slice(start, end) };
  });
}
