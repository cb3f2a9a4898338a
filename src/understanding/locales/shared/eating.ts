// What somebody does not eat, as a wish: diets and allergies, one behind the other, and nothing of what is said after them.

export interface EatingWords {
  /** "I am", "we are". */
  am: string;
  diets: string;
  /** "Allergic", and its endings. */
  allergic: string;
  /** "To the", with the space or apostrophe behind it. */
  to: string;
  /** How one food ends: "a coque". */
  closing?: string;
  and: string;
  /** Words behind "to the" that are no food: hours, names, places. */
  notFood: string;
}

const digit = String.raw`\d`;

/** The pattern of "I am vegan, and allergic to nuts and to milk", for text in lower case and without accents. */
export function eatingWish(words: EatingWords): string {
  const { am, diets, allergic, to, closing = "", and, notFood } = words;
  const food = `(?!(?:${notFood})(?![\\wœ])|${digit})[\\wœ]+${closing}`;
  const joint = `(?:,? (?:${and})|,) `;
  // Without a preposition of its own only what ends the list there: "a nueces, leche y huevo".
  const last = `(?:, ${food}){0,3},? (?:${and}) ${food}(?=\\s*(?:$|[.,;!?]))`;
  const one = `(?:${allergic} (?:${to})?${food}(?:${joint}(?:${to})${food}){0,3}(?:${last})?|(?:${diets}))`;
  return `(?:${am}) ${one}(?:${joint}(?:(?:${am}) )?${one}){0,2}`;
}
