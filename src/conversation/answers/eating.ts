// What somebody may not eat, in the words of six languages, against what the menu notes of each item.
import type { MenuItem } from "#contracts/directory";
import { plain } from "#understanding/text";

/** What is avoided, and how menus note it. */
export const avoidable = {
  gluten: /gluten|wheat/i,
  milk: /milk|dairy|lactose/i,
  nuts: /nut/i,
  egg: /egg/i,
  fish: /^fish/i,
  shellfish: /shellfish|crustacean|mollus/i,
  soy: /soy/i,
  sesame: /sesame/i,
} as const;
export type Avoided = keyof typeof avoidable;

const names: Readonly<Record<Avoided, string>> = {
  gluten: "gluten|glutine|wheat|trigo|ble|weizen|grano|frumento",
  milk: "dairy|lactose|lactosa|laktose|lattosio|milk|leche|lacteos|lait|milch|latticini|latte|leite|laticinios",
  nuts: "(?:pea)?nuts?|frutos secos|fruits a coque|frutta a guscio|nueces|noix|(?:erd|hasel|wal)?nusse?n?|noci|frutta secca|nozes|amendoi(?:m|ns)|cacahuetes?|arachid\\w+",
  egg: "eggs?|huevos?|oeufs?|ei(?:er)?n?|uov[ao]|ovos?",
  fish: "fish|pescado|poisson|fisch|pesce|peixe",
  shellfish: "shellfish|seafood|mariscos?|crustace\\w*|crostacei|meeresfruchte|frutos do mar",
  // In Spanish "soy" is "I am".
  soy: "soya|soy(?! (?:al?ergic[oa]|intolerante|celiac[oa]|vegan[oa]|vegetarian[oa]|muy|yo)(?!\\p{L}))|soja|soia",
  sesame: "sesame?|sesamo|sesam",
};
/** Names of its own for who avoids it. */
const sufferers: Readonly<Partial<Record<Avoided, string>>> = {
  gluten: "c(?:o|oe)?eliac\\w*|coeliaque|celiaque|zoliakie|celiachi\\w*",
};

const without =
  "no|not|without|sin|sans|pas de|ohne|keine?|senza|sem|free (?:of|from)|(?:do|does)(?:n't| not) (?:have|contain)|(?:can't|cannot|can not) (?:eat|have)";
const allergic = "intoleran\\w+|al+ergi\\w+|allergisch|allergic";
const small =
  "(?:to|any|a|al|alla|alle|agli|ai|ao|aos|aux|gegen|auf|por|la|las|los|el|le|les|lo|il|l'|the|de|du|di|o|os|\\w+(?:,| and| or| y| et| und| e| o)) ?";

const compiled = (Object.keys(names) as Avoided[]).map((it) => {
  const [name, who] = [names[it], sufferers[it] ?? "(?!)"];
  const after = `[- ]?(?:free\\b|frei\\w*|intoleran\\w+|al+erg\\w+)`;
  const before = `(?:${without}|${allergic})(?:,? ${small})*? ?`;
  return { avoided: it, regex: new RegExp(`\\b(?:(?:${name})${after}|${before}(?:${name})\\b|${who})`, "u") };
});

/** What the words say is not eaten: "celiac and lactose intolerant". */
export function avoidedIn(text: string): Avoided[] {
  const said = plain(text);
  return compiled.filter(({ regex }) => regex.test(said)).map((it) => it.avoided);
}

const named = (Object.keys(names) as Avoided[]).map((it) => ({
  name: it,
  regex: new RegExp(`\\b(?:${names[it]})\\b`, "u"),
}));

/** What the words name of all that, wanted or not: "is it the one with pine nuts". */
export function ingredientsIn(text: string): Avoided[] {
  const said = plain(text);
  return named.filter(({ regex }) => regex.test(said)).map((it) => it.name);
}

export const contains = (item: MenuItem, avoided: Avoided): boolean =>
  item.allergens.some((it) => avoidable[avoided].test(it));

const mark = (avoided: Avoided) => (avoided === "milk" ? /^(?:dairy|milk|lactose)[- ]?free$/i : null);
const marks = (item: MenuItem, avoided: Avoided): boolean =>
  item.dietary.some((it) =>
    (mark(avoided) ?? new RegExp(`^${avoided.replace(/s$/, "")}s?[- ]?free$`, "i")).test(it),
  );

/** Where the menu marks what is free of it, the mark counts; else nothing of it may be noted. */
export function itemsWithout(menu: readonly MenuItem[], avoided: readonly Avoided[]): MenuItem[] {
  return menu.filter((item) =>
    avoided.every(
      (it) => !contains(item, it) && (marks(item, it) || !menu.some((other) => marks(other, it))),
    ),
  );
}

/** Whether the menu tells of allergens at all. */
export const notesAllergens = (menu: readonly MenuItem[]): boolean =>
  menu.some((it) => it.allergens.length > 0);
