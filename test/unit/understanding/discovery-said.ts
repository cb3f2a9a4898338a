// A city to search in, and a short way of writing what came out.
import type { GlobalCommand } from "#contracts/global-commands";
import { emptyDiscovery, type DiscoveryContext } from "#understanding/discovery/context";
import { understandDiscovery } from "#understanding/discovery/understand";
import { now } from "./contexts.ts";

/** Nothing is searched for yet. */
export const city: DiscoveryContext = {
  ...emptyDiscovery(now, "America/New_York"),
  categories: [
    "restaurant",
    "beauty_salon",
    "automotive",
    "dentist",
    "fitness",
    "yoga",
    "vet",
    "photography",
  ],
  services: [
    "Haircut",
    "Styling",
    "Colour",
    "Balayage",
    "Beard trim",
    "Manicure",
    "Massage",
    "Oil change",
    "Brake service",
    "Tyre change",
  ],
  areas: ["downtown", "harbour", "market quarter", "old town", "riverside", "university"],
  businesses: [
    "StyleMaster",
    "HairArt",
    "BeautyHub",
    "Mario's Italian",
    "Quick Fix Auto",
    "Bella Nails",
    "Bella Cucina",
  ],
};

/** Three salons are shown. */
export const shown: DiscoveryContext = {
  ...city,
  searching: true,
  shown: ["StyleMaster", "HairArt", "BeautyHub"],
};

const show = (value: unknown): string => {
  if (Array.isArray(value)) return value.join("|");
  if (value !== null && typeof value === "object" && "amount" in value) return String(value.amount);
  return String(value);
};

function written({ type, ...fields }: GlobalCommand): string {
  const said = Object.entries(fields)
    .filter(([key]) => key !== "confidence")
    .filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => (value === true ? key : `${key}=${show(value)}`));
  return [type, ...said].join(" ");
}

const heard = (text: string, context: DiscoveryContext): string =>
  understandDiscovery(text, context).map(written).join("; ");

/** Rows `phrase => commands` that came out otherwise; `>` before a phrase has it said with three salons shown. */
export const misheard = (table: string, more: Partial<DiscoveryContext> = {}): string[] =>
  table
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [phrase = "", expected = ""] = row.split(" => ");
      const after = phrase.startsWith(">");
      const actual = heard(after ? phrase.slice(1) : phrase, { ...(after ? shown : city), ...more });
      return actual === expected ? [] : [`"${phrase}" is "${actual}", not "${expected}"`];
    });
