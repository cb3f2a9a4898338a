// A booking's code in what a customer writes: however it is typed, and not in words or figures that only look like one.
import { readCode } from "#business/booking-code";
import { aboutBooking, aboutCode, namesBookingCode, namesCode, namesOtherCode } from "./words.ts";

/** What may be one: ten letters and digits, in groups or not; never a part of an address or of another number. */
const candidate =
  /(?<![\p{L}\p{N}_@/.-])[0-9a-z]{4}(?<gap>[-–. ]?)[0-9a-z]{4}\k<gap>[0-9a-z]{2}(?![\p{L}\p{N}_@]|-[\p{L}\p{N}]|\.\p{L})/giu;

export interface CodeSaid {
  /** Ten characters, as the database keeps it. */
  code: string;
  /** The message without it, and without what is said of it; "" where nothing is left. */
  rest: string;
}

/** The code that a message gives; `asked`: one was asked for just now. */
export function codeIn(text: string, asked: boolean): CodeSaid | null {
  for (const found of text.matchAll(candidate)) {
    const [typed] = found;
    const { gap = "" } = found.groups ?? {};
    const others = text.slice(0, found.index) + text.slice(found.index + typed.length);
    const isAlone = !/[\p{L}\p{N}]/u.test(others);
    const isOther = namesOtherCode.test(text) && !namesBookingCode.test(text);
    const isNamed = (namesCode.test(text) && !isOther) || (asked && isAlone);
    if (gap === "" && !isNamed && (isOther || isRunTogether(typed, others))) continue;
    const code = readCode(typed);
    if (code !== null && looksMeant(typed, gap, isNamed, isAlone)) return { code, rest: restOf(others) };
  }
  return null;
}

/** "appreciate" and "20december" have ten characters too, and "need room 12" as many in groups. */
function looksMeant(typed: string, gap: string, isNamed: boolean, isAlone: boolean): boolean {
  if (!/[a-z]/i.test(typed)) return false;
  const isUpper = typed === typed.toUpperCase();
  const hasDigit = /\d/.test(typed);
  if (gap === "-" || gap === "–") return hasDigit || isUpper || isNamed || isAlone;
  if (gap !== "") return isNamed && /\d\p{L}|\p{L}\d/u.test(typed);
  if (!hasDigit) return isNamed && (isUpper || isAlone);
  return isNamed || changesOf(typed) > 1;
}

/** "A table for 4people7pm": words and figures without spaces; in small letters a code stands alone or beside a booking. */
function isRunTogether(typed: string, others: string): boolean {
  if (joined.test(typed)) return true;
  return typed !== typed.toUpperCase() && /\p{L}/u.test(others) && !aboutBooking.test(others);
}

/** What stands in words run together, in all six languages, and hardly in a code. */
const joined =
  /\d[ap]m(?!\p{L})|people|person|guest|adult|kids|child|gente|gast|gäste|leute|adult|ospiti|pessoa|invit|convi|enfant|kinder|tonight|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;

/** How often letters follow digits, or digits letters. */
const changesOf = (typed: string): number => typed.match(/\d(?=\p{L})|\p{L}(?=\d)/gu)?.length ?? 0;

function restOf(others: string): string {
  const rest = others
    .replace(aboutCode, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:.–-]+|[\s,;:–(-]+$/g, "");
  return /\p{L}/u.test(rest) ? rest : "";
}

/** "My booking code is K7QF-2MX": a code is meant, and none can be read. */
export function isUnreadCode(text: string, asked: boolean): boolean {
  const tokens = text.match(/[\p{L}\p{N}_-]{6,}/gu) ?? [];
  const similar = tokens.some((it) => /\d/.test(it) && /\p{L}/u.test(it));
  const isShort = (text.match(/\S+/g) ?? []).length <= 3;
  return similar && codeIn(text, asked) === null && (namesBookingCode.test(text) || (asked && isShort));
}

/** For whoever need not know it: the message with its code left out; `asked`: one was asked for just now. */
export function withoutCode(text: string, asked: boolean): string {
  const said = codeIn(text, asked);
  return said === null ? text : said.rest;
}
