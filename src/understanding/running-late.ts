// Whether a customer tells that they will be late for what they have. What they ask of it ("what if …?") is none of it.
import { languageOf } from "./region.ts";
import { pattern, plain } from "./text.ts";

/** Of plain words: without accents, in lower case. `asks` makes a question of it, a refusal, or tells of another time. */
interface Words {
  late: string;
  asks: string;
}

const en: Words = {
  late: "(?:(?:i|we)\\b.{0,40}?\\b|(?:i'|we')|^(?:(?:sorry|hi|hello|hey|ok)[ ,!.]*){0,3})(?:running|be|am|are|r|m|re)\\b(?: (?:a|an|the|quite|really|probably|going|gonna|to|be|little|bit|tad|few|about|around|like|just|so|very|maybe|slightly|or|half|quarter|of|hours?|minutes?|mins?|running|\\d+|five|ten|fifteen|twenty|thirty)){0,8} (?:late|delayed|held up|behind(?= (?:schedule|time)| ?(?:$|[.,!]))|stuck in traffic)\\b(?! (?:getting back|replying|answering|to the party|for (?:that|this) reply|night|lunch|dinner|breakfast|brunch|check|risers?|\\w+ person))",
  asks: "\\b(?:if|what|how|when|whether|why|unless|too late|last time|yesterday)\\b|\\b(?:not|never|won't|wo n't|aren't|isn't|don't)\\b(?: \\p{L}+){0,3} (?:late|delayed|behind)\\b",
};
const tables: Readonly<Record<string, Words>> = {
  en,
  es: {
    late: "\\b(?:lleg(?:are|aremos|o|amos)|(?:voy|vamos) a llegar|estamos llegando)\\b(?:.{0,30}?(?<!\\b(?:la|esta|por) )\\btarde\\b|.{0,30}?\\b(?:retras\\w+|con retraso))|\\b(?:nos|me) (?:hemos |he |vamos a |voy a )?retras\\w+|\\b(?:vamos|voy|venimos|vengo) con (?:\\w+ )?retraso",
    asks: "\\b(?:y si|si (?=no |llega|nos |me |vamos |voy )|que pasa|cuanto|cuando|no)\\b",
  },
  fr: {
    late: "\\b(?:j'|je|nous|on)\\b.{0,40}?\\b(?:suis|sommes|est|serai|serons|sera|ai|avons|a|aurai|aurons|aura|arrive\\w*|arrivons|allons|va|vais)\\b.{0,35}?\\bretard\\b",
    asks: "\\b(?:si|que se passe|combien|quand|pas)\\b",
  },
  de: {
    late: "\\b(?:ich|wir)\\b.{0,40}?\\b(?:verspat\\w+|zu spat)|\\bverspat(?:e|en) (?:mich|uns)\\b|\\b(?:komme|kommen|werde|werden) (?:ich|wir)?.{0,30}?\\b(?:zu spat|verspat\\w*)",
    asks: "\\b(?:wenn|falls|was|wie|wann|ob|nicht|kein\\p{L}*)\\b",
  },
  it: {
    late: "\\b(?:arriv(?:o|iamo|ero|eremo)|saro|saremo|sono|siamo|facci(?:o|amo)|far(?:o|emo)|(?:sto|stiamo) arrivando)\\b.{0,30}?(?:\\bin ritardo|\\britardo|(?<!\\bpiu )\\btardi)\\b",
    asks: "\\b(?:se|cosa|quanto|quando|non)\\b",
  },
  pt: {
    late: "\\b(?:vou|vamos|estou|estamos|iremos|irei|chego|chegamos|chegarei|chegaremos)\\b.{0,30}?\\b(?:atrasad[oa]s?|atrasar(?:-?(?:me|nos))?|(?:com )?atraso)\\b|\\b(?:chegar|chego|chegamos|chegarei|chegaremos)(?: \\w+){0,2} (?<!\\b(?:a|da|de|na) )tarde\\b|\\batrasei-me|\\batrasamo-nos",
    asks: "\\b(?:se|o que|quanto|quando|nao)\\b",
  },
};

const compiled = new Map<Words, { late: RegExp; asks: RegExp }>();

export function tellsOfLateness(text: string, locale: string): boolean {
  const words = tables[languageOf(locale)] ?? en;
  const known = compiled.get(words) ?? { late: pattern(words.late), asks: pattern(words.asks) };
  compiled.set(words, known);
  const said = plain(text);
  return said.search(known.late) >= 0 && said.search(known.asks) < 0;
}
