// Small pieces several pages show: ratings, prices, categories.
import { html, raw } from "hono/html";
import type { Money } from "#contracts/time";
import type { Html } from "./layout.ts";
import { wordsOf } from "./words.ts";

/** `$14.50`, as the locale writes it. */
export function price({ amount, currency }: Money, locale: string): string {
  return formatOf(currency, locale, "auto").format(major(amount, currency, locale));
}

/** `$14 – $34`; one price where both are the same; empty without any. */
export function priceRange(from: Money | null, to: Money | null, locale: string): string {
  const [low, high] = [from ?? to, to ?? from];
  if (!low || !high) return "";
  if (low.currency !== high.currency) return `${price(low, locale)} – ${price(high, locale)}`;
  const format = formatOf(low.currency, locale);
  const ends = [low, high].map((it) => major(it.amount, it.currency, locale)) as [number, number];
  return ends[0] === ends[1] ? format.format(ends[0]) : format.formatRange(...ends);
}

function formatOf(
  currency: string,
  locale: string,
  trailingZeroDisplay: "auto" | "stripIfInteger" = "stripIfInteger",
): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: "currency", currency, trailingZeroDisplay });
}

function major(amount: number, currency: string, locale: string): number {
  const { maximumFractionDigits = 2 } = formatOf(currency, locale).resolvedOptions();
  return amount / 10 ** maximumFractionDigits;
}

export function ratingOf(rating: number | null, reviews: number, words = wordsOf("en")): Html {
  if (rating === null) return html`<span class="rating none">${words.noReviews}</span>`;
  const count = words.reviewCount(reviews);
  return html`<span class="rating"
    >${star}<b>${words.rated(rating)}</b><span class="unseen">${words.outOfUnseen}</span>
    <span>${count}</span></span
  >`;
}

/** `beauty_salon` → `Beauty salon`. */
export function titleCase(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The picture of a kind of business, on its own colour. */
export function tile(category: string): Html {
  const known = Object.hasOwn(shapes, category) ? category : "other";
  return html`<span class="tile ${known}"
    >${raw(`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${shapes[known]}"/></svg>`)}</span
  >`;
}

const star = raw(
  `<svg class="star" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2.5l2.9 6.2 6.7.8-5 4.6 1.4 6.7-6-3.4-6 3.4 1.4-6.7-5-4.6 6.7-.8z"/></svg>`,
);

const shapes: Record<string, string> = {
  restaurant: "M7 3v7a2 2 0 0 1-4 0V3M5 3v18M17 21v-7h-2V8c0-3 2-5 4-5v18",
  beauty_salon:
    "M6 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM6 21a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM20 4 8.2 15.8M8.2 8.2 20 20",
  automotive: "M4 17v-4l2-6h12l2 6v4H4ZM4 13h16M7.5 19.5V17M16.5 19.5V17",
  dentist: "M12 6c-2-1.5-6-2-7 2s1 5 1.5 8 1 5 2 5 1-6 3.5-6 2.5 6 3.5 6 1.5-2 2-5 2.5-4 1.5-8-5-3.5-7-2Z",
  vet: "M12 12c-3 0-5 3-5 5s1.5 3 3 2.5 2.5-.5 4 0 3-.5 3-2.5-2-5-5-5ZM5 11v-.1M19 11v-.1M9 6v-.1M15 6v-.1",
  tutoring: "M12 6c-2-2-5-2-9-2v14c4 0 7 0 9 2 2-2 5-2 9-2V4c-4 0-7 0-9 2ZM12 6v14",
  physiotherapy: "M3 12h4l3-7 4 14 3-7h4",
  fitness: "M6 7v10M3 9v6M18 7v10M21 9v6M6 12h12",
  yoga: "M12 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM12 9v6M12 11l-7 3M12 11l7 3M4 20c3 0 5-5 8-5s5 5 8 5Z",
  other: "M4 10v10h16V10M2.5 9 5 4h14l2.5 5M9 20v-6h6v6M2.5 9a3 3 0 0 0 6 0 3 3 0 0 0 7 0 3 3 0 0 0 6 0",
};
