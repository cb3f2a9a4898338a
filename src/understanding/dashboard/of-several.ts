// Answers to several changes at once: "yes to all", "all but the second", "no, not the calamari", "only the first". English and Spanish.
import { plain } from "../text.ts";

/** What is said of several changes that were named with their numbers. */
export interface OfSeveral {
  /** The others are wanted without being asked about one by one. */
  agreed: boolean;
  /** What is named is left out, or it alone is wanted; [] with `leave`: nothing is left out. */
  mode: "leave" | "keep";
  /** Numbers as they were told; -1 is the last. */
  numbers: number[];
  /** Of which it is, where no number says so. */
  words: string | null;
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  last: -1,
  primero: 1,
  primera: 1,
  segundo: 2,
  segunda: 2,
  tercero: 3,
  tercera: 3,
  cuarto: 4,
  cuarta: 4,
  quinto: 5,
  quinta: 5,
  ultimo: -1,
  ultima: -1,
};
const number = `(?:(?:the |el |la |los |las )?(?:${Object.keys(ordinals).join("|")}|[1-6](?:st|nd|rd|th)|(?:number|no\\.?|numero|#) ?[1-6]|[1-6])(?: one)?)`;
const numbers = `${number}(?:(?:,| and| or| y| o|, and) ${number})*`;

const everything =
  "(?:(?:to )?(?:all(?: of (?:them|it|these|those))?|everything|(?:all|both)(?: (?:two|three|four|five|six))?|them all|the lot)|a todo|todos?|todas?)";
const go = "(?:yes|yep|yeah|ok(?:ay)?|sure|do|please do|make|si|vale|hazlo|haz)";
const but = "(?:but not|just not|but|except|apart from|without|menos|excepto|salvo|sin)";
const out = "(?:not|skip|drop|leave out|forget|without|no to|no|salta|quita|sin)";

const all = new RegExp(`^(?:${go},? )?${everything}(?: (?:please|now|por favor|at once))?$`, "u");
const allBut = new RegExp(
  `^(?:${go},? )?(?:${everything},? )?${but} (?:(?<n>${numbers})|(?<w>.{3,40}))$`,
  "u",
);
const leave = new RegExp(
  `^(?:(?<yes>${go}),? (?:but )?|no,? )?${out} (?:(?<n>${numbers})|the (?<w>.{3,40}))$`,
  "u",
);
const keep = new RegExp(`^(?:${go},? |no,? )?(?:only|just|solo|solamente) (?<n>${numbers})$`, "u");

export function ofSeveral(text: string): OfSeveral | null {
  const said = plain(text)
    .replaceAll(/[^\p{L}\p{N}#,.' ]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .replace(/[ .,]+$/u, "")
    .trim();
  if (all.test(said)) return { agreed: true, mode: "leave", numbers: [], words: null };
  const only = keep.exec(said)?.groups;
  if (only) return { agreed: true, mode: "keep", numbers: numbersIn(only["n"]), words: null };
  const except = allBut.exec(said)?.groups;
  if (except) return named(true, except);
  const without = leave.exec(said)?.groups;
  return without ? named(without["yes"] !== undefined, without) : null;
}

const named = (agreed: boolean, { n, w }: Readonly<Record<string, string | undefined>>): OfSeveral => ({
  agreed,
  mode: "leave",
  numbers: numbersIn(n),
  words: w?.replace(/^(?:the|el|la|los|las) /u, "") ?? null,
});

const numbersIn = (said: string | undefined): number[] =>
  (said?.match(/\p{L}+|\d/gu) ?? []).flatMap((it) =>
    /\d/u.test(it) ? [Number(it)] : it in ordinals ? [ordinals[it]!] : [],
  );
