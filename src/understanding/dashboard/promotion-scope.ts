// What a promotion is on, and what else restricts it. Words that name nothing of the menu are kept as they were said:
// nothing is taken off everything because a word was not understood. English and Spanish.
import { matches } from "../text.ts";
import { chosen, type Mention } from "../wishes/mentions.ts";
import { tidy } from "../wishes/tidy.ts";
import { without } from "../wishes/lexicon.ts";
import { amountsIn, type Amount } from "./fields.ts";
import { body, partOf, type Wish } from "./reading.ts";
import type { Concept } from "./words/index.ts";

interface Scope {
  item: string | null;
  candidates: string[];
  category: string | null;
  /** What it is on, in words that name nothing of the menu. */
  unknown?: string;
  /** For whom, or from which amount: no promotion keeps that. */
  condition?: string;
}

interface Span {
  start: number;
  end: number;
}

/** One for each thing that is named; never empty. Without any words it is everything. */
export function scopesOf(wish: Wish): Scope[] {
  const parts = partsOf(wish);
  const conditions = parts.flatMap((it) => conditionOf(it) ?? []);
  const condition = conditions.length > 0 ? { condition: conditions.join(", ") } : {};
  const scopes = parts.flatMap((it) => scopesIn(it));
  const unique = scopes.filter((it, at) => scopes.findIndex((other) => isSame(it, other)) === at);
  return unique.length > 0
    ? unique.map((it) => ({ ...it, ...condition }))
    : [{ item: null, candidates: [], category: null, ...condition }];
}

const isSame = (one: Scope, other: Scope): boolean => JSON.stringify(one) === JSON.stringify(other);

/** "Red wine and white wine" are two, and each is looked up by itself. */
function partsOf(wish: Wish): Wish[] {
  let start = 0;
  const ends = matches(joint, wish.said)
    .map((it) => ({ start: it.index, end: it.index + it[0].length }))
    .filter((it) => !fixed(wish).some((other) => other.start < it.end && it.start < other.end));
  return [...ends, { start: wish.said.length, end: 0 }].map((it) => {
    const part = partOf(wish, start, it.start);
    start = it.end;
    return part;
  });
}

const joint = / ?[,;:&+](?= |\p{L})|(?<![\p{L}])(?:and|plus|y|e)(?![\p{L}])/gu;

function scopesIn(part: Wish): Scope[] {
  const named = mentionsIn(part);
  const items = named.filter((it) => part.items.includes(it));
  const sections = named.filter((it) => !items.includes(it));
  const scopes = [
    ...items.map((it): Scope => {
      const { name, candidates } = chosen(it);
      return { item: name, candidates, category: null };
    }),
    ...sections.map((it): Scope => ({ item: null, candidates: [], category: it.names[0]! })),
  ];
  if (scopes.length > 0) return scopes;
  const unknown = wordsIn(part);
  return unknown === null || conditionOf(part) !== null
    ? []
    : [{ item: null, candidates: [], category: null, unknown }];
}

/** "The diavola pizza" is the item; its section beside it is no second one. */
const mentionsIn = ({ items, categories, said }: Wish): Mention[] => [
  ...items,
  ...categories.filter(
    (it) =>
      !items.some((item) => {
        const [first, second] = item.start < it.start ? [item, it] : [it, item];
        return /^(?: |[^,;&]{0,12}(?:from|in|under|among|de|en) )(?:the |our |las? |los )?$/u.test(
          said.slice(first.end, second.start),
        );
      }),
  ),
];

/** Beside what is named any other word restricts it; by itself only one that says for whom, or from how much. */
function conditionOf(part: Wish): string | null {
  const named = part.items.length + part.categories.length > 0;
  const led = forWhom.exec(without(part.said, known(part)));
  if (led?.groups?.["who"]) return led.groups["who"];
  if (led)
    return part.text
      .slice(led.index)
      .replace(itsDays, "")
      .replace(/[\s.,!]+$/u, "");
  const rest = wordsIn(part);
  return named || (rest !== null && group.test(rest)) ? rest : null;
}

/** "Student discount": a group by itself, and nothing that is sold. */
const group =
  /^(?:(?:the|our) )?(?:students?|seniors?|pensioners?|teachers?|nurses?|veterans?|military|members?|locals?|regulars?|employees?|staff|birthdays?|loyalty|newcomers?|estudiantes?|jubilados?|socios?)(?:'s?)?$/iu;

/** Whether it says for whom, by which code or from how much on. */
export const isForSome = (wish: Wish): boolean => forWhom.test(wish.said);

/** When it runs is kept, and no part of the condition. */
const itsDays =
  /(?<=\S[ ,]+)(?:on|this|next|every|until|till|from|in|tomorrow|today|tonight|este|esta|los|el|hasta|desde|hoy|mañana)(?!\p{L}).*$/isu;

const forWhom =
  /(?<![\p{L}])(?:(?:for|to|para|a) (?:(?:all|our|the|my|any|every|los|las|nuestros|mis|todos) ){0,2}(?:new |first[- ]time |returning |loyal |local |nuevos )?(?:students?|kids?|child(?:ren)?|seniors?|pensioners?|teachers?|nurses?|veterans?|military|members?|subscribers?|locals?|regulars?|residents?|newcomers?|employees?|staff|firefighters?|birthdays?|groups?|parties|couples?|famil(?:y|ies)|women|men|ladies|girls|boys|first[- ]timers?|vegans?|vegetarians?|doctors?|healthcare workers?|police(?: officers?)?|first responders|drivers?|neighbou?rs?|friends?|guests? of|office workers?|followers?|(?:new|first[- ]time|returning|loyal|local|nuevos) (?:customers?|clients?|guests?|visitors?)|estudiantes|ninos|jubilados|socios|habituales|clientes (?:nuevos|habituales))|(?<who>students?|regulars?|seniors?|members?|locals?|new customers?|new clients?)(?= (?:a |an |get|un)|(?: \d))|(?:orders?|bills?|checks?|purchases?|tabs?|tickets?|pedidos?|compras?) (?:over|above|of|from|beyond|worth|de mas de|superiores a)|(?:with|for|con|using|use) (?:(?:a|the|an|el|un) )?(?:(?:promo|discount) )?(?:code|coupon|voucher|codigo|cupon)|(?:codes?|codigos?)(?= [\p{L}\d])|(?:if|when|unless|provided|as long as|only (?:if|when|for|with)|si|cuando|solo (?:si|para|con)) |(?:over|above|more than|at least|minimum|min\.?|mas de) (?:[$€£] ?)?\d|(?:takeaway|take[- ]?out|to[- ]go|delivery|dine[- ]in|eat[- ]in|online|pickup|collection|cash|walk[- ]ins?)(?![\p{L}])|(?:except|excluding|but not|apart from|other than|excepto|salvo|menos)(?![\p{L}]))/u;

/** What is left of it when all that a promotion says by itself is taken away. */
function wordsIn(part: Wish): string | null {
  const left = without(part.said, known(part)).replaceAll(noise, (it) => " ".repeat(it.length));
  const words = matches(/[\p{L}][\p{L}'’-]*/gu, left).filter((it) => it[0].length > 1);
  const [first] = words;
  const last = words.at(-1);
  return first && last ? tidy(part.text.slice(first.index, last.index + last[0].length)) : null;
}

const own = ["promo", "off", "all", "add", "set", "lower", "price", "please", "named", "every"] as const;

function known(part: Wish): Span[] {
  const named = mentionsIn(part);
  const kinds = part.spot
    .all(part.said, "item")
    .filter((it) =>
      named.some(
        (name) =>
          /^ ?$/u.test(part.said.slice(name.end, Math.max(name.end, it.start))) ||
          /^ ?$/u.test(part.said.slice(it.end, Math.max(it.end, name.start))),
      ),
    );
  const bodyEnd = Math.min(body(part), part.said.length);
  return [
    { start: 0, end: bodyEnd },
    ...part.quotes,
    ...part.items,
    ...part.categories,
    ...kinds,
    ...fixed(part),
    ...own.flatMap((it: Concept) => part.spot.all(part.said, it)),
  ];
}

/** "$5 off pizza over $20": the second is from how much on, and nothing that is taken off. */
export function amountsOff(wish: Wish): Amount[] {
  const { currency } = wish.context;
  const found = amountsIn(wish, false).filter((it) => !fromAmount.test(wish.said.slice(0, it.start)));
  const bare =
    found.length === 0 && wish.items.length + wish.categories.length > 0 ? bareOff.exec(wish.said) : null;
  const named = [...wish.items, ...wish.categories].some((it) => bare !== null && it.start < bare[0].length);
  // "Margherita - 2 off" is its price.
  if (!bare?.groups || named) return found;
  const start = bare.index + bare[0].indexOf(bare.groups["sum"]!);
  const amount = Math.round(Number(bare.groups["sum"]!.replace(",", ".")) * (currency === "JPY" ? 1 : 100));
  return [{ start, end: start + bare.groups["sum"]!.length, money: { amount, currency } }];
}

const fromAmount =
  /(?<![\p{L}])(?:over|above|more than|at least|minimum|min\.?|from|mas de|minimo)(?: of| de)? (?:[$€£] ?)?$/u;
/** "5 off pizza": said without its currency. "Take 5 off" is a price that changes. */
const bareOff =
  /^\W*(?:(?:please|let'?s|do|run|give|offer|make it) )*(?<sum>\d{1,3}(?:[.,]\d{1,2})?) off(?![\p{L}])(?! (?:the |our )?menu)/u;

/** Amounts, days and hours. A sum beside a percentage is from how much on, and no amount that is taken off. */
const fixed = (wish: Wish): Span[] => [
  ...wish.percents,
  ...(wish.percents.length === 0 ? amountsOff(wish) : []),
  ...wish.of("date"),
  ...wish.of("time"),
  ...wish.of("duration"),
  ...wish.windows,
];

const noise =
  /(?<![\p{L}])(?:because|due) (?:of|to) .*|(?<![\p{L}])new(?= (?:promo|offer|deal|discount|happy))|(?<![\p{L}])(?:(?:for|to|para|a) )?(?:(?:all|our|the|my|los|nuestros|todos) )*(?:customers|clients|guests|everyone|everybody|people|clientes)(?![\p{L}])|(?<![\p{L}])(?:run|running|do|doing|make|give|have|start|launch|take|knock|get|put|want|need|would|like|can|could|please|let|lets|us|we|we'll|we're|we'd|i|i'd|you|me|it|there|is|are|be|a|an|the|our|my|some|of|on|for|in|at|by|to|from|with|until|till|til|through|between|during|starting|beginning|as|this|these|next|coming|only|just|each|per|cent|percent|today|tonight|tomorrow|now|again|week|weeks|weekly|weekdays?|weekends?|months?|days?|daily|mornings?|afternoons?|evenings?|nights?|noon|midnight|am|pm|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|holidays?|season|year|menus?|cards?|whole|entire|full|haz|hacer|pon|poner|da|dar|demos|quiero|queremos|vamos|lanza|lanzar|una?|el|la|los|las|lo|de|del|al|en|por|para|con|sobre|hasta|desde|entre|durante|cada|tod[oa]s?|est[ea]s?|proxim[oa]s?|que|viene|semanas?|mes|meses|dias?|hoy|manana|tarde|noche|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fin|fines|ciento|carta|toda|menu)(?![\p{L}])/gu;
