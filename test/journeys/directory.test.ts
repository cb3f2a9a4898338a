// The directory, free times, bookings, calendar files and pages over the public API, on the seeded city.
import { describe, expect, inject, test } from "vitest";
import type { BusinessPage, BusinessSummary, Slot } from "#contracts/directory";
import { cardBooking, ChatClient } from "#test/support/chat-client";

const stack = inject("stack");
const slug = "marios-italian";
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${stack.edge}${path}`, { headers });
const read = async <T>(path: string): Promise<T> => (await (await get(path)).json()) as T;

async function everyPage(query: string): Promise<BusinessSummary[]> {
  const items: BusinessSummary[] = [];
  for (let next: string | null = ""; next !== null;) {
    const cursor = next ? `&next=${next}` : "";
    const page: BusinessPage = await read(`/v1/businesses?${query}${cursor}`);
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

describe("the directory", () => {
  test("pages through the whole city, each business once", async () => {
    const slugs = (await everyPage("")).map((it) => it.slug);
    expect(slugs.length).toBeGreaterThanOrEqual(40);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.toSorted()).toEqual(Object.keys(stack.businesses).toSorted());
  });

  test("filters by category, area, price and rating", async () => {
    const found = await everyPage("category=beauty_salon&area=downtown&maxPrice=50&minRating=4");
    expect(found.map((it) => it.slug)).toContain("beauty-hub");
    for (const it of found) {
      expect(it).toMatchObject({ category: "beauty_salon", area: "downtown" });
      expect(it.rating).toBeGreaterThanOrEqual(4);
      expect(it.priceFrom?.amount).toBeLessThanOrEqual(5000);
    }
  });

  test("finds by a service's name, a dish's and a menu's section", async () => {
    expect((await everyPage("q=haircut")).map((it) => it.category)).toContain("beauty_salon");
    expect((await everyPage("q=margherita")).map((it) => it.slug)).toContain(slug);
    expect((await everyPage("q=pizzas")).map((it) => it.slug)).toContain(slug);
  });

  test("tells no key, origin or address of the owner", async () => {
    const text = await (await get(`/v1/businesses/${slug}`)).text();
    expect(text).not.toContain(stack.widgetKeys[slug]);
    expect(text).not.toMatch(/allowed_?origins|owner@/i);
  });
});

/** A free start at Mario's about three weeks ahead; a day may be closed. */
async function someFreeTime(): Promise<Slot> {
  for (let day = 20; day < 27; day += 1) {
    const date = new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10);
    const path = `/v1/businesses/${slug}/availability?date=${date}&party=2`;
    const { slots } = await read<{ slots: Slot[] }>(path);
    if (slots[3]) return slots[3];
  }
  throw new Error("Mario's is full for a week");
}

describe("a booking", () => {
  test("takes its time from the free ones, and is read by its session and its card alone", async () => {
    const free = await someFreeTime();
    const [date, time] = [free.startsAt.slice(0, 10), free.startsAt.slice(11, 16)];
    const chat = await ChatClient.open({
      edge: stack.edge,
      business: slug,
      key: stack.widgetKeys[slug] ?? "",
      identity: { name: "Ada Lovelace", email: "ada@example.test" },
    });
    await chat.say(`Book a table for 2 on ${date} at ${time}`);
    await chat.say("yes");
    await chat.until((it) => cardBooking([it])?.status === "confirmed");
    const messages = await chat.transcript();
    const card = messages.flatMap((it) => it.cards ?? []).findLast((it) => it.type === "booking");
    if (card?.type !== "booking") throw new Error("the chat shows the booking on a card");
    expect(card.booking).toMatchObject(free);
    const path = `/v1/bookings/${card.booking.id}`;
    expect(await (await get(`${path}?token=${card.token}`)).json()).toEqual(card.booking);
    expect((await get(path, { authorization: `Bearer ${chat.token}` })).status).toBe(200);
    expect((await get(path)).status).toBe(401);
    const calendar = await (await get(`${path}.ics?token=${card.token}`)).text();
    expect(calendar).toContain(`UID:${card.booking.id}@x-seven`);
    expect(calendar).toContain("STATUS:CONFIRMED");

    const stranger = await ChatClient.open({
      edge: stack.edge,
      business: slug,
      key: stack.widgetKeys[slug] ?? "",
    });
    expect((await get(path, { authorization: `Bearer ${stranger.token}` })).status).toBe(404);
  });
});

describe("the edge itself", () => {
  test("is ready with each of its dependencies", async () => {
    expect(await read("/readyz")).toEqual({
      status: "ready",
      dependencies: { supabase: "up", redis: "up", temporal: "up" },
    });
  });

  test("serves its pages under a strict policy, with the widget of the business's own key", async () => {
    for (const path of ["/", `/b/${slug}`, "/docs", "/dev/outbox"]) {
      const page = await get(path);
      expect([path, page.status]).toEqual([path, 200]);
      expect(page.headers.get("content-security-policy")).toContain("script-src 'self';");
    }
    expect(await (await get(`/b/${slug}`)).text()).toContain(`data-key="${stack.widgetKeys[slug]}"`);
    expect((await get("/widget.js")).headers.get("content-type")).toContain("javascript");
  });

  test("answers a preflight from any site, and a foreign site's key use not at all", async () => {
    const origin = "https://somewhere.example";
    const preflight = await fetch(`${stack.edge}/v1/sessions`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" },
    });
    expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
  });
});
