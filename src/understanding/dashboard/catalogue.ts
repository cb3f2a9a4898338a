// Wishes about what is sold: added, changed, hidden, shown again, repriced, put elsewhere in the list.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { matches } from "../text.ts";
import type { Mention } from "../wishes/mentions.ts";
import { tidy } from "../wishes/tidy.ts";
import {
  amountsEach,
  amountsIn,
  categoryOf,
  daysOf,
  itemOf,
  namesGoods,
  rangeIn,
  remainder,
} from "./fields.ts";
import { costsLess, costsMore, isMeasured } from "./cost-changes.ts";
import { added } from "./new-item.ts";
import { endsUnclear, priceTimes, timesEach, timeSpans } from "./price-times.ts";
import { partOf, type Wish } from "./reading.ts";

const sure = 0.92;
const fair = 0.82;

export function catalogueWish(whole: Wish): DashboardCommand[] {
  const { wish, except } = leftOut(whole);
  const read =
    reordered(wish) ?? renamed(wish) ?? shown(wish) ?? repriced(wish) ?? hidden(wish) ?? added(wish) ?? [];
  return except.length === 0 ? read : read.map((it) => ("category" in it ? { ...it, except } : it));
}

/** "All pizzas except the margherita": what stays as it is, and the wish without it. */
function leftOut(wish: Wish): { wish: Wish; except: string[] } {
  const but = exceptions.exec(wish.said);
  if (!but) return { wish, except: [] };
  const end = but.index + but[0].length;
  const behind = [...wish.items, ...wish.categories].filter((it) => it.start >= end);
  const except = behind.flatMap((it) => it.names);
  if (except.length === 0) return { wish, except };
  const before = <S extends { end: number }>(all: readonly S[]) => all.filter((it) => it.end <= but.index);
  return {
    wish: { ...partOf(wish, 0, but.index), items: before(wish.items), categories: before(wish.categories) },
    except,
  };
}

const exceptions =
  /(?<![\p{L}])(?:except(?:ing)?(?: for)?|but not|apart from|other than|excluding|all but|excepto|salvo|menos)(?![\p{L}])/u;

/** "put the tiramisu first", "move the burrata above the caprese". */
function reordered(wish: Wish): DashboardCommand[] | null {
  const [first, second] = wish.items;
  const [one, two] = wish.categories;
  if (one && two && !first && wish.has("moveUp")) {
    const between = wish.said.slice(one.end, two.start);
    const place = wish.spot.has(between, "beforeItem")
      ? "before"
      : wish.spot.has(between, "afterItem")
        ? "after"
        : null;
    if (place !== null)
      return [
        {
          type: "catalogue.reorder",
          item: null,
          candidates: [],
          category: one.names[0]!,
          place,
          anchor: two.names[0]!,
          confidence: sure,
        },
      ];
  }
  const target = first ? itemOf(first) : { item: null, candidates: [] };
  const category = first ? null : categoryOf(wish);
  const stands = first !== undefined && placeOnly(wish, first);
  if (!(stands || wish.has("moveUp")) || (!first && category === null) || wish.of("time").length > 0)
    return null;
  const base = { type: "catalogue.reorder" as const, ...target, category, anchor: null, confidence: sure };
  if (first && second) {
    const anchor = itemOf(second).item;
    const between = wish.said.slice(first.end, second.start);
    if (wish.spot.has(between, "beforeItem")) return [{ ...base, place: "before", anchor }];
    return wish.spot.has(between, "afterItem") ? [{ ...base, place: "after", anchor }] : null;
  }
  if (amountsIn(wish, true).length > 0 || wish.percents.length > 0) return null;
  const after = wish.said.slice((first ?? wish.categories[0])?.end ?? 0);
  if (wish.spot.has(after, "top")) return [{ ...base, place: "first" }];
  if (wish.spot.has(after, "bottom")) return [{ ...base, place: "last" }];
  if (wish.spot.has(after, "upOne")) return [{ ...base, place: "up" }];
  if (wish.spot.has(after, "downOne")) return [{ ...base, place: "down" }];
  const into = categoryOf(wish);
  return first && into !== null && wish.spot.has(after, "to", "into")
    ? [{ type: "catalogue.change", ...target, field: "category", value: into, confidence: sure }]
    : null;
}

/** "diavola first please", "marinara goes last": nothing but the item and its place. */
const placeOnly = ({ said }: Wish, { start, end }: Mention): boolean =>
  /^\W*(?:the )?$/u.test(said.slice(0, start)) &&
  /^\W*(?:goes?|comes?|stands?|should (?:be|come|go)|to be|va|al)? ?(?:the )?(?:very )?(?:first|last|on top|at the (?:top|bottom)|prim\w+|ultim\w+|final)(?:[ ,](?:in|of|on|please|pls|now|por favor).*)?\W*$/u.test(
    said.slice(end),
  );

/** "rename the diavola to Inferno", "change the description of the burrata to …", "make the haircut 45 minutes". */
function renamed(wish: Wish): DashboardCommand[] | null {
  const [first] = wish.items;
  if (!first) return null;
  const target = itemOf(first);
  const rest = wish.text.slice(first.end);
  const to = wish.spot.first(wish.folded.slice(first.end), "to", "into");
  const colon = rest.indexOf(":");
  const value =
    wish.quotes[0]?.text ??
    tidy((colon >= 0 ? rest.slice(colon + 1) : to ? rest.slice(to.end) : "").replace(forGood, ""));
  const change = { type: "catalogue.change" as const, ...target, confidence: sure };
  if (wish.has("describe") && wish.has("set", "add", "describe")) {
    // "With figs" begins a description as well as any word.
    const described = wish.quotes[0]?.text ?? (colon >= 0 ? rest.slice(colon + 1).trim() || null : value);
    return [{ ...change, field: "description", value: described }];
  }
  // "The diavola should be called Inferno": the name stands behind the verb.
  const called = wish.spot.all(wish.said, "rename").find((it) => it.start >= first.end);
  if (called)
    return [{ ...change, field: "name", value: tidy(wish.text.slice(called.end).replace(forGood, "")) }];
  if (wish.has("rename")) {
    const after = to ? value : (wish.quotes[0]?.text ?? tidy(rest.replace(forGood, "")));
    return [{ ...change, field: "name", value: after }];
  }
  const [duration] = wish.of("duration");
  return duration &&
    wish.has("set", "durationWord") &&
    wish.has("durationWord") &&
    wish.of("money").length === 0
    ? [{ ...change, field: "duration", value: String(Math.round(duration.value.minutes)) }]
    : null;
}

/** "from now on" is part of no name. */
const forGood = /[ ,]+(?:from now on|from today(?: on)?|again|a partir de ahora|desde ahora|por favor)\W*$/iu;

function shown(wish: Wish): DashboardCommand[] | null {
  if (!wish.has("show") || !namesGoods(wish) || wish.of("money").length > 0 || wish.percents.length > 0)
    return null;
  return goods(wish).map((it) => ({ type: "catalogue.show", ...it, containing: null, confidence: sure }));
}

function hidden(wish: Wish): DashboardCommand[] | null {
  // "Drop the marinara" may take it off or make it cheaper.
  if (/^\W*drop\b/u.test(wish.said) && wish.items.length > 0 && !wish.has("hide"))
    return [{ type: "unsure", about: "catalogue.hide", confidence: 0.6 }];
  if (!wish.has("hide") || !namesGoods(wish) || wish.of("money").length > 0) return null;
  if (wish.has("promo", "faq", "booking") && wish.items.length === 0) return null;
  return goods(wish).map((it) => ({
    type: "catalogue.hide",
    ...it,
    containing: null,
    ...daysOf(wish),
    confidence: sure,
  }));
}

/** Each item named by itself; a section where none is. */
const goods = (wish: Wish): { item: string | null; candidates: string[]; category: string | null }[] =>
  wish.items.length > 0
    ? wish.items.map((it) => ({ ...itemOf(it), category: null }))
    : [{ item: null, candidates: [], category: categoryOf(wish) }];

interface Part {
  item?: Mention;
  from: number;
  to: number;
}

/** "the margherita to 15 and the diavola to 18": each with the amount after it, or all with the only one. */
function partsOf(wish: Wish): Part[] {
  const { items } = wish;
  const whole = { from: 0, to: wish.said.length };
  if (items.length === 0) return [whole];
  const amounts = [...amountsEach(wish), ...wish.percents];
  if (amounts.length < 2) return items.map((item) => ({ item, ...whole }));
  // "$10 for the guacamole and $9 for the churros".
  if (amounts.length === items.length && items.every((it, at) => amounts[at]!.end <= it.start))
    return items.map((item, at) => ({ item, from: items[at - 1]?.end ?? 0, to: item.start }));
  // Those that stand before one amount share it.
  const priced = (item: Mention, next: Mention) =>
    amounts.some((it) => it.start >= item.end && it.end <= next.start);
  return items.map((item, at) => ({
    item,
    from: item.end,
    to: items.slice(at + 1).find((next) => priced(item, next))?.start ?? wish.said.length,
  }));
}

/** "margherita - 15.50" is its price and "margherita -2" two less: a dash apart counts where less is spoken of. */
const tightSign = /(?:^|\s)(\+(?= ?[$€£]?\d)|-(?=[$€£]?\d))/u;
const looseSign = /(?:^|\s)([+-]) ?[$€£]?\d/u;
const takesOff = (wish: Wish): boolean => wish.has("lower", "off") || wish.percents.length > 0;

function repriced(wish: Wish): DashboardCommand[] | null {
  const everything = wish.has("all") && !namesGoods(wish);
  if ((!everything && !namesGoods(wish)) || /^\W*(?:86|eighty)\b/u.test(wish.said)) return null;
  const [, signed] = (takesOff(wish) ? looseSign : tightSign).exec(wish.said) ?? [];
  const raises = wish.has("raise") || signed === "+" || addedTo(wish) || costsMore(wish);
  const lowers =
    !raises && (wish.has("lower") || costsLess(wish) || (signed === "-" && wish.windows.length === 0));
  const money = amountsEach(wish);
  const told =
    wish.has("price", "set") || raises || lowers || (wish.items.length > 0 && willBe.test(wish.said));
  const bareTo = wish.items.length > 0 && money.length > 0 && priceOnly(wish);
  if (!(told || bareTo)) return null;
  if (isMeasured(wish)) return [{ type: "unsure", about: "catalogue.reprice", confidence: 0.6 }];
  if (wish.has("promo") || (wish.has("off") && !wish.has("price") && !raises && !costsLess(wish))) {
    if (!lowers || wish.of("date").length > 0 || wish.weekly.length > 0) return null;
  }
  if (
    money.length === 0 &&
    wish.percents.length === 0 &&
    !((raises || lowers) && wish.has("price", "raise", "lower"))
  )
    return null;
  if (wish.has("add") && wish.has("fresh")) return null;
  const direction = raises ? ("up" as const) : lowers ? ("down" as const) : null;
  const each = timesEach(wish);
  if (each === "unclear") return [{ type: "unsure", about: "catalogue.reprice", confidence: 0.6 }];
  if (!each && endsUnclear(wish)) return [{ type: "unsure", about: "until", confidence: 0.6 }];
  const times = each ? null : priceTimes(wish);
  const when = times && { when: times };
  const span = wish.items.length < 2 && wish.percents.length === 0 ? rangeIn(wish) : null;
  if (span && wish.items[0])
    return [{ ...repricing(wish, wish.items[0]), ...when, price: span.money, priceMax: span.most }];
  const sign = lowers ? -1 : 1;
  return partsOf(wish).flatMap(({ item, from, to }, at): DashboardCommand[] => {
    const own = money.filter((it) => it.start >= from && it.end <= to);
    const percent = wish.percents.find((it) => it.start >= from && it.end <= to);
    const upper = wish.of("money").find((it) => it.start === own.at(-1)?.start)?.value.until;
    const last = own.at(-1)?.money;
    // "From 14 to 16" is 16.
    const amount = last && upper !== undefined ? { ...last, amount: upper } : last;
    const then = each?.[at];
    const base = { ...repricing(wish, item, everything), ...when, ...(then && { when: then }) };
    if (percent) return direction ? [{ ...base, percent: sign * percent.value }] : [];
    if (!amount) return direction || item ? [{ ...base, direction }] : [];
    const before = wish.said.slice(0, own.at(-1)!.start);
    const relative =
      direction !== null &&
      upper === undefined &&
      !/(?:\b(?:to|at|a|hasta|auf|zu|para|fino)|[=@:]) *$/u.test(before);
    const bySign = signed !== undefined && /[+-] ?[$€£]?$/u.test(before);
    if (
      relative &&
      (bySign ||
        addedTo(wish) ||
        byAmount(wish, before) ||
        wish.has("off") ||
        costsLess(wish) ||
        costsMore(wish))
    )
      return [{ ...base, change: { ...amount, amount: sign * amount.amount } }];
    if (relative && bySoMuch(wish, item, own))
      return [{ ...base, change: { ...amount, amount: sign * amount.amount }, orPrice: true }];
    // A whole section or menu at one price is hardly meant: it is asked about.
    if (everything || (!item && !wish.has("price", "set"))) return [];
    return [{ ...base, price: amount }];
  });
}

const willBe = /(?<![\p{L}])(?:will be|becomes|sera|costara) (?:[$€£] ?)?\d/u;

const repricing = (wish: Wish, item: Mention | undefined, all = false) => ({
  type: "catalogue.reprice" as const,
  ...itemOf(item),
  category: item ? null : categoryOf(wish),
  all,
  price: null,
  priceMax: null,
  change: null,
  percent: null,
  direction: null,
  confidence: item || all ? sure : fair,
});

/** "add $2 to the margherita": that much more, and nothing new. */
function addedTo(wish: Wish): boolean {
  const [amount, ...more] = amountsIn(wish, true);
  const [item] = wish.items;
  const verb = wish.spot.first(wish.said, "add");
  if (!amount || more.length > 0 || !item || !verb || item.start < amount.end) return false;
  return (
    tidy(wish.said.slice(verb.end, amount.start)) === null &&
    /^ (?:to|a|al) (?:the |all |las? |los |el )?$/u.test(wish.said.slice(amount.end, item.start))
  );
}

/** "by 2", "up 2", "up another 2", "knock 2 off". */
const byAmount = (wish: Wish, before: string): boolean =>
  // In the whole wish: what stands behind a word tells what it means.
  (["by", "raise", "lower"] as const).some((concept) =>
    wish.spot
      .all(wish.said, concept)
      .some((it) => it.end <= before.length && before.slice(it.end).trim() === ""),
  );

/** "Sube el corte 5 dólares": in Spanish an amount right behind the item, or the verb, is how much more or less. */
function bySoMuch(wish: Wish, item: Mention | undefined, own: readonly { start: number }[]): boolean {
  const [amount, ...more] = own;
  if (wish.locale.language !== "es" || !amount || more.length > 0 || wish.of("money").length !== 1)
    return false;
  const verbs = [...wish.spot.all(wish.said, "raise"), ...wish.spot.all(wish.said, "lower")];
  const led = verbs.some((it) => it.start < (item?.start ?? amount.start));
  const ends = [...wish.items, ...wish.categories, ...verbs].map((it) => it.end);
  const last = Math.max(...ends.filter((end) => end <= amount.start));
  // "…, 16 dólares" is what it is to cost.
  return led && !/[,:;=]/u.test(wish.said.slice(last, amount.start));
}

/** "margherita 15.50", "diavola: 18": nothing but the item and its price. */
function priceOnly(wish: Wish): boolean {
  const taken = [
    ...wish.items,
    ...amountsEach(wish),
    ...(wish.items.length > 1
      ? matches(/(?<![\p{L}])(?:and|y|,)(?![\p{L}])|,/gu, wish.said).map(spanOf)
      : []),
    ...wish.spot.all(wish.said, "to"),
    ...wish.spot.all(wish.said, "please"),
    ...wish.spot.all(wish.said, "price"),
    ...wish.spot.all(wish.said, "by"),
    ...wish.spot.all(wish.said, "every"),
    ...timeSpans(wish),
    ...matches(/'s(?![\p{L}])|(?<= )-(?= )/gu, wish.folded).map(spanOf),
  ];
  return tidy(remainder(wish, taken)) === null;
}

const spanOf = (it: RegExpExecArray) => ({ start: it.index, end: it.index + it[0].length });
