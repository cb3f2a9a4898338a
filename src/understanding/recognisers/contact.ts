// E-mail addresses, phone numbers and booking references: the same in every language.
import type { EntityOf } from "../entities.ts";
import { matches } from "../text.ts";

type Email = EntityOf<"email">;
type Phone = EntityOf<"phone">;

const emailPattern = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}.-]{1,190}/gu;
const whole =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,24}$/u;
/** Begun but not finished: "john@". */
const brokenPattern = /(?<![^\s<(])[^\s@]{1,64}@(?=[\s,;]|$)/gu;
/** "john dot doe at example dot com" */
const spokenPattern = /\b[a-z0-9_]+(?: dot [a-z0-9_]+)* at [a-z0-9-]+(?: dot [a-z]{2,10})+\b/g;

export function emails(original: string, folded: string): Email[] {
  const written = matches(emailPattern, original).map((match): Email => {
    const text = match[0].replace(/[.'-]+$/, "");
    const good = whole.test(text) && !text.includes("..");
    const span = { start: match.index, end: match.index + text.length, text, confidence: good ? 0.99 : 0.8 };
    return {
      type: "email",
      ...span,
      value: { email: text.toLowerCase() },
      ...(good ? {} : { invalid: "malformed" }),
    };
  });
  const spoken = matches(spokenPattern, folded).map((match): Email => {
    const email = match[0].replaceAll(" dot ", ".").replace(" at ", "@");
    const end = match.index + match[0].length;
    return {
      type: "email",
      start: match.index,
      end,
      text: original.slice(match.index, end),
      confidence: 0.85,
      value: { email },
    };
  });
  const broken = matches(brokenPattern, original).map(({ index, 0: text }): Email => ({
    type: "email",
    start: index,
    end: index + text.length,
    text,
    confidence: 0.8,
    value: { email: text },
    invalid: "malformed",
  }));
  return [...written, ...spoken, ...broken];
}

/** Calling codes of the countries whose national numbers are read, with their length without trunk prefix. */
const countries: Readonly<Record<string, { code: string; lengths: readonly number[]; trunk: string }>> = {
  US: { code: "1", lengths: [10], trunk: "1" },
  CA: { code: "1", lengths: [10], trunk: "1" },
  PR: { code: "1", lengths: [10], trunk: "1" },
  GB: { code: "44", lengths: [9, 10], trunk: "0" },
  IE: { code: "353", lengths: [7, 8, 9], trunk: "0" },
  AU: { code: "61", lengths: [9], trunk: "0" },
  NZ: { code: "64", lengths: [8, 9, 10], trunk: "0" },
  DE: { code: "49", lengths: [7, 8, 9, 10, 11], trunk: "0" },
  AT: { code: "43", lengths: [7, 8, 9, 10, 11, 12], trunk: "0" },
  CH: { code: "41", lengths: [9], trunk: "0" },
  FR: { code: "33", lengths: [9], trunk: "0" },
  BE: { code: "32", lengths: [8, 9], trunk: "0" },
  NL: { code: "31", lengths: [9], trunk: "0" },
  ES: { code: "34", lengths: [9], trunk: "" },
  PT: { code: "351", lengths: [9], trunk: "" },
  IT: { code: "39", lengths: [6, 7, 8, 9, 10, 11], trunk: "" },
  MX: { code: "52", lengths: [10], trunk: "" },
  BR: { code: "55", lengths: [10, 11], trunk: "0" },
  AR: { code: "54", lengths: [10, 11], trunk: "0" },
  IN: { code: "91", lengths: [10], trunk: "0" },
};

const phonePattern = /(?<![\p{L}\d])(?:\+|00)? ?\(?\d[\d ()./-]{3,24}\d(?![\d\p{L}])/gu;

/** Digits of a number as people write it, in E.164 where the country is known. */
export function phones(
  original: string,
  folded: string,
  { region, house }: { region: string; house: string | null },
  awaited: boolean,
): Phone[] {
  return matches(phonePattern, folded).flatMap((match) => {
    const text = original.slice(match.index, match.index + match[0].length).trim();
    const digits = text.replace(/\D/g, "");
    if (isDateOrTime(text) || digits.length < (awaited ? 5 : 7)) return [];
    const phone = e164(text, digits, region) ?? (house === null ? null : e164(text, digits, house));
    const cue =
      awaited || /\b(?:phone|number|call|text|tel|cell|mobile|reach|contact|whatsapp|sms|at)\b/.test(folded);
    const start = match.index + match[0].search(/\S/);
    const span = { start, end: start + text.length, text };
    if (phone)
      return [{ type: "phone", ...span, confidence: cue ? 0.97 : 0.85, value: { phone } } satisfies Phone];
    // So many digits in a row tell no time.
    if (!cue && digits.length < 9) return [];
    const bad = digits.length < 7 || digits.length > 15;
    return [
      {
        type: "phone",
        ...span,
        confidence: 0.6,
        value: { phone: digits },
        ...(bad ? { invalid: "malformed" as const } : {}),
      },
    ];
  });
}

const isDateOrTime = (text: string): boolean =>
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[.:/-]\d{2}(?: ?[-/] ?\d{1,2}[.:]\d{2})?|\d{1,2} \d{4})(?: |$)/.test(
    text,
  );

function e164(text: string, digits: string, region: string): string | null {
  if (/^ ?\+/.test(text))
    return digits.length >= 7 && digits.length <= 15 && !digits.startsWith("0")
      ? `+${digits.replace(/^(44|49|33|61|353)0/, "$1")}`
      : null;
  if (digits.startsWith("00") && digits.length >= 10) return `+${digits.slice(2)}`;
  const country = countries[region];
  if (!country) return null;
  const { code, lengths, trunk } = country;
  const national = trunk !== "" && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
  const possible =
    code === "1" ? /^[2-9]\d{2}[2-9]\d{6}$|^5550\d{6}$/.test(national) : lengths.includes(national.length);
  return possible && (trunk !== "0" || digits.startsWith("0")) ? `+${code}${national}` : null;
}

const referencePattern =
  /\b(?:bkg_[a-z0-9_-]{4,60}|(?:(?:booking|reservation|confirmation|reference|ref|order|conf)\.?(?: (?:number|code|id|no\.?|ref(?:erence)?|#))*(?: is| was)?[ :#]{1,3})(?<code>(?=[a-z0-9-]*\d)[a-z0-9-]{4,20}))(?![a-z0-9@])/gu;

/** "reference AB12CD", "booking #4711X", `bkg_…`. */
export function references(original: string, folded: string): EntityOf<"bookingReference">[] {
  return matches(referencePattern, folded).map((match) => {
    const code = match.groups?.["code"];
    const end = match.index + match[0].length;
    const start = code === undefined ? match.index : end - code.length;
    const text = original.slice(start, end);
    return {
      type: "bookingReference",
      start,
      end,
      text,
      confidence: code ? 0.8 : 0.99,
      value: { reference: code === undefined ? text : text.toUpperCase() },
    };
  });
}
