// "After my haircut I want the car washed close by": the visit that is told of comes first, and both are wished for.
import { plain } from "../text.ts";

const after =
  "(?:right |straight |just |directly )?(?:after|despues de(?:l)?|apres|nach|im anschluss an|dopo|depois d[eao]s?)";
const article =
  "(?:my|our|the|an?|having|getting|mi|nuestr[oa]|el|la|una?|mon|ma|notre|les?|une|mein\\p{L}*|unser\\p{L}*|de[mnr]|eine?[mnr]?|il|lo|l[ae]|un[oa]?|meu|minha|o|a|um|uma)";
/** With what the second wish begins. */
const wish =
  "i(?:'d|'m|'ll)?|we(?:'d|'ll)?|could|can|please|get|book|find|is there|quiero|quisiera|queremos|necesito|me gustaria|busca|je|j'\\p{L}+|nous|on|mochten?|will|wollen|brauchen?|hatten?|suche|vorrei|vorremmo|voglio|ho bisogno|cerco|quero|queria|queremos|preciso|gostaria";
const told = new RegExp(
  `^\\W*${after} (?:${article} )?(?<first>.{3,60}?)(?:, ?| (?=(?:${wish})(?![\\p{L}])))(?<second>(?:${wish})(?![\\p{L}]).{3,})$`,
  "du",
);

/** The same wish in the order in which it is to be; null where it is told otherwise. */
export function inItsOrder(text: string): string | null {
  const found = told.exec(plain(text));
  const [first, second] = [found?.indices?.groups?.["first"], found?.indices?.groups?.["second"]];
  return first && second ? `${text.slice(...first)} then ${text.slice(...second)}` : null;
}
