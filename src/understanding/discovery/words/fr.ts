// What French searches for businesses are made of; patterns over plain text (no accents).
import { wordsOf } from "./words.ts";

export const french = wordsOf({
  centre: "centre[- ]ville|centre",
  categories: {
    restaurant:
      "restaurants?|restos?|(?:ou|quelque chose a|un endroit pour) manger|manger|diner|dejeuner|petit[- ]dejeuner|pizzerias?|cafes?|bistrots?|brasseries?|table pour|table|faim",
    beauty_salon:
      "coiffeu(?:rs?|ses?)|salons?(?: de (?:coiffure|beaute))?|barbiers?|instituts? de beaute|spas?|estheticiennes?",
    automotive: "garages?|garagistes?|mecaniciens?|(?:ma|la) voiture",
    dentist: "dentistes?|cabinets? dentaires?|(?:mal aux? |une )dents?",
    fitness: "salles? de (?:sport|gym)|gyms?|coachs? sportifs?",
    yoga: "yoga|pilates",
    vet: "veterinaires?|(?:mon|ma) (?:chien(?:ne)?|chat(?:te)?)",
    physiotherapy: "kines?|kinesitherapeutes?|physiotherapeutes?",
    tutoring: "cours particuliers|soutien scolaire",
    photography: "photographes?",
    optician: "opticiens?",
    music_school: "ecoles? de musique|cours de (?:piano|guitare|violon|chant)",
  },
  filler:
    "a ai as au aux avec avez beaucoup bien bonjour c'est ce cherche chez comment dans de des donne du elle en est et faire ici il ils j'ai j'aimerais je la le les leur leurs ma me moi mon ne non nous on ou oui par pas pour pouvez puis qu'il que quel quelle quelque qui s'il sa salut se ses si sont sur svp ta te tes toi ton trouver tu un une vos votre voudrais vous y",
  concepts: {
    joins: "et(?: puis| ensuite| aussi)?|puis|ensuite|aussi",
    opening:
      "(?:ok|bon|alors|bonjour|salut|s'il (?:te|vous) plait|svp|et|oui|non|je (?:veux|voudrais|cherche)|j'aimerais|peux-tu|pouvez-vous|on|me)",
    yes: "oui+|d'accord|bien sur|parfait|ok|volontiers|allez-y",
    no: "non+|non merci|laisse tomber|annule|laissez",
    please: "s'il (?:te|vous) plait|svp|stp|merci",
    find: "cherche[rz]?|trouve(?:r|z)?(?:[- ]moi)?|montre(?:z)?(?:[- ]moi)?|(?:je )?veux|voudrais|j'aimerais|besoin|ou (?:puis-je|est-ce|y a-t-il|trouver)|y a-t-il|il y a|recommande(?:z)?|meilleure?s?|bonn?e?s?",
    refers:
      "(?:l[ea]s?|du|au) (?:premiere?s?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|derniere?)|(?:numero|option) ?\\d|celui-(?:ci|la)|celle-(?:ci|la)|ceux|celles|les deux|(?:reserve|compare)[rz]?-(?:le|la|les)|(?:a|jusqu'a) quelle heure|dis-m'en plus|y a-t-il|ont-ils",
    compare:
      "compare(?:r|z)?(?:[- ]les)?|comparaison|difference entre|l(?:e|a)?quel(?:le)? est (?:le|la)? ?(?:meilleure?|moins cher|moins chere|plus proche)|ou(?= .*\\?)",
    prices:
      "combien (?:.{1,30} )?(?:coutent?|coute|prennent|demandent|est|vaut|facturent)|combien pour|(?:quel est le |les )?(?:prix|tarifs?) (?:d'|des?|du|moyens?|pour)|que coute",
    reviews:
      "avis|commentaires?|qu(?:e |')(?:en )?(?:disent|pensent)(?: les (?:gens|clients))?|(?:se )?plaignent|plaintes?|vaut le coup|est bien(?=\\s*\\?)|notes? (?:de|d')",
    research: "qu(?:e |')(?:disent|pensent)|(?:de quoi )?se plaignent|de quoi|plaintes?|avis (?:sur|des?)",
    about: "sur|a propos de|concernant|(?<=(?:parlent|plaignent)) de",
    recommend:
      "recommandes?|recommandez|conseilles?|conseillez|l(?:e|a)quel(?:le)? (?:choisir|prendre|prendrais-tu|prendriez-vous|est (?:le|la) meilleure?)|choisi(?:s|ssez) pour moi",
    accept: "je prends|je choisis|je prefere|j'aime|celui-la|celle-la|parfait",
    reject:
      "pas (?:celui|celle|ca|cela|l[ea]s? (?:premiere?|deuxieme|troisieme|derniere?))|je n'aime pas|(?:un |une )?autre (?:adresse|option|endroit|chose)|autre chose|trop (?:cher|chere|chers|loin)|enleve|aucun",
    watch:
      "(?:previens?|prevenez|avertis|avertissez|alerte)(?:[- ](?:moi|nous))? (?:quand|si|des que|lorsque)|(?:dis|dites|ecris)[- ]moi (?:quand|si|des que)|surveille[rz]?",
    unwatch:
      "(?:arrete|arretez|cesse)[rz]? (?:de (?:surveiller|me prevenir)|les alertes)|ne me previens plus|(?:supprime|annule)[rz]? (?:les |l'|mes )?alertes?",
    watches: "(?:que|qu'est-ce que) (?:tu )?surveilles?-?(?:tu|vous)?|mes alertes|quelles alertes",
    book: "reserve(?:r|z)?(?:[- ](?:le|la|moi))?|prends (?:un )?rendez-vous|rendez-vous (?:chez|avec)|inscris-moi",
    details:
      "dis-m'en plus|plus (?:d'infos?|d'informations?|de details)|parle(?:z)?-moi de|ou (?:est|se trouve)|comment (?:y )?(?:aller|vais-je|j'y vais)|telephone|adresse|horaires?|la carte|a quelle heure|(?:est-ce que|est-ce qu'|y a-t-il|ont-ils|font-ils|acceptent-ils)(?= ?.{2,40})",
    cheaper: "(?<!(?:le|la|les) )moins cher(?:e|s|es)?|plus economique|pas si cher",
    closer: "plus pres|(?<!(?:le|la|les) )plus proche|moins loin",
    farther: "plus loin",
    better: "(?:un |quelque chose de )?(?:meilleurs?|mieux)(?=\\s*(?:$|[.!?,]))",
    more: "(?:montre(?:z)?(?:-moi)? |voir |en )?(?:plus|d'autres)(?: de (?:resultats|choix))?(?=\\s*(?:$|[.!?,]))|montre(?:z)?(?:-moi)? (?:plus|en plus|d'autres)|encore|suivants?|quoi d'autre",
    restart: "recommence[rz]?|nouvelle recherche|tout effacer",
    best: "meilleure?s?|top|excellente?s?",
    cheapest:
      "(?:le|la|les) moins cher(?:e|s|es)?|moins cher(?:e|s|es)?(?= (?:du|de|des|en|pres))|pas (?:trop )?cher(?:e|s|es)?|bon marche|par prix",
    closest: "(?:le|la|les) plus proches?|par distance",
    topRated: "(?:le |la |les )?mieux notee?s?|meilleurs avis|bien notee?s?|(?:de )?bons avis",
    soonest: "au plus (?:tot|vite)|des que possible|le plus tot",
    near: "pres (?:d'ici|de moi|de chez moi|d[eu]|de la|des|de l')|a proximite|proches?|pas loin|dans le coin",
    walking: "a pied",
    open: "ouverte?s?|ouvrent?",
    openNow: "ouverte?s? (?:maintenant|en ce moment)",
    stars: "etoiles?|note",
    atLeast: "au moins|minimum|plus de|ou plus",
    free: "libres?|disponibles?|disponibilites?|creneaux?|(?:a|ait|ont|aient) (?:de la place|une table|quelque chose)|une table",
    tooDear: "trop cher(?:e|s|es)?|cher(?:e|s|es)?",
    tooFar: "trop loin|loin",
    badRating: "mauvais avis|mal notee?s?",
    drops: "baisse(?:nt)?|coute(?:nt)? moins|promotions?|sous|en dessous de|passe sous",
    opens: "(?:un |une )?nouve(?:au|lle) \\p{L}+|ouvre",
    not: "pas|sans|sauf|non",
    anyArea: "n'importe ou|peu importe (?:ou|le quartier)|partout|toute la ville",
    anyPrice: "n'importe quel prix|peu importe le prix",
    anyTime: "n'importe quand|peu importe (?:quand|l'heure)",
    ordinalNoun: "option|adresse|endroit|salon|restaurant|garage|resultat|choix",
    firstTwo: "les deux premiere?s|les deux",
    firstThree: "les trois(?: premiere?s)?|tous|toutes",
    both: "les deux|ceux-ci|celles-ci",
    help: "aide|que peux-tu faire|que pouvez-vous faire|comment ca marche",
    greeting: "bonjour|salut|bonsoir|coucou",
    thanks: "merci(?: beaucoup)?",
    goodbye: "au revoir|a bientot|bonne (?:journee|soiree|nuit)",
    howAreYou: "(?:comment )?ca va|comment (?:vas-tu|allez-vous)(?: ?\\?)?",
    where:
      "ou (?:est|se trouve|sont)|adresse|comment (?:y )?(?:aller|j'y vais|vais-je)|comment (?:je )?(?:fais pour )?y (?:aller|vais)",
    told: "suis alle|etais|etait|hier|poeme|blague|histoire",
    anyRating: "peu importe la note",
    anyKind: "n'importe (?:quel type|quelle cuisine)",
    badStyle: "pas mon style|trop (?:chic|bruyant|petit|grand)",
    badTime: "trop (?:tard|tot)",
    back: "^\\W*(?:(?:non|ok|attends|bon),? )*(?:retour|reviens|revenir|en arriere)\\W*$|(?:retour|revenir|reviens|revenons|retourner) (?:aux?|a la|en arriere)|(?:d'autres|les autres) (?:adresses|options|resultats|salons|restaurants|garages)|montre(?:z)?-moi (?:d'autres|les autres)|ailleurs|(?:la|ma|les|mes) (?:liste|resultats|recherche)|continue de chercher",
    others: "autres?|ailleurs|different",
    letGo: "laisse tomber|laissez tomber|peu importe|oublie(?: ca)?|annule|tant pis",
    among:
      "l(?:e|a)quel(?:le)?s? (?=a|ont|propose|est|offre|accepte|sert)|lesquel(?:le)?s (?=ont|proposent|sont)|l'un d'eux",
    whyOrder:
      "pourquoi\\b.{0,60}?\\b(?:premiere?s?|en tete|en haut|ordre|recommand\\w*|class\\w*|avant|derniere?)|comment .{0,25}?(?:class|tri|choisi)\\w*",
    paid: "(?:etes[- ]vous|es[- ]tu|vous etes|tu es|sont[- ]ils) .{0,20}?(?:payee?s?|sponsorisee?s?|remuneree?s?)|(?:vous|te|t') ?paient|sponsoris\\w+|c'est de la pub\\w*|(?:touche[sz]?|prenez|prends)(?:-vous|-tu)? (?:une )?commissions?|qui (?:vous|te) paie",
    booked:
      "qu'(?:ai-je|est-ce que j'ai) reserve|(?:ai-je|avons-nous|est-ce que j'ai|j'ai) (?:deja )?(?:une|un) (?:reservation|rendez-vous)|(?:mes|nos) (?:reservations|rendez-vous)|c'est (?:reserve|confirme)",
    unbooks: "annule[rz]?(?:[- ](?:la|le|ca|ma|mon))(?: (?:reservation|rendez-vous))?",
    openLate: "ouverte?s? (?:jusque )?tard|(?:qui )?ferment? tard|ouverte?s? le soir",
    everything: "tout ca|tout|toutes?|aucun(?:e)?(?: d'eux| d'elles)?|rien de tout",
  },
});
