// One message of somebody who searches, read in full: what it names and what is recognised in it, wish by wish.
import { emptyContext } from "../context.ts";
import type { Entity, EntityOf, EntityType } from "../entities.ts";
import { localeFor } from "../locales/index.ts";
import { cuisines } from "../locales/en/search.ts";
import type { Locale } from "../locales/locale.ts";
import { eachByTrade, serviceByTrade } from "../trades/named.ts";
import { recognise } from "../recognisers/recognise.ts";
import { matches, pattern, plain } from "../text.ts";
import { blanked, spotterOf, type Spotter } from "../wishes/lexicon.ts";
import { mentionsOf, type Mention, type MentionOptions, type Mentions } from "../wishes/mentions.ts";
import { cutterOf, piecesOf, type Cutter } from "../wishes/pieces.ts";
import type { DiscoveryContext } from "./context.ts";
import { childrensNames, forChildren } from "./for-children.ts";
import { areasIn, citiesIn, cuisinesIn, featuresIn } from "./things.ts";
import { discoveryWords, type DiscoveryConcept, type DiscoveryWords } from "./words/index.ts";

/** Offsets are those of the wish's own text. */
export interface SearchWish {
  text: string;
  /** Plain, nothing blanked. */
  folded: string;
  /** Plain, with the names of businesses blanked: their words are no wishes. */
  said: string;
  /** Kinds of business, in the directory's spelling. */
  categories: readonly { start: number; end: number; name: string }[];
  services: readonly Mention[];
  areas: readonly Mention[];
  /** A city is named, and not a part of it. */
  wholeCity: boolean;
  businesses: readonly Mention[];
  entities: readonly Entity[];
  context: DiscoveryContext;
  locale: Locale;
  spot: Spotter<DiscoveryConcept>;
  has(...concepts: DiscoveryConcept[]): boolean;
  of<T extends EntityType>(type: T): EntityOf<T>[];
}

interface Prepared {
  spot: Spotter<DiscoveryConcept>;
  kinds: Spotter<string>;
  cutter: Cutter;
}
const prepared = new Map<DiscoveryWords, Prepared>();

function prepare(words: DiscoveryWords): Prepared {
  const { concepts } = words;
  const verbs = ["compare", "book", "watch", "unwatch", "details", "reviews", "find", "recommend"] as const;
  const known = prepared.get(words) ?? {
    spot: spotterOf(concepts),
    kinds: spotterOf(words.categories),
    cutter: cutterOf(concepts.joins, concepts.opening, [
      ...verbs.map((it) => concepts[it]),
      "tell me|show me",
    ]),
  };
  prepared.set(words, known);
  return known;
}

const quoted = /["“„«][^"“”„»]* [^"“”„»]*["”“»]/gu;

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const addressesIn = (folded: string) =>
  matches(email, folded).map((it) => ({ start: it.index, end: it.index + it[0].length }));

const lists = new WeakMap<readonly string[], Mentions>();

function finderOf(names: readonly string[], options: () => MentionOptions): Mentions {
  const known = lists.get(names) ?? mentionsOf(names, options());
  lists.set(names, known);
  return known;
}

/** Words that many a business or service has in its name. */
const common =
  "hair salon beauty restaurant auto car repair shop studio house kitchen cafe bar center centre city master hub art full body style quick fix best garden green golden grill bowl tyres motors school music light park view old new town little big small large red blue white black royal family class lesson session treatment first appointment bakery bistro clinic practice family night owl star sun sunrise happy".split(
    " ",
  );
/** "The Old Harbour Fish and Chip Shop"; more words are a sentence. */
const longestName = 5;
const none: MentionOptions = { partsFrom: 0 };
/** Kinds of food are asked for as services are. */
const kitchens = mentionsOf(
  cuisines.filter(
    (it) =>
      ![
        "world",
        "international",
        "creative",
        "modern global",
        "unusual",
        "traditional",
        "the americas",
      ].includes(it),
  ),
  none,
);

/** As the other side of the ocean writes it, and as one says it. */
const respelled = (names: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(
    names.map((name) => {
      const other = name.replace(/tyre/giu, "tire").replace(/colour/giu, "color");
      const [first = "", second = ""] = other.toLowerCase().split(" ");
      return [
        name,
        [
          ...(other === name ? [] : [other]),
          ...(second === "change"
            ? [`change my ${first}s`, `${second} ${first}`, `${first}s changed`, `change ${first}s`]
            : []),
          ...childrensNames(name),
        ],
      ];
    }),
  );

/** "the first one" is a place in the list that is shown and no date. */
function isOrdinal(it: Entity, { answers }: Locale): boolean {
  if (it.type !== "date") return false;
  const words = answers.ordinals.map(({ word }) => word).join("|");
  return new RegExp(`^(?:\\p{L}{1,3} )?(?:${pattern(words).source}|\\d{1,2}(?:st|nd|rd|th))$`, "u").test(
    plain(it.text),
  );
}

/** Reads a message; never throws. */
export function readSearch(text: string, context: DiscoveryContext): SearchWish[] {
  const locale = localeFor(context.locale);
  const words = discoveryWords(locale.language);
  const { spot, kinds, cutter } = prepare(words);
  const whole = plain(text);
  // What somebody else said is told, not wished.
  const folded = matches(quoted, whole).reduce(
    (rest, it) => blanked(rest, it.index, it.index + it[0].length),
    whole,
  );
  const spoken = (name: string) => ({ [name]: [name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")] });
  const businesses = finderOf(context.businesses, () => ({
    partsFrom: 5,
    headedFrom: longestName,
    common: [...common, ...cuisines, ...context.areas, ...context.services],
    also: Object.assign({}, ...context.businesses.map((it) => spoken(it))),
  }))(folded).filter((it) => !it.partial || !isWished(words, locale, folded.slice(it.start, it.end)));
  // An address is nobody's wish: "watch@example.com" watches for nothing.
  const said = [...businesses, ...addressesIn(folded)].reduce(
    (rest, it) => blanked(rest, it.start, it.end),
    folded,
  );
  const written = finderOf(context.areas, () => none)(said);
  const parts = written.length > 0 ? written : areasIn(said, context.areas);
  const cities = parts.length > 0 ? [] : citiesIn(said, context.cities);
  const areas = parts.length > 0 ? parts : cities;
  const centre = context.areas.find((it) => plain(it) === "downtown");
  const middle = centre === undefined || areas.length > 0 ? [] : spotCentre(words, said, centre);
  const listed = finderOf(context.services, () => ({
    partsFrom: 5,
    common,
    also: respelled(context.services),
  }))(said);
  // "High chairs" are no part of a chair massage.
  const features = featuresIn(said);
  const within = (it: Mention) =>
    it.partial && features.some((other) => other.start <= it.start && other.end >= it.end);
  const named = forChildren(listed, said, context.services).filter((it) => !within(it));
  // "Green" is a word of its own, and no slip of "Greek".
  const food = kitchens(said).filter(
    (it) =>
      !common.includes(said.slice(it.start, it.end)) &&
      !named.some((other) => it.start < other.end && other.start < it.end),
  );
  const apart = (all: readonly Mention[], from: readonly Mention[]) =>
    all.filter((it) => !from.some((other) => it.start < other.end && other.start < it.end));
  const done = locale.language === "en" ? [] : apart(tradeIn(articleless(text, said), context), named);
  const things = apart(features, [...named, ...done]);
  const dishes = apart(cuisinesIn(said, locale.language), [...named, ...done, ...food, ...areas]);
  const services = [...named, ...done, ...food, ...dishes, ...things].sort((a, b) => a.start - b.start);
  const categories = Object.keys(words.categories)
    .filter((it) => context.categories.includes(it))
    .flatMap((name) => kinds.all(said, name).map((it) => ({ ...it, name })))
    .concat(misspelt(words, said).filter((it) => context.categories.includes(it.name)))
    .filter(
      (it) => !services.some((other) => !other.partial && other.start <= it.start && other.end >= it.end),
    )
    .sort((a, b) => a.start - b.start);
  const entities = recognise(said, {
    ...emptyContext(context.now, context.timeZone),
    locale: context.locale,
  });
  return piecesOf(said, folded, cutter, () => false).map(({ start, end }) => {
    const own = <S extends { start: number; end: number }>(all: readonly S[]): S[] =>
      all
        .filter((it) => it.start >= start && it.end <= end)
        .map((it) => ({ ...it, start: it.start - start, end: it.end - start }));
    const ownSaid = said.slice(start, end);
    const found = own(entities).filter((it) => context.shown.length === 0 || !isOrdinal(it, locale));
    return {
      text: text.slice(start, end),
      folded: folded.slice(start, end),
      said: ownSaid,
      categories: own(categories),
      services: own(services),
      areas: own([...areas, ...middle]),
      wholeCity: own(cities).some((it) => it.whole),
      businesses: own(businesses),
      entities: found,
      context,
      locale,
      spot,
      has: (...concepts) => spot.has(ownSaid, ...concepts),
      of: (type) => found.filter((it) => it.type === type) as never,
    };
  });
}

/** "Barber" is a kind of business, "second" a place in the list and "recommend" a wish, though some have it in their names. */
function isWished(words: DiscoveryWords, { answers }: Locale, said: string): boolean {
  const { spot, kinds } = prepare(words);
  if (kinds.has(said, ...Object.keys(words.categories))) return true;
  const ordinals = answers.ordinals.map(({ word }) => word).join("|");
  if (new RegExp(`^(?:${pattern(ordinals).source})$`, "u").test(said)) return true;
  const concepts = Object.keys(words.concepts) as DiscoveryConcept[];
  return concepts.some((it) =>
    spot.all(said, it).some(({ start, end }) => start === 0 && end === said.length),
  );
}

/** What is done there, in any of our languages: "un corte de pelo" is the directory's haircut. */
function tradeIn(said: string, { services, locale }: DiscoveryContext): Mention[] {
  const each = eachByTrade(said, services, [], locale);
  const one = serviceByTrade(said, services);
  return (each.length > 1 ? each : one ? [one] : []).map(({ start, end, value }) => ({
    start,
    end,
    names: [value.name],
    partial: false,
  }));
}

/** "Unas mechas" are no nails: the article is written without its tilde; "con mi novia" is no bride. */
const articleless = (text: string, said: string): string =>
  matches(
    /(?<!(?:las|mis) )(?<![\p{L}])unas(?= \p{L})|(?<![\p{L}])(?:mi|tu|su) novi[oa](?![\p{L}])/giu,
    text,
  ).reduce((rest, it) => blanked(rest, it.index, it.index + it[0].length), said);

const simple = new Map<DiscoveryWords, Mentions>();

/** "(?:my|your) dog" has no word of a kind that stands for it alone. */
function withoutGroups(source: string): string {
  const rest = source.replaceAll(/\([^()]*\)/gu, "#");
  return rest === source ? source : withoutGroups(rest);
}

/** "hairdreser": names of kinds in one word, with typos. */
function misspelt(words: DiscoveryWords, said: string): { start: number; end: number; name: string }[] {
  const names = () =>
    Object.entries(words.categories).flatMap(([name, source]) =>
      withoutGroups(source)
        .split("|")
        .map((it) => it.replaceAll(/.\?(?!:)/gu, ""))
        .filter((it) => /^[a-z]{6,}$/u.test(it))
        .map((it): [string, string] => [it, name]),
    );
  const kindOf = new Map(names());
  const find = simple.get(words) ?? mentionsOf([...kindOf.keys()], none);
  simple.set(words, find);
  return find(said).flatMap(({ start, end, names: [word = ""] }) => {
    const name = kindOf.get(word);
    return name === undefined ? [] : [{ start, end, name }];
  });
}

const centres = new Map<DiscoveryWords, Spotter<"centre">>();

function spotCentre(words: DiscoveryWords, said: string, name: string): Mention[] {
  const spot = centres.get(words) ?? spotterOf({ centre: words.centre });
  centres.set(words, spot);
  return spot.all(said, "centre").map((it) => ({ ...it, names: [name], partial: false }));
}
