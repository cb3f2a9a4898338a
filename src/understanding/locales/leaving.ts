// How customers leave a talk or a plan, in the six languages and without accents.
const anyOf = (...languages: readonly string[]): string => languages.join("|");
const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

/** What is said around a few words in politeness or on second thoughts. */
const before =
  "no|nope|wait|actually|please|sorry|oh|ok|okay|well|just|then|and|let's|espera|mejor|perdon|non|attends|finalement|en fait|nein|doch|warte|lieber|bitte|aspetta|anzi|meglio|nao|afinal|melhor|por favor";
const after =
  "then|please|thanks|thank you|after all|instead|now|the same|for (?:us|me)|por favor|gracias|s'il vous plait|merci|bitte|danke|doch|so|per favore|grazie|obrigad[oa]|afinal";

/** A sentence that is these words, with what is said around them. */
const only = (words: string): RegExp =>
  new RegExp(`^\\P{L}*(?:(?:${before})\\P{L}+)*(?:${words})(?:\\P{L}+(?:${after}))*\\P{L}*$`, "u");

/** Goodbye. */
export const bye = whole(
  anyOf(
    "that(?:'?s| is) all i need\\p{L}*|good ?bye|bye|have a (?:nice|good|great) (?:day|one|evening)",
    "adios|hasta luego",
    "au revoir|bonne journee",
    "tschuss|auf wiedersehen",
    "arrivederci|buona giornata",
    "tchau|adeus",
  ),
);

/** Where a plan is put off, nothing more is said of it: "some other time on the same day" is a wish. */
const puts = (words: string): string =>
  `(?<=^\\P{L}*|[.,;!]\\P{L}*|(?:${before}|some|maybe|perhaps|mejor|quizas|tal vez|plutot|peut-etre|lieber|vielleicht|dann|magari|forse|meglio|talvez)\\P{L}+)(?:${words})(?:\\P{L}+(?:${after}))*(?=\\P{L}*$|\\s*[.,;!])`;

/** What is not to be booked yet: "it", "one", "a table", and no table of a kind. */
const yet =
  "(?: (?:it|one|that|this|anything|an? (?:table|booking|reservation|appointment|visit|decision)|just|right|now|yet|today|tonight|at the moment))*(?=\\P{L}*$|\\s*[.,;!]| (?:because|as|until|till|before|but|so|i|we)(?!\\p{L}))";

/** Another time, and not now: a plan is left, whatever is held of it. */
export const anotherTime = whole(
  anyOf(
    `${puts("(?:maybe|perhaps) (?:an|some ?)other time")}|i'?(?:ll| will) (?:book|do|reserve|come back|decide|get back to you)(?: (?:it|that|one|again))? (?:later|another (?:time|day)|some other time|soon)|(?:not|isn't|am not|'m not|aren't) (?:\\p{L}+ )?(?:(?:ready|looking|planning|going|trying) to (?:book|reserve|decide|commit)|(?:ready|looking|planning) to make (?=an? ))${yet}`,
    `${puts("en otro momento|otra vez sera")}|ya reserv(?:o|are)|reserv(?:o|are) (?:luego|mas tarde|otro dia)|no (?:estoy|estamos) (?:\\p{L}+ )?(?:list|preparad)\\p{L}+ para reservar|(?:todavia|aun) no (?:quiero|queremos|voy a|vamos a) reservar`,
    `${puts("une autre fois")}|je reserve(?:rai)? plus tard|pas (?:encore )?pret\\p{L}* a reserver|(?:veux|vais|voulons|allons|veut|va) pas (?:encore |tout de suite )reserver`,
    `${puts("ein (?:anderes mal|andermal)")}|ich (?:buche|reserviere) (?:\\p{L}+ )?spater|noch nicht (?:bereit,? zu )?(?:buchen|reservieren)`,
    `${puts("un'altra volta")}|prenot(?:o|ero) (?:dopo|piu tardi)|non (?:sono|siamo) (?:\\p{L}+ )?pront[oaie] (?:a|per) prenotare|non (?:voglio|vogliamo) ancora prenotare`,
    `${puts("(?:fica )?para outra (?:vez|altura)")}|(?:marco|reservo) (?:depois|mais tarde)|nao (?:estou|estamos) (?:\\p{L}+ )?pront\\p{L}* (?:para|a) (?:reservar|marcar)|ainda nao (?:quero|queremos|vou|vamos) (?:reservar|marcar)`,
  ),
);

/** They will be in touch: with nothing held the plan is left, and else it is no more than told. */
export const callsLater = whole(
  anyOf(
    "i'?(?:ll| will) (?:call|ring)(?: (?:you|it|back|again))* (?:later|another (?:time|day)|some other time|soon)",
    "ya (?:llamo|llamare)|(?:llamo|llamare) (?:luego|mas tarde|otro dia)",
    "je (?:rappelle|rappellerai) plus tard",
    "ich (?:melde mich|rufe) (?:\\p{L}+ )?spater",
    "richiamo (?:dopo|piu tardi)",
    "ligo (?:depois|mais tarde)",
  ),
);

/** Another hour than the one that was wished for, and no other day; "not that early". */
export const anotherHour = only(
  `(?:${anyOf(
    "(?:some ?other|another|a different) time|(?:(?:i|we)(?:'m|'re| am| are)? )?(?:not going to|can't|cannot|won't)(?: be able to)? make (?:it|that) (?:that|so|this) (?:early|late|soon)",
    "no (?:llego|llegamos|puedo|podemos)(?: llegar| ir)? tan (?:pronto|temprano|tarde)|(?:a |en )?otra hora|en otro momento (?=del|ese|el)",
    "(?:je ne peux|nous ne pouvons|on ne peut) pas (?:venir |arriver |etre la )?(?:si|aussi) (?:tot|tard)|(?:a )?une autre heure|(?:a )?un autre moment (?=d[eu]|ce|le)",
    "so (?:fruh|spat) (?:schaffe ich|schaffen wir|kann ich|konnen wir)(?: es| das)? nicht|(?:zu )?einer anderen (?:uhr)?zeit|(?:um )?eine andere (?:uhr)?zeit",
    "non (?:riesco|riusciamo|posso|possiamo)(?: ad? (?:arrivare|venire)| venire)? cosi (?:presto|tardi)|(?:a |ad |in )?un altr[ao] ?(?:ora|orario)|in un altro momento (?=del|lo|quel)",
    "nao (?:consigo|conseguimos|posso|podemos)(?: chegar| ir| vir)? tao (?:cedo|tarde)|(?:a )?(?:uma )?outra hora|noutr[ao] (?:hora|momento (?=d[oe]|nesse))",
  )})(?: ?(?:(?:on |of |in )?(?:the same|that|this) day|(?:del|ese|el|del mismo|el mismo|ese mismo) dia|(?:de la journee|du jour|le meme jour|ce jour-la)|(?:am|an dem) (?:selben|gleichen) tag|an dem tag|(?:della giornata|del giorno|lo stesso giorno|quel giorno)|(?:do dia|do mesmo dia|no mesmo dia|nesse dia)))?`,
);

/** That's all, not now, no thanks at the end. */
export const enough = whole(
  anyOf(
    "that(?:'?s| is| will be|'ll be) (?:all|it|everything)(?! (?:right|fine|good|great|perfect|ok|okay))|(?:not|no),? (?:right )?now|not (?:at (?:the|this) (?:moment|time)|today)|maybe later|no,? (?:thank you|thanks|thx|ty)(?: (?:very|so) much| a lot)?(?=\\P{L}*(?:(?:good)?bye\\P{L}*)?$)|nothing (?:else|more)",
    "eso (?:es|era) todo|nada mas|ahora no|no,? gracias(?=\\P{L}*$)",
    "c'(?:est|etait) tout|rien d'autre|pas maintenant|non,? merci(?=\\P{L}*$)",
    "das (?:war|ist) alles|das war's|jetzt nicht|nein,? danke(?=\\P{L}*$)|sonst nichts",
    "e(?:ra)? tutto|nient'altro|non ora|no,? grazie(?=\\P{L}*$)|basta cosi",
    "e(?:ra)? tudo|e so isso|mais nada|agora nao|nao,? obrigad[oa](?=\\P{L}*$)",
  ),
);

/** Leaves a plan, though it also says yes: "that sounds good, that's all I needed for now". */
export const leavesWithYes = whole(
  anyOf(
    "(?:all|everything) (?:that )?(?:i|we) (?:need|needed|wanted)(?: for now)?",
    "todo lo que (?:necesitab|queri)\\p{L}+",
    "tout ce (?:dont (?:j'avais|nous avions|on avait) besoin|que (?:je|nous|on) voul\\p{L}+)",
    "alles,? was (?:ich|wir) (?:brauch|wissen woll|woll)\\p{L}*",
    "tutto (?:quello|cio) (?:che|di cui) (?:mi serviva|ci serviva|vole\\p{L}+|ave\\p{L}+ bisogno)",
    "tudo o que (?:eu |nos )?(?:precisa|queri)\\p{L}+",
  ),
);

/** Not this day: another one, where a day is asked for. */
export const notToday = whole(
  anyOf(
    "not (?:for )?(?:today|tonight)",
    "(?:para )?hoy no|no (?:para )?hoy",
    "pas (?:pour )?aujourd'hui|pas ce soir",
    "(?:nicht )?heute(?: abend)? nicht|nicht (?:fur )?heute",
    "(?:per )?oggi no|non (?:per )?oggi",
    "(?:para )?hoje nao|nao (?:para )?hoje",
  ),
);

/** A no, and nothing else. */
export const bareNo = /^\P{L}*(?:no+|nope|nah|non|nein|nao)\P{L}*$/u;

/** All of it stays as it is, and nothing less: nothing else is said. */
export const keepsAll = only(
  anyOf(
    "(?:keep|leave) (?:everything|both|all(?: of (?:it|them))?|it all|(?:it|them) (?:all|both|as (?:it|they) (?:is|are|was|were)))(?! (?:else|but|except|apart))",
    "(?:deja(?:lo|me)?|dejal[oa]s?|mant[ei]\\p{L}+|conserv\\p{L}+) (?:todo|los dos|las dos|ambos|ambas|como esta)",
    "(?:garde\\p{L}*|laisse\\p{L}*)[ -](?:le |la |les )?(?:tout|les deux|tel quel|comme (?:ca|c'est))",
    "(?:alles|beides|beide) (?:behalten|lassen|so lassen)|(?:lass\\p{L}*|behalt\\p{L}*) (?:\\p{L}+ )?(?:alles|beides|beide)",
    "(?:tieni|tenga|tenete|lascia\\p{L}*|lasci) (?:tutto|entramb[ie]|com'e)",
    "(?:mantem|mantenha|deix[ae]|fica) (?:com )?(?:tudo|os dois|as duas|ambos|ambas|como esta)",
  ),
);

/** Some of those who were to come do not: how many do is not said. */
export const someStayAway = whole(
  anyOf(
    "(?:(?:the|my|our) (?:kids?|child(?:ren)?|boys?|girls?|sons?|daughters?|husband|wife|partner|boyfriend|girlfriend|parents|mom|mum|dad|friends?|in-laws|others?)|(?:one|two|three|some|a few|a couple) of (?:us|them)) (?:\\p{L}+ )?(?:can't|cant|cannot|can not|won't|wont|aren't|arent|isn't|isnt|are not|is not|not) (?:be )?(?:com(?:e|ing)|mak(?:e|ing) it|join(?:ing)?|there|able to (?:come|make it))",
    "(?:los ninos|mis hijos|mi (?:marido|mujer|pareja|hijo|hija|amigo|amiga)|algunos|uno de nosotros|dos de nosotros) no (?:puede|pueden|podra|podran|viene|vienen|va a venir|van a venir)",
    "(?:les enfants|mes enfants|mon (?:mari|fils|ami)|ma (?:femme|fille)|l'un de nous|deux d'entre nous) ne (?:peut|peuvent|pourra|pourront|vient|viennent)(?: pas)?",
    "(?:die kinder|meine (?:kinder|frau|eltern|freunde)|mein (?:mann|sohn|freund)|einer von uns|zwei von uns) (?:kann|konnen|kommt|kommen) (?:doch )?nicht",
    "(?:i bambini|i miei figli|mio (?:marito|figlio)|mia (?:moglie|figlia)|uno di noi|due di noi) non (?:puo|possono|viene|vengono|riesce|riescono)",
    "(?:as criancas|os meus filhos|o meu (?:marido|filho)|a minha (?:mulher|filha)|um de nos|dois de nos) nao (?:pode|podem|vem|vao)",
  ),
);

/** They come all the same, but not so early, so late or in that way: no fewer are to be seated. */
export const lateOrOtherwise = whole(
  anyOf(
    "(?:can't|cant|cannot|can not|won't|wont|aren't|arent|isn't|isnt|not|come|coming|make it|join|joining|be there) (?:\\p{L}+ )?(?:before|until|till|at(?! all)|that|so (?:early|late|soon)|by|earlier|later|hungry|alone|together)",
    "(?:puede|pueden|viene|vienen|venir|podra|podran) (?:venir )?(?:antes|hasta|a las?|tan|en coche)",
    "(?:peut|peuvent|vient|viennent|venir|pas) (?:venir )?(?:avant|jusqu|a \\d|si tot|si tard|en voiture)",
    "(?:nicht|kommt|kommen|kann|konnen) (?:vor|bis|um|so|mit dem auto)",
    "(?:puo|possono|viene|vengono|venire) (?:venire )?(?:prima|fino|alle|cosi|in macchina)",
    "(?:pode|podem|vem|vir|vao) (?:vir )?(?:antes|ate|as|tao|de carro)",
  ),
);
