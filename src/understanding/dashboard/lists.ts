// A business's own lists made ready for finding what they name, once per list.
import { mentionsOf, type Mention, type MentionOptions, type Mentions } from "../wishes/mentions.ts";
import { languageOf } from "../region.ts";
import { plain } from "../text.ts";
import { serviceByTrade } from "../trades/named.ts";
import type { DashboardContext } from "./context.ts";
import { ordering } from "./words/ordering.ts";

const prepared = new WeakMap<readonly string[], Mentions>();

function finderOf(names: readonly string[], options: () => MentionOptions): Mentions {
  const known = prepared.get(names) ?? mentionsOf(names, options());
  prepared.set(names, known);
  return known;
}

/** Sections that every menu has, by what six languages call them; a section of that kind answers to all of it. */
const kinds: readonly string[] = [
  "starters|starter|appetizers|appetizer|entrantes|entrante|entradas|entrada|entrees|entree|hors d'oeuvres|vorspeisen|vorspeise|antipasti|antipasto",
  "mains|main courses|main course|main dishes|platos principales|plats principaux|plats|hauptgerichte|hauptgericht|secondi|pratos principais",
  "desserts|dessert|sweets|postres|postre|nachtisch|nachspeisen|dolci|dolce|sobremesas|sobremesa",
  "drinks|drink|beverages|beverage|bebidas|bebida|boissons|boisson|getranke|getrank|bevande|bevanda",
  "sides|side dishes|side|guarniciones|accompagnements|beilagen|beilage|contorni|contorno|acompanhamentos",
  "salads|salad|ensaladas|ensalada|salades|salade|salate|salat|insalate|insalata|saladas|salada",
  "soups|soup|sopas|sopa|soupes|soupe|suppen|suppe|zuppe|zuppa",
  "pizzas|pizza|pizze|pizzen",
];

/** What any such section is called, as a pattern. */
export const sectionKinds = kinds.slice(0, -1).join("|");

const singular = (name: string): string[] => (/[^s]s$/i.test(name) ? [name.slice(0, -1)] : [`${name}s`]);

function sectionNames(categories: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    categories.map((name) => {
      const own = plain(name);
      const kind = kinds.map((it) => it.split("|")).find((it) => it.includes(own));
      return [name, [...singular(name), ...(kind ?? [])]];
    }),
  );
}

const givenNames = (names: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(names.map((name) => [name, name.trim().split(/\s+/)]));

/** T5 is "table 5" or "table five", and in the other languages what they call one; Chair 2 is "the second chair". */
const spokenNames = (names: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(
    names.map((name) => {
      const [, kind = "", number = ""] = /^(\p{L}+) ?(\d+)$/iu.exec(name) ?? [];
      const nouns = placeNouns[kind.toLowerCase()] ?? [kind.toLowerCase()];
      const [word, ordinal] = counted[Number(number) - 1] ?? [];
      return [
        name,
        number === ""
          ? []
          : nouns.flatMap((it) => [
              `${it} ${number}`,
              ...(word === undefined ? [] : [`${it} ${word}`, `${ordinal} ${it}`]),
            ]),
      ];
    }),
  );

/** What a place is called in the other languages. */
const placeNouns: Readonly<Record<string, readonly string[]>> = {
  t: ["table", "mesa", "tisch", "tavolo"],
  table: ["table", "mesa", "tisch", "tavolo"],
  chair: ["chair", "silla", "sillon"],
  bay: ["bay", "puesto", "elevador"],
  room: ["room", "sala", "cabina"],
};

const counted = [
  ["one", "first"],
  ["two", "second"],
  ["three", "third"],
  ["four", "fourth"],
  ["five", "fifth"],
  ["six", "sixth"],
  ["seven", "seventh"],
  ["eight", "eighth"],
  ["nine", "ninth"],
  ["ten", "tenth"],
] as const;

export interface Found {
  items: Mention[];
  categories: Mention[];
  staff: Mention[];
  resources: Mention[];
}

/** Names that are other words too: a person only where it is written as a name. */
const alsoWords = new Set(
  "will may april june august mark rose grace hope art bill summer day price hall best page long short young angel".split(
    " ",
  ),
);

/** Behind a given name, a capital that begins no surname: "Anna Friday 5 to 10", "Put Tom Down For Monday". */
const noSurname =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?$|^(?:today|tomorrow|tonight|next|this|works?|working|needs?|will|should|can|does|has|off|down|from|for|and|again|back|only|sick|please|january|february|march|april|may|june|july|august|september|october|november|december|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|trabaja|esta|para|del|desde|por)$/u;

/** "We hired Tom Hall": not Tom Reed, whose given name it is too. */
function isNamesake({ start, end }: Mention, text: string, staff: readonly string[]): boolean {
  const given = plain(text.slice(start, end));
  const next = /^ (?<n>\p{Lu}[\p{Ll}'’-]\p{L}+)(?!['’]s)/u.exec(text.slice(end))?.groups?.["n"];
  if (next === undefined || given.includes(" ") || noSurname.test(plain(next))) return false;
  // Where every word has a capital, it marks no name.
  const written = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    written.some((it) => /^\p{Ll}/u.test(it)) &&
    !staff.some((it) => plain(it).split(/\s+/u).includes(plain(next)))
  );
}

export function foundIn(text: string, folded: string, context: DashboardContext): Found {
  const categories = finderOf(context.categories, () => ({
    partsFrom: 0,
    also: sectionNames(context.categories),
  }))(folded)
    // "Entre semana" is about no entrées.
    .filter((it) => folded.slice(it.start, it.end) !== "entre");
  const items = [
    ...finderOf(context.items, () => ({
      partsFrom: 4,
      ordering,
      common: [...context.categories, ...common],
    }))(folded),
    ...finderOf(context.services, () => ({ partsFrom: 4, common, ordering }))(folded),
  ];
  const written = ({ start, end }: Mention) =>
    !alsoWords.has(folded.slice(start, end)) || (/^\p{Lu}/u.test(text.slice(start)) && start > 0);
  const staff = finderOf(context.staff, () => ({ partsFrom: 0, also: givenNames(context.staff) }))(
    folded,
  ).filter((it) => written(it) && !isNamesake(it, text, context.staff));
  const resources = finderOf(context.resources, () => ({
    partsFrom: 4,
    // "In three weeks" is about no table.
    common: [...common, ...counted.flat(), "mesa", "tisch", "tavolo"],
    also: spokenNames(context.resources),
  }))(folded);
  const named = items.filter((it) => !it.partial || !within(it, [...categories, ...staff]));
  const clear = named.length > 0 ? named : byTrade(folded, context);
  return {
    items: merged(clear),
    categories: categories.filter((it) => !within(it, clear)),
    staff: staff.filter(
      (it) =>
        !within(
          it,
          clear.filter((other) => !other.partial),
        ),
    ),
    resources: resources.filter((it) => !within(it, [...clear.filter((other) => !other.partial), ...staff])),
  };
}

/** From here on a service by its trade is surely that one. */
const sure = 0.7;

/** "El corte", where the service is called Haircut: by what is done, in Spanish, and only where an article leads to it. */
function byTrade(folded: string, { services, locale }: DashboardContext): Mention[] {
  if (languageOf(locale) !== "es") return [];
  const found = serviceByTrade(folded, services);
  if (
    !found ||
    !/(?<![\p{L}])(?:el|los|las|la|un|una|del|al|de|cada)(?: \p{L}+)? $/u.test(folded.slice(0, found.start))
  )
    return [];
  const { confidence, value } = serviceByTrade(found.text, services) ?? found;
  const names =
    confidence >= sure ? [value.name] : services.filter((it) => serviceByTrade(found.text, [it]) !== null);
  return names.length === 0 ? [] : [{ start: found.start, end: found.end, names, partial: false }];
}

const common = [
  "table",
  "menu",
  "pizza",
  "pasta",
  "salad",
  "house",
  "special",
  "classic",
  "service",
  "full",
  "hair",
  "room",
  "chair",
  "with",
];

const within = (it: Mention, others: readonly Mention[]): boolean =>
  others.some((other) => other !== it && other.start <= it.start && other.end >= it.end);

/** The same words found in two lists name what either has. */
function merged(items: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const it of items.toSorted(
    (a, b) => Number(a.partial) - Number(b.partial) || b.end - b.start - (a.end - a.start),
  )) {
    const same = kept.find((other) => it.start < other.end && other.start < it.end);
    if (!same) kept.push({ ...it });
    else if (same.start === it.start && same.end === it.end && same.partial === it.partial)
      same.names = [...new Set([...same.names, ...it.names])];
  }
  return kept.sort((a, b) => a.start - b.start);
}
