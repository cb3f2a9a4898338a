// How the global chat writes what it found. English; numbers, money and times as the session's locale writes them.
import type { Instant, Money } from "#contracts/time";
import { epochMs, localOf } from "#business/local-time";
import type { SearchCriteria as Criteria } from "#contracts/global-commands";
import { dayText, moneyText, timeText } from "../phrases/wording.ts";

const plural = (word: string): string =>
  /(?:s|x|ch|sh)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;

const kinds: Readonly<Record<string, string>> = {
  automotive: "garage",
  beauty_salon: "salon",
  fitness: "gym",
  physiotherapy: "physiotherapy practice",
  photography: "photographer",
  tutoring: "tutor",
  yoga: "yoga studio",
};

export const kindOf = (category: string): string => kinds[category] ?? category.replaceAll("_", " ");
export const kindsOf = (category: string): string => plural(kindOf(category));

export const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : plural(one)}`;

/** `today at 5:15 PM`, `tomorrow at 9:00 AM`, `Fri 27 Nov at 9:00 AM`. */
export function whenText(instant: Instant, timeZone: string, now: number, locale: string): string {
  const { date, time } = localOf(instant, timeZone);
  const { date: today } = localOf(now, timeZone);
  const day = dayText(date, { today }).replace(/^(?:(today|tomorrow),.*|on )/, "$1");
  return `${day} at ${timeText(time, { locale })}`;
}

/** `today`, `tomorrow`, `Sat 5 Dec`: a day. */
export const whenDay = (date: string, today: string, _locale: string): string =>
  dayText(date, { today }).replace(/^(?:(today|tomorrow),.*|on )/, "$1");

export const money = (it: Money, locale: string): string => moneyText(it, { locale });

/** `$35–$55`, `from $40`, `$35`. */
export function priceRange(from: Money | null, to: Money | null, locale: string): string | null {
  if (from === null) return to === null ? null : `up to ${money(to, locale)}`;
  if (to === null) return `from ${money(from, locale)}`;
  return to.amount === from.amount ? money(from, locale) : `${money(from, locale)}–${money(to, locale)}`;
}

/** `900 m`, `2.4 km`. */
export const distanceText = (meters: number, locale: string): string =>
  meters < 950
    ? `${Math.max(50, Math.round(meters / 50) * 50)} m`
    : `${(meters / 1000).toLocaleString(locale, { maximumFractionDigits: 1 })} km`;

/** `today`, `3 days ago`, `2 months ago`: how old evidence is. */
export function ageText(at: Instant, now: number): string {
  const days = Math.max(0, Math.floor((now - epochMs(at)) / 86_400_000));
  if (days === 0) return "today";
  if (days < 14) return `${counted(days, "day")} ago`;
  if (days < 60) return `${Math.round(days / 7)} weeks ago`;
  return days < 730 ? `${Math.round(days / 30.4)} months ago` : `${Math.floor(days / 365)} years ago`;
}

export const article = (noun: string): string =>
  noun.endsWith("s") ? noun : `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;

/** `4.8`. */
export const starsText = (rating: number, locale: string): string =>
  rating.toLocaleString(locale, { maximumFractionDigits: 1 });

/** `salons for a haircut in downtown under $50, for 2`: what was searched for, in words. */
export function searchText(criteria: Criteria, count: number, locale: string): string {
  const { category, services, area, maxPrice, minPrice, minRating, partySize, distanceMeters, near } =
    criteria;
  const one = category === null ? "place" : kindOf(category);
  // A service has the directory's own capital; "italian" is a kind of restaurant.
  const named = services.filter((it) => category !== "restaurant" || /^\p{Lu}/u.test(it));
  const kind = [...services.filter((it) => !named.includes(it)), one].join(" ");
  const asked =
    named.length === 0 ? "" : ` for ${named.map((it) => article(it.toLowerCase())).join(" and ")}`;
  const reach =
    distanceMeters === null
      ? near
        ? " near "
        : " in "
      : ` within ${distanceText(distanceMeters, locale)} of `;
  return [
    count === 1 ? kind : plural(kind),
    asked,
    area === null ? "" : `${reach}${area}`,
    maxPrice === null ? "" : ` under ${money(maxPrice, locale)}`,
    minPrice === null ? "" : ` from ${money(minPrice, locale)}`,
    minRating === null ? "" : ` with ${minRating} stars or more`,
    partySize === null ? "" : ` for ${partySize} people`,
  ].join("");
}

/** `after 5:00 PM today`, `tomorrow at 6:00 PM`: the wished time; null if none was said. */
export function timeWish(criteria: Criteria, today: string, locale: string): string | null {
  const { date, time, after, before } = criteria;
  const day = date === null ? null : dayText(date, { today }).replace(/^(?:(today|tomorrow),.*)/, "$1");
  const clock = (it: string) => timeText(it, { locale });
  const hours =
    time !== null
      ? `at ${clock(time)}`
      : after !== null && before !== null
        ? `between ${clock(after)} and ${clock(before)}`
        : after !== null
          ? `after ${clock(after)}`
          : before !== null
            ? `before ${clock(before)}`
            : null;
  return [day, hours].filter((it) => it !== null).join(" ") || null;
}
