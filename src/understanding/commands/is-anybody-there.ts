// "Hello, is anybody there right now?": whoever knocks is greeted, and "now" is no hour to come at.
import { languageOf } from "../region.ts";
import { plain } from "../text.ts";

/** All of the message: with more in it something else is asked. */
const knocks = (greeting: string, asks: string, now: string): RegExp =>
  new RegExp(`^\\W*(?:(?:${greeting})\\W+){0,3}(?:${asks})(?: (?:${now}))?(?: (?:please|bitte))?\\W*$`, "u");

const byLanguage: Readonly<Record<string, RegExp>> = {
  en: knocks(
    "hi|hello|hey|hullo|there|good (?:morning|afternoon|evening|day)|excuse me|sorry|um",
    "(?:(?:is|are) )?(?:there )?(?:any|some)(?:body|one)(?: (?:out|in|even|still|actually))? (?:there|here|home|around|online|listening|reading(?: this)?)|are you (?:guys |even |still )?(?:there|here|online|around)|you there|knock knock|am i (?:talking|speaking|writing) to any(?:one|body)",
    "right now|now|at the moment|today|tonight|this (?:morning|afternoon|evening)|at all|at this hour",
  ),
  es: knocks(
    "hola|buenas|buenos dias|buenas (?:tardes|noches)|oiga|perdon",
    "(?:hay|esta) alguien(?: (?:ahi|aqui|por ahi|conectad[oa]|en linea|leyendo))?|estas? (?:ahi|en linea)|estan? ahi",
    "ahora(?: mismo)?|en este momento|hoy|esta (?:noche|tarde)",
  ),
  fr: knocks(
    "bonjour|bonsoir|salut|coucou|allo|ohe",
    "(?:est[- ]ce qu'?il y a|il y a|y a-t-il|y a|ya) quelqu'?un(?: (?:la|ici|en ligne))?|(?:quelqu'?un (?:est )?(?:la|ici))|(?:vous etes|etes-vous|tu es) (?:la|en ligne)",
    "maintenant|en ce moment|actuellement|aujourd'hui|ce soir",
  ),
  de: knocks(
    "hallo|hi|hey|moin|servus|gruss gott|guten (?:tag|morgen|abend)|huhu",
    "ist (?:(?:da|hier|dort) )?(?:gerade |jetzt |im moment )?(?:(?:da|hier) )?(?:jemand|wer)(?: (?:da|hier|dort|online|erreichbar))?|jemand (?:da|hier|zu hause)|(?:sind sie|seid ihr|bist du) (?:gerade |jetzt |noch )?(?:da|online)",
    "gerade|jetzt|im moment|heute(?: abend)?",
  ),
  it: knocks(
    "ciao|salve|buongiorno|buonasera|buon pomeriggio|ehi|pronto|scusi",
    "c'e (?:qualcuno|nessuno)(?: (?:li|qui|online|in linea))?|(?:siete|sei) (?:li|online|in linea)",
    "adesso|ora|in questo momento|oggi|stasera",
  ),
  pt: knocks(
    "ola|oi|bom dia|boa (?:tarde|noite)|alo",
    "(?:ha|esta|tem|esta ai) (?:ai )?(?:alguem|ninguem)(?: (?:ai|aqui|online|em linha))?|(?:esta|estao|voces estao) (?:ai|online)|alguem (?:ai|online)",
    "agora(?: mesmo)?|neste momento|hoje|esta noite",
  ),
};

const longest = 80;

/** Whether somebody only asks if they are heard. */
export const isAnybodyThere = (text: string, locale: string): boolean =>
  text.length <= longest && (byLanguage[languageOf(locale)]?.test(plain(text)) ?? false);
