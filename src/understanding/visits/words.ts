// How customers add a service to a visit, or leave one of two, a row a language. Of plain words.
export interface VisitWords {
  /** Joins one service to the next. */
  and: string;
  /** Before another service, or before whoever is to do it. */
  with: string;
  /** Said anywhere, it adds what is named to what is wished for already. */
  adds: string;
  /** Between two services, or beside one: the other is meant instead. */
  instead: string;
  /** Right before a service that is to be left out. */
  without: string;
  /** Right behind one that is. */
  dropped: string;
  /** Beside a service that is all that is wished for. */
  only: string;
  /** Between such a word and the service. */
  wished: string;
  article: string;
  /** Before a day, an hour or a person: the service's words end there. */
  ends: string;
}

const en: VisitWords = {
  and: "and|n|&|plus|then|as well as|along with|followed by|and then|and also",
  with: "with",
  adds: "also|too|as well|another|add|plus|in addition|on top|besides|while i'm (?:there|at it|in)|same (?:visit|appointment|time)",
  instead:
    "or|instead|rather|not|but|than|to|into|vs|change|switch|swap|no|isn't|don't|don'?t|cancel|move|another day",
  without:
    "without|no|not|skip|drop|remove|forget(?: about)?|leave out|take (?:off|out)|cancel|lose|don't (?:want|need)|(?:no longer|not) (?:want|need)|minus",
  dropped: "off|out|away|(?:isn't|is not|won't be|not|no longer) (?:needed|necessary)",
  only: "just|only|nothing but",
  wished: "want|need|keep|take|do|get|like",
  article: "an?|the|my|some",
  ends: "with|on|at|for|by|from|in|tomorrow|today|tonight|please|next|this|around|after|before|between|too|also|as well|if|when|with",
};

const es: VisitWords = {
  and: "y|e|mas|luego|despues|ademas de",
  with: "con",
  adds: "tambien|ademas|anad\\p{L}*|agreg\\p{L}*|sumar?|de paso",
  instead: "o|u|en vez|en lugar|mejor|no|pero|sino|cambi\\p{L}*|cancel\\p{L}*",
  without: "sin|quit[ae]\\p{L}*|(?:ya )?no (?:quiero|necesito)|menos|olvid\\p{L}*|cancel\\p{L}*",
  dropped: "(?:ya )?no (?:lo |la )?(?:quiero|necesito|hace falta|hara falta)",
  only: "solo|solamente|unicamente|nada mas|nada mas que",
  wished: "quiero|queria|necesito|deja\\p{L}*|haz\\p{L}*|con|para",
  article: "una?|el|la|los|las|mi",
  ends: "con|el|en|a|para|por|manana|hoy|de|este|esta|sobre|tambien",
};

const fr: VisitWords = {
  and: "et|plus|puis|ainsi qu[e']|suivi d[e']",
  with: "avec|chez",
  adds: "aussi|egalement|ajout\\p{L}*|rajout\\p{L}*|en plus",
  instead: "ou|plutot|au lieu|a la place|pas|mais|chang\\p{L}*|annul\\p{L}*",
  without: "sans|enlev\\p{L}*|retir\\p{L}*|pas d[e']|oubli\\p{L}*|annul\\p{L}*|supprim\\p{L}*",
  dropped: "en moins|(?:n'est|n'est) (?:plus|pas) (?:la peine|necessaire)|je n'en veux (?:plus|pas)",
  only: "seulement|juste|uniquement|rien que",
  wished: "veux|voudrais|garde\\p{L}*|fais|faites|besoin|pour|d[e']",
  article: "une?|le|la|les|l'|des|du|mon|ma",
  ends: "avec|le|a|pour|demain|aujourd'hui|vers|ce|cette|chez|aussi|s'il",
};

const de: VisitWords = {
  and: "und|sowie|plus|dann|danach|und danach|und dann",
  with: "mit|bei",
  adds: "auch|dazu|zusatzlich|ausserdem|hinzu\\p{L}*|noch",
  instead: "oder|statt\\p{L}*|anstatt|lieber|nicht|kein\\p{L}*|sondern|aber|absagen|stornieren|andern",
  without:
    "ohne|kein\\p{L}*|streich\\p{L}*|doch nicht|vergiss|vergessen|stornier\\p{L}*|(?:brauche?|will|mochte) (?:ich )?(?:doch )?kein\\p{L}*",
  dropped: "weg|raus|heraus|(?:brauche?|will|mochte) ich (?:doch )?nicht|entfallt|kann entfallen",
  only: "nur|lediglich|bloss|einzig",
  wished: "noch|bitte|doch|mein\\p{L}*",
  article: "ein(?:e[nmr]?)?|de[rnm]|die|das",
  ends: "bei|mit|am|um|fur|morgen|heute|im|in|nachste\\p{L}*|gegen|auch|bitte|von",
};

const it: VisitWords = {
  and: "e|ed|piu|poi|e poi",
  with: "con|da",
  adds: "anche|inoltre|aggiung\\p{L}*|in piu",
  instead: "o|oppure|invece|piuttosto|non|ma|al posto|cambi\\p{L}*|annull\\p{L}*|disd\\p{L}*",
  without: "senza|togli\\p{L}*|niente|lasci\\p{L}* perdere|annull\\p{L}*|non (?:voglio|mi serve) piu",
  dropped: "non (?:lo|la|mi)? ?(?:voglio|serve|faccio)|via",
  only: "solo|soltanto|solamente|unicamente",
  wished: "voglio|vorrei|mi serve|tengo|tieni|fare|faccio|per",
  article: "un[oa]?|un'|il|la|lo|l'|i|le",
  ends: "con|alle|per|domani|oggi|venerdi|da|verso|anche|nel|di",
};

const pt: VisitWords = {
  and: "e|mais|depois|e depois",
  with: "com",
  adds: "tambem|alem|acrescent\\p{L}*|adicion\\p{L}*",
  instead: "ou|em vez|ao inves|antes|nao|mas|troc\\p{L}*|mud\\p{L}*|cancel\\p{L}*",
  without: "sem|tir[ea]\\p{L}*|esquec\\p{L}*|menos|cancel\\p{L}*|(?:ja )?nao (?:quero|preciso d[eo]?)",
  dropped: "(?:ja )?nao (?:quero|preciso|e preciso)|fora",
  only: "so|somente|apenas|unicamente",
  wished: "quero|queria|preciso|manter|mantem|fazer|faco|com|d[eo]",
  article: "uma?|o|a|os|as|meu|minha",
  ends: "com|as|para|amanha|hoje|na|no|em|por|tambem|de",
};

const languages: Readonly<Record<string, VisitWords>> = { en, es, fr, de, it, pt };

export const visitWords = (language: string): VisitWords => languages[language] ?? en;
