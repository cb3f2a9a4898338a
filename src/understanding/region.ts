// What a locale's region settles: the order of 12/5 and the country of a phone number without one.

/** Regions that write month before day; the rest of the world writes the day first. */
const monthFirst = new Set(["US", "CA", "PH", "FM", "MH", "PW", "GU", "PR", "VI", "AS"]);
const defaults: Readonly<Record<string, string>> = {
  en: "US",
  es: "ES",
  fr: "FR",
  de: "DE",
  it: "IT",
  pt: "PT",
};

export const languageOf = (locale: string): string => (/^[^-_]*/.exec(locale)?.[0] ?? "").toLowerCase();

/** The region subtag of a BCP 47 tag, else the language's most usual one. */
export function regionOf(locale: string): string {
  const subtag = locale.split(/[-_]/).find((it, at) => at > 0 && /^[A-Za-z]{2}$/.test(it));
  return subtag?.toUpperCase() ?? defaults[languageOf(locale)] ?? "US";
}

/** A locale where another language may have been taken up since: that one keeps the region. */
export const spokenIn = (base: string, language: string | null): string =>
  language === null || language === languageOf(base) ? base : `${language}-${regionOf(base)}`;

/** English in those regions; who writes another language there keeps that language's order. */
export const dayOrder = (locale: string): "month-first" | "day-first" =>
  languageOf(locale) === "en" && monthFirst.has(regionOf(locale)) ? "month-first" : "day-first";

/** Where the house stands, as far as its zone tells: who speaks Spanish in New York has a number of there. */
export const houseRegionOf = (timeZone: string): string | null =>
  /^(?:US\/|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage|Indiana\/|Kentucky\/))/.test(
    timeZone,
  )
    ? "US"
    : null;
