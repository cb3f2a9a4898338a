// What an answer about food must never get wrong: one allergen or diet is not answered with what is written of another.
import { plain } from "../text.ts";
import type { FaqEntry } from "./faq-index.ts";
import { alike, contentWords, sameWord, type ContentWord } from "./words.ts";

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "gu");

const eaten = [
  "gluten\\p{L}*|glutine|wheat|trigo|weizen\\p{L}*|c(?:o|oe)?eliac\\p{L}*|c(?:o|oe)eliaqu\\p{L}*|celiaqu\\p{L}*|zoliakie",
  "lactos\\p{L}*|lakto\\p{L}*|lattosio|(?:dairy|milk)[- ]?free|milchfrei\\p{L}*|(?:sin leche|sans lait|senza latte|sem leite)",
  "dairy|(?<!(?:free|frei\\p{L}*|oat|soya?|almond|plant|coconut|rice) )milk|leche|lacteos|(?:produits )?laitiers?|lait|milch\\p{L}*|latticini|(?:senza|di|al) latte|leite|laticinios",
  "nuts?|(?:tree|hasel|wal)?nuss\\p{L}*|frutos (?:secos|de casca)|nueces|fruits a coque|noix|frutta (?:a guscio|secca)|noci|nozes",
  "peanuts?|erdnuss\\p{L}*|cacahuetes?|arachid\\p{L}*|amendoi\\p{L}*",
  "eggs?|huevos?|oeufs?|ei(?:er)?(?:frei\\p{L}*)?|uov[ao]|ovos?",
  "fish|pescado|poissons?|fisch\\p{L}*|pesce|peixe",
  "shellfish|seafood|mariscos?|crustace\\p{L}*|fruits de mer|crostacei|frutti di mare|meeresfruchte\\p{L}*|frutos do mar|prawns?|shrimps?|mollus\\p{L}*",
  // In Spanish "soy" is "I am".
  "soya|soy(?=[- ]?(?:free|milk|sauce|al+erg|intol|beans?|products?|or|and|in|is)(?!\\p{L})|\\P{L}*$|[?.,!;])|(?<=(?:no|not|contains?|without|of|to|any|have|with|eat|or|and|use) )soy|soja\\p{L}*|soia",
  "sesam\\p{L}*",
  "mustard|senf\\p{L}*|mostaza|moutarde|senape|mostarda",
  "celery|sellerie\\p{L}*|apio|celeri|sedano|aipo",
  "lupins?|lupine\\p{L}*|altramu\\p{L}*|lupini|tremocos?",
  "sul(?:ph|f)it\\p{L}*|solfiti",
  "halal",
  "k[oa]scher\\p{L}*|kosher|[ck]asher",
  "vegan\\p{L}*|animal products|plant[- ]based|vegetalien\\p{L}*|pflanzlich\\p{L}*",
  "vegetari\\p{L}*|veggie|meat(?:less|[- ]?free)|fleisch(?:los|frei)\\p{L}*|vegan\\p{L}*",
  "keto\\p{L}*|low[- ]carb",
  "sugar\\p{L}*|zucker\\p{L}*|azucar|sucre|zucchero|acucar|diabeti\\p{L}*",
  "pork|schwein\\p{L}*|cerdo|porc|maiale|porco",
].map(whole);

/** Somebody's safety is asked of how it is made: who answers must have written of just that. */
const making = [
  "fryers?|fritteuse|freidora|friteuse|friggitrice|fritadeira",
  "(?:cross|kreuz)?[- ]?[ck]ontamin\\p{L}*|traces?|spuren|trazas|tracce|tracos",
  "safe(?:ly)?|sicher|segur[oa]s?|sicur[oaie]",
  "separate(?:ly)?|dedicated|getrennt\\p{L}*|separad[oa]s?|separe\\p{L}*|separat[oaie]",
  "kitchen|kuche|cocina|cuisine|cucina|cozinha",
].map(whole);

const inGeneral = whole(
  "al+erg\\p{L}*|intoleran\\p{L}*|dietary|unvertraglich\\p{L}*|diets?|diat\\p{L}*|dieta|regime",
);

/** Who asks for fish may want it; who asks for the bread without does not. */
const avoiding = whole(
  "free|without|no|contains?|frei|ohne|enthalt\\p{L}*|sin|contiene\\p{L}*|sans|contien\\p{L}*|senza|contengono|sem|contem",
);
const isDiet = (at: number): boolean => at < 2 || at >= 14;

/** Beside what is eaten these name nothing that an answer must speak of. */
const ofAnything = whole(
  `dish(?:es)?|foods?|meals?|menus?|choices?|selection|alternatives?|items?|guests?|people|persons?|friends?|wife|husband|partner|mother|father|mum|mom|dad|sons?|daughters?|sister|brother|family|special|suitable|contains?|
  gerichte?n?|speisen?|optionen|auswahl|frau|mann|tochter|sohn|freund\\p{L}*|enthalt\\p{L}*|frei\\p{L}*|geeignet\\p{L}*|opcion(?:es)?|platos?|comidas?|mujer|marido|hij[oa]s?|contien\\p{L}*|libres?|
  plats?|repas|choix|femme|mari|fille|fils|piatt[oi]|cib[oi]|opzioni|moglie|marito|figli\\p{L}*|liber[oaie]|pratos?|refeic\\p{L}*|opcoes|mulher|filh[oa]s?|contem|livres?`.replaceAll(
    /\n\s*/g,
    "",
  ),
);

interface Eaten {
  /** Of allergens and diets, by their places. */
  named: ReadonlySet<number>;
  /** Whether they are kept away from. */
  avoided: boolean;
  general: boolean;
  making: ReadonlySet<number>;
}

const foundIn = (text: string, lists: readonly RegExp[]): ReadonlySet<number> =>
  new Set(lists.flatMap((it, at) => (text.search(it) >= 0 ? [at] : [])));

function eatenIn(text: string): Eaten {
  const said = plain(text);
  const [named, general] = [foundIn(said, eaten), said.search(inGeneral) >= 0];
  return {
    named,
    avoided: named.size > 0 && (general || said.search(avoiding) >= 0 || [...named].some(isDiet)),
    general,
    making: foundIn(said, making),
  };
}

interface Written {
  question: Eaten;
  all: Eaten;
  words: readonly ContentWord[];
}

const read = new WeakMap<object, Written>();

function writtenIn(entry: FaqEntry): Written {
  const known = read.get(entry);
  if (known) return known;
  const all = `${entry.question} ${entry.answer}`;
  const made = {
    question: eatenIn(entry.question),
    all: eatenIn(all),
    words: contentWords(all, null),
  };
  read.set(entry, made);
  return made;
}

/** Tells of an entry whether it may answer a part of what is said, as far as anything eaten goes. */
export function mayAnswer(text: string, said = text): (entry: FaqEntry) => boolean {
  const [part, asked] = [eatenIn(text), eatenIn(said)];
  let things: ContentWord[] | undefined;
  return (entry) => {
    const { question, all, words } = writtenIn(entry);
    // "I can't have nuts. Is the bread safe?" asks of nuts in both its sentences.
    const { named } = question.avoided || part.making.size > 0 ? asked : part;
    const inWhole = all.general && all.named.size === 0;
    if (!inWhole && [...named].some((it) => !all.named.has(it))) return false;
    if (named.size > 0 && [...asked.making].some((it) => !all.making.has(it))) return false;
    if (!question.avoided) return true;
    const same = [...named].some((it) => question.named.has(it)) || (asked.general && question.general);
    things ??= thingsIn(said);
    return same && things.every((it) => words.some((word) => alike(word, it) >= sameWord));
  };
}

/** The bread, the risotto, and what is avoided that is not known here. */
function thingsIn(text: string): ContentWord[] {
  const lists = [...eaten, inGeneral, ofAnything];
  const rest = lists.reduce((left, it) => left.replaceAll(it, " "), plain(text));
  return contentWords(rest, null).filter((it) => it.weight === 1);
}
