// "Can I get my daughter in at the same time?": somebody comes along, and has a visit of their own.
import { plain } from "./text.ts";

/** In all our languages: none of these words means something else in another. */
const sameTime =
  /(?<!\p{L})(?:(?:the |that )?same time(?! (?:next|last|on|as (?!me|mine|us|my)))|at that time too|al mismo tiempo|a la misma hora|en meme temps|a la meme heure|zur (?:gleichen|selben) zeit|gleichzeitig|um dieselbe zeit|alla stessa ora|nello stesso momento|contemporaneamente|ao mesmo tempo|a mesma hora)(?!\p{L})/u;

const companion =
  /(?<!\p{L})(?:(?:my|our) (?:\p{L}+ )?(?:daughter|son|kid|boy|girl|child|husband|wife|partner|boyfriend|girlfriend|fiancee?|friend|mate|mum|mom|mother|dad|father|sister|brother|cousin|aunt|uncle|niece|nephew|grandma|granny|grandson|granddaughter|colleague|roommate|flatmate|bridesmaid)|(?:mi|nuestr[oa]) (?:hij[oa]|marido|mujer|espos[oa]|pareja|novi[oa]|amig[oa]|madre|padre|herman[oa]|prim[oa]|abuela)|(?:mon|ma|notre) (?:fil[sl]e?|mari|femme|copine|copain|amie?|mere|pere|soeur|frere|cousine?)|mein(?:e[nrm]?)? (?:tochter|sohn|mann|frau|partner(?:in)?|freund(?:in)?|mutter|vater|schwester|bruder|kind)|mi[ao] (?:figli[oa]|marito|moglie|compagn[oa]|ragazz[oa]|amic[oa]|madre|padre|sorella|fratello)|minh?[ao] (?:filh[ao]|mulher|amig[ao]|mae|irma|namorada|esposa)|meu (?:filho|marido|amigo|pai|irmao|namorado))(?!\p{L})/u;

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

/** What somebody has done, or comes for. */
const visits = whole(
  "get|have|has|having|comes?|coming|bring|join|book|fit|squeeze|done|cut|haircut|appointment|needs?|wants?|like|viene|venga|venire?|traer|traiga|cort\\p{L}+|cita|reserv\\p{L}+|hac\\p{L}+|quiere|quiero|pein\\p{L}+|vien\\p{L}+|amen\\p{L}+|coup\\p{L}+|rendez-vous|faire|prendre|coiff\\p{L}+|voudr\\p{L}+|(?:mit|dran)?komm\\p{L}*|mitbring\\p{L}*|schneid\\p{L}*|haarschnitt|termin|buch\\p{L}*|machen|haben|bekomm\\p{L}*|mochte|port\\p{L}+|tagli\\p{L}*|appuntamento|prenot\\p{L}+|fare|farsi|vorrebbe|vir|vem|venha|trazer|traga|marca\\p{L}+|fazer|quer",
);

/** What they do meanwhile, what it costs and whether they must: no visit of theirs. */
const meanwhile = whole(
  "sit|sits|wait|waits|stay|stays|watch|pay|pays|stand|have to|must|expensive|cheaper|cost|sentar\\p{L}*|espera\\p{L}*|quedar\\p{L}*|mirar\\p{L}*|pagar?|tiene que|car[oa]|cuesta|asseoir|attend\\p{L}*|rester?|regarder?|paie\\p{L}*|paye\\p{L}*|doit|cher|sitz\\p{L}*|wart\\p{L}*|bleib\\p{L}*|zuschau\\p{L}*|zuseh\\p{L}*|zahl\\p{L}*|muss|teu\\p{L}*|seder\\p{L}*|aspett\\p{L}*|restare|guardare|deve|costa|ficar|ver|tem (?:que|de)|custa",
);

const negated = whole(
  "(?:can|won|don|doesn|isn|aren|wouldn|couldn)'?t|cannot|not|never|no (?:puede|quiere|va|viene|podra|a la|al)|nicht|kein\\p{L}*|pas|non|nao",
);

const too = whole("too|also|as well|tambien|aussi|auch|anche|tambem");

const changed = whole(
  "move|change|reschedule|cancel|mine|mover|cambiar?|cancel\\p{L}*|deplacer?|changer?|annul\\p{L}*|verschieb\\p{L}*|verleg\\p{L}*|andern|absag\\p{L}*|stornier\\p{L}*|spost\\p{L}*|alterar?|mudar?",
);

/** Whether somebody beside the customer is to have a visit at the time of theirs. */
export function comesAlong(text: string): boolean {
  const said = plain(text);
  return togetherSaid(said) && visits.test(said) && !meanwhile.test(said) && !negated.test(said);
}

/** "My daughter can't come at the same time": of hers, and of no visit that is being made. */
export function comesNotAlong(text: string): boolean {
  const said = plain(text);
  return togetherSaid(said) && negated.test(said);
}

const togetherSaid = (said: string): boolean => sameTime.test(said) && companion.test(said);

/** "My son needs a haircut too, on Friday": one of his own, whether or not at the same time. */
export function wantsOneToo(text: string): boolean {
  const said = plain(text);
  const own = companion.test(said) && too.test(said) && visits.test(said);
  return own && !meanwhile.test(said) && !changed.test(said);
}
