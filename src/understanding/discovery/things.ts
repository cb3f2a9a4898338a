// Kinds of food, what a place has, and parts of a town by the words of all our languages: the directory names them in
// English. Patterns over plain text.
import { matches, pattern, plain } from "../text.ts";
import type { Mention } from "../wishes/mentions.ts";

/** What a place has or allows; looked for in what businesses say of themselves. */
const features: Readonly<Record<string, string>> = {
  terrace:
    "patio|terrac[ea]s?|terrassen?|terrasses?|terraz(?:a|as|za|ze)|esplanadas?|outdoor (?:seating|dining|tables|area)|(?:sit|eat|eating|sitting|dine) outside|al fresco|rooftop|al aire libre|en plein air|draussen sitzen|all'aperto|ao ar livre|dehors|biergarten",
  parking: "parking|car park|aparcamiento|estacionamiento|parkplatze?|parcheggio|estacionamento",
  dogs: "(?:dog|pet)s?[- ]friendly|(?:allow|accept|welcome|take)s? (?:dogs|pets)|dogs? (?:are |is )?(?:allowed|welcome|ok)|where (?:i|we) can (?:bring|take) (?:my|our|a|the) dog|bring(?:ing)? (?:my|our|a|the) dog|with (?:my|a|our) dog|(?:se )?admiten? perros|con perro|chiens? (?:acceptes?|bienvenus?)|avec (?:mon )?chien|hunde? (?:erlaubt|willkommen)|mit hund|cani ammessi|con (?:il )?cane|aceitam? caes|com cao",
  wheelchair:
    "wheelchair\\w*|step[- ]free|silla de ruedas|fauteuil roulant|rollstuhl\\w*|barrierefrei|sedia a rotelle|cadeira de rodas",
  wifi: "wi-?fi|wlan",
  "high chairs":
    "high ?chairs?|baby (?:seats?|chairs?)|tronas?|chaises? hautes?|hochstuhle?|hochstuhl|seggioloni?|cadeiras? de bebe",
  children:
    "(?:kid|child|family|kids|children)[- ]friendly|(?:good|suitable|nice) (?:for|with) (?:the |my |our )?(?:kids|children)",
  quiet: "quiet\\w*|tranquil[oa]s?|silencios[oa]s?|calmes?|ruhige?[nrs]?|tranquill[oaie]|sossegad[oa]s?",
  electric:
    "teslas?|evs?|electric (?:car|vehicle)s?|e-?autos?|elektroautos?|(?:coches?|carros?|autos?) electric[oa]s?|voitures? electriques?|(?:auto|macchin[ae]) elettric[ah]e?",
  "live music": "live music|musica en (?:vivo|directo)|musique live|livemusik|musica dal vivo|musica ao vivo",
};

/** Who makes pizzas, in all our languages. */
const pizza = "pizzer[iy]as?|pizzerie[ns]?|pizza (?:places?|joints?|shops?|parlou?rs?)";

/** Marked so on a menu; its "free" is no free table. */
const glutenFree = "gluten[- ]?free|sin gluten|sans gluten|glutenfrei\\w*|senza glutine|sem gluten";

/** Cuisines that another language calls otherwise. */
const cuisines: Readonly<Record<string, string>> = {
  italian: "italiener[ns]?|italian[oae]s?|italien(?:ne)?s?|italienisch\\w*|italiani",
  chinese: "chinesen?|chin[oa]s?|chinois(?:e|es)?|chinesisch\\w*|cinese|cinesi|chines(?:a|es)?",
  japanese: "japaner[ns]?|japones(?:a|es|as)?|japonais(?:e|es)?|japanisch\\w*|giappones[ei]",
  thai: "thailander[ns]?|tailandes(?:a|es|as)?|thailandais(?:e|es)?|thailandisch\\w*|tailandese",
  indian: "inder[ns]?|indi[oa]s?|hindu|indien(?:ne)?s?|indisch\\w*|indian[oa]s?",
  mexican: "mexikaner[ns]?|mexican[oa]s?|mexicain(?:e|es|s)?|mexikanisch\\w*|messican[oa]",
  french: "franzosen?|frances(?:a|es|as)?|francais(?:e|es)?|franzosisch\\w*|francese",
  spanish: "spanier[ns]?|espanol(?:a|es|as)?|espagnol(?:e|es|s)?|spanisch\\w*|spagnol[oa]|espanhol(?:a|es)?",
  greek: "griechen?|grieg[oa]s?|grecques?|grec|griechisch\\w*|grec[oa]|greg[oa]s?",
  vietnamese: "vietnamesen?|vietnamit[ao]s?|vietnamien(?:ne)?s?|vietnamesisch\\w*",
  turkish: "turken?|turc[oa]s?|turque?s?|turkisch\\w*|turche?",
  korean: "koreaner[ns]?|corean[oa]s?|coreen(?:ne)?s?|koreanisch\\w*",
  american: "american[oa]s?|americain(?:e|es|s)?|amerikanisch\\w*",
  mediterranean: "mediterrane[oa]s?|mediterraneen(?:ne)?s?|mediterran\\w*",
  portuguese: "portugiesen?|portugues(?:a|es|as)?|portugais(?:e|es)?|portugiesisch\\w*|portoghese",
  vegan: "vegan[oa]s?|vegane?[rs]?|vegetalien(?:ne)?s?",
  vegetarian: "vegetarian[oa]s?|vegetarien(?:ne)?s?|vegetarisch\\w*",
  "gluten free": glutenFree,
  seafood:
    "mariscos?|pescado|fruits de mer|poissons?|meeresfruchte|fisch|frutti di mare|pesce|frutos do mar|peixe",
  sushi: "sushi",
  pizza,
  tapas: "tapas",
};

/** Parts of many a town, by how English names them. */
const areas: Readonly<Record<string, string>> = {
  harbour: "harbor|(?:el )?puerto|hafen(?:viertel)?|(?:le )?port|(?:il )?porto",
  "old town":
    "casco (?:antiguo|viejo|historico)|ciudad vieja|parte vieja|altstadt|vieille ville|vieux (?:centre|quartier)|centro storico|citta vecchia|cidade (?:velha|antiga)|centro historico",
  university: "universi(?:dad|te|tat|ta|dade)|campus",
  "market quarter":
    "(?:barrio|zona) del mercado|marktviertel|quartier du marche|quartiere del mercato|zona del mercato|bairro do mercado|mercado",
  riverside: "ribera|orilla del rio|flussufer|am fluss|bord de (?:la )?riviere|lungofiume|beira[- ]rio",
};

/** Cities that another language calls otherwise. */
const cityNames: Readonly<Record<string, string>> = {
  "new york": "nueva york|nova york|nova iorque|nyc",
  lisbon: "lisboa|lissabon|lisbonne|lisbona",
};

const compiled = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(
    ([name, source]) => [name, pattern(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`)] as const,
  );
const patterns = {
  features: compiled(features),
  cuisines: compiled(cuisines),
  inEnglish: compiled({ pizza, "gluten free": glutenFree }),
  areas: compiled(areas),
};

function namedIn(said: string, table: (typeof patterns)["areas"]): Mention[] {
  return table
    .flatMap(([name, regex]) =>
      matches(regex, said).map((it) => ({
        start: it.index,
        end: it.index + it[0].length,
        names: [name],
        partial: false,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
}

export const isFeature = (name: string): boolean => name in features;
export const featuresIn = (said: string): Mention[] => namedIn(said, patterns.features);
/** English has its own cuisines. */
export const cuisinesIn = (said: string, language: string): Mention[] =>
  namedIn(said, language === "en" ? patterns.inEnglish : patterns.cuisines);
export const areasIn = (said: string, known: readonly string[]): Mention[] =>
  namedIn(said, patterns.areas).filter(({ names }) => known.includes(names[0]!));

/** Cities, each by the area that stands for it. */
export const citiesIn = (
  said: string,
  cities: readonly { name: string; area: string; whole: boolean }[],
): (Mention & { whole: boolean })[] =>
  cities.flatMap(({ name, area, whole }) => {
    const regex = pattern(`(?<![\\p{L}\\d])(?:${plain(name)}|${cityNames[name] ?? "(?!)"})(?![\\p{L}\\d])`);
    return matches(regex, said).map((it) => ({
      start: it.index,
      end: it.index + it[0].length,
      names: [area],
      partial: false,
      whole,
    }));
  });
