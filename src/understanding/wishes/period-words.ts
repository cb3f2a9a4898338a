// How six languages call stretches of past days; patterns over plain text.

export interface PeriodWords {
  language: string;
  today: string;
  yesterday: string;
  this: string;
  last: string;
  /** After the unit: "la semana pasada". */
  lastAfter: string;
  /** Before a count: "the last 30 days". */
  past: string;
  in: string;
  of: string;
  units: Readonly<Record<"day" | "week" | "month" | "quarter" | "year" | "weekend", string>>;
  weekdays: readonly string[];
  months: readonly string[];
  compare: string;
  /** The period before the one named. */
  before: string;
  yearAgo: string;
}

const list = (words: string): string[] => words.split(" ");

export const periodWords: Readonly<Record<string, PeriodWords>> = {
  en: {
    language: "en",
    today: "today(?:'s)?|so far today|tonight(?:'s)?",
    yesterday: "yesterday(?:'s)?|last night(?:'s)?",
    this: "this|the current",
    last: "last|the last|the past|past|previous|the previous",
    lastAfter: "(?!)",
    past: "(?:the )?(?:last|past|previous)",
    in: "in|for|during|since",
    of: "of",
    units: {
      day: "days?(?:'s?)?",
      week: "weeks?(?:'s?)?",
      month: "months?(?:'s?)?",
      quarter: "quarters?(?:'s?)?",
      year: "years?(?:'s?)?",
      weekend: "weekends?(?:'s?)?",
    },
    weekdays: list(
      "mon(?:day)?s? tue(?:s(?:day)?)?s? wed(?:nesday)?s? thu(?:rs?(?:day)?)?s? fri(?:day)?s? sat(?:urday)?s? sun(?:day)?s?",
    ).map((it) => `${it}(?:'s)?`),
    months: list(
      "jan(?:uary)? feb(?:ruary)? march apr(?:il)? may june july aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?",
    ),
    compare: "compared?(?: (?:to|with))?|comparison|vs\\.?|versus|against|than|relative to",
    before:
      "(?:the )?same (?:week)?days? (?:(?:of |in )?(?:the )?(?:last|previous|prior) week|(?:a|one|the) week (?:ago|before|earlier))|(?:compared? (?:with|to)|vs\\.?|versus|against) (?:the time )?before|the (?:\\w+ )?(?:one )?before(?: that)?|(?:a|the) week (?:before|earlier)|the previous one|(?:the )?(?:previous|prior|preceding) (?:period|one)|than (?:before|usual)|week over week|month over month|wow|mom",
    yearAgo:
      "(?:a|one) year (?:ago|before|earlier)|(?:the )?same (?:\\w+ )?last year|year over year|yoy|than last year|(?:vs|versus|against|compared to|compared with) last year",
  },
  es: {
    language: "es",
    today: "hoy|esta noche",
    yesterday: "ayer|anoche",
    this: "est[ae]",
    last: "(?:el |la )?(?:ultim[oa]|pasad[oa])",
    lastAfter: "pasad[oa]s?|anterior(?:es)?|ultim[oa]s",
    past: "(?:l[oa]s )?(?:ultim[oa]s|pasad[oa]s)",
    in: "en|de|durante",
    of: "de",
    units: {
      day: "dias?",
      week: "semanas?",
      month: "mes(?:es)?",
      quarter: "trimestres?",
      year: "anos?",
      weekend: "fin(?:es)? de semana|findes?",
    },
    weekdays: list("lunes martes miercoles jueves viernes sabados? domingos?"),
    months: list("enero febrero marzo abril mayo junio julio agosto sep?tiembre octubre noviembre diciembre"),
    compare: "compar\\w+(?: con)?|frente a|contra|respecto a|que",
    before:
      "(?:el )?mismo dia (?:de )?la semana (?:pasada|anterior)|el anterior|la anterior|la semana anterior|el mes anterior|el periodo anterior|que antes",
    yearAgo: "hace un ano|(?:el )?ano pasado por estas fechas|que el ano pasado|con el ano pasado",
  },
  fr: {
    language: "fr",
    today: "aujourd'hui|ce soir",
    yesterday: "hier(?: soir)?",
    this: "cet?(?:te)?",
    last: "(?:la |le )?dernier(?:e)?",
    lastAfter: "dernier(?:e)?s?|passee?s?|precedente?s?",
    past: "(?:les |des )?derni?er(?:e)?s|(?:les )?(?=\\d+ dernier)",
    in: "en|de|pour|depuis",
    of: "de",
    units: {
      day: "jours?",
      week: "semaines?",
      month: "mois",
      quarter: "trimestres?",
      year: "ans?|annees?",
      weekend: "week-?ends?",
    },
    weekdays: list("lundis? mardis? mercredis? jeudis? vendredis? samedis? dimanches?"),
    months: list("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    compare: "compar\\w+(?: a| avec)?|par rapport a|contre|que",
    before:
      "(?:le )?meme jour (?:de )?la semaine (?:derniere|passee|precedente)|d'avant|le precedent|la precedente|qu'avant|la semaine d'avant|le mois d'avant|(?:la )?periode precedente",
    yearAgo: "il y a un an|l'an dernier a la meme (?:periode|epoque)|que l'an dernier|a l'an dernier",
  },
  de: {
    language: "de",
    today: "heute|heute abend|von heute",
    yesterday: "gestern(?: abend)?|von gestern",
    this: "dies(?:e[rnsm]?)|der laufenden",
    last: "(?:de[rnsm] |die )?(?:letzte[rnsm]?|vergangene[rnsm]?|vorige[rnsm]?)",
    lastAfter: "(?!)",
    past: "(?:de[rn] |die )?(?:letzten|vergangenen)",
    in: "im|in|fur|seit|vom",
    of: "von",
    units: {
      day: "tage?[ns]?",
      week: "wochen?",
      month: "monate?[ns]?",
      quarter: "quartals?",
      year: "jahre?[ns]?",
      weekend: "wochenendes?",
    },
    weekdays: list("montags? dienstags? mittwochs? donnerstags? freitags? samstags?|sonnabends? sonntags?"),
    months: list("januar februar marz april mai juni juli august september oktober november dezember"),
    compare: "vergl\\w+(?: (?:mit|zu|zum|zur))?|verglichen(?: mit)?|gegenuber|im vergleich(?: zu[mr]?)?|als",
    before:
      "(?:gleichen|selben) (?:wochen)?tag (?:der |in der )?(?:letzten |vergangenen )?(?:woche|vorwoche)|davor|zuvor|der vorwoche|dem vormonat|zur vorwoche|zum vormonat|als (?:vorher|zuvor|sonst)|dem zeitraum davor",
    yearAgo: "vor einem jahr|(?:zum |dem |im )?vorjahr|als letztes jahr|im gleichen zeitraum des vorjahres",
  },
  it: {
    language: "it",
    today: "oggi|stasera",
    yesterday: "ieri(?: sera)?",
    this: "quest['ao]",
    last: "(?:l[ao'] ?|del(?:la|l') ?)?(?:scors[oa]|ultim[oa])",
    lastAfter: "scors[oaie]|passat[oaie]|precedent[ei]",
    past: "(?:gli |le |negli |nelle )?(?:ultim[ie]|scors[ie])",
    in: "in|di|a|per",
    of: "del",
    units: {
      day: "giorn[oi]",
      week: "settiman[ae]",
      month: "mes[ei]",
      quarter: "trimestr[ei]",
      year: "ann[oi]",
      weekend: "week-?end|fine settimana",
    },
    weekdays: list("lunedi martedi mercoledi giovedi venerdi sabat[oi] domenic(?:a|he)"),
    months: list(
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    ),
    compare: "rispetto a(?:lla|l|i)?|confront\\w+(?: con)?|contro|che",
    before:
      "(?:lo )?stesso giorno (?:della |la )?(?:settimana (?:scorsa|prima|precedente)|scorsa settimana)|prima|(?:al |il )precedente|(?:alla |la )precedente|di prima|la settimana prima|il mese prima|(?:il )?periodo precedente",
    yearAgo: "un anno fa|(?:dell'|l')anno scorso nello stesso periodo|rispetto all'anno scorso",
  },
  pt: {
    language: "pt",
    today: "hoje|esta noite|hoje a noite",
    yesterday: "ontem(?: a noite)?",
    this: "(?:n?est[ea]|d?est[ea])",
    last: "(?:n?[oa] |d[oa] )?(?:ultim[oa]|passad[oa])",
    lastAfter: "passad[oa]s?|anterior(?:es)?",
    past: "(?:n?[oa]s |d[oa]s )?ultim[oa]s",
    in: "em|de|no|na|durante",
    of: "de",
    units: {
      day: "dias?",
      week: "semanas?",
      month: "mes(?:es)?",
      quarter: "trimestres?",
      year: "anos?",
      weekend: "fi(?:m|ns) de semana",
    },
    weekdays: list(
      "segundas?(?:-feiras?)? tercas?(?:-feiras?)? quartas?(?:-feiras?)? quintas?(?:-feiras?)? sextas?(?:-feiras?)? sabados? domingos?",
    ),
    months: list("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro"),
    compare: "compar\\w+(?: com| a[o]?)?|em relacao a[o]?|contra|(?:do )?que",
    before:
      "(?:o )?mesmo dia (?:d)?a semana (?:passada|anterior)|o anterior|a anterior|(?:a )?semana anterior|(?:o )?mes anterior|do que antes|(?:o )?periodo anterior",
    yearAgo: "ha um ano|(?:do |com o |que o )ano passado na mesma epoca|do que no ano passado",
  },
};
