// "Can I get my daughter in at the same time?": somebody comes along, and has a visit of their own.
import { plain } from "./text.ts";

/** In all our languages: none of these words means something else in another. */
const sameTime =
  /(?<!\p{L})(?:(?:the |that )?same time(?! (?:next|last|on|as (?!me|mine|us|my)))|alongside me|next to me|at that time too|al mismo tiempo|a la misma hora|en meme temps|a la meme heure|zur (?:gleichen|selben) zeit|gleichzeitig|um dieselbe zeit|alla stessa ora|nello stesso momento|contemporaneamente|ao mesmo tempo|a mesma hora)(?!\p{L})/u;

const companion =
  /(?<!\p{L})(?:(?:my|our) (?:\p{L}+ )?(?:daughter|son|kid|boy|girl|child|husband|wife|partner|boyfriend|girlfriend|fiancee?|friend|mate|mum|mom|mother|dad|father|sister|brother|cousin|aunt|uncle|niece|nephew|grandma|granny|grandson|granddaughter|colleague|roommate|flatmate|bridesmaid)|(?:mi|nuestr[oa]) (?:hij[oa]|marido|mujer|espos[oa]|pareja|novi[oa]|amig[oa]|madre|padre|herman[oa]|prim[oa]|abuela)|(?:mon|ma|notre) (?:fil[sl]e?|mari|femme|copine|copain|amie?|mere|pere|soeur|frere|cousine?)|mein(?:e[nrm]?)? (?:tochter|sohn|mann|frau|partner(?:in)?|freund(?:in)?|mutter|vater|schwester|bruder|kind)|mi[ao] (?:figli[oa]|marito|moglie|compagn[oa]|ragazz[oa]|amic[oa]|madre|padre|sorella|fratello)|minh?[ao] (?:filh[ao]|mulher|amig[ao]|mae|irma|namorada|esposa)|meu (?:filho|marido|amigo|pai|irmao|namorado))(?!\p{L})/u;

/** Whether somebody beside the customer is to have a visit at the time of theirs. */
export function comesAlong(text: string): boolean {
  const said = plain(text);
  return sameTime.test(said) && companion.test(said);
}
