// A wish for something new on the menu or the list of services: its name is what is left when the rest is understood.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { matches, plain } from "../text.ts";
import type { Mention } from "../wishes/mentions.ts";
import { tidy } from "../wishes/tidy.ts";
import { amountsIn, nameAfter, remainder } from "./fields.ts";
import { sectionKinds } from "./lists.ts";
import { behindColon, ownName } from "./new-names.ts";
import { ledTimeSpans } from "./price-times.ts";
import { partOf, type Wish } from "./reading.ts";

const sure = 0.92;
const fair = 0.82;

export function added(wish: Wish): DashboardCommand[] | null {
  const verb = wish.spot.first(wish.said, "add");
  const several = partsOf(wish).map((it) => one(it, verb !== null));
  if (several.some((it) => it === null)) return one(wish);
  const all = several.flatMap((it) => it ?? []);
  const [first] = all;
  // "Two desserts: cannoli 7 and gelato 6": the section stands before both.
  return first?.type === "catalogue.add" && /:(?!\d)/u.test(wish.text)
    ? all.map((it) => (it.type === "catalogue.add" ? { ...it, category: it.category ?? first.category } : it))
    : all;
}

/** "pizza bianca $14 and tiramisu $9": what has a price of its own is added by itself. */
function partsOf(wish: Wish): Wish[] {
  const amounts = pricesIn(wish);
  let start = 0;
  const cuts = amounts.slice(1).flatMap((next, at) => {
    const end = amounts[at]!.end;
    const joints = matches(joint, wish.said.slice(end, next.start));
    const cut = joints.find((it) => it.index === 0) ?? joints.at(-1);
    return cut ? [{ end: end + cut.index, next: end + cut.index + cut[0].length }] : [];
  });
  if (amounts.length < 2 || cuts.length !== amounts.length - 1) return [wish];
  return [...cuts, { end: wish.said.length, next: 0 }].map(({ end, next }) => {
    const part = partOf(wish, start, end);
    start = next;
    return part;
  });
}

const joint = / ?(?:[,;&+]|(?<![\p{L}])(?:and|y|plus)(?![\p{L}]))(?: (?:and|y|also))? /gu;
const pricesIn = (wish: Wish) => amountsIn(wish, true).filter((it) => it.money.amount >= 50);

function one(wish: Wish, ordered = false): DashboardCommand[] | null {
  const money = pricesIn(wish);
  const verb = wish.spot.first(wish.said, "add");
  const goodsNoun = wish.has("menu", "item", "service") || wish.categories.length > 0;
  const fresh = wish.has("fresh");
  if (!(verb || fresh || ordered)) return null;
  if (!(goodsNoun || money.length > 0))
    return verb && !wish.has(...others)
      ? [{ type: "unsure", about: "catalogue.add", confidence: 0.6 }]
      : null;
  if (wish.percents.length > 0 || (wish.has("faq", "shift", "hours", "promo") && money.length === 0))
    return null;
  const [duration] = wish.of("duration");
  const price = money.at(-1);
  const taken = [
    ...(verb ? [verb] : []),
    ...wish.spot.all(wish.said, "add"),
    ...wish.spot.all(wish.said, "fresh"),
    ...menuPhrases(wish, wish.spot.all(wish.said, "menu")),
    ...menuPhrases(wish, sectionsIn(wish)),
    ...(price ? [withLead(wish, price)] : []),
    ...(duration ? [duration] : []),
    ...wish.spot.all(wish.said, "please"),
    ...(wish.has("named") ? wish.spot.all(wish.said, "named") : []),
    ...wish.spot.all(wish.said, "price"),
    ...ledTimeSpans(wish),
  ];
  const named = nameAfter(wish);
  const section = wish.categories.length > 0 ? undefined : matches(intoSection, wish.said)[0];
  const newSection = section?.groups?.["section"] ?? null;
  const left = remainder(wish, [
    ...taken,
    ...(section ? [{ start: section.index, end: section.index + section[0].length }] : []),
  ]);
  const [led, told] = toldBehind(wish, behindColon(wish, left), price);
  const [own, made] = describedIn(ownName(withoutGeneric(led).replace(have, " ")));
  const description = told ?? made;
  const isService =
    wish.has("service") ||
    (wish.context.items.length === 0 && wish.context.services.length > 0) ||
    // What takes its time is a service, where more is offered than a table.
    (duration !== undefined && wish.context.services.length > 1);
  const known = wish.items.find((it) => !it.partial);
  // What is on the list already is not added but changed; what only begins like it is new: "burrata pizza".
  const extended = known && named === null && own !== null ? longerThan(wish, known, own) : null;
  return [
    {
      type: "catalogue.add",
      kind: isService ? "service" : goodsNoun ? "item" : null,
      category: sectionsIn(wish)[0]?.names[0] ?? sectionOf(wish) ?? newSection,
      name: named ?? extended ?? (isKindOnly(wish, own) ? null : own),
      description: named === null ? description : told,
      price: price?.money ?? null,
      durationMinutes: duration ? Math.round(duration.value.minutes) : null,
      confidence: verb ? sure : fair,
    },
  ];
}

/** "Tacos de pescado to tacos": where one section is led to, another is a word of the name. */
function sectionsIn(wish: Wish): readonly Mention[] {
  const led = wish.categories.filter((it) => intoLead.test(wish.said.slice(0, it.start)));
  return led.length > 0 && led.length < wish.categories.length ? led : wish.categories;
}

const intoLead = /(?<![\p{L}])(?:to|in|into|onto|under|on|a|en|al)(?: (?:the|our|my|los|las|el|la))? +$/u;

/** "for $9", "priced at 12": what leads to the price is part of no name. */
function withLead(wish: Wish, { start, end }: { start: number; end: number }) {
  const lead = /(?:(?<![\p{L}])(?:for|at|priced(?: at)?|costing|costs?|por|a)|[@=])\s*$/u.exec(
    wish.said.slice(0, start),
  );
  return { start: start - (lead?.[0].length ?? 0), end };
}

/** "… for 14.50, beer battered cod": what stands behind the price and a comma tells what it is. */
function toldBehind(
  wish: Wish,
  left: string,
  price: { end: number } | undefined,
): [name: string, told: string | null] {
  if (!price || !/^\s*[,;(–—]/u.test(wish.text.slice(price.end))) return [left, null];
  const [before, told] = [left.slice(0, price.end), tidy(left.slice(price.end).replaceAll(/[()]/gu, " "))];
  const named = tidy(withoutGeneric(before).replace(have, " ")) !== null || wish.has("named");
  return named && told !== null && /\p{L}{3}/u.test(told) ? [before, told] : [left, null];
}

/** "New pizza to the menu", where there is no such section: what kind it is, and not yet its name. */
const isKindOnly = (wish: Wish, own: string | null): boolean =>
  own !== null &&
  /(?<![\p{L}])(?:new|another|nuev[oa]|otr[oa])(?![\p{L}])/u.test(wish.said) &&
  new RegExp(`^(?:${sectionKinds}|pizzas?)$`, "u").test(plain(own));

/** "to mains", "a los postres": a section that the menu may not have yet. */
const intoSection = new RegExp(
  `(?<![\\p{L}])(?:to|in|into|under|on|a|en) (?:the |our |los |las )?(?<section>${sectionKinds})(?: section)?(?![\\p{L}])`,
  "gu",
);

/** "We've got a new dessert": who speaks is part of no name. */
const have =
  /^\W*(?:and |so )?(?:we(?:['’]ve| have)?(?: now)? (?:got|have)?|there(?:['’]s| is)|it['’]?s)(?![\p{L}])/iu;

/** A name that says more than the one on the list: its own words, or the section right behind them. */
function longerThan(wish: Wish, { names, start, end }: Mention, own: string): string | null {
  const more = names.every((it) => plain(it) !== plain(own)) && plain(own) !== wish.folded.slice(start, end);
  if (more) return own.split(/\s+/u).length <= 5 ? own : null;
  const behind = wish.categories.find((it) => it.start > end && wish.said.slice(end, it.start).trim() === "");
  return behind ? `${own} ${wish.text.slice(behind.start, behind.end)}` : null;
}

/** A cocktail goes where the drinks are, unless it has a section of its own. */
function sectionOf(wish: Wish): string | null {
  if (!/(?<![\p{L}])(?:cocktail|wine|beer|coffee|tea|juice|soda|mocktail)s?(?![\p{L}])/u.test(wish.said))
    return null;
  return wish.context.categories.find((it) => /^(?:drinks?|beverages?|bebidas?)$/iu.test(it)) ?? null;
}

/** What else may be added. */
const others = [
  "faq",
  "shift",
  "rota",
  "hours",
  "promo",
  "staffNoun",
  "booking",
  "message",
  "policy",
  "customers",
] as const;

/** "to the menu", "on our list of services". */
const menuPhrases = (wish: Wish, places: readonly { start: number; end: number }[]) =>
  places.map(({ start, end }) => {
    const lead =
      /(?<![\p{L}])(?:(?:to|on|onto|in|into|under|a|al|en|au|auf|zur|zum|nel|sul|no|na|ao|à|sur|dans|de|del|dem|die|der|das|la|las|los|le|il|el|the|our|my|unsere[rn]?|mi|nostro|mon|notre|meu|nosso|nuestr[oa]) +)+$/u.exec(
        wish.said.slice(0, start),
      );
    return { start: start - (lead?.[0].length ?? 0), end };
  });

const generic =
  /^[\s,:]*(?:(?:an?|the|our|my|una?|uno|el|la|le|il|lo|ein(?:en?)?|um|uma|o|another|otr[oa]|un autre|noch ein(?:en?)?|altr[oa]|outr[oa])\s+)*(?:(?:new|nuev[oa]|nouve(?:au|lle|l)|neue[rsnm]?|nuov[oa]|nov[oa])\s+)?(?:items?|dish|product|service|treatment|art[ií]culo|plato|producto|servicio|article|produit|plat|prestation|artikel|gericht|produkt|leistung|behandlung|articolo|piatto|prodotto|servizio|trattamento|prato|produto|servi[cç]o|item|tratamento)(?=[\s,:]|$)/iu;

/** "a new service keratin treatment": the word for any goods is no part of the name that follows. */
const withoutGeneric = (left: string): string => left.replace(generic, " ");

/** "Truffle pizza with mushrooms": what stands after "with" describes. */
function describedIn(left: string): [string | null, string | null] {
  const match = /^(?<name>.*?)(?:[,(:–—-] *|\s)(?:with|con|avec|mit|com)\s+(?<rest>.+)$/su.exec(left);
  const name = tidy(match?.groups?.["name"] ?? left);
  const rest = match ? tidy(match.groups?.["rest"] ?? "") : null;
  return [name, rest];
}
