// Everyday words for what the directory calls otherwise. A word is only read so where the directory has the name, and
// where the wish does not say it already. English.
import type { DiscoveryContext } from "./context.ts";

const services: readonly (readonly [RegExp, string])[] = [
  [/\bgels?\b|\bgel (?:nails?|mani(?:cure)?|polish)\b/iu, "Gel set"],
  [/\b(?:my |do (?:my )?|get (?:my )?)?nails?(?: done)?\b/iu, "Manicure"],
  [/\b(?:eye|vision|sight) (?:exam|check|test|checkup)\b/iu, "Eye test"],
  [/\bhair ?cut|\bhair done\b|\btrim\b/iu, "Haircut"],
  [/\bbarb(?:er|ier)\w*/iu, "Haircut"],
  [/\bbrakes?\b/iu, "Brake service"],
  [/\btires?\b/iu, "Tyre change"],
  [/\bcar ?wash\w*/iu, "Hand wash"],
  [
    /\b(?:dog|cat|pet|puppy|kitten)s? (?:needs?|gets?|is due) .*\b(?:shots?|jabs?|vaccin\w*)|\bvaccinat\w+\b/iu,
    "Vaccination",
  ],
  [/\bteeth clean\w*/iu, "Cleaning"],
];

const categories: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:eats?|food|dinner|lunch|brunch|breakfast|dine|dining|hungry|bite|drinks?|cocktails?|patio|terrace|(?:a|per) (?:head|person)|outdoor (?:seating|dining|tables)|date night|for a date)\b/iu,
    "restaurant",
  ],
  [/\bhair\b/iu, "beauty_salon"],
  [/\b(?:my )?(?:cats?|dogs?|pupp(?:y|ies)|kittens?|pets?|rabbit|hamster)\b/iu, "vet"],
  [/\b(?:tooth|teeth)\b/iu, "dentist"],
  [/\b(?:guitar|piano|violin|singing|drums?)\b/iu, "music_school"],
  [/\b(?:my car|car (?:trouble|problems?)|flat tire|flat tyre|engine|gearbox)\b/iu, "automotive"],
  [/\blose weight\b|\bget fit\b/iu, "fitness"],
];

/** What everyday words of a message name in the directory; null where they name nothing. */
export const aliasedService = (text: string, { services: known }: DiscoveryContext): string | null =>
  nameIn(services, text, known);
export const aliasedCategory = (text: string, { categories: known }: DiscoveryContext): string | null =>
  nameIn(categories, text, known);

const nameIn = (
  table: readonly (readonly [RegExp, string])[],
  text: string,
  known: readonly string[],
): string | null => table.find(([words, name]) => words.test(text) && known.includes(name))?.[1] ?? null;
