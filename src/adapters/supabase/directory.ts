// The public directory: businesses, their free times and their widget keys, read with the publishable key; what counts
// on a business's people, which that key does not show, as the edge.
import * as z from "zod";
import type { Cache } from "#adapters/upstash/cache";
import type { BusinessDetail, BusinessPage, BusinessQuery, PublicReview } from "#contracts/directory";
import { Uuid } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import type { ResourceCalendar } from "#conversation/ports";
import { businessKey } from "../upstash/keys.ts";
import { businessIdOf, listBusinesses, readBusiness, readReviews } from "./businesses.ts";
import { readCalendar } from "./calendar.ts";
import type { SupabaseClients } from "./clients.ts";
import { rowsOf } from "./query.ts";
import { edgeScope } from "./scoped-token.ts";

/** Whom a widget key opens the door to, and from which pages. */
export interface KeyHolder {
  business: Uuid;
  slug: string;
  allowedOrigins: string[];
}

export interface Directory {
  /** `bad_cursor` if `next` is none this directory gave. */
  list(query: BusinessQuery, limit?: number): Promise<BusinessPage | "bad_cursor">;
  /** null if no business has the slug. */
  bySlug(slug: string): Promise<BusinessDetail | null>;
  /** The id of a published business; null if none has the slug. */
  idOf(slug: string): Promise<Uuid | null>;
  /** The newest that have words. */
  reviews(business: Uuid): Promise<PublicReview[]>;
  /** null if no business has the key. */
  keyHolder(widgetKey: string): Promise<KeyHolder | null>;
  /** The publishable key of a business's own page; null if it has none. */
  widgetKeyOf(slug: string): Promise<string | null>;
  calendar(business: Uuid, service: Uuid, from: Instant, to: Instant): Promise<ResourceCalendar>;
  /** What was kept of a business's page no longer counts. */
  forget(business: Uuid): Promise<void>;
  /** The customer of this secret is no longer written to about news; a wrong one changes nothing. */
  stopNews(token: Uuid): Promise<void>;
  /** Rejects unless Supabase answers. */
  ping(signal: AbortSignal): Promise<void>;
}

const KeyRow = z.object({ business_id: Uuid, slug: z.string(), allowed_origins: z.array(z.string()) });

export function createDirectory(
  clients: Pick<SupabaseClients, "directory" | "scoped">,
  cache: Cache,
): Directory {
  const client = clients.directory;
  const asEdge = clients.scoped(edgeScope);
  return {
    list: (query, limit) => listBusinesses(client, query, limit),
    async bySlug(slug) {
      const id = await businessIdOf(client, cache, slug);
      return id === null ? null : readBusiness(asEdge, cache, id);
    },
    idOf: (slug) => businessIdOf(client, cache, slug),
    reviews: (business) => readReviews(client, cache, business),
    async keyHolder(widgetKey) {
      const row = await rowsOf(client.rpc("widget_key_business", { p_key: widgetKey }), KeyRow.nullable());
      return row && { business: row.business_id, slug: row.slug, allowedOrigins: row.allowed_origins };
    },
    widgetKeyOf: (slug) => rowsOf(client.rpc("widget_key", { p_slug: slug }), z.string().nullable()),
    calendar: (business, service, from, to) => readCalendar(asEdge, business, service, from, to),
    forget: async (business) => void (await cache.forget(businessKey(business))),
    async stopNews(token) {
      await rowsOf(client.rpc("stop_news", { p_token: token }), z.unknown());
    },
    async ping(signal) {
      await rowsOf(client.from("businesses").select("id").limit(1).abortSignal(signal), z.array(z.unknown()));
    },
  };
}
