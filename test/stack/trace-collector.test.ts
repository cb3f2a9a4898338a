// The local collector: takes OTLP's JSON, keeps what is newest, and refuses what is no OTLP.
import { expect, test } from "vitest";
import { createCollector, TraceStore } from "#scripts/stack/trace-collector";

const traces = (traceId: string, count = 1) => ({
  resourceSpans: [
    {
      resource: { attributes: [{ key: "service.name", value: { stringValue: "x-seven-test" } }] },
      scopeSpans: [
        {
          spans: Array.from({ length: count }, (_, n) => ({
            traceId,
            spanId: String(n),
            name: "it",
            startTimeUnixNano: "1795969264335000000",
            endTimeUnixNano: "1795969264336500000",
            attributes: [{ key: "attempt", value: { intValue: "2" } }],
            status: { code: 2 },
          })),
        },
      ],
    },
  ],
});
const post = (body: unknown) => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

test("what is sent is shown, with times in ms", async () => {
  const app = createCollector();
  expect((await app.request("/v1/traces", post(traces("t1")))).status).toBe(200);
  expect(await (await app.request("/traces/t1")).json()).toEqual([
    {
      traceId: "t1",
      spanId: "0",
      parentId: null,
      service: "x-seven-test",
      name: "it",
      from: 1795969264335,
      to: 1795969264336.5,
      failed: true,
      attributes: { attempt: 2 },
    },
  ]);
});

test("measures add up by name and attributes", async () => {
  const app = createCollector();
  const point = { attributes: [], asDouble: 2 };
  const metrics = [{ name: "calls", sum: { dataPoints: [point] } }];
  const body = { resourceMetrics: [{ scopeMetrics: [{ metrics }] }] };
  for (const _time of [1, 2]) await app.request("/v1/metrics", post(body));
  expect(await (await app.request("/metrics")).json()).toEqual([
    { name: "calls", attributes: {}, count: 2, sum: 4 },
  ]);
});

test("the oldest traces make room", () => {
  const store = new TraceStore();
  for (let n = 0; n < 30; n += 1) store.addTraces(traces(`t${n}`, 1_000) as never);
  expect(store.trace("t0")).toEqual([]);
  expect(store.trace("t29")).toHaveLength(1_000);
  expect(store.traces().length).toBe(20);
});

test.each(["", "[]", '{"resourceSpans":[{}]}', "\u0001"])("%j is refused", async (body) => {
  expect((await createCollector().request("/v1/traces", post(body))).status).toBe(400);
});
