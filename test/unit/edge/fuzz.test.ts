// Whatever is sent, the answer is never a failure inside: paths, queries, headers and bodies by fast-check.
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { marios } from "#test/fakes/marios";
import { edgeWorld, widgetKey } from "#test/fakes/edge-services";

const runs = { numRuns: 200 };
vi.setConfig({ testTimeout: 60_000 });
const anyJson = fc.jsonValue();
const almost = fc.record(
  {
    chat: fc.constantFrom("dedicated", "global", "dashboard", "other"),
    business: fc.oneof(fc.constant(marios.slug), fc.string()),
    timeZone: fc.oneof(fc.constant("Europe/Rome"), fc.string()),
    locale: fc.oneof(fc.constant("it"), fc.string()),
    identity: fc.oneof(fc.record({ name: fc.string() }), fc.jsonValue()),
    resume: fc.string(),
  },
  { requiredKeys: [] },
);

test("any body opens a session or is told why not", async () => {
  const world = edgeWorld();
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyJson, almost), async (body) => {
      const answer = await world.post("/v1/sessions", body, { "x-widget-key": widgetKey });
      expect([201, 400, 401, 404, 413]).toContain(answer.status);
    }),
    runs,
  );
});

test("any message is answered or refused", async () => {
  const world = edgeWorld();
  const { session, token } = await world.open();
  const message = fc.record({ id: fc.string(), text: fc.string() }, { requiredKeys: [] });
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyJson, message), async (body) => {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await world.post(`/v1/sessions/${session}/messages`, body, headers);
      expect([200, 400, 409, 413]).toContain(answer.status);
    }),
    runs,
  );
});

test("any path and query is answered below 500", async () => {
  const world = edgeWorld();
  const segment = fc.oneof(
    fc.constantFrom(
      "v1",
      "sessions",
      "businesses",
      "bookings",
      "ses_1",
      "bkg_1.ics",
      "availability",
      "socket",
      marios.slug,
    ),
    fc.string({ unit: "binary" }).map((it) => encodeURIComponent(it.toWellFormed())),
    fc.constantFrom("%", "%zz", "%00", "%ff", "..", "//"),
  );
  const query = fc.webQueryParameters();
  await fc.assert(
    fc.asyncProperty(fc.array(segment, { maxLength: 5 }), query, async (path, params) => {
      const answer = await world.request(`/${path.join("/")}?${params}`);
      expect(answer.status).toBeLessThan(500);
    }),
    runs,
  );
});

test("any token is refused or genuine", async () => {
  const world = edgeWorld();
  const { session } = await world.open();
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom(..."Aa0-_.=") }), async (token) => {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await world.request(`/v1/sessions/${session}/state`, { headers });
      expect(answer.status).toBe(401);
    }),
    runs,
  );
});
