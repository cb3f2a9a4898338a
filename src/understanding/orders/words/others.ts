// Words around an order in Spanish, French, German, Italian and Portuguese.
import type { OrderWords } from "./words.ts";

export const spanish: OrderWords = {
  and: "y|e|mas|tambien|ademas|luego",
  with: "con|de",
  without: "sin|ningun[ao]?",
  article: "una?|unos|unas|algo de",
  pair: "un par(?: de)?",
  other: "(?:el|la|los|las) (?:otr[oa]s?|demas)|el resto",
  each: "amb[ao]s|cada un[ao]|tod[ao]s|l[ao]s dos",
  another: "otr[ao]",
  plain: "normal(?:es)?|sencill[ao]",
  same: "(?:yo |para mi )?lo mismo(?: para mi)?|igual para mi",
  remove:
    "quit[ae](?:r|me|mos)?|elimin[ae]r?|borr[ae]r?|cancel[ae]r?|olvid[ae](?: de)?|ya no quiero|no quiero",
  change: "que sean|hazl[ao]|cambi[ae]r?|pon(?:me|ga)?|mejor",
  instead: "en (?:vez|lugar) de|en su lugar",
  wish: "extra|mas|muy|bien",
  less: "menos|poc[oa]",
  filler:
    "nombre|telefono|correo|comida|algo|recoger|quisiera|quiero|queremos|querria|me|gustaria|podria|puedo|pued[ae]s?|pon(?:er|ga|me)?|dame|deme|trae(?:r|me)?|pedir|tomar|para|mi|nosotros|por favor|gracias|hola|buen[oa]s (?:dias|tardes|noches)|el|la|los|las|al|a|en|es|si|vale|pues|bueno|entonces|vas[oa]s?|copas?|tazas?|botellas?|porcion(?:es)?|llevar|aqui|ahora|solo|un poco",
  alike: {
    grande: "grandes",
    large: "grande|grandes",
    small: "pequeno|pequena|pequenos|pequenas|chico|chica",
    medium: "mediano|mediana|medianos|medianas",
    descafeinado: "descafeinada|descafeinados|descafeinadas",
  },
};

export const french: OrderWords = {
  and: "et|plus|aussi|puis|ainsi que",
  with: "avec|au|aux|a la",
  without: "sans|pas de|pas d'",
  article: "une?|des|du",
  pair: "une paire(?: de)?",
  other: "l'autre|les autres|le reste",
  each: "les deux|chacune?|tou(?:s|tes)",
  another: "une? autre",
  plain: "normale?s?|nature|classiques?",
  same: "(?:la )?(?:meme|pareil)(?: chose)?(?: pour moi)?",
  remove: "(?:enlev|retir|supprim|annul|oubli)(?:e[rz]?)|je ne veux (?:plus|pas)",
  change: "mett(?:ez|re)(?: en)?|change[rz]?|remplace[rz]?|plutot|fait(?:es)?(?: en)?",
  instead: "au lieu (?:de|du|d')|a la place(?: de| du)?",
  wish: "extra|supplement|tres|bien",
  less: "peu|moins",
  filler:
    "nom|telephone|mail|quelque chose|retirer|je|nous|voudrais?|voudrions|veux|voulons|prend(?:s|re|rai|rons)|aimerais?|puis|avoir|pourrais|est-ce que|on|peut|s'il vous plait|svp|s'il te plait|merci|bonjour|bonsoir|le|la|les|l'|de|d'|pour|moi|en|et|oui|alors|donc|un peu|verres?|tasses?|bouteilles?|parts?|emporter|a|sur place|commander|ici|seulement|donnez|finalement",
  alike: {
    large: "grand|grande|grands|grandes",
    small: "petit|petite|petits|petites",
    medium: "moyen|moyenne|moyens|moyennes",
    grand: "grande|grandes",
    grande: "grand|grands",
    décaféiné: "deca|decafeinee",
  },
};

export const german: OrderWords = {
  and: "und|sowie|dazu|auch|ausserdem|dann",
  with: "mit",
  without: "ohne|keinen?|keine",
  article: "ein(?:e[nmr]?)?|etwas",
  pair: "ein paar",
  other: "(?:der|die|das|den) ander(?:e|en)|den rest|der rest",
  each: "beide[ns]?|jeweils|alle",
  another: "noch eine?n?|ein(?:e|en)? weitere[nrs]?",
  plain: "normal(?:e[nrs]?)?|einfach(?:e[nrs]?)?",
  same: "(?:fur mich )?(?:das ?selbe|das gleiche)(?: fur mich)?|nochmal das ?selbe|ebenso",
  remove: "streichen?|entfernen?|loschen?|stornieren?|weglassen|vergessen sie|doch kein(?:e|en)?",
  change: "mach(?:en)?(?: sie)?|andern?(?: sie)?|tauschen?(?: sie)?|lieber|nehmen sie",
  instead: "statt(?: dessen)?|stattdessen|anstelle von|anstatt",
  wish: "extra|mehr|sehr|gut",
  less: "weniger|wenig",
  filler:
    "name|telefon|e-?mail|essen|abholen|abholung|ich|wir|hatten?|mochten?|gern|gerne|nehme|nehmen|bestelle|bestellen|wurden?|wollen|will|konnten?|kann|haben|bekommen|bitte|danke|hallo|guten (?:tag|morgen|abend)|fur|mich|uns|der|die|das|den|dem|es|ja|also|noch|mal|zum|mitnehmen|hier|nur|tassen?|glas|glaser|flaschen?|portion(?:en)?|stuck|von|draus|daraus|doch|davon",
  alike: {
    large: "gross|grosse|grossen|grosser|grosses",
    small: "klein|kleine|kleinen|kleiner|kleines",
    medium: "mittel|mittlere|mittleren|mittlerer|mittelgross|mittelgrosse",
    groß: "grosse|grossen|grosser|grosses",
    klein: "kleine|kleinen|kleiner|kleines",
    entkoffeiniert: "koffeinfrei|koffeinfreie|koffeinfreien",
  },
};

export const italian: OrderWords = {
  and: "e|ed|piu|anche|poi|inoltre",
  with: "con|al|alla|allo",
  without: "senza|niente",
  article: "un[oa]?|un'|dell[oa]|del",
  pair: "un paio(?: di)?",
  other: "l'altr[oa]|gli altri|le altre|il resto",
  each: "entramb[ie]|tutt[ie](?: e due)?|ciascun[oa]",
  another: "un(?:'|')?altr[oa]|un altr[oa]|ancora un[oa]?",
  plain: "normal[ei]|semplic[ei]",
  same: "(?:per me )?lo stesso(?: per me| anche per me)?|uguale per me|anche per me",
  remove: "togli(?:a|ere|amo)?|rimuov(?:i|a|ere)|elimin(?:a|i|are)|cancell(?:a|i|are)|non voglio(?: piu)?",
  change: "fa(?:cciamo|i|ccia)(?:ne)?|cambi(?:a|are|amo)?|sostitui(?:sci|re)|metta|meglio",
  instead: "invece (?:di|della?|dello)|al posto (?:di|della?|dello)|invece",
  wish: "extra|molto|ben|doppia porzione",
  less: "poc[oa]|meno",
  filler:
    "nome|telefono|e-?mail|qualcosa|ritirare|vorrei|vorremmo|voglio|prend(?:o|iamo|erei)|posso|potrei|avere|mi|ci|porti|dia|ordinare|per|me|noi|favore|per favore|per piacere|grazie|ciao|buongiorno|buonasera|salve|il|lo|la|i|gli|le|di|da|in|si|va bene|allora|quindi|un po'|bicchier[ei]|tazz[ae]|bottigli[ae]|porzion[ei]|portare|via|qui|solo|anzi",
  alike: {
    large: "grande|grandi",
    small: "piccolo|piccola|piccoli|piccole",
    medium: "medio|media|medi|medie",
    grande: "grandi",
    decaffeinato: "decaffeinata|decaffeinati|deca",
  },
};

export const portuguese: OrderWords = {
  and: "e|mais|tambem|depois|alem disso",
  with: "com",
  without: "sem|nenhuma?",
  article: "uma?|uns|umas",
  pair: "um par(?: de)?",
  other: "[oa]s? outr[oa]s?|o resto",
  each: "amb[oa]s|cada uma?|tod[oa]s|[oa]s d(?:ois|uas)",
  another: "(?:mais )?outr[oa]|mais uma?",
  plain: "norma(?:l|is)|simples",
  same: "o mesmo(?: para mim)?|igual para mim|para mim o mesmo",
  remove: "tir(?:e|ar|a)|remov(?:a|er|e)|cancel(?:e|ar|a)|esquec(?:a|er)|ja nao quero|nao quero(?: mais)?",
  change: "fa(?:ca|z|zer)|mud(?:e|ar|a)|troc(?:ar|a|que)|que sejam|melhor",
  instead: "em vez d[eoa]|no lugar d[eoa]|em vez disso",
  wish: "extra|muito|bem",
  less: "pouc[oa]|menos",
  filler:
    "nome|telefone|e-?mail|comida|alguma coisa|levantar|eu|nos|queria|quero|queremos|gostaria|gostavamos|podia|pode|posso|ter|pedir|tomar|me|para|mim|por favor|faz favor|se faz favor|obrigad[oa]|ola|oi|bom dia|boa (?:tarde|noite)|o|a|os|as|de|do|da|no|na|em|sim|entao|copos?|chavenas?|xicaras?|garrafas?|fatias?|porc(?:ao|oes)|levar|aqui|so|um pouco|afinal",
  alike: {
    large: "grande|grandes",
    small: "pequeno|pequena|pequenos|pequenas",
    medium: "medio|media|medios|medias",
    grande: "grandes",
    descafeinado: "descafeinada|descafeinados|descafe",
  },
};
