// French, as a table.
import { eatingWish } from "../shared/eating.ts";
import type { LanguageWords } from "../shared/words.ts";

export const french: LanguageWords = {
  language: "fr",
  telling:
    "le les des du et pour je nous vous voudrais voudrions reserver reservation bonjour bonsoir merci est une un avec demain soir ce aujourd'hui combien quand ou oui non s'il plait sommes avez annuler peut-on puis-je table personnes heures c'est quel quelle quels ouvert est-ce que dans sur aux au mais pas cher chere apres-midi coiffeur",
  own: "francais|french|frances|franzosisch|francese",
  numbers: {
    units:
      "zero (?!) deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix.sept dix.huit dix.neuf",
    tens: "vingt trente quarante cinquante soixante soixante.dix quatre.vingts? quatre.vingt.dix",
    join: "(?:[ -]et[ -]|[ -])",
    one: "une?",
    ordinals: "premiere? deuxieme|seconde? troisieme quatrieme",
    mark: "er|eme|e",
    behindHour:
      "s'il (?:vous|te) plait|svp|stp|merci|alors|plutot|si possible|au nom de|(?:une )?table pour|pour (?:moi|nous|(?:le )?(?:dejeuner|diner|souper|brunch)|manger)",
  },
  dates: {
    weekdays:
      "lun(?:dis?)? mar(?:dis?)? mer(?:credis?)? jeu(?:dis?)? ven(?:dredis?)? sam(?:edis?)? dim(?:anches?)?",
    months:
      "janv(?:ier)? fev(?:r(?:ier)?)? mars avr(?:il)? mai juin juil(?:let)? aout sept(?:embre)? oct(?:obre)? nov(?:embre)? dec(?:embre)?",
    days: [
      ["apres[ -]demain", 2],
      ["avant[ -]hier", -2],
      ["hier", -1],
      ["aujourd ?'? ?hui|ce (?:soir|matin|midi)|cet(?:te)? (?:apres[ -]midi|nuit)", 0],
      ["(?<!apres[ -])(?:demain|lendemain)", 1],
    ],
    this: "ce",
    coming: "prochaine?|qui vient|suivante?",
    next: "en huit",
    last: "derniere?|passee?",
    the: "le|du|au",
    article: "les|aux",
    of: "de|d'",
    in: "dans|d'ici|sous",
    agoBefore: "il y a|ya",
    agoAfter: "plus tot",
    units: { day: "jours?|nuits?", week: "semaines?", month: "mois", year: "ans?|annees?" },
    weekend: "(?:ce |le )?week[ -]?end",
    nextWeek: "(?:la )?semaine (?:prochaine|suivante|qui vient)",
    thisWeek: "cette semaine",
    holidays: [
      ["(?:la )?veille de noel|reveillon de noel", "12-24"],
      ["(?:jour de )?noel", "12-25"],
      ["(?:la )?saint[ -]sylvestre|reveillon|veille du (?:jour|nouvel) de l'an", "12-31"],
      ["(?:jour|nouvel) (?:de l')?an", "1-1"],
      ["(?:la )?saint[ -]valentin", "2-14"],
      ["dimanche de paques|paques", 0],
      ["lundi de paques", 1],
      ["14[ -]juillet|fete nationale", "7-14"],
    ],
  },
  times: {
    at: "(?<!\\b(?:sera|serons|sommes|est) )a|vers|pour(?= \\d\\d? ?h)|aux alentours de|des",
    mark: "heures?|h",
    plus: "et",
    minus: "moins(?: le)?",
    quarter: "(?:le |un )?quart",
    half: "demie?",
    past: "(?!)",
    to: "(?!)",
    noon: "(?<!apres[ -])midi",
    midnight: "minuit",
    parts: {
      morning: "a la premiere heure|tot le matin|(?:(?:du|le|ce|au|dans la|en) )?matin(?:ee)?",
      lunch: "(?:ce|le) midi",
      afternoon: "(?:(?:de l'|l'|cet |dans l'|en |d'))?apres[ -]midi",
      evening: "(?:(?:du|le|ce|dans la|en|au) )?(?<!bonne )soir(?:ee)?",
      night: "(?:cette|la|dans la) nuit",
    },
    meals: { dinner: "(?:pour )?(?:le )?diner", lunch: "(?:pour )?(?:le )?dejeuner", brunch: "brunch" },
    between: "entre|de|des",
    and: "et|a|jusqu'a",
    after: "apres|a partir de|pas avant|des",
    before: "avant|jusqu'a|au plus tard a|pas apres",
    about: "vers|environ",
    now: "(?<!(?:sommes|serons|on est|on sera) (?:[\\p{L}\\d]+ ){0,2})maintenant(?! (?:on|nous) (?:est|sera|sommes|serons))|tout de suite|immediatement",
    hour: "heures?|h",
    minute: "min(?:utes?)?",
    halfHour: "(?:une )?demi[ -]heure",
    quarterHour: "(?:un )?quart d'heure",
    andHalf: "et demie",
    later: "plus tard|apres",
    earlier: "plus tot|avant",
  },
  ranges: { opens: "entre|de|du|d'", and: "et", to: "au?|aux|jusqu'au?|-", articles: "le|la|les|l'" },
  people: {
    for: "pour|de",
    anyone: "personnes?|pers|couverts?|convives?|gens|invites?",
    adults:
      "adultes?|amie?s?|femme|mari|copain|copine|conjointe?|parents?|mere|pere|freres?|soeurs?|collegues?",
    children: "enfants?|bebes?|gamins?|fils|filles?",
    several: "enfants|bebes|gamins|filles|amie?s|collegues|freres|soeurs",
    table: "table|reserv\\w+|place|places",
    we: "(?:nous|on) (?:est|sommes|serons|sera|serait|serions|pourrait etre|pourrions etre)(?: a)?|serons|sommes",
    self: "moi|je",
    alone: "seule?|juste moi|que moi|moi seule?",
    couple:
      "nous deux|tous les deux|ma (?:femme|copine|conjointe) et moi|mon (?:mari|copain|conjoint|ami) et moi",
    and: "et|plus",
    with: "avec",
    my: "m(?:on|a|es)|nos|notre|les?|la|une?",
    more: "(?:de|en) plus|supplementaires?",
    counted: "nombre de (?:personnes|couverts|convives|invites) (?:a|en|sur|pour)",
    fewer: "(?:de|en) moins",
  },
  answers: {
    yes: "(?:ah |ben |bah |eh bien )?(?:oui+|ouais|ok(?:ay)?|d'accord|parfait|bien sur|exactement|exact|c'est (?:bon|parfait|ca|bien)|tres bien|super|volontiers|va pour|entendu|ca marche|avec plaisir|je confirme|allez[ -]y|s'il (?:vous|te) plait(?= ?(?:[.!,]|$| (?:oui|confirme\\p{L}*|reserve\\p{L}*)[ .!]*$))|tout a fait|correct)",
    agreeing:
      "\\b(?:(?:ca|cela) (?:me|nous) (?:va|convient)(?: (?:bien|parfaitement|tres bien))?|je (?:confirme|prends|la prends)|c'est (?:parfait|bon|ok)|on prend|confirme[rz]?|reservez[ -]la|oui,? (?:s'il|merci|volontiers))\\b",
    no: "(?:ah |euh )?(?:non+|nan|pas du tout|aucune?|plutot pas|surtout pas|pas (?:celui|celle|ca|vraiment)|faux)",
    refusing:
      "\\b(?:ne (?:me|nous) (?:va|convient) pas|(?:me|nous) (?:va|convient) pas|c'est (?:faux|pas bon|pas ca)|aucun(?:e)? (?:ne|de)|un autre (?:jour|horaire|creneau)|une autre (?:heure|date)|trop (?:tard|tot)|je (?:ne )?(?:veux|peux) pas)\\b",
    correcting:
      "\\b(?:plutot|finalement|en fait|pardon|desolee?|je voulais dire|a la place|au lieu|chang\\w*|mettez|mets|attendez|correction|mais|modifi\\w*|serait[ -]il possible|peut[ -]on|pourrait[ -]on|on (?:sera|est)|nous serons|decal\\w*|erreur)\\b",
    tooLate: "\\b(?:trop tard|plus tot|avant)\\b",
    tooEarly: "\\b(?:trop tot|plus tard|apres)\\b",
    ordinals: "premiere?|1ere? deuxieme|seconde?|2e(?:me)? troisieme|3e(?:me)? quatrieme",
    last: "derniere?",
    ordinalArticle: "le|la",
    ordinalNoun: "option|choix|creneau|horaire|heure|proposition|table",
    numbered: "\\b(?:option|numero|choix) (?<n>\\d|une?|deux|trois)\\b",
    earliest: "\\b(?:le|la) plus tot\\b",
    latest: "\\b(?:le|la) plus tard\\b",
    any: "\\b(?:n'importe (?:le|la)?quel(?:le)?|peu importe|comme vous voulez)\\b",
  },
  not: "pas|non|au lieu de|plutot que",
  change: "chang\\w*|plutot|finalement|au lieu|a la place|pardon|decal\\w*|modifi\\w*|deplac\\w*|mais|non",
  makeIt:
    "(?:plutot|finalement|non,?|pardon,?|mettez|en fait,?|on (?:sera|est)|nous (?:serons|sommes)|ce sera)(?: (?:a|pour))?",
  clauses: {
    and: "et|mais|aussi|et aussi|sinon|au fait|donc",
    opens:
      "(?:quel\\w*|combien|dites-moi|dis-moi|pouvez-vous me dire|je voudrais savoir|j'aimerais savoir|acceptez|proposez|etes-vous|il y a|quand|ou|comment|est-ce|avez|y a|puis|peut|pouvez|je (?:voudrais|veux|souhaite)|reserv\\w*|annul\\w*|on peut|c'est)",
  },
  intents: {
    book: "(?:(?:voudrai[st]|voudrions|aimerai[st]|aimerions|souhait\\w*|veux|voulons|besoin|puis|peut|peux|pouvez|pourrai[st]|possible|cherche)\\b.{0,40}\\b(?:reserver|reservation|table|rendez|rdv|place))|(?<!(?:ma|notre|la|cette) )reserver?z?\\b|une? (?:table|rendez-vous|rdv)(?! (?:est|a) )|table pour|avez-vous (?:une table|de la place)|prendre (?:un )?(?:rendez|rdv)|faire une reservation",
    another: "(?:une )?(?:autre|nouvelle) (?:reservation|table)",
    cancel:
      "(?:annul\\w*|supprim\\w*) (?:\\w+ )?(?:ma|notre|la|cette|mon|le) (?:reservation|table|rendez-vous|rdv)|(?:ne )?(?:peux|pouvons|pourrai|pourrons) (?:plus|pas) venir",
    cancelAny: "annul(?:er|ez|e|ation|ons)",
    move: "(?:chang\\w*|modifi\\w*|deplac\\w*|decal\\w*|report\\w*|avanc\\w*) (?:\\w+ )?(?:de )?(?:(?:la |l')(?:date|heure|horaire) d[eu] ?)?(?:ma|notre|la|mon|le) (?:reservation|table|rendez-vous|rdv)|reporter",
    change: "chang(?:er|ez|e)|modifi(?:er|ez|e)|deplac(?:er|ez|e)|decal(?:er|ez|e)",
    check:
      "(?:voir|verifier|consulter|confirmer|rappel\\w*|quelle est|a quelle heure est|quand est|ou en est|c'est quand) (?:\\w+ )?(?:ma|notre|mon) (?:reservation|table|rendez-vous|rdv)|ai-je (?:bien )?une reservation|j'ai (?:bien )?une reservation|ma reservation est",
    stop: "laiss(?:e|ez) (?:tomber|ca)|oubli(?:e|ez)(?: ca)?|tant pis|arret(?:e|ez)|c'est pas grave|recommenc\\w*|je ne veux (?:plus|rien)",
    repeat: "rep[e]t\\w+|pardon \\?|vous dites|comment \\?|encore une fois|qu'avez-vous dit",
    clarify:
      "que voulez-vous dire|qu'est-ce que (?:ca|cela) (?:veut dire|signifie)|(?:je )?(?:ne )?comprends? pas|expliqu\\w*|pourquoi|aide(?:z-moi)?|que (?:peux|pouvez)[ -](?:tu|vous) faire|comment (?:ca|cela) (?:marche|fonctionne)",
    skip: "pass(?:er|ez|e|ons)(?: (?:ca|cette|l'etape))?|je prefere (?:ne )?pas|sans (?:contact|coordonnees|(?:adresse )?e?-?mail|telephone|numero)|pas (?:de|d') ?(?:e-?mail|mail|telephone|numero)|peu importe|ca m'est egal|n'importe (?:quand|quel jour)|pas necessaire|plus tard peut-etre",
    eachBooking: "les deux|toutes les (?:deux|reservations)|toutes|tous",
    unsure:
      "(?:j'|je )?(?:n'en |ne |en )?sais (?:pas|rien)|(?:aucune|pas d') ?idee|(?:pas|plus) (?:tres |trop )?sure?|je ne saurais (?:pas )?(?:le )?dire|j'ignore",
    human:
      "parler (?:a|avec) (?:\\w+ )?(?:vraie? )?(?:humain|personne|quelqu'un|conseiller|responsable|gerant|equipe|patron)|(?:une |un )(?:vraie?|vrai) (?:personne|humain)|quelqu'un de reel|un (?:humain|conseiller|agent)",
    greeting: "(?<=^ ?)(?:bonjour|bonsoir|salut|coucou|hello|bjr)",
    thanks: "merci(?: (?:beaucoup|bien|infiniment))?|je vous remercie",
    goodbye:
      "au revoir|a (?:bientot|plus|demain|tout a l'heure)(?=$|[ .!])(?! \\d)|bonne (?:journee|soiree)|c'est tout|rien d'autre|ciao",
    howAreYou: "comment (?:allez|vas|ca va)|ca va \\?",
    bot: "(?:es[ -]tu|etes[ -]vous|vous etes|tu es) (?:un |une )?(?:robot|bot|humain|machine|vraie? personne|ia)|qui (?:es[ -]tu|etes[ -]vous)",
    compliment:
      "(?:vous etes|tu es|c'est) (?:super|genial|formidable|les meilleurs|adorable|parfait)s?|(?:c'etait|etait) (?:\\w+ )?(?:delicieux|excellent|tres bon|parfait|super)",
    complaint:
      "plainte|reclam\\w*|horrible|nul(?:le)?|affreux|inadmissible|scandal\\w*|honte|merde|decu\\w*|degoutant",
  },
  asking:
    "(?:et |mais |bonjour,? |au fait,? )*(?:quel\\w*|combien|quand|ou|comment|qui|pourquoi|est-ce|qu'est-ce|a quelle|jusqu'a|avez|y a|puis|peut|peux|pouvez|pouvons|acceptez|proposez|servez|c'est|etes|on peut|dites|parle[zs]?[ -]|racont\\w+|auriez|vous (?:recrut|embauch|cherch)\\w+)",
  questions: {
    hours:
      "horaires?|(?:a quelle heure|quand|jusqu'a quelle heure)\\b.{0,20}\\b(?:ouvr\\w*|ferm\\w*|ouvert\\w*)|(?:etes|est|c'est)\\b.{0,15}\\b(?:ouvert|ferme)\\w*|(?:vous )?(?:ouvrez|fermez)",
    parking: "parking|se garer|stationn\\w*|garer",
    allergens: "allerg\\w+|sans (?:gluten|lactose)|c[oe]liaque|intoleran\\w+|contien\\w*|arachides?",
    price: "prix|combien (?:ca |cela )?(?:coute\\w*|vaut)|coute\\w*|combien (?:est|sont)|tarifs?|cher",
    location:
      "ou (?:etes|est|se trouve|vous trouv\\w*|etes-vous)|adresse|comment (?:venir|vous trouver|y aller)|situes?",
    contact:
      "(?:numero de )?telephone|votre (?:numero|mail|email)|vous (?:joindre|contacter|appeler)|contact|whatsapp",
    policy:
      "(?:jusqu'a quand|jusqu'a quelle heure|combien de temps (?:avant|a l'avance)|(?:quel|dans quel) delai)\\b.{0,40}\\b(?:annul|decommand)\\w*|no[ -]?shows?|(?:je |nous )?(?:rate|manque|loupe)\\w* (?:la |ma |mon |notre |le )?(?:reservation|rendez-vous|table)|droit de bouchon|apporter (?:notre|mon|du) (?:propre )?vin|(?:que se passe-t-il|qu'est-ce qui se passe|et) si (?:je|on|nous) ne|acompte|arrhes|prepaiement|d'avance|debit(?:e|er|ee?s?)|facturee?s?|chiens?|animaux|fumer|(?:payer|paiement|regler) (?:par|en|avec)|carte (?:bleue|bancaire|de credit)|especes|cheques?|tickets? restaurant|en retard|retard|poussettes?|conditions d'annulation|frais d'annulation|politique",
    capacity:
      "combien de (?:personnes|places|couverts)|capacite|grands? groupes?|groupes?|salle privee|privatis\\w*",
    menu: "(?:qu'y a-t-il|qu'est-ce qu'il y a|il y a quoi|de quoi est faite?|de quoi se compose) ?(?:dans (?:la|le|les|l'))?|ingredients?|que (?:puis-je|peut-on|pouvons-nous) manger|quels plats|qu'est-ce que je peux manger|menu enfants?|moins cher\\w*|carte|menus?|que (?:servez|proposez)|quels? (?:plats?|desserts?|vins?|services?)|vegan\\w*|vegetal\\w*|vegetarien\\w*|specialit\\w*|recommand\\w*|desserts?|plat du jour|avez-vous (?!une table|de la place|encore|des? chaises?|une chaise|une? rehausseurs?|des rehausseurs)",
    availability:
      "quel(?:le)?s (?:creneaux|heures|horaires) (?:reste\\w*|sont|libres?)|disponib\\w*|(?:reste|avez)[ -](?:t-il|vous)? ?(?:encore )?(?:de la place|des tables?|un creneau|des creneaux)|libre",
    offers: "promo(?:tion)?s?|reductions?|remises?|bons? plans?|codes? promo|offres?(?! d'emploi)",
    other:
      "(?:deposer|laisser) (?:la |ma )?(?:voiture|vehicule)|la veille|quand (?:puis-je|pourrai-je|est-ce que je peux) (?:la |le )?(?:recuperer|reprendre)|quand (?:sera-t-elle|elle sera|ce sera) prete?|combien de temps|(?:ca|cela) dure|quelle duree|recrut\\w+|embauch\\w+|offres? d'emploi|postes? (?:a pourvoir|vacants?)|travailler (?:chez|avec|pour) vous|quelqu'un (?:qui )?parle",
    about:
      "terrasse|wifi|fauteuil roulant|accessib\\w*|climatis\\w*|musique|chaises? hautes?|rehausseurs?|qui etes-vous|a propos|(?:parle[zs]?|racont\\w+|dites)[ -](?:moi|nous) (?:un peu |plus )?(?:de|sur|du) (?:vous|votre|vos|restaurant|salon|garage|lieu)|quel (?:genre|type|style|sorte) d[e']\\W?(?:endroit|restaurant|lieu|etablissement|salon|garage)|avis|combien d'etoiles|(?:etes-vous|vous etes) bien notes?",
  },
  subjects: {
    ready:
      "quand (?:puis-je|pourrai-je|est-ce que je peux) (?:la |le )?(?:recuperer|reprendre)|quand (?:sera-t-elle|elle sera|ce sera) prete?",
    "drop-off": "(?:deposer|laisser) (?:la |ma )?(?:voiture|vehicule)|la veille",
    now: "(?:etes[ -]vous|vous etes|c'est|est-ce) (?:encore |deja )?ouverts?(?: (?:maintenant|en ce moment|actuellement|la))?(?= ?(?:[?.!,]|$))|ouverts? (?:maintenant|en ce moment)",
    "no-show":
      "no[ -]?shows?|(?:je |nous )?(?:rate|manque|loupe)\\w* (?:la |ma |mon |notre |le )?(?:reservation|rendez-vous|table)|(?:ne )?(?:viens|venons|vient|presente\\w*) pas",
    corkage: "droit de bouchon|(?:notre|mon|propre) vin",
    pets: "chiens?|chats?|animaux",
    children: "enfants?|bebes?|poussettes?",
    smoking: "fum\\w*",
    cancellation: "annul\\w*",
    late: "retard",
    deposit: "acompte|arrhes|prepaiement|d'avance|debit(?:e|er|ee?s?)|facturee?s?",
    payment: "carte (?:bleue|bancaire|de credit)|especes|cheques?|pay\\w*|paiement|regler|tickets?",
    vegan: "vegan\\w*|vegetal\\w*",
    vegetarian: "vegetarien\\w*",
    "gluten-free": "gluten|c[oe]liaque",
    nuts: "noix|arachides?|cacahuetes?|noisettes?",
    large_parties: "groupes?|salle|grande?s?|privatis\\w*",
    accessibility: "fauteuil|accessib\\w*|handicap\\w*",
    "high chair": "chaises? hautes?|rehausseurs?",
    reviews: "avis|notes? (?:google|moyenne)|etoiles|bien notes?",
  },
  names: {
    title: "(?:m|mr|mme|mlle|monsieur|madame|dr)\\.?",
    leads: "je m'appelle|mon nom est|mon nom c'est|au nom de|je suis|nom:?|c'est au nom de",
    opening: "bonjour|oui|alors|c'est|je suis|au nom de|je m'appelle|mon nom est|pour",
    closing: "s'il|merci|sans|pas|je n'ai|j'ai pas|et|pour|mon|a",
  },
  wishes:
    "(?:dans )?un (?:endroit|coin) (?:calme|tranquille)|(?:une |deux |\\w+ )?personnes? allergiques? (?:a |a la |a l'|au |aux )\\w+|(?:une )?table (?:calme|dehors|en terrasse|pres de la fenetre|a l'interieur|a l'exterieur)|(?:en terrasse|pres de la fenetre|a l'exterieur|a l'interieur)|(?:une |deux )?chaises? hautes?|fauteuil roulant|poussette|anniversaire(?: de \\w+)?|" +
    eatingWish({
      am: "je suis|nous sommes|est",
      diets: "vegan\\w*|vegetarien\\w*",
      allergic: "allergiques?",
      to: "aux? |a la |a l'",
      closing: "(?: a coques?| secs| de mer)?",
      and: "et|ni",
      notFood: "nom|plus|table|fait|soir|moins|exterieur|interieur|heure|terrasse|revoir|diner|dejeuner",
    }),
  slots: {
    time: "heure|horaire|tard|tot",
    date: "jour|date",
    partySize: "personnes|nombre|combien",
    service: "service|prestation",
  },
};
