// Whether somebody who was asked "still coming?" says so: in words that mean nothing of the kind elsewhere.
import { languageOf } from "./region.ts";

interface Words {
  /** Says it of its own accord: nobody has asked. */
  unasked: RegExp;
  coming: RegExp;
  notComing: RegExp;
}

const words: Readonly<Record<string, Words>> = {
  en: {
    unasked:
      /\b(?:still coming|still on (?:for|our way)|(?:i|we)(?:['’]ll| will)(?: all| both| still| definitely)* be there)\b/iu,
    coming:
      /\b(?:still (?:coming|on)|(?:i|we)(?:['’]ll| will|['’]m|['’]re| am| are)(?: all| both| still| definitely)* (?:be )?(?:there|here|coming|in|on (?:my|our) way)|(?:i|we)(?:['’]ll| will) (?:come|make it)|see you|count (?:me|us) in|(?:would|wo)n['’]t miss it|looking forward|as planned|coming)\b/iu,
    notComing:
      /\b(?:can(?:no|['’])?t|cannot|can not|won['’]?t|will not|(?:not|un)[ ]?able|not (?:going|gonna)|(?:am|are|['’]m|['’]re) not|aren['’]t|no longer|not)\b.{0,25}\b(?:come|coming|make it|be there|attend)\b|\bno longer (?:need|want)\b/iu,
  },
  es: {
    unasked:
      /(?<!\p{L})(?:(?:seguimos|sigo) (?:viniendo|adelante)|sigue en pie|all[ií] estar[eé](?:mos)?|estaremos all[ií]|s[ií] (?:que )?(?:vamos|iremos|ir[eé]|vendremos))(?!\p{L})/iu,
    coming:
      /\b(?:all[ií] estar[eé](?:mos)?|estaremos|estar[eé] all[ií]|vamos|voy|iremos|ir[eé]|vendremos|nos vemos|cuenta con|hasta (?:entonces|mañana|luego))\b/iu,
    notComing:
      /\bno\b.{0,15}\b(?:podemos|puedo|podr[eé](?:mos)?|vamos|voy|iremos|ir[eé]|venimos|llegamos|llego)\b/iu,
  },
  fr: {
    unasked:
      /(?<!\p{L})(?:(?:on|je|nous) (?:vient|viens|venons) (?:toujours|bien)|(?:on sera|nous serons|je serai) l[àa]|toujours (?:d['’]accord|bon) pour)(?!\p{L})/iu,
    coming:
      /\b(?:(?:on|nous|j['’]?|je)\b.{0,12}\b(?:viens|vient|venons|viendrai|viendrons|serai|serons|sera|arrive)|on (?:vient|sera)|comme pr[eé]vu|[àa] (?:demain|bient[oô]t|ce soir|tout [àa] l['’]heure))(?!\p{L})/iu,
    notComing:
      /\b(?:(?:ne|n['’])\b.{0,15}\b(?:pou(?:vons|rrons|rrai)|peux|peut|viens|venons|viendra(?:i|ons)?)|(?:peux|peut|vient|pouvons) (?:pas|plus))\b/iu,
  },
  de: {
    unasked:
      /(?<!\p{L})(?:(?:wir|ich) kommen? (?:immer )?noch|kommen? trotzdem|bleibt dabei|(?:wir sind|wir werden|ich bin|ich werde) (?:p[üu]nktlich )?da(?: sein)?)(?!\p{L})/iu,
    coming:
      /\b(?:(?:ich|wir) (?:komme[n]?|bin|sind|werde[n]?)\b(?!.*\b(?:nicht|kein)).*|bleibt dabei|wie geplant|bis (?:dann|morgen|sp[äa]ter|heute abend)|freue[n]? (?:mich|uns))\b/iu,
    notComing:
      /\b(?:k(?:ann|[öo]nnen|omme[n]?|lappt|schaffe[n]?)|schaffe[n]?)\b.{0,20}\b(?:nicht|leider nicht)\b/iu,
  },
  it: {
    unasked: /(?<!\p{L})(?:(?:veniamo|vengo) (?:ancora|sempre|comunque)|ci sar[oò]|ci saremo)(?!\p{L})/iu,
    coming:
      /\b(?:ci sar[oò]|ci saremo|ci siamo|ci sono|veniamo|vengo|verremo|verr[oò]|arriviamo|a domani|a dopo|a stasera|come previsto|confermo|confermiamo)(?!\p{L})/iu,
    notComing:
      /\bnon\b.{0,15}\b(?:posso|possiamo|potr[oò]|potremo|vengo|veniamo|riesco|riusciamo|ci sar[oò]|ci saremo)(?!\p{L})/iu,
  },
  pt: {
    unasked:
      /(?<!\p{L})(?:(?:continuamos|continuo) a (?:ir|vir)|ainda (?:vamos|vou)|(?:estaremos|estarei) l[aá]|l[aá] estaremos)(?!\p{L})/iu,
    coming:
      /\b(?:estarei l[aá]|estaremos l[aá]|vamos|vou|iremos|irei|l[aá] estaremos|at[eé] (?:amanh[aã]|logo|l[aá])|confirmo|confirmamos|como combinado)(?!\p{L})/iu,
    notComing:
      /\bn[aã]o\b.{0,15}\b(?:posso|podemos|poderei|poderemos|vou|vamos|consigo|conseguimos|d[aá])(?!\p{L})/iu,
  },
};

/** `null`: the words say neither. */
export function readAttendance(text: string, locale: string): "coming" | "not_coming" | null {
  const { coming, notComing } = words[languageOf(locale)] ?? (words["en"] as Words);
  if (notComing.test(text)) return "not_coming";
  return coming.test(text) ? "coming" : null;
}

/** "Yes, still coming", said without being asked. */
export function saysComing(text: string, locale: string): boolean {
  const { unasked, notComing } = words[languageOf(locale)] ?? (words["en"] as Words);
  return unasked.test(text) && !notComing.test(text) && !text.includes("?");
}

const unsure: Readonly<Record<string, RegExp>> = {
  en: /\b(?:maybe|perhaps|possibly|(?:not|un) ?(?:really )?(?:sure|certain)|(?:don['’]?t|do not) know|dunno|(?:i['’]?ll|we['’]?ll|will) (?:let you know|see|confirm)|might|depends)\b/iu,
  es: /(?<!\p{L})(?:quiz[aá]s?|tal vez|a lo mejor|no (?:lo )?(?:s[eé]|sabemos)|no estoy segur[oa]|ya (?:te|os|le|les) (?:digo|aviso|cuento)|depende|ya veremos)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:peut[- ][eê]tre|pas (?:encore )?(?:s[uû]re?|certaine?)|(?:ne )?sais pas|je (?:vous|te) (?:dirai|tiens au courant|dis)|[çc]a d[eé]pend|on verra)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:vielleicht|eventuell|nicht (?:ganz )?sicher|wei[sß]+ (?:es |ich )?(?:noch )?nicht|(?:sage?|gebe?) .{0,20}bescheid|mal (?:sehen|schauen)|kommt darauf an)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:forse|magari|non (?:lo )?(?:so|sappiamo)|non sono (?:ancora )?sicur[oa]|(?:vi|ti|le) (?:far[oò] sapere|dico)|dipende|vediamo)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:talvez|n[aã]o (?:sei|sabemos)|n[aã]o tenho (?:a )?certeza|(?:j[aá] )?(?:te|vos|lhe)? ?aviso|depende|logo (?:digo|se v[eê])|vamos ver)(?!\p{L})/iu,
};

/** Whether somebody who was asked does not know yet. */
export const isUnsure = (text: string, locale: string): boolean =>
  (unsure[languageOf(locale)] ?? (unsure["en"] as RegExp)).test(text);
