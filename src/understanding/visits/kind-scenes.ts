// The words around a kind by which it is the customer's own, in six languages: patterns over plain text.

const mine =
  "my|our|mi|nuestr[oa]|mon|ma|notre|mein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?|(?:il |la )?(?:mio|mia|nostr[oa])|(?:o |a )?(?:meu|minha|noss[oa])";
const article = `(?:${mine}|an?|the|this|un[aeo]?|uma?|el|la|le|il|lo|l|ein(?:e[mnrs]?)?|de[rmns]|die|das|o)`;
const anArticle = `${article}[ ']`;

const others =
  "he|she|they|husband|wife|partner|(?:boy|girl)?friend|mate|neighbou?r|brother|sister|dad|mum|mom|mother|father|parents|son-in-law|daughter|boss|colleague|someone|somebody|marido|mujer|esposa|esposo|vecin[oa]|amig[oa]|herman[oa]|padre|madre|mari|femme|voisine?|ami|frere|soeur|pere|mere|mann|frau|nachbar(?:in|n)?|freund(?:in)?|bruder|schwester|vater|mutter|chef|marito|moglie|amic[oa]|fratello|sorella|mulher|vizinh[oa]|irmao|irma|pai|mae";
const theirs =
  "his|her|hers|their|su|sus|son|sa|ses|leur|sein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|suo|sua|seu|dele|dela|your|vuestr[oa]|(?!(?:it|that|this|here|there|what|mine|one)'s)\\p{L}+'s";
/** What does not stand between an article and the kind. */
const stops = `(?:${others}|${theirs}|${article}|i|you|it|we|in|on|at|with|by|from|to|of|for|and|or|as|like|than|about|near|behind|over|is|are|was|were|be|has|had|have|will|can|that|which|who|when|if|not|no|con|por|para|de|del|en|y|que|se|a|al|dans|avec|sur|par|et|ou|qui|mit|von|vom|aus|auf|uber|im|am|und|oder|ist|hat|ich|wir|di|da|nel|e|che|com|em|na|num|numa|no|ao|work|ride|rent(?:al)?|hire)`;
/** "White Ford" before it, up to three words. */
const between = `(?:(?!${stops} )[\\p{L}\\d'’.-]+ ){0,3}`;

const softly =
  "actually|really|just|now|probably|in fact|for|doch|eigentlich|wohl|jetzt|nur|en realidad|mejor|en fait|plutot|in realta|na verdade|afinal";
const has =
  "it is|it's|its|that is|that's|this is|this one is|that one is|mine is|mine's|(?:my|our|the) (?:car|vehicle|auto) is|i drive|i(?: have|'ve got|'ve)|i own|we drive|we(?: have|'ve got)|i'm driving|make it|make that|(?:change|switch) (?:it )?to|should be|it'll be|it will be|i mean|i meant|" +
  "es|tengo|conduzco|manejo|tenemos|se trata de|sera|seria|que sea|c'est|ce serait|j'ai|je conduis|je roule en|nous avons|on a|(?:voiture|vehicule|auto) est|il s'agit d[e']|" +
  "es ist|das ist|(?:auto|wagen|fahrzeug) ist|ich (?:fahre|habe|hab)|(?:wir|fahre) (?:haben|fahren)|es ware|ist es|handelt sich um|geht es um|ho|guido|abbiamo|(?:macchina|auto|veicolo|carro) e|si tratta di|sarebbe|tenho|dirijo|conduzo|temos|trata-se de";
const purpose = "for|para|pour|fur|furs|per";
const ofJob = `${purpose}|of|on|to|in|de|del|della|dell|di|du|d|sur|su|sul|sull|do|da|al|alla|an|am|bei|beim|vom|von|zum|no|na`;

const needs =
  "needs?|is due|wants|requires|has to|must|braucht|muss|benotigt|necesita|a besoin|doit|ha bisogno|deve|precisa";

const fillers =
  "yes|yeah|yep|yup|no|nope|it was|era|sorry|oh|ah|um|uh|hm+|well|so|ok|okay|sure|please|thanks|thank you|hi|hello|wait|then|instead|actually|i think|i guess|i mean|it is|it's|its|that is|that's|that one|that|this one|one|is|be|just|for|the|make it|only|of course|right|correct|by the way|not|si|perdon|gracias|por favor|es|seria|mejor|oui|non|pardon|merci|s'il vous plait|c'est|plutot|ja|nein|bitte|danke|doch|eher|lieber|es ist|das ist|ist|fur|grazie|per favore|scusa|e|anzi|meglio|sim|nao|desculpa|obrigad[oa]|afinal|melhor|para|pour|per|mas|pero|aber|ma|sino|sondern|but|and|und|nicht|pas";

const refused =
  "not|\\p{L}+n't|cannot|never|without|except|nor|neither|sold|used to|instead of|rather than|kein(?:e[mnrs]?)?|nicht|nie|niemals|ohne|statt|verkauft|pas|ne|jamais|sans|vendu|nunca|jamas|sin|vendi|vendido|mai|senza|venduto|sem|en vez de|au lieu d[e']|invece d\\p{L}*";

const words = (source: string, tail = ""): RegExp => new RegExp(`(?<![\\p{L}\\d'])(?:${source})${tail}`, "u");

/** What stands before a kind. */
export const before = {
  /** "Oil change … for my white". */
  purpose: words(purpose, `[ '](?:${anArticle})?${between}$`),
  /** "I drive a", "it's the". */
  has: words(has, `(?: |(?<='))(?:(?:${softly}) )*${anArticle}${between}$`),
  /** `È un furgone`, which reads as "and a van" elsewhere. */
  isIt: new RegExp(
    `^ *(?:(?:no|si|sim|nao|ma|mas|anzi|scusa|desculpa|in realta|in effetti|na verdade|afinal) )*e ${anArticle}${between}$`,
    "u",
  ),
  /** "Can you make it a", which asks for it. */
  makeIt: words("make (?:it|that)|(?:change|switch) (?:it )?to", `(?: for)? ${anArticle}${between}$`),
  mine: words(mine, `[ ']${between}$`),
  /** "In my", "with my": where somebody comes from, or in what. */
  wayOf: words(
    `(?:in|with|by|from|at|near|behind|beside|over|via|into|con|en|avec|dans|mit|von|aus|im|in|auf|hinter|neben|nel|nella|com|em|no|na)[ '](?:${mine})`,
    `[ ']${between}$`,
  ),
  article: new RegExp(`^ *(?:${anArticle})?${between}$`, "u"),
  /** "My wife's", where it is asked for. */
  ofTheirs: new RegExp(`^ *(?:my|our) (?:${others})'s ${between}$`, "u"),
  others: words(others, "(?![\\p{L}\\d])"),
  theirs: words(theirs, "[ '](?:[\\p{L}\\d-]+ ){0,2}$"),
  refused: words(refused, "(?![\\p{L}])"),
  /** "No van", "no es una", but "no it's a", "no the". */
  none: /(?<!\p{L})(?:no|non|nao)(?! (?:it|its|it's|that|that's|the|this|for|make|sorry|actually|i|mine|my|an?) )(?: [\p{L}'’]+){0,3} $/u,
};

/** "… needs new brakes" behind it. */
export const needy = new RegExp(`^ (?:${needs})(?!\\p{L})`, "u");

/** Between a job and the kind it is done to: "oil change on my …", "oil change (SUV)". */
export const ofTheJob = new RegExp(`^ ?[,(:-]? ?(?:(?:${ofJob})[ '](?:${anArticle})?)?${between}$`, "u");

/** Nothing but what is said around an answer. */
export const filler = new RegExp(`(?<![\\p{L}\\d])(?:${fillers}|${article})(?![\\p{L}\\d])'?`, "gu");

/** What goes on with an answer: "a van, white", "from 2015". */
export const afterAnswer = new RegExp(
  `^(?: (?:from|de|von|del|do) (?:19|20)\\d{2}| (?!${stops}(?![\\p{L}]))[\\p{L}\\d'-]+){0,3} *$`,
  "u",
);

/** Between two kinds: the later one counts. */
export const putsRight =
  /(?<!\p{L})(?:no|nope|actually|sorry|i mean|make it|instead|rather|nein|doch|sondern|eigentlich|perdon|mejor|non|pardon|plutot|en fait|anzi|scusa|meglio|nao|desculpa|afinal|melhor)(?!\p{L})/u;

/** Between two kinds that are said of one thing: "the SUV and the van". */
export const joined = new RegExp(
  `^ (?:and|or|und|oder|y|o|et|ou|e|&) (?:(?:${purpose}) )?(?:${anArticle})?${between}$`,
  "u",
);

/** Behind another kind, where what it is begins without a comma: "it's not a van it's an SUV". */
export const thenIs = new RegExp(`^ (?=(?:${has})[ '])`, "u");

/** Where a thought ends. */
export const ends =
  /[,;:?!()\n…]|\.(?!\d)| - |(?<!\p{L})(?:but|sondern|sino|mais|pero|aber|however|mas)(?!\p{L})/gu;
