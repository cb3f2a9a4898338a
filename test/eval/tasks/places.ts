// Places that everybody knows, as a list beside the words: countries, by the runtime's own names, and US states.
import type { Labelled } from "#understanding/learned/tag-features";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const countries = letters.flatMap((one) =>
  letters.flatMap((two) => regions.of(`${one}${two}`)?.toLowerCase() ?? []),
);
const states =
  "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming";
const codes =
  "al|ak|az|ar|ca|co|ct|de|fl|ga|hi|ia|id|il|in|ks|ky|la|ma|md|me|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy";

const finder = (label: string, names: readonly string[]) => ({
  label,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:${names
      .toSorted((a, b) => b.length - a.length)
      .map((it) => it.replace(/[.*+?^${}()|[\]\\&]/g, "\\$&"))
      .join("|")})(?![\\p{L}\\d])`,
    "giu",
  ),
});
const lists = [
  finder(
    "country",
    countries.map((it) => it.replace(" & ", " and ").replaceAll("&", "and")),
  ),
  finder("state", states.split("|")),
  finder("code", codes.split("|")),
];

export const placesIn = (text: string): Labelled[] =>
  lists.flatMap(({ label, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: name }) => ({
      label,
      start: index,
      end: index + name.length,
    })),
  );
