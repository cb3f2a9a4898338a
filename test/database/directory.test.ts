// What the edge reads: the directory's pages, a calendar, messages claimed once, workflow records.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callAny, setNow } from "./calls.ts";
import { evening, fresh, guestOf, minutesAfter, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
  await setNow(db, weekBefore);
});
afterAll(() => db.close());

interface Page {
  items: { slug: string }[];
  next: string | null;
}

const list = (query: Record<string, unknown>) =>
  db.as({ role: "anon" }, async () => (await callAny(db, "list_businesses", query)) as Page);
const slugs = async (query: Record<string, unknown>) => (await list(query)).items.map((it) => it.slug);

describe("the directory", () => {
  beforeAll(async () => {
    const rows = [
      ["salon-one", "Salon One", "beauty_salon", "downtown", 3000, 4.8, "Haircut", 4500],
      ["salon-two", "Salon Two", "beauty_salon", "downtown", 2000, 3.9, "Haircut", 2500],
      ["salon-far", "Salon Far", "beauty_salon", "harbour", 2000, 4.9, "Haircut", 2500],
      ["salon-dear", "Salon Dear", "beauty_salon", "downtown", 3000, 5.0, "Haircut", 9000],
      ["garage", "Honest Garage", "automotive", "downtown", 5000, 4.5, "Oil change", 5900],
    ] as const;
    for (const [slug, name, category, area, from, rating, service, price] of rows) {
      await db.query(
        `with b as (insert into public.businesses (slug, name, category, area, time_zone, price_from, rating)
           values ($1, $2, $3, $4, 'America/New_York', $5, $6) returning id)
         insert into public.services (business_id, name, duration_minutes, price_min, resource_kind)
         select id, $7, 30, $8, 'chair' from b`,
        [slug, name, category, area, from, rating, service, price],
      );
    }
  });

  it("filters by category, area, rating and price", async () => {
    expect(await slugs({ p_category: "beauty_salon", p_area: "Downtown", p_min_rating: 4 })).toEqual([
      "salon-dear",
      "salon-one",
    ]);
    expect(await slugs({ p_max_price: 2000 })).toEqual(["salon-far", "salon-two"]);
  });

  it("measures the price by the service that was asked for", async () => {
    expect(await slugs({ p_q: "haircut", p_area: "downtown", p_max_price: 5000 })).toEqual([
      "salon-one",
      "salon-two",
    ]);
  });

  it("finds by name with a slip of the pen, and nothing for nonsense", async () => {
    expect(await slugs({ p_q: "onest garage" })).toEqual(["garage"]);
    expect(await slugs({ p_q: "zzzz%_" })).toEqual([]);
    expect(await slugs({ p_q: "%" })).toEqual([]);
  });

  it("gives every business on exactly one page", async () => {
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page: Page = await list({ p_limit: 2, ...(next !== null && { p_next: next }) });
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map((it) => it.slug));
      next = page.next;
    } while (next !== null);
    expect(seen.toSorted()).toEqual(["garage", "salon-dear", "salon-far", "salon-one", "salon-two"]);
  });
});

describe("a search for what is on a menu", () => {
  const rating = { "curry-house": 3, "spice-lane": 3.5, "old-inn": 5, "market-hall": 4 };
  beforeAll(async () => {
    const rows = [
      ["curry-house", "Curry House", "restaurant", null],
      ["spice-lane", "Spice Lane", "curry_kitchen", null],
      ["old-inn", "Old Inn", "pub", "We once had a curry night"],
      ["market-hall", "Market Hall", "food_court", null],
      ["closed-kitchen", "Closed Kitchen", "restaurant", null],
    ] as const;
    for (const [slug, name, category, about] of rows) {
      await db.query(
        `insert into public.businesses (slug, name, category, area, time_zone, about, rating, is_published)
         values ($1, $2, $3, 'hillside', 'America/New_York', $4, $5, $1 <> 'closed-kitchen')`,
        [slug, name, category, about, rating[slug as keyof typeof rating] ?? 5],
      );
    }
    const items = [
      ["old-inn", "Curries", "Lamb Madras", true],
      ["old-inn", "Curries", "Chicken Korma", true],
      ["market-hall", "Noodles", "Red Curry Noodles", true],
      ["market-hall", "Desserts", "Mango Sorbet", false],
      ["closed-kitchen", "Curries", "Lamb Madras", true],
    ] as const;
    for (const [slug, section, name, available] of items) {
      await db.query(
        `insert into public.catalogue_items (business_id, section, name, is_available)
         select id, $2, $3, $4 from public.businesses where slug = $1`,
        [slug, section, name, available],
      );
    }
  });

  it("finds by an item, by a section and by both together, in singular, plural or part", async () => {
    expect(await slugs({ p_q: "noodle" })).toEqual(["market-hall"]);
    expect(await slugs({ p_q: "madras" })).toEqual(["old-inn"]);
    expect(await slugs({ p_q: "lamb curry", p_min_rating: 5 })).toEqual(["old-inn"]);
    expect(await slugs({ p_q: "kor" })).toEqual(["old-inn"]);
    expect(await slugs({ p_q: "ko" })).toEqual([]);
  });

  it("puts names first, categories next, menus last, whatever their rating", async () => {
    expect(await slugs({ p_q: "curry" })).toEqual(["curry-house", "spice-lane", "old-inn", "market-hall"]);
    const first = await list({ p_q: "curry", p_limit: 3 });
    expect(await slugs({ p_q: "curry", p_limit: 3, p_next: first.next })).toEqual(["market-hall"]);
  });

  it("does not find what has run out, or who is not to be seen", async () => {
    expect(await slugs({ p_q: "sorbet" })).toEqual([]);
    expect(await slugs({ p_q: "madras", p_area: "downtown" })).toEqual([]);
  });
});

describe("a business's calendar", () => {
  const calendar = (place: Place, from: number, to: number, more: Record<string, unknown> = {}) =>
    callAny(db, "business_calendar", {
      p_business_id: place.business,
      p_service_id: place.service,
      p_from: minutesAfter(evening, from),
      p_to: minutesAfter(evening, to),
      ...more,
    }) as Promise<{
      resources: { id: string; capacity: number; min_party: number }[];
      combinations: { resource_ids: string[]; capacity: number; min_party: number }[];
      busy: { resource_id: string; starts_at: string; ends_at: string }[];
    }>;

  it("shows tables, sets and busy times, without overdue holds", async () => {
    const place = await openPlace(db, {
      capacities: [2, 4],
      sets: [{ tables: [0, 1], capacity: 6, minParty: 5 }],
    });
    const guest = guestOf(db, place);
    await guest.book();
    await guest.claim({ party: 4, at: 0 });
    const seen = await calendar(place, 0, 600);
    expect(seen.resources.map((it) => it.capacity)).toEqual([2, 4]);
    expect(seen.combinations).toEqual([
      { resource_ids: Object.values(place.tables).toSorted(), capacity: 6, min_party: 5 },
    ]);
    expect(seen.busy).toHaveLength(2);
    await setNow(db, minutesAfter(weekBefore, 6));
    expect((await calendar(place, 0, 600)).busy).toHaveLength(1);
    await setNow(db, weekBefore);
  });

  it("begins busy times early by the buffer, so that what looks free can be claimed", async () => {
    const place = await openPlace(db, { capacities: [2], bufferMinutes: 15 });
    const guest = guestOf(db, place);
    await guest.book({ at: 120 });
    const [busy] = (await calendar(place, 0, 600)).busy;
    expect(Date.parse(busy?.starts_at ?? "")).toBe(Date.parse(minutesAfter(evening, 105)));
    expect((await guest.claim({ at: 16 })).outcome).toBe("taken");
    expect((await guest.claim({ at: 15 })).outcome).toBe("held");
  });

  it("leaves out the booking that is being moved", async () => {
    const place = await openPlace(db, { capacities: [2] });
    const booking = await guestOf(db, place).book();
    expect((await calendar(place, 0, 600)).busy).toHaveLength(1);
    expect((await calendar(place, 0, 600, { p_except_booking_id: booking })).busy).toEqual([]);
  });

  it("refuses a span of years", async () => {
    const place = await openPlace(db, { capacities: [2] });
    await expect(calendar(place, 0, 60 * 24 * 400)).rejects.toThrow("100 days");
  });
});

describe("a message", () => {
  it("is claimed until it was sent, and never after", async () => {
    const booking = await guestOf(db, await openPlace(db, { capacities: [2] })).book();
    const key = fresh("msg");
    const claim = () =>
      callAny(db, "claim_notification", {
        p_key: key,
        p_booking_id: booking,
        p_kind: "confirmation",
        p_channel: "email",
        p_to: "eve@example.com",
      });
    const mark = (error?: string) =>
      callAny(db, "mark_notification", { p_key: key, p_provider_id: "re_1", p_error: error });
    const first = (await claim()) as { id: string };
    expect(first).toMatchObject({ outcome: "send" });
    expect(await mark("no route")).toMatchObject({ outcome: "failed" });
    expect(await claim()).toEqual({ outcome: "send", id: first.id, attempts: 2 });
    expect(await mark()).toMatchObject({ outcome: "sent" });
    expect(await claim()).toMatchObject({ outcome: "already_sent", id: first.id });
    expect(await mark("late failure")).toMatchObject({ outcome: "sent" });
  });

  it("needs a booking", async () => {
    await expect(
      callAny(db, "claim_notification", {
        p_key: fresh("msg"),
        p_booking_id: "bkg_nobody",
        p_kind: "reminder",
        p_channel: "sms",
        p_to: "+1",
      }),
    ).rejects.toThrow("no booking");
  });
});

describe("a workflow's record", () => {
  it("is not reopened by a late running", async () => {
    const place = await openPlace(db, { capacities: [2] });
    const booking = await guestOf(db, place).book();
    const record = (status: string, result?: unknown) =>
      callAny(db, "record_workflow", {
        p_id: `wf_${booking}`,
        p_type: "booking",
        p_business_id: place.business,
        p_booking_id: booking,
        p_session_id: "ses_a",
        p_status: status,
        p_result: result,
      });
    expect(await record("running")).toMatchObject({ status: "running" });
    expect(await record("completed", { done: true })).toMatchObject({
      status: "completed",
      result: { done: true },
    });
    expect(await record("running")).toMatchObject({ status: "completed", result: { done: true } });
  });
});
