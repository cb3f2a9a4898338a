// The city as the global chat reads it: with the publishable key, its words through the cache.
import { base64url } from "jose";
import * as z from "zod";
import type { Cache } from "#adapters/upstash/cache";
import { cityWordsKey, reviewsAboutKey } from "#adapters/upstash/keys";
import { Service } from "#contracts/directory";
import { Uuid } from "#contracts/ids";
import type { Candidate, CityReads, CityWords } from "#business/city";
import { DetailRow, policiesOf, serviceOf } from "./business-row.ts";
import { CalendarRow, calendarOf } from "./calendar.ts";
import { rowsOf, type Rpc } from "./query.ts";

/** Names are shown within lists and sentences: none has a line of its own, or turns the writing round. */
const Name = z.string().transform((it) => it.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim());

const minuteSeconds = 60;
/** What an agent found stands for a quarter of an hour, where no change of a business can make it wrong. */
const answerSeconds = 15 * minuteSeconds;

const point = { latitude: z.number().nullable(), longitude: z.number().nullable() };
const Words = z.object({
  categories: z.array(z.string()),
  services: z.array(z.string()),
  areas: z.array(
    z.object({
      name: z.string(),
      ...point,
      time_zone: z.string(),
      currency: z.string(),
      businesses: z.int(),
    }),
  ),
  businesses: z.array(z.object({ id: Uuid, slug: z.string(), name: Name })),
});

const CandidateRow = DetailRow.pick({
  id: true,
  slug: true,
  name: true,
  category: true,
  area: true,
  rating: true,
  review_count: true,
  price_from: true,
  price_to: true,
  currency: true,
  time_zone: true,
  policies: true,
  hours: true,
  exceptions: true,
  planned: true,
  services: true,
}).extend({
  name: Name,
  ...point,
  newest_review_at: z.string().nullable(),
  matches: z.array(
    z.object({ word: z.string(), by: z.enum(["service", "menu", "text"]), services: z.array(Uuid) }),
  ),
});

const ReviewsRow = z.object({
  business_id: Uuid,
  count: z.int(),
  mentions: z.int(),
  average: z.number().nullable(),
  stars: z.record(z.string(), z.int()).nullable(),
  newest_at: z.string().nullable(),
  texts: z
    .array(z.object({ author: z.string(), rating: z.int(), text: z.string(), at: z.string() }))
    .nullable(),
});

const PriceRow = z.object({
  slug: z.string(),
  name: Name,
  area: z.string(),
  what: z.string(),
  from: z.int(),
  to: z.int(),
  currency: z.string(),
  variants: z
    .array(z.object({ variant: z.string(), price_min: z.int().nullable(), price_max: z.int().nullable() }))
    .nullish(),
});

/** A key's worth of what was asked. */
async function digest(asked: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(asked));
  return base64url.encode(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

const instant = (text: string | null): string | null => text && new Date(text).toISOString();

export function createCity(client: Rpc, cache: Pick<Cache, "through">): CityReads {
  return {
    async words(): Promise<CityWords> {
      const read = () => rowsOf(client.rpc("city_words", {}), Words);
      const { areas, ...words } = await cache.through(cityWordsKey, minuteSeconds, Words, read);
      return { ...words, areas: areas.map(({ time_zone: timeZone, ...it }) => ({ ...it, timeZone })) };
    },
    async candidates({ category, areas, words, ids }) {
      const asked = { p_category: category, p_areas: areas, p_words: words, p_ids: ids };
      const rows = await rowsOf(client.rpc("discover_businesses", asked), z.array(CandidateRow));
      return rows.map(candidateOf);
    },
    async calendars(wanted, from, to) {
      const p_wanted = wanted.map((it) => ({ business_id: it.business, service_id: it.service }));
      const rows = await rowsOf(
        client.rpc("business_calendars", { p_wanted, p_from: from, p_to: to }),
        z.array(CalendarRow),
      );
      return rows.map(calendarOf);
    },
    async reviews(businesses, about) {
      const asked = { p_ids: businesses, p_about: about };
      const read = () => rowsOf(client.rpc("reviews_about", asked), z.array(ReviewsRow));
      const key = reviewsAboutKey(await digest(asked));
      const rows = await cache.through(key, answerSeconds, z.array(ReviewsRow), read);
      return rows.map(({ business_id: business, newest_at, stars, texts, ...it }) => ({
        ...it,
        business,
        stars: stars ?? {},
        newestAt: instant(newest_at),
        texts: (texts ?? []).map((text) => ({ ...text, at: new Date(text.at).toISOString() })),
      }));
    },
    async prices(service, category, area) {
      const asked = { p_service: service, p_category: category, p_area: area };
      const rows = await rowsOf(client.rpc("service_prices", asked), z.array(PriceRow));
      return rows.map(({ from, to, currency, variants, ...it }) => {
        const money = (amount: number) => ({ amount, currency });
        const others = (variants ?? []).flatMap(({ variant, price_min: low, price_max: high }) =>
          low === null ? [] : [{ variant, from: money(low), to: money(high ?? low) }],
        );
        return {
          ...it,
          from: money(from),
          to: money(to),
          ...(others.length > 0 && { variants: others }),
        };
      });
    },
  };
}

function candidateOf(row: z.infer<typeof CandidateRow>): Candidate {
  const { currency } = row;
  const money = (amount: number | null) => (amount === null ? null : { amount, currency });
  const { slotMinutes, minNoticeMinutes, maxAdvanceDays, maxPartySize } = policiesOf(row);
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    category: row.category,
    area: row.area,
    latitude: row.latitude,
    longitude: row.longitude,
    timeZone: row.time_zone,
    currency,
    rating: row.rating,
    reviews: row.review_count,
    newestReviewAt: instant(row.newest_review_at),
    priceFrom: money(row.price_from),
    priceTo: money(row.price_to),
    hours: row.hours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    exceptions: row.exceptions,
    planned: row.planned,
    services: row.services.map((it) => Service.parse(serviceOf(it, currency))),
    policies: { slotMinutes, minNoticeMinutes, maxAdvanceDays, maxPartySize },
    matches: row.matches,
  };
}
