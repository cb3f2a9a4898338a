// Every request of the API is a span and a measure; the pages of traces are the local stack's.
import { expect, test } from "vitest";
import { noSpan, type Attributes, type Telemetry } from "#contracts/telemetry";
import { traceModel, tracesModel } from "#edge/pages/traces-model";
import type { TracedSpan } from "#edge/ports";
import { edgeWorld } from "#test/fakes/edge-services";

const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

/** Telemetry that notes what it is told. */
function noting() {
  const spans: {
    name: string;
    parent: string | null | undefined;
    failed: string | undefined;
    attributes: object;
  }[] = [];
  const measured: [string, Attributes][] = [];
  const telemetry: Telemetry = {
    begin(name, parent, given = {}) {
      const attributes: Record<string, unknown> = { ...given };
      const span = { name, parent, failed: undefined as string | undefined, attributes };
      spans.push(span);
      return {
        ...noSpan,
        traceparent: `own of ${parent}`,
        set: (key, value) => void (attributes[key] = value),
        rename: (to) => void (span.name = to),
        end: (failed) => void (span.failed = failed),
      };
    },
    measure: (metric, attributes) => void measured.push([metric, attributes]),
    flush: () => Promise.resolve(),
  };
  return { spans, measured, telemetry };
}

test("a request is named by its route, below its caller's span, and measured by route and status", async () => {
  const { spans, measured, telemetry } = noting();
  const world = edgeWorld({ telemetry });
  await world.open({ traceparent });
  await world.post("/v1/sessions/ses_1/messages", { id: "m1", text: "hello" });
  expect(spans).toMatchObject([
    { name: "POST /v1/sessions", parent: traceparent, attributes: { "http.response.status_code": 201 } },
    { name: "POST /v1/sessions/:session/messages", attributes: { "http.response.status_code": 401 } },
  ]);
  expect(measured.map(([, it]) => [it["http.route"], it["http.response.status_code"]])).toEqual([
    ["/v1/sessions", 201],
    ["/v1/sessions/:session/messages", 401],
  ]);
});

test("a refusal on the way and a guessed address are counted, under names that do not multiply", async () => {
  const { spans, measured, telemetry } = noting();
  const world = edgeWorld({ telemetry });
  await world.request("/v1/zebulon/quirk");
  await world.request("/v1/sessions", { method: "OPTIONS" });
  await world.post("/v1/sessions", { text: "x".repeat(20_000) });
  await world.request("/healthz");
  expect(spans.map((it) => it.name)).toEqual(["GET unmatched", expect.stringMatching(/^POST /)]);
  expect(measured.map(([, it]) => it["http.response.status_code"])).toEqual([404, 204, 413]);
  expect(JSON.stringify([spans, measured])).not.toContain("quirk");
});

test("what fails inside is told by its status", async () => {
  const { spans, telemetry } = noting();
  const session = () => ({ open: () => Promise.reject(new Error("away")) }) as never;
  await edgeWorld({ telemetry, session }).open();
  expect(spans).toMatchObject([{ name: "POST /v1/sessions", failed: "503" }]);
});

const span = (change: Partial<TracedSpan>): TracedSpan => ({
  traceId: "t",
  spanId: "s",
  parentId: null,
  service: "x-seven-edge",
  name: "it",
  from: 1_000,
  to: 1_010,
  failed: false,
  attributes: {},
  ...change,
});

test("a waterfall has each span once, under its parent, in the order they began", () => {
  const spans = [
    span({ spanId: "late", parentId: "root", name: "late", from: 1_005 }),
    span({ spanId: "early", parentId: "root", name: "early", from: 1_001 }),
    span({ spanId: "root", parentId: "somebody else's", name: "root" }),
    span({ spanId: "below", parentId: "early", name: "below", from: 1_002, to: 1_030 }),
    span({ spanId: "lost", parentId: "not there", name: "lost", from: 1_020 }),
  ];
  const { rows, took } = traceModel("t", spans);
  expect(rows.map((it) => `${it.depth} ${it.name} +${it.offset}`)).toEqual([
    "0 root +0",
    "1 early +1",
    "2 below +2",
    "1 late +5",
    "0 lost +20",
  ]);
  expect(took).toBe(30);
});

test("only traces with a turn are listed", () => {
  const turn = span({ name: "turn message", attributes: { "x_seven.chat": "global" }, failed: true });
  expect(tracesModel([[span({})], [span({ from: 990 }), turn]]).traces).toMatchObject([
    { what: "turn message", chat: "global", spans: 2, took: 20, failed: true },
  ]);
});

test("the pages escape what they show, and are not there in production", async () => {
  const id = "a".repeat(32);
  const odd = span({ traceId: id, name: "turn <b>message</b>", attributes: { chat: "<script>" } });
  const traces = { recent: async () => [[odd]], find: async (it: string) => (it === id ? [odd] : []) };
  const world = edgeWorld({ traces });
  for (const path of ["/dev/traces", `/dev/traces?trace=${id}`]) {
    const text = await (await world.request(path)).text();
    expect(text).toContain("turn &lt;b&gt;message");
    expect(text).not.toContain("<script>");
  }
  expect((await world.request(`/dev/traces?trace=${"b".repeat(32)}`)).status).toBe(404);
  expect((await edgeWorld().request("/dev/traces")).status).toBe(404);
});
