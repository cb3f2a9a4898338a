// Businesses of the public directory: found, paged, and read whole, through the cache.
import { base64url } from "jose";
import * as z from "zod";
import type { Cache } from "#adapters/upstash/cache";
import { businessIdKey, businessKey, reviewsKey } from "#adapters/upstash/keys";
import { BusinessDetail, type BusinessPage, type BusinessQuery, PublicReview } from "#contracts/directory";
import { Uuid } from "#contracts/ids";
import { DetailRow, detailOf, SummaryRow, summaryOf } from "./business-row.ts";
import type { SupabaseClient } from "./clients.ts";
import { DatabaseError, rowsOf } from "./query.ts";

const hourSeconds = 60 * 60;

const Page = z.object({ items: z.array(SummaryRow), next: z.string().nullable() });
/** What list_businesses puts into its cursor: match, rating and id of the page's last. */
const Cursor = z.tuple([z.number(), z.number(), Uuid]);

/** A page of published businesses, best match first; `bad_cursor` if `next` is none of ours. */
export async function listBusinesses(
  client: SupabaseClient,
  query: BusinessQuery,
  limit = 20,
): Promise<BusinessPage | "bad_cursor"> {
  const after = query.next === undefined ? null : cursorOf(query.next);
  if (query.next !== undefined && after === null) return "bad_cursor";
  const page = await rowsOf(
    client.rpc("list_businesses", {
      p_category: query.category ?? null,
      p_area: query.area ?? null,
      p_max_price:
        query.maxPrice === undefined ? null : Math.min(Math.floor(query.maxPrice * 100), 2 ** 31 - 1),
      p_min_rating: query.minRating ?? null,
      p_q: query.q ?? null,
      p_next: after,
      p_limit: limit,
    }),
    Page,
  );
  return { items: page.items.map(summaryOf), next: page.next === null ? null : inUrl(page.next) };
}

/** Everything public about a business, kept for an hour. @throws DatabaseError if there is none. */
export async function readBusiness(client: SupabaseClient, cache: Cache, id: Uuid): Promise<BusinessDetail> {
  return cache.through(businessKey(id), hourSeconds, BusinessDetail, async () => {
    const row = await rowsOf(client.rpc("business_detail", { p_business: id }), DetailRow.nullable());
    if (!row) throw new DatabaseError("not_found", `no business ${id}`);
    return detailOf(row);
  });
}

const shownReviews = 6;
const ReviewRow = z.object({ author: z.string(), rating: z.int(), text: z.string(), created_at: z.string() });

/** The newest reviews that have words, kept for an hour. */
export async function readReviews(client: SupabaseClient, cache: Cache, id: Uuid): Promise<PublicReview[]> {
  return cache.through(reviewsKey(id), hourSeconds, z.array(PublicReview), async () => {
    const query = client.from("reviews").select("author, rating, text, created_at").eq("business_id", id);
    const worded = query
      .not("text", "is", null)
      .order("created_at", { ascending: false })
      .limit(shownReviews);
    const rows = await rowsOf(worded, z.array(ReviewRow));
    return rows.map(({ created_at, ...it }) => ({ ...it, at: new Date(created_at).toISOString() }));
  });
}

/** The id behind a slug; null if no published business has it. */
export async function businessIdOf(client: SupabaseClient, cache: Cache, slug: string): Promise<Uuid | null> {
  if (!/^[a-z0-9-]{1,80}$/.test(slug)) return null;
  return cache.through(businessIdKey(slug), hourSeconds, Uuid.nullable(), async () => {
    const query = client.from("businesses").select("id").eq("slug", slug).eq("is_published", true);
    return (await rowsOf(query.maybeSingle(), z.object({ id: Uuid }).nullable()))?.id ?? null;
  });
}

/** Postgres wraps its base64 and uses characters that mean something in a URL. */
const inUrl = (cursor: string) => base64url.encode(atob(cursor.replaceAll("\n", "")));

function cursorOf(next: string): string | null {
  try {
    const text = new TextDecoder().decode(base64url.decode(next));
    return Cursor.safeParse(JSON.parse(text)).success ? btoa(text) : null;
  } catch {
    return null;
  }
}
