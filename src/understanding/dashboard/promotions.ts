// Wishes for promotions, and for their end.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { tidy } from "../wishes/tidy.ts";
import { costsLess } from "./cost-changes.ts";
import { daysOf, windowOf } from "./fields.ts";
import { amountsOff, isForSome, scopesOf } from "./promotion-scope.ts";
import type { Wish } from "./reading.ts";

const sure = 0.92;

/** "Keep 30% of the seats for walk-ins" takes nothing off. */
const isShare =
  /(?:%|percent|por ciento) (?:of|de) (?:the |our |all |my |los |las |nuestr[oa]s )?(?:seats?|tables?|places?|spots?|slots?|guests?|customers?|clients?|bookings?|people|orders?|mesas?|plazas?|clientes|reservas)(?![\p{L}])|^\W*(?:please )?(?:keep|hold|reserve|save|seat|expect|guarda|reserva)(?![\p{L}])/u;

export function promoted(wish: Wish): DashboardCommand[] | null {
  const named = wish.spot.all(wish.said, "promo").some((it) => isPromo(wish.said, it));
  if (costsLess(wish)) return null;
  const off = wish.has("off");
  const half =
    /\bhalf[ -]?price|mitad de precio|moitie prix|halber preis|meta prezzo|metade do preco\b/u.test(
      wish.said,
    );
  const percent = wish.percents[0]?.value ?? (half ? 50 : null);
  const amount = off || named ? (amountsOff(wish)[0]?.money ?? null) : null;
  const forAWhile = percent !== null && wish.has("lower") && isBounded(wish);
  if (!named && wish.has("lower") && wish.of("date").length + wish.weekly.length === 0) return null;
  const forSome = percent !== null && !changesPrices(wish) && isForSome(wish) && !isShare.test(wish.said);
  if (!(named || forAWhile || forSome || (off && (percent !== null || amount !== null)))) return null;
  if (wish.has("view", "figures") && percent === null && amount === null) return null;
  if (!named && !forAWhile && wish.has("price") && !wish.has("off")) return null;
  const verb = forAWhile || forSome || wish.has("add", "fresh", "set", "message", "promo", "off");
  if (
    !verb ||
    (percent === null &&
      amount === null &&
      !wish.has("add", "fresh") &&
      !/happy hour|two for one|2 for 1|bogo/u.test(wish.said))
  )
    return null;
  const weekdays = [...wish.weekly];
  const days = daysOf(wish);
  return scopesOf(wish).map(({ item, candidates, category, ...more }) => ({
    type: "promotion.add",
    item,
    candidates,
    category,
    percent,
    amount: percent === null ? amount : null,
    ...(weekdays.length > 0 && days.until === null ? { date: null, until: null } : days),
    weekdays,
    ...windowOf(wish),
    ...more,
    confidence: sure,
  }));
}

/** "10 % for students" is taken off; what is raised, or asked for on top, is none of it. */
const changesPrices = (wish: Wish): boolean =>
  wish.mood !== "orders" ||
  // Spanish is read as Spanish.
  (wish.locale.language !== "es" && /(?<![\p{L}])(?:para|con|de)(?![\p{L}])/u.test(wish.said)) ||
  wish.has("raise", "lower", "figures", "view", "noShows", "occupancy", "policy") ||
  /(?<![\p{L}])(?:charges?|fees?|tips?|service|tax|vat|surcharges?|deposits?|commissions?|more|extra|goals?|target|iva|propina|recargo|mas)(?![\p{L}])/u.test(
    wish.said,
  );

/** "Let's offer a pizza", "a lunch special": what is sold, and nothing is off it. */
const isPromo = (said: string, { start, end }: { start: number; end: number }): boolean => {
  const word = said.slice(start, end);
  if (/^specials?$/u.test(word)) return /%|(?<![\p{L}])(?:off|discount|half)(?![\p{L}])/u.test(said);
  return !(
    word === "offer" &&
    /^ (?:an?|another|our|the|some) (?!.*(?:%|percent| off|discount|deal|promo))/u.test(said.slice(end))
  );
};

/** "Lower all prices by 5 % for December": prices that come back by themselves are a promotion. */
const isBounded = (wish: Wish): boolean =>
  wish.weekly.length > 0 ||
  wish
    .of("date")
    .some(
      (it) =>
        it.value.until !== undefined &&
        !/(?<![\p{L}])(?:from|starting|as of|desde|a partir de)(?: (?:the|el|la))? *$/u.test(
          wish.said.slice(0, it.start),
        ),
    );

export function ended(wish: Wish): DashboardCommand[] | null {
  if (!wish.has("promo") || !wish.has("endPromo") || (wish.percents.length > 0 && wish.has("add")))
    return null;
  const noun = wish.spot.first(wish.said, "promo");
  const verb = wish.spot.first(wish.said, "endPromo");
  const between = noun && verb && verb.end < noun.end ? wish.text.slice(verb.end, noun.end) : null;
  const title = wish.quotes[0]?.text ?? (between === null ? null : titled(between));
  return [{ type: "promotion.end", title, confidence: sure }];
}

/** "the happy hour", "20 % pasta discount"; "the promotion" names none. */
function titled(words: string): string | null {
  const title = tidy(words);
  return title !== null &&
    title.trim().split(/\s+/u).length > 1 &&
    !/^(?:all|every|current|running|this|that|any|tod[oa]s|toutes|alle|tutte)(?![\p{L}])/iu.test(title)
    ? title
    : null;
}
