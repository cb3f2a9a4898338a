// How customers speak of who is to do it, a row a language. Of plain words; `@` stands for a person's name.
export interface PeopleWords {
  /** Right before a name: that person is to do it. */
  by: string;
  /** Right before `by`: it is who comes along. */
  comes: string;
  /** Right before a name: it is whoever writes, or who is spoken to. */
  own: string;
  /** What such people are called. */
  role: string;
  /** Whoever is free. */
  anyone: string;
  /** Who did the customer's last visit. */
  same: string;
  /** Somebody other than who is meant now. */
  other: string;
  /** Whose the customer's visit is. */
  mine: string;
  /** Who does something, or works here. */
  who: string;
  /** When a person works. */
  works: string;
  /** Whether a person does something. */
  does: string;
}

const enRole =
  "stylists?|hair ?dressers?|barbers?|beauticians?|therapists?|masseu(?:r|se)s?|nail tech(?:nician)?s?|technicians?|mechanics?|colou?rists?|dentists?|doctors?|vets?|hygienists?|trainers?|teachers?|tutors?|instructors?|specialists?|physios?|people|persons?|girls?|guys?|ladies|lady|members? of staff|staff|team";
const en: PeopleWords = {
  by: "with|w/|by",
  comes: "com(?:e|es|ing)|bring(?:ing)?|going|(?:am|is|are|be|'m|'re) (?:here|there)|along|together",
  own: "my name is|my name's|i'm|i am|this is|it's|it is|name's|call me|under|for|named?|hi|hello|hey|dear|thanks|thank you|and|&",
  role: enRole,
  anyone: `(?<!(?:does|do|can|could|is|has|if|when|for|to|from|than) )(?:any ?(?:one|body)(?! (?:cancels?|drops?|leaves?|else|who|has|have|had|can|could|there|knows?|speaks?|comes?))(?: (?:is|will be)? ?(?:free|fine|available|will do|works|at all))?|who ?ever(?:'s| is)? (?:is )?(?:free|available|there|around)|no (?:preference|particular (?:person|stylist|one))|any (?:one )?(?:of (?:the |your )?)?(?:${enRole})|(?:don't|doesn't|do not|does not) (?:mind|matter|care) who|first available (?:${enRole})|not (?:bothered|fussed) who)`,
  same: `(?:(?:with|by) )?(?:the )?same (?:${enRole}|one)(?: (?:as|like) (?:(?:the )?last time|before|always|usual))?|my usual (?:${enRole})`,
  other: `(?<!(?:\\d|two|three|four|five|six|some|the) )(?:an?other|different|(?:some|any) ?(?:one|body) else|other)(?: (?:${enRole}))?(?<=else|${enRole})|not (?:with )?@`,
  mine: "who(?:'s|s| is| are| will(?: be)?|'ll(?: be)?) (?:the (?:person|one) )?(?:\\w+ing\\b.{0,20}\\b(?:my|me|it|us)|my\\b.*|(?:it|that|the \\w+) with|(?:going to )?(?:do|cut|see|colou?r|style|take care of|look after|fix|service)\\b.{0,12}\\b(?:my|me|it))|who (?:am i|are we|will i be|do i|did i) (?:have|get|see|seeing|with|booked|book|getting|having)\\b.*|with whom",
  who: `(?:who(?! .{0,24}(?:talk|speak|contact|call|complain|pay|help))|which (?:one )?(?:of you )?(?:${enRole})|what (?:${enRole})) .{0,30}\\b(?:does|do|can|could|works?|cuts?|offers?|good|best|specialis\\w+|specializ\\w+|have|has|here|team|there|available|free)\\b|who (?:are|is) (?:on )?(?:your|the) (?:${enRole})|(?:tell me about|meet|who's on) (?:the|your) (?:${enRole})|^(?:your )?(?:${enRole})\\?$|do i get to (?:pick|choose) (?:my|the|a) (?:${enRole})|can i (?:pick|choose|request|ask for) (?:my|the|a|an?) (?:specific |certain |particular )?(?:${enRole})`,
  works: `when (?:is|does|will|'s) @ (?:be )?(?:work\\w*|in|there|on|around|back)|when's @ (?:work\\w*|in|on)|(?:what|which) (?:days|hours|times?|shifts?) (?:is|does|do|are) @ (?:work\\w*|in|on|have)|(?:is|will) @ (?:be )?(?:in|work\\w*|there|on|off|around)\\b|does @ work|@'?s? (?:schedule|shifts?|hours|working (?:days|hours))|(?:days|hours) (?:of|for) @`,
  does: `(?:does|do|can|will|could) @ (?:also )?(?:do|does|cut|cuts|give|offer|know|fix|repair|handle)\\b`,
};

const es: PeopleWords = {
  by: "con",
  comes: "voy|vamos|vengo|venimos|vendre|vendremos|ire|iremos|junto",
  own: "me llamo|mi nombre es|soy|a nombre de|nombre|para|hola|gracias|y",
  role: "estilistas?|peluquer[oa]s?|barber[oa]s?|mecanic[oa]s?|masajistas?|esteticistas?|personas?|chic[oa]s?|equipo|gente",
  anyone:
    "cualquier[a]?(?: (?:estilista|peluquer[oa]|persona|chic[oa]|mecanic[oa]))|con cualquiera|con quien sea|(?:me )?da igual (?:con )?quien|no importa quien|sin preferencia|quien este libre|no tengo preferencia",
  same: "con (?:la|el) mism[oa](?: (?:estilista|peluquer[oa]|barber[oa]|mecanic[oa]|masajista|persona|chic[oa]))?(?: (?:que|de) (?:la )?(?:ultima vez|otra vez|siempre|antes))?",
  other:
    "otr[oa] (?:estilista|peluquer[oa]|barber[oa]|mecanic[oa]|persona|chic[oa])|alguien mas|con otr[oa]$|no (?:con )?@",
  mine: "(?:quien|con quien) (?:me|tengo|es mi|va a|hace mi|hara mi|estoy)\\b.*",
  who: "quien(?:es)? (?:hacen?|cortan?|trabajan?|sabe[n]?|puede[n]?|ofrecen?)\\b.*|que (?:estilistas|peluquer[oa]s|mecanic[oa]s|personas) (?:hay|teneis|tienen|tienes|trabajan).*",
  works:
    "(?:cuando|que dias|a que hora) (?:trabaja|esta|viene) @|(?:trabaja|esta) @\\b|@ (?:trabaja|esta)(?: (?:cuando|hoy|manana))?\\?|horario de @",
  does: "@ (?:hace|corta|sabe)|(?:hace|corta) @",
};

const fr: PeopleWords = {
  by: "avec|chez|par",
  comes: "viens|venons|viendrai|viendrons|arrive|ensemble",
  own: "je m'appelle|mon nom est|je suis|c'est|au nom de|nom|pour|bonjour|salut|merci|et",
  role: "stylistes?|coiffeu(?:rs?|ses?)|barbiers?|mecanicien(?:ne)?s?|masseu(?:rs?|ses?)|estheticien(?:ne)?s?|personnes?|equipe|filles?",
  anyone:
    "n'importe (?:qui|quel(?:le)? (?:styliste|coiffeu(?:r|se)|personne))|peu importe (?:avec )?qui|sans preference|pas de preference|celui qui est libre|qui (?:est|sera) (?:libre|disponible)$|ca m'est egal qui",
  same: "avec (?:la|le) meme(?: (?:styliste|coiffeu(?:r|se)|barbier|mecanicien(?:ne)?|personne))?(?: (?:que|comme) (?:la derniere fois|d'habitude|avant))?",
  other:
    "(?:une? )?autre (?:styliste|coiffeu(?:r|se)|barbier|mecanicien(?:ne)?|personne)|quelqu'un d'autre|pas (?:avec )?@",
  mine: "(?:qui|avec qui) (?:me|va me|ai[- ]je|est mon|est ma|s'occupe|j'ai|fait ma|fait mon)\\b.*",
  who: "qui (?:fait|font|coupe|travaille|peut|propose|sait)\\b.*|(?:quels?|quelles?) (?:stylistes?|coiffeu(?:rs?|ses?)|mecaniciens?|personnes?) .*",
  works:
    "(?:quand|quels jours) (?:travaille|est|vient) @|quand est[- ]ce que @ (?:travaille|est)|@ (?:travaille|est la)\\b.*\\?|horaires? de @",
  does: "@ (?:fait|coupe)|est[- ]ce que @ (?:fait|coupe)",
};

const de: PeopleWords = {
  by: "mit|bei|von|zu",
  comes: "komme|kommen|bin|zusammen",
  own: "ich heisse|ich heise|mein name ist|ich bin|hier ist|auf den namen|name|fur|hallo|hi|danke|und",
  role: "stylist(?:in(?:nen)?|en)?|friseur(?:in(?:nen)?|e)?|barbier(?:e)?|mechaniker(?:in(?:nen)?)?|masseur(?:in)?|kosmetiker(?:in)?|person(?:en)?|leute|team|mitarbeiter(?:in(?:nen)?)?",
  anyone:
    "egal (?:bei |mit )?wem|(?:ist )?(?:mir )?egal,? wer|wer (?:gerade |eben )?(?:frei ist|zeit hat)|irgend ?(?:jemand|wer|eine[rnm]?)|bei irgend\\p{L}*|keine praferenz|wer auch immer",
  same: "(?:mit|bei|von|zu) (?:de[rmn]selben|der gleichen|dem gleichen)(?: (?:stylist(?:in)?|friseur(?:in)?|barbier|mechaniker(?:in)?|person))?(?: wie (?:(?:beim )?letzte[sn] mal|immer|vorher))?",
  other:
    "(?:jemand|wer) ander(?:e[srmn]?|s)|andere[rn]? (?:stylist(?:in)?|friseur(?:in)?|mechaniker(?:in)?|person)|nicht (?:bei |mit )?@",
  mine: "(?:wer|bei wem|mit wem) (?:schneidet|macht|ist|habe|bin|farbt|behandelt|repariert)\\b.*\\b(?:mir|mich|mein\\p{L}*|ich)\\b.*",
  who: "wer (?:macht|kann|schneidet|arbeitet|bietet)\\b.*|welche[rn]? (?:stylist(?:in(?:nen)?|en)?|friseur(?:in(?:nen)?|e)?|mechaniker|mitarbeiter(?:innen)?|leute) .*",
  works:
    "wann (?:arbeitet|ist|kommt) @|(?:arbeitet|ist) @\\b.{0,20}(?:da|heute|morgen)?\\?|an welchen tagen (?:arbeitet|ist) @|arbeitszeiten von @",
  does: "(?:macht|kann|schneidet) @",
};

const it: PeopleWords = {
  by: "con|da",
  comes: "vengo|veniamo|verro|verremo|insieme",
  own: "mi chiamo|il mio nome e|sono|a nome di|nome|per|ciao|salve|grazie|e",
  role: "parrucchier[ei]a?|stilist[aei]|barbier[ei]|meccanic[oi]|massaggiator[ei]|estetist[ae]|person[ae]|ragazz[ae]|squadra",
  anyone:
    "con chiunque|chiunque (?:sia libero|va bene)?|non importa (?:con )?chi|nessuna preferenza|chi (?:e|sia) liber[oa]|(?:mi e|e) indifferente chi|qualsiasi (?:parrucchier[ea]|persona|stilista)",
  same: "con (?:lo|la) stess[oa](?: (?:parrucchier[ea]|stilista|barbiere|meccanico|estetista|persona|ragazz[oa]))?(?: (?:del|dell)'? ?(?:ultima volta|altra volta)| di (?:sempre|prima))?",
  other:
    "(?:un[' ]?)?altr[oa] (?:parrucchier[ea]|stilista|barbiere|meccanico|persona)|qualcun altro|qualcun'altra|non (?:con )?@",
  mine: "(?:chi|con chi) (?:mi|ho|e il mio|sono|fa il mio|fara)\\b.*",
  who: "chi (?:fa|fanno|taglia|lavora|puo|sa)\\b.*|(?:quali|che) (?:parrucchier[ei]|stilisti|meccanici|persone) .*",
  works:
    "(?:quando|che giorni|in che giorni) (?:lavora|c'e|viene) @|(?:lavora|c'e) @\\b|@ (?:lavora|c'e)\\b.*\\?|orari(?:o)? di @",
  does: "@ (?:fa|taglia)\\b|(?:fa|taglia) @",
};

const pt: PeopleWords = {
  by: "com|pel[oa]",
  comes: "vou|vamos|venho|irei|iremos|junto",
  own: "chamo-me|me chamo|meu nome e|sou|em nome de|nome|para|ola|oi|obrigad[oa]|e",
  role: "cabeleireir[oa]s?|estilistas?|barbeir[oa]s?|mecanic[oa]s?|massagistas?|esteticistas?|pessoas?|equipa?e?|moc[oa]s?",
  anyone:
    "com qualquer (?:um|uma|pessoa)|qualquer (?:um|uma|pessoa|cabeleireir[oa]|mecanic[oa])\\b|nao importa (?:com )?quem|tanto faz (?:com )?quem|sem preferencia|quem estiver livre",
  same: "com (?:o|a) mesm[oa](?: (?:cabeleireir[oa]|estilista|barbeir[oa]|mecanic[oa]|massagista|pessoa))?(?: (?:da (?:ultima|outra) vez|de (?:sempre|antes)))?",
  other:
    "outr[oa] (?:cabeleireir[oa]|estilista|barbeir[oa]|mecanic[oa]|pessoa)|outra pessoa|alguem mais|nao (?:com )?@",
  mine: "(?:quem|com quem) (?:me|vai|tenho|e o meu|e a minha|faz o meu|estou)\\b.*",
  who: "quem (?:faz|fazem|corta|trabalha|pode|sabe)\\b.*|(?:quais|que) (?:cabeleireir[oa]s|estilistas|mecanicos|pessoas) .*",
  works:
    "(?:quando|que dias|em que dias) (?:trabalha|esta|vem) @|(?:trabalha|esta) @\\b|@ (?:trabalha|esta)\\b.*\\?|horario d[oae] @",
  does: "@ (?:faz|corta)\\b|(?:faz|corta) @",
};

/** Words that stand where a name could, and are no slip of one: "by noon" is not Noor's, "with the" not Theo's. */
export const noNames = new Set(
  "the them then they that this there these those other others both some someone anyone else noon night midday midnight morning evening monday mondays friday sunday saturday march april june july august many more most much mine time today tonight tomorrow next last three four five seven eight nine ten el los las una uno unos unas este esta hoy manana mediodia noche para ella ellos les des une ton mon mes midi demain soir nous vous der die das den dem ein eine einem einer mir uns morgen mittag heute abend gli della dello mezzogiorno domani sera noi voi meio dia amanha noite nos ele ela".split(
    " ",
  ),
);

const languages: Readonly<Record<string, PeopleWords>> = { en, es, fr, de, it, pt };

export const peopleWords = (language: string): PeopleWords => languages[language] ?? en;
