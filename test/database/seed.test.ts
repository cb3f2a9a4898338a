// The demo city: the same bytes each time, whole, and with room at Mario's.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedSql } from "#scripts/seed/generate";
import { callAny } from "./calls.ts";
import { type InProcess, openInProcess } from "./in-process.ts";
import { seedText } from "./load-schema.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess("city");
});
afterAll(() => db.close());

const one = async (text: string, params: unknown[] = []) => (await db.query(text, params))[0];

describe("seed.sql", () => {
  it("is what the generator writes", () => {
    expect(seedSql()).toBe(seedText());
  });

  it("holds at least forty businesses in four areas and four trades", async () => {
    const counts = await one(
      "select count(*)::integer as businesses, count(distinct area)::integer as areas, count(distinct category)::integer as trades from public.businesses",
    );
    expect(counts?.["businesses"]).toBeGreaterThanOrEqual(40);
    expect(counts?.["areas"]).toBeGreaterThanOrEqual(4);
    expect(counts?.["trades"]).toBeGreaterThanOrEqual(4);
  });

  it.each(["opening_hours", "services", "resources", "staff", "members", "reviews"])(
    "leaves no business without %s",
    async (table) => {
      const bare = await db.query(
        `select slug from public.businesses b where not exists (select from public.${table} t where t.business_id = b.id)`,
      );
      expect(bare).toEqual([]);
    },
  );

  it.each([
    ["bookings", "starts_at"],
    ["orders", "placed_at"],
  ])("fills every one of the last twelve months with %s", async (table, column) => {
    const months = await one(
      `select count(*)::integer as n from generate_series(1, 12) m
       where exists (select from public.${table} t where t.${column}
         between now() - m * interval '30 days' and now() - (m - 1) * interval '30 days')`,
    );
    expect(months).toEqual({ n: 12 });
  });

  it("books nobody outside opening hours or beyond a table's seats", async () => {
    const odd = await db.query(
      `select k.id from public.bookings k
       join public.businesses b on b.id = k.business_id
       join public.booking_resources br on br.booking_id = k.id
       join public.resources r on r.id = br.resource_id
       where k.party_size > r.capacity or not exists (
         select from public.opening_hours h, lateral (select (k.starts_at at time zone b.time_zone) as at) l
         where h.business_id = b.id and h.weekday = extract(isodow from l.at) and l.at::time >= h.opens
           and (h.closes <= h.opens or (k.ends_at at time zone b.time_zone) <= l.at::date + h.closes))
       limit 5`,
    );
    expect(odd).toEqual([]);
  });

  it("knows the rating that the reviews give", async () => {
    const wrong = await db.query(
      `select b.slug from public.businesses b join public.reviews r on r.business_id = b.id
       group by b.id having round(avg(r.rating), 2) <> b.rating or count(*) <> b.review_count`,
    );
    expect(wrong).toEqual([]);
  });
});

describe("Mario's Italian", () => {
  it("seats fifty and opens from 11 to 22 every day, in New York", async () => {
    const detail = (await callAny(db, "business_detail", { p_business: "marios-italian" })) as Record<
      string,
      unknown
    >;
    expect(detail).toMatchObject({
      name: "Mario's Italian",
      capacity: 50,
      time_zone: "America/New_York",
      exceptions: [],
    });
    expect(detail["hours"]).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "11:00", closes: "22:00" })),
    );
    const menu = detail["menu"] as { allergens: string[] }[];
    expect(menu.length).toBeGreaterThan(20);
  });

  it("has a table for four at seven on each of the next thirty evenings", async () => {
    for (let day = 1; day <= 30; day += 1) {
      const row = await one(
        `select public.claim_slot($1, $2, b.id, s.id, 'ses_seed', 4, t.at, t.at + interval '90 minutes') ->> 'outcome' as outcome
         from public.businesses b join public.services s on s.business_id = b.id,
           lateral (select (current_date + $3::integer + time '19:00') at time zone b.time_zone as at) t
         where b.slug = 'marios-italian'`,
        [`eff_seven_${day}`, `bkg_seven_${day}`, day],
      );
      expect(row).toEqual({ outcome: "held" });
    }
  });
});

describe("the salons downtown", () => {
  it("offer haircuts under fifty", async () => {
    const page = (await callAny(db, "list_businesses", {
      p_category: "beauty_salon",
      p_area: "downtown",
      p_max_price: 5000,
      p_min_rating: 4,
      p_q: "haircut",
    })) as { items: { slug: string }[] };
    expect(page.items.map((it) => it.slug).toSorted()).toEqual(["beauty-hub", "hair-art", "style-master"]);
  });
});
