// How the global chat writes what it found: its language's words around numbers, money, days and times as the session's
// locale writes them.
import type { Instant, LocalDate, Money } from "#contracts/time";
import { daysBetween, epochMs, localOf } from "#business/local-time";
import type { SearchCriteria as Criteria } from "#contracts/global-commands";
import { areaIn, areaTold } from "#business/area-names";
import { languageOf } from "#understanding/region";
import { fill } from "../phrases/shared/words.ts";
import { dateText, moneyText, timeText } from "../phrases/wording.ts";
import { kindText } from "./kind-text.ts";
import { phrasesIn, plural } from "./phrases/index.ts";

/** A sentence of somewhere: "en el centro", "del centro". */
export const fillArea = (template: string, area: string, locale: string, values = {}): string =>
  fill(template, { ...values, area: areaTold(area, languageOf(locale)) }).replaceAll(/\bde el\b/gu, "del");

export const areaNamed = (area: string, locale: string): string => areaIn(area, languageOf(locale));

const kindNames = (category: string | null, locale: string): readonly string[] => {
  const { kinds, place } = phrasesIn(locale);
  const plain = category?.replaceAll("_", " ") ?? "";
  return category === null ? place : (kinds[category] ?? [plain, `${plain}s`]);
};

export const kindOf = (category: string | null, locale: string): string =>
  kindNames(category, locale)[0] ?? "";
export const kindsOf = (category: string | null, locale: string): string =>
  kindNames(category, locale)[1] ?? "";

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `13 reviews`, `1 place`. */
export const countedReviews = (n: number, locale: string): string => plural(phrasesIn(locale).reviews, n);

/** `Sat 5 Dec`, `sáb, 5 dic`. */
const shortDay = (date: LocalDate, today: LocalDate, locale: string): string =>
  languageOf(locale) === "en"
    ? dateText(date, today)
    : new Intl.DateTimeFormat(locale, {
        weekday: "short",
        day: "numeric",
        month: "short",
        timeZone: "UTC",
      }).format(epochMs(`${date}T12:00:00Z`));

/** `today`, `tomorrow`, `Sat 5 Dec`: a day. */
export function whenDay(date: LocalDate, today: LocalDate, locale: string): string {
  const words = phrasesIn(locale);
  const ahead = daysBetween(today, date);
  return ahead === 0 ? words.today : ahead === 1 ? words.tomorrow : shortDay(date, today, locale);
}

/** `today at 5:15 PM`, `tomorrow at 9:00 AM`, `Fri 27 Nov at 9:00 AM`; `home` is the zone of who reads it. */
export function whenText(
  instant: Instant,
  timeZone: string,
  now: number,
  locale: string,
  home = timeZone,
): string {
  const { date, time } = localOf(instant, timeZone);
  const today = localOf(now, timeZone).date;
  // Where it is another day already, "today" would be two days.
  const day =
    localOf(now, home).date === today ? whenDay(date, today, locale) : shortDay(date, today, locale);
  return fill(phrasesIn(locale).dayAt, { day, time: timeText(time, { locale }) });
}

export const money = (it: Money, locale: string): string => moneyText(it, { locale });

/** `$35–$55`, `from $40`, `$35`. */
export function priceRange(from: Money | null, to: Money | null, locale: string): string | null {
  const words = phrasesIn(locale);
  if (from === null) return to === null ? null : fill(words.upTo, { price: money(to, locale) });
  if (to === null) return fill(words.fromOn, { price: money(from, locale) });
  return to.amount === from.amount ? money(from, locale) : `${money(from, locale)}–${money(to, locale)}`;
}

/** `900 m`, `2.4 km`. */
export const distanceText = (meters: number, locale: string): string =>
  meters < 950
    ? `${Math.max(50, Math.round(meters / 50) * 50)} m`
    : `${(meters / 1000).toLocaleString(locale, { maximumFractionDigits: 1 })} km`;

/** `today`, `3 days ago`, `2 months ago`: how old evidence is. */
export function ageText(at: Instant, now: number, locale: string): string {
  const days = Math.max(0, Math.floor((now - epochMs(at)) / 86_400_000));
  if (days === 0) return phrasesIn(locale).today;
  const ago = (n: number, unit: Intl.RelativeTimeFormatUnit) =>
    new Intl.RelativeTimeFormat(locale).format(-n, unit);
  if (days < 14) return ago(days, "day");
  if (days < 60) return ago(Math.round(days / 7), "week");
  return days < 730 ? ago(Math.round(days / 30.4), "month") : ago(Math.floor(days / 365), "year");
}

const article = (noun: string): string =>
  noun.endsWith("s") ? noun : `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;

/** With its article, where the language has one there. */
export const articled = (noun: string, locale: string): string =>
  phrasesIn(locale).articles ? article(noun) : noun;

/** `4.8`. */
export const starsText = (rating: number, locale: string): string =>
  rating.toLocaleString(locale, { maximumFractionDigits: 1 });

/** `4.95`: a limit as it was said. */
export const limitStars = (rating: number, locale: string): string =>
  rating.toLocaleString(locale, { maximumFractionDigits: 2 });

/** A kind of food or what a place has, as the language calls it. */
export const thingText = (name: string, locale: string): string => phrasesIn(locale).things[name] ?? name;

export const listed = (items: readonly string[], locale: string): string =>
  items.length < 2
    ? (items[0] ?? "")
    : languageOf(locale) === "en"
      ? items.join(" and ")
      : new Intl.ListFormat(locale).format(items);

/** `sushi or thai`. */
export const choice = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: "disjunction" }).format(items);

/** `salons for a haircut in downtown under $50, for 2`: what was searched for, in words. */
export function searchText(criteria: Criteria, count: number, locale: string): string {
  const words = phrasesIn(locale);
  const { category, services, area, maxPrice, minPrice, minRating, partySize, distanceMeters, near } =
    criteria;
  // A service has the directory's own capital; "italian" is a kind of restaurant.
  const named = services.filter((it) => category !== "restaurant" || /^\p{Lu}/u.test(it));
  const things = services.filter((it) => !named.includes(it)).map((it) => thingText(it, locale));
  const kind = (criteria.anyOf ? [choice(things, locale)].filter(Boolean) : things).reduceRight(
    (it, what) => fill(words.cuisine, { what, kind: it }),
    count === 1 ? kindOf(category, locale) : kindsOf(category, locale),
  );
  const asked = named.map((it) => articled(thingText(it, locale).toLowerCase(), locale));
  const unwanted = (criteria.unwanted ?? []).map((it) => thingText(it, locale));
  const avoided = (criteria.elsewhere ?? []).map((it) => fillArea(words.inArea, it, locale).trim());
  const reach =
    distanceMeters !== null
      ? fillArea(words.within, area ?? "", locale, { distance: distanceText(distanceMeters, locale) })
      : fillArea(near ? words.near : words.inArea, area ?? "", locale);
  const price = (template: string, it: Money | null) =>
    it === null ? "" : fill(template, { price: money(it, locale) });
  return [
    kind,
    named.length === 0
      ? ""
      : fill(words.forService, { what: (criteria.anyOf ? choice : listed)(asked, locale) }),
    kindText(criteria.variant, locale),
    unwanted.length === 0 ? "" : fill(words.otherThan, { what: listed(unwanted, locale) }),
    area === null ? "" : reach,
    avoided.length === 0 ? "" : fill(words.notInArea, { where: choice(avoided, locale) }),
    // What somebody spends where they eat is up to what they order.
    price(category === "restaurant" ? words.dishesUnder : words.under, maxPrice),
    price(words.fromPrice, minPrice),
    minRating === null ? "" : fill(words.withStars, { stars: limitStars(minRating, locale) }),
    partySize === null ? "" : fill(words.forPeople, { n: partySize }),
  ].join("");
}

/** `after 5:00 PM today`, `tomorrow at 6:00 PM`: the wished time; null if none was said. */
export function timeWish(criteria: Criteria, today: LocalDate, locale: string): string | null {
  const words = phrasesIn(locale);
  const { date, until, time, after, before } = criteria;
  const last = until === null || until === date ? "" : ` – ${whenDay(until, today, locale)}`;
  const day = date === null ? null : `${whenDay(date, today, locale)}${last}`;
  const on = day !== null && daysBetween(today, date!) > 1 ? fill(words.onDay, { day }) : day;
  const clock = (it: string) => timeText(it, { locale });
  const hours =
    time !== null
      ? fill(words.atTime, { time: clock(time) })
      : after !== null && before !== null
        ? fill(words.between, { after: clock(after), before: clock(before) })
        : after !== null
          ? fill(words.after, { time: clock(after) })
          : before !== null
            ? fill(words.before, { time: clock(before) })
            : null;
  return [on, hours].filter((it) => it !== null).join(" ") || null;
}
