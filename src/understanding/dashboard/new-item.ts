// A wish for something new on the menu or the list of services: its name is what is left when the rest is understood.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { plain } from "../text.ts";
import type { Mention } from "../wishes/mentions.ts";
import { tidy } from "../wishes/tidy.ts";
import { amountsIn, categoryOf, nameAfter, remainder } from "./fields.ts";
import type { Wish } from "./reading.ts";

const sure = 0.92;
const fair = 0.82;

export function added(wish: Wish): DashboardCommand[] | null {
  const money = amountsIn(wish, true).filter((it) => it.money.amount >= 50);
  const verb = wish.spot.first(wish.said, "add");
  const goodsNoun = wish.has("menu", "item", "service") || wish.categories.length > 0;
  const fresh = wish.has("fresh");
  if (!(verb || fresh)) return null;
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
    ...menuPhrases(wish),
    ...wish.categories,
    ...(price ? [price] : []),
    ...(duration ? [duration] : []),
    ...wish.spot.all(wish.said, "please"),
    ...(wish.has("named") ? wish.spot.all(wish.said, "named") : []),
    ...wish.spot.all(wish.said, "price"),
  ];
  const named = nameAfter(wish);
  const left = remainder(wish, taken);
  const [own, description] = describedIn(withoutGeneric(left).replace(have, " "));
  const isService =
    wish.has("service") || (wish.context.items.length === 0 && wish.context.services.length > 0);
  const known = wish.items.find((it) => !it.partial);
  // What is on the list already is not added but changed; what only begins like it is new: "burrata pizza".
  const extended = known && named === null && own !== null ? longerThan(wish, known, own) : null;
  if (known && named === null && price && !fresh && !wish.has("menu") && extended === null) return null;
  return [
    {
      type: "catalogue.add",
      kind: isService ? "service" : goodsNoun ? "item" : null,
      category: categoryOf(wish) ?? sectionOf(wish),
      name: named ?? extended ?? own,
      description: named === null ? description : null,
      price: price?.money ?? null,
      durationMinutes: duration ? Math.round(duration.value.minutes) : null,
      confidence: verb ? sure : fair,
    },
  ];
}

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
const menuPhrases = (wish: Wish): { start: number; end: number }[] =>
  wish.spot.all(wish.said, "menu").map(({ start, end }) => {
    const lead =
      /(?<![\p{L}])(?:(?:to|on|onto|in|into|a|al|en|au|auf|zur|zum|nel|sul|no|na|ao|à|sur|dans|de|del|dem|die|der|das|la|le|il|el|the|our|my|unsere[rn]?|mi|nostro|mon|notre|meu|nosso|nuestr[oa]) +)+$/u.exec(
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
