// What people order anywhere, by its plainest words in all our languages: a wish for one that no menu has is heard as an
// order all the same, and what there is instead is told.
import { matches, plain, wholeWords } from "../text.ts";

const foods =
  "lattes?|mochas?|cap+uc+h?inos?|mac+h?iat+os?|espressos?|americanos?|cortados?|flat whites?|frappuccinos?|chai|matcha|steamers?|cold brews?|hot chocolates?|teas?|coffees?|cokes?|colas?|pepsis?|sodas?|lemonades?|juices?|beers?|smoothies?|milkshakes?|pizzas?|burgers?|cheeseburgers?|hamburgers?|fries|salads?|sandwich(?:es)?|soups?|sushi|ramen|noodles|tacos?|burritos?|quesadillas?|nachos|hot ?dogs?|nuggets|steaks?|curry|kebabs?|falafels?|pasta|spaghetti|risotto|donuts?|muffins?|croissants?|bagels?|brownies?|cookies?|ice ?creams?|pancakes|waffles|cafe con leche|cervezas?|refrescos?|hamburguesas?|ensaladas?|patatas fritas|bocadillos?|helados?|zumos?|bieres?|frites|jus d'orange|glaces?|biere?|pommes|schnitzel|apfelsaft|birre|birra|insalate|insalata|patatine|gelati|gelato|cervejas?|saladas?|batatas fritas|gelados?";
const named = wholeWords(
  `(?:(?!(?:an?|one|the|some|get|have|need|want|like|order|to|me|of|for|with|take|un[ao]?|une|ein\\w*|quiero|je|ich|vorrei|queria)\\b)[\\p{L}'-]+ ){0,2}(?:${foods})`,
);

/** The first of them, with the words that go with it. */
export const foodIn = (folded: string): { start: number; end: number } | null => {
  const [found] = matches(named, folded);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
};

const measured =
  /\b(?:an?|one|\d+|una?|uno|une|eine?n?|um) (?:bottles?|cans?|glass(?:es)?|cups?|pints?|botellas?|latas?|copas?|vasos?|bouteilles?|canettes?|verres?|flaschen?|dosen?|glas|bottigli[ae]|lattin[ae]|bicchier[ei]|garrafas?|copos?)\b/;
const added =
  /^add(?:ed|ing)? (?:me |us |in |on )?an? (?!(?:bit|little|hint|dash|squirt|splash|shot|pump|slice|side|sprinkle|drop|touch|pinch|layer)\b)/;

/** "With a bottle of coke", "add a sprite": a thing of its own, and not how something else is wanted. */
export function isOwnThing(words: string): boolean {
  const folded = plain(words);
  const food = foodIn(folded);
  return measured.test(folded) || added.test(folded) || (food !== null && food.end === folded.length);
}
