// Small readings of a language's words that need no whole understanding: the way back, what sets a result apart, filler.
import { languageOf } from "../region.ts";
import { plain } from "../text.ts";
import { spotterOf, type Spotter } from "../wishes/lexicon.ts";
import { discoveryWords, type DiscoveryConcept, type DiscoveryWords } from "./words/index.ts";

interface Prepared {
  spot: Spotter<DiscoveryConcept>;
  filler: ReadonlySet<string>;
}
const prepared = new Map<DiscoveryWords, Prepared>();

function prepare(locale: string): Prepared {
  const words = discoveryWords(languageOf(locale));
  const known = prepared.get(words) ?? {
    spot: spotterOf(words.concepts),
    filler: new Set(words.filler.split(" ")),
  };
  prepared.set(words, known);
  return known;
}

/** "Back to the results", "show me others": away from one business, to the search. */
export const isWayBack = (text: string, locale: string): boolean =>
  prepare(locale).spot.has(plain(text), "back");

/** "Never mind": what is being done there is to end. */
export const isLetGo = (text: string, locale: string): boolean => {
  const said = plain(text).trim();
  return said.split(/\s+/u).length <= 4 && prepare(locale).spot.has(said, "letGo");
};

export const asksToBook = (text: string, locale: string): boolean =>
  prepare(locale).spot.has(plain(text), "book");

export const asksToFind = (text: string, locale: string): boolean =>
  prepare(locale).spot.has(plain(text), "find");

const howFar =
  /(?<!\p{L})(?:how far|how long (?:is the )?(?:way|walk|drive)|distance|(?:a )?que distancia|cuanto hay|distance|a quelle distance|wie weit|entfernung|quanto dista|distanza|que distancia|a que distancia)(?!\p{L})/u;
/** "How far is it from one to the other?" */
export const asksHowFar = (text: string): boolean => howFar.test(plain(text));

const sameDay =
  /(?<!\p{L})(?:same|mismo|meme|selben|gleichen|stesso|mesmo) (?:day|dia|jour|tag|giorno)(?!\p{L})/u;
const sequel =
  /(?<!\p{L})(?:then|afterwards?|after (?:that|this|it)|luego|despues|ensuite|apres (?:ca|cela)|danach|anschliessend|poi|dopo|depois|em seguida)(?!\p{L})/u;
/** "And then dinner nearby": after what was spoken of before. */
export const saysAfterwards = (text: string): boolean => sequel.test(plain(text));

/** "The same day": as what was spoken of before. */
export const saysSameDay = (text: string): boolean => sameDay.test(plain(text));

const complaining =
  /(?<!\p{L})(?:complain\w*|worst|lowest[- ]rated|bad reviews?|negative reviews?|dislike|hate|quej\p{L}+|peor(?:es)?|se plain\p{L}+|reproch\p{L}+|pires?|beschwer\p{L}+|beklag\p{L}+|schlechteste\p{L}*|lament\p{L}+|peggior\p{L}*|queix\p{L}+|reclam\p{L}+|piores?)(?!\p{L})/u;
/** What is bad about them is asked, and not what is good. */
export const asksComplaints = (text: string): boolean => complaining.test(plain(text));

const skipping = /^\W*(?:skip(?: it)?|saltar|omitir|passe[rz]?|uberspringen|salta|pular)\W*$/u;
/** "Skip": what was asked for is not told. */
export const isSkip = (text: string): boolean => skipping.test(plain(text));

/** "The Thai place I went to was awful": told of, and not looked for. */
export const isTold = (text: string, locale: string): boolean =>
  !/[?]\s*$/u.test(text) && prepare(locale).spot.has(plain(text), "told");

/** What a wish is wrapped in. */
export const isFiller = (word: string, locale: string): boolean => prepare(locale).filler.has(plain(word));

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

/** In all our languages: none of these words means something else in another. */
const superlatives = [
  [
    "price",
    whole(
      "cheapest|least expensive|lowest price|mas (?:barat|economic)[oa]s?|moins chere?s?|(?:billig|gunstig)ste[nrs]?|piu economic[oa]|meno car[oa]|mais (?:barat|em cont)[oa]s?",
    ),
  ],
  [
    "rating",
    whole(
      "(?:best|top|highest)[- ]?rated|mejor (?:valorad|puntuad)[oa]s?|mieux notee?s?|best ?bewertete[nrs]?|meglio (?:valutat|recensit)[oaie]|mais bem avaliad[oa]s?",
    ),
  ],
  [
    "distance",
    whole(
      "nearest|closest|mas cercan[oa]s?|plus proches?|nachstgelegene[nrs]?|nahste[nrs]?|piu vicin[oa]|mais (?:perto|proxim[oa])",
    ),
  ],
  [
    "soonest",
    whole(
      "soonest|earliest|first (?:free|available)|primer[oa]? libre|plus tot|fruheste[nrs]?|prim[oa] liber[oa]|mais cedo",
    ),
  ],
  ["best", whole("best(?: one)?|mejor(?:es)?|meilleure?s?|beste[nrs]?|migliori?|melhor(?:es)?")],
] as const;

/** "The cheaper one", of a few: as good as the cheapest. */
const comparatives = [
  ["price", "cheap(?:er)?|(?:gunstiger|billiger)e[nrs]?"],
  ["rating", "better(?: rated)?|besser(?: bewertet)?e[nrs]?"],
  ["distance", "closer|nearer|naher(?: gelegen)?e[nrs]?"],
  ["soonest", "earlier|sooner|fruhere[nrs]?"],
] as const;

const article = "the|el|la|los|las|le|l'|les|der|die|das|den|dem|il|lo|o|a|os|as";
const noun = "(?: (?:one|option|place|opcion|opcao|opzione))?";
const courtesy = "(?:,? (?:please|por favor|bitte|s'il (?:vous|te) plait|per favore))?";
const ones = [...comparatives, ...superlatives.map(([by, { source }]) => [by, source] as const)].map(
  ([by, words]) =>
    [
      by,
      new RegExp(
        `^\\W*(?:(?:${article}) ?(?:${words})${by === "best" ? " one" : noun}|(?:${words}) one)${courtesy}\\W*$`,
        "u",
      ),
    ] as const,
);

/** "The cheaper one", "la más barata", "den günstigsten bitte": all of a message, and by what it means a result. */
export function oneBy(text: string): Superlative | null {
  const said = plain(text);
  return ones.find(([, regex]) => regex.test(said))?.[0] ?? null;
}

type Superlative = (typeof superlatives)[number][0];

/** "The cheapest one": by what a result is meant. */
export function superlativeIn(text: string): Superlative | null {
  const said = plain(text);
  return oneBy(text) ?? superlatives.find(([, regex]) => regex.test(said))?.[0] ?? null;
}

const several =
  /(?<!\p{L})(?:(?:top|best) (?<n>[2-5]|two|three|four|five)|(?:los|las|les|die|os|as|i|le|the)?\s?(?<m>[2-5]|two|three|four|five|tres|trois|drei|tre|dos|deux|zwei|due|dois|duas|cuatro|quatre|vier|quattro|quatro|cinco|cinq|funf|cinque) (?:best|top|mejores|meilleure?s|besten|migliori|melhores))(?!\p{L})/u;
const numbers = [
  ["two", "dos", "deux", "zwei", "due", "dois", "duas"],
  ["three", "tres", "trois", "drei", "tre"],
  ["four", "cuatro", "quatre", "vier", "quattro", "quatro"],
];

/** "The top 3": how many are asked for; null where it is not said. */
export function howMany(text: string): number | null {
  const { n, m } = several.exec(plain(text))?.groups ?? {};
  const said = n ?? m;
  if (said === undefined) return null;
  const at = numbers.findIndex((it) => it.includes(said));
  return /\d/u.test(said) ? Number(said) : at < 0 ? 5 : at + 2;
}

const address =
  /(?<!\p{L})\d{1,5}\p{L}? (?:[\p{L}'.]+ ){1,3}(?:street|st|avenue|ave|road|rd|lane|drive|square|boulevard|blvd|court)(?!\p{L})|(?<!\p{L})(?:calle|avenida|avda|plaza|rue|avenue|boulevard|via|piazza|corso|rua|praca) (?:[\p{L}'.]+,? ){1,4}\d{1,4}|\d{1,4},? (?:rue|avenue|boulevard) \p{L}|\p{L}+(?:strase|strasse|str\.|platz|weg|gasse) \d{1,4}/u;

/** "45 Fashion Street": a place that no part of town names. */
export const namesAddress = (text: string): boolean => address.test(plain(text));
