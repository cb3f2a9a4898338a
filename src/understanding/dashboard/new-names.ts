// The name of something new, without what only leads to it: who speaks, the verb, what kind it is. A name begins with no
// verb and no comma. English and Spanish.
import { without } from "../wishes/lexicon.ts";
import type { Wish } from "./reading.ts";

const leads = [
  /^(?:can|could|may|shall|should) (?:we|i|you) /iu,
  /^(?:i['’]?d?|we['’]?d?|let['’]?s|please|just|now|also) /iu,
  /^(?:want|like|need|wanna|plan|going|love)(?: to)? /iu,
  /^(?:sell|selling|get|have|offer|offering|do|serve|serving|make|carry|stock|start|put|try|include|introduce|launch|vender|ofrecer|servir|tener|quiero|queremos|podemos|vamos a) /iu,
  /^to (?=[\p{L}])/iu,
  /^(?:an? |the |our |un |una )?(?:(?:lunch|dinner|brunch|breakfast|daily|weekly|weekend|seasonal|chef['’]?s|house) )?specials? ?[,:–—-]/iu,
  /^(?:the|an?|our|my|el|la|una?|los|las) (?=\p{Lu})/u,
];

/** "Sell , truffle & mushroom" is "truffle & mushroom"; what is left of nothing is nothing. */
export function ownName(left: string): string {
  let rest = left.replaceAll(/\s+/gu, " ").trim();
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = leads
      .reduce((text, it) => text.replace(it, " "), `${rest} `)
      .replace(/^[\s,;:.–—-]+/u, "")
      .trim();
  }
  return rest;
}

/** "A new cocktail on the drinks list: Negroni": before the colon stands only what kind it is. */
export function behindColon(wish: Wish, left: string): string {
  const colon = left.search(/:(?!\d)/u);
  if (colon < 0 || !/\p{L}{2}/u.test(left.slice(colon))) return left;
  const head = without(left, [
    ...wish.spot.all(wish.said, "item"),
    ...wish.spot.all(wish.said, "service"),
  ]).slice(0, colon);
  return /\p{L}{2}/u.test(head.replaceAll(kinds, " ")) ? left : " ".repeat(colon + 1) + left.slice(colon + 1);
}

const kinds =
  /(?<![\p{L}])(?:can|could|we|you|i|sell|get|have|offer|serve|put|please|new|two|three|four|five|some|more|these|those|the|this|following|our|on|to|in|of|as|for|list|lists?|things?|items?|specials?|lunch|dinner|brunch|daily|choices?|options?|un|una|unos|unas|dos|tres|cuatro|los|las|nuev[oa]s?|estos|estas|en|la|el|lista|platos?)(?![\p{L}])/giu;
