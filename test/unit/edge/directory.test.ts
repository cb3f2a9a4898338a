// The directory, free times and calendar files over HTTP.
import { expect, test } from "vitest";
import type { Booking } from "#contracts/bookings";
import { epochMs } from "#business/local-time";
import { demoBooking, edgeWorld } from "#test/fakes/edge-services";
import { marios } from "#test/fakes/marios";

const times = (slots: { startsAt: string }[]) => slots.map((it) => it.startsAt.slice(11, 16));

test("the list and one business are what the directory says", async () => {
  const world = edgeWorld();
  const page = await (await world.request("/v1/businesses?category=restaurant&maxPrice=50")).json();
  expect(page.items.map((it: { slug: string }) => it.slug)).toEqual([marios.slug, "style-master"]);
  expect(await (await world.request(`/v1/businesses/${marios.slug}`)).json()).toEqual(marios);
  expect((await world.request("/v1/businesses/nope")).status).toBe(404);
});

test.each(["maxPrice=free", "minRating=6", "next=none-of-ours", `q=${"x".repeat(201)}`])(
  "a list asked for by %s is 400",
  async (query) => {
    expect((await edgeWorld().request(`/v1/businesses?${query}`)).status).toBe(400);
  },
);

test.each(["", "date=2026-02-30", "date=tomorrow", "date=2026-11-24&party=0", "date=2026-11-24&party=2.5"])(
  "free times asked for by %j are 400",
  async (query) => {
    const path = `/v1/businesses/${marios.slug}/availability`;
    expect((await edgeWorld().request(`${path}?${query}`)).status).toBe(400);
  },
);

test("free starts lie within the opening hours, on the grid, clear of what is taken", async () => {
  const world = edgeWorld();
  world.setNow(epochMs("2026-11-22T12:00:00Z"));
  const { calendar } = world.services.directory;
  world.services.directory.calendar = async (...asked) => ({
    ...(await calendar(...asked)),
    busy: [
      { resourceId: marios.id, startsAt: "2026-11-24T18:00:00-05:00", endsAt: "2026-11-24T19:30:00-05:00" },
    ],
  });
  const ask = async (query: string) =>
    (await (await world.request(`/v1/businesses/${marios.slug}/availability?${query}`)).json()).slots;
  const free = times(await ask("service=table&date=2026-11-24&party=4"));
  expect(free.at(0)).toBe("11:00");
  expect(free.at(-1)).toBe("20:30");
  expect(free).toContain("16:30");
  expect(free).not.toContain("17:00");
  expect(free).not.toContain("19:00");
  expect(free).toContain("19:30");
  expect(await ask("date=2026-11-24&party=5")).toEqual([]);
});

test("a closed date has no free starts, and an unknown service is 404", async () => {
  const world = edgeWorld();
  const path = `/v1/businesses/${marios.slug}/availability`;
  expect(await (await world.request(`${path}?date=2026-12-25`)).json()).toEqual({ slots: [] });
  expect((await world.request(`${path}?date=2026-12-24&service=massage`)).status).toBe(404);
});

test("the day of availability is asked for from the first opening to the last closing", async () => {
  const world = edgeWorld();
  const asked: string[][] = [];
  const { calendar } = world.services.directory;
  world.services.directory.calendar = async (business, service, from, to) => {
    asked.push([from, to]);
    return calendar(business, service, from, to);
  };
  await world.request(`/v1/businesses/${marios.slug}/availability?date=2026-11-24`);
  expect(asked).toEqual([["2026-11-24T11:00:00-05:00", "2026-11-24T22:00:00-05:00"]]);
});

async function calendarOf(changes: Partial<Booking>, sequence: number) {
  const world = edgeWorld();
  world.setNow(Date.UTC(2026, 10, 22, 12));
  const { session, token } = await world.open();
  world.services.bookings.find = async () => ({ booking: { ...demoBooking, ...changes }, sequence });
  expect(session).toBe("ses_1");
  const headers = { authorization: `Bearer ${token}` };
  const answer = await world.request("/v1/bookings/bkg_1.ics", { headers });
  return { answer, text: await answer.text() };
}

test("a booking's calendar file is RFC 5545: UTC times, a stable UID, folded and escaped lines", async () => {
  const { answer, text } = await calendarOf({}, 2);
  expect(answer.headers.get("content-type")).toContain("text/calendar");
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "METHOD:PUBLISH",
      "UID:bkg_1@x-seven",
      "SEQUENCE:2",
      "DTSTAMP:20261122T120000Z",
      "DTSTART:20261125T000000Z",
      "DTEND:20261125T013000Z",
      "SUMMARY:Table at Mario's Italian",
      "STATUS:CONFIRMED",
    ]),
  );
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test("a cancelled booking cancels the calendar's entry under the same UID", async () => {
  const { answer, text } = await calendarOf({ status: "cancelled" }, 3);
  expect(answer.headers.get("content-type")).toContain("method=CANCEL");
  expect(text).toContain("METHOD:CANCEL");
  expect(text).toContain("UID:bkg_1@x-seven");
  expect(text).toContain("SEQUENCE:3");
  expect(text).toContain("STATUS:CANCELLED");
});

test("a calendar file opens with the card's token, and with no other", async () => {
  const world = edgeWorld();
  const { session } = await world.open();
  const card = await world.services.tokens.signBooking(demoBooking.id, marios.id, session);
  expect((await world.request(`/v1/bookings/bkg_1.ics?token=${card}`)).status).toBe(200);
  expect((await world.request(`/v1/bookings/bkg_1.ics?token=${card.slice(1)}`)).status).toBe(401);
  expect((await world.request(`/v1/bookings/bkg_2.ics?token=${card}`)).status).toBe(403);
});

test("planned hours decide what is free, and are told to nobody", async () => {
  const world = edgeWorld();
  world.setNow(epochMs("2026-11-22T12:00:00Z"));
  const hours = marios.hours.map((it) => ({ ...it, closes: "16:00" }));
  world.services.directory.bySlug = async () => ({ ...marios, planned: [{ from: "2026-11-25", hours }] });
  const last = async (date: string) => {
    const path = `/v1/businesses/${marios.slug}/availability?service=table&date=${date}&party=4`;
    return times((await (await world.request(path)).json()).slots).at(-1);
  };
  expect([await last("2026-11-24"), await last("2026-11-25")]).toEqual(["20:30", "14:30"]);
  const page = await (await world.request(`/v1/businesses/${marios.slug}`)).text();
  expect(page).not.toContain("planned");
  expect(JSON.parse(page)).toEqual(marios);
  const { components } = (await (await world.request("/openapi.json")).json()) as {
    components: { schemas: { BusinessDetail: { properties: object } } };
  };
  expect(components.schemas.BusinessDetail.properties).not.toHaveProperty("planned");
});
