// Telemetry over OTLP: what is sent, when it is dropped, and that it never troubles whoever is watched.
import { expect, test } from "vitest";
import { stepsOf } from "#contracts/telemetry";
import { createTelemetry, headersOf, type TelemetryOptions } from "#adapters/telemetry/telemetry";

interface Sent {
  url: string;
  headers: Record<string, string>;
  body: { resourceSpans?: Resource[]; resourceMetrics?: object[] };
}
interface Resource {
  scopeSpans: { spans: OtlpSpan[] }[];
}
interface OtlpSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: { key: string; value: object }[];
  status?: { code: number };
}

/** Telemetry whose collector the test is. */
function world(changes: Partial<TelemetryOptions> = {}) {
  const sent: Sent[] = [];
  const clock = { now: 1_000 };
  let answer = () => Promise.resolve(new Response("{}"));
  const telemetry = createTelemetry({
    service: "x-seven-test",
    endpoint: "http://collector.test/otlp/",
    headers: "authorization=Bearer%20abc",
    ratio: 1,
    now: () => clock.now,
    pause: async (ms) => void (clock.now += ms),
    fetch: async (input, init) => {
      const headers = init?.headers as Record<string, string>;
      sent.push({ url: String(input), headers, body: JSON.parse(String(init?.body)) });
      return answer();
    },
    ...changes,
  });
  const spans = () =>
    sent.flatMap((it) =>
      (it.body.resourceSpans ?? []).flatMap((of) => of.scopeSpans.flatMap((one) => one.spans)),
    );
  return { telemetry, sent, clock, spans, answerWith: (it: typeof answer) => (answer = it) };
}

const given = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

test("spans go to the collector in OTLP's JSON, below their parents, with the headers asked for", async () => {
  const { telemetry, sent, spans } = world();
  const root = telemetry.begin("turn message", given, { chat: "dedicated", attempt: 1 }, "server");
  root.start("graph decide").end();
  root.end("Timeout");
  await telemetry.flush();
  expect(sent[0]).toMatchObject({
    url: "http://collector.test/otlp/v1/traces",
    headers: { authorization: "Bearer abc", "content-type": "application/json" },
  });
  const [decide, turn] = spans();
  expect(turn).toMatchObject({
    traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
    parentSpanId: "00f067aa0ba902b7",
    name: "turn message",
    kind: 2,
    startTimeUnixNano: "1000000000",
    status: { code: 2 },
  });
  expect(turn?.attributes).toContainEqual({ key: "attempt", value: { intValue: "1" } });
  expect(turn?.attributes).toContainEqual({ key: "error.type", value: { stringValue: "Timeout" } });
  expect(decide).toMatchObject({ traceId: turn?.traceId, parentSpanId: turn?.spanId });
});

test.each(["", "nonsense", `00-${"0".repeat(32)}-00f067aa0ba902b7-01`])(
  "a bad traceparent (%j) begins a trace of its own",
  async (bad) => {
    const { telemetry, spans } = world();
    telemetry.begin("it", bad).end();
    await telemetry.flush();
    expect(spans()[0]).toMatchObject({ traceId: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(spans()[0]).not.toHaveProperty("parentSpanId");
  },
);

test("what lies below a step of the work lies below that step", async () => {
  const { telemetry, spans } = world();
  const steps = stepsOf(telemetry.begin("turn", null));
  await steps.step("graph consult", () => steps.start("crew consult").end());
  await steps.step("graph answer", () => steps.note("model answer", { tier: "small" }, 1_000, 1_500));
  await expect(steps.step("graph fails", () => Promise.reject(new TypeError("its words")))).rejects.toThrow(
    "its words",
  );
  await telemetry.flush();
  const named = Object.fromEntries(spans().map((it) => [it.name, it]));
  expect(named["crew consult"]?.parentSpanId).toBe(named["graph consult"]?.spanId);
  expect(named["model answer"]).toMatchObject({
    parentSpanId: named["graph answer"]?.spanId,
    endTimeUnixNano: "1500000000",
  });
  expect(JSON.stringify(named["graph fails"])).toContain("TypeError");
  expect(JSON.stringify(named["graph fails"])).not.toContain("its words");
});

test("counters and histograms go as what came since the last time", async () => {
  const { telemetry, sent } = world();
  const measure = () => telemetry.measure("x_seven.turn.duration", { chat: "global" }, 0.02);
  measure();
  telemetry.measure("x_seven.model.calls", { tier: "small" });
  await telemetry.flush();
  measure();
  await telemetry.flush();
  const bodies = sent.map((it) => JSON.stringify(it.body));
  expect(sent.map((it) => it.url)).toEqual(Array(2).fill("http://collector.test/otlp/v1/metrics"));
  for (const body of bodies) {
    expect(body).toContain('"count":"1"');
    expect(body).toContain('"bucketCounts":["0","0","1",');
    expect(body).toContain('"aggregationTemporality":1');
  }
  expect(bodies[1]).not.toContain("model.calls");
});

test("a collector that is away troubles nobody: it is left alone for a while, then hears it all", async () => {
  const { telemetry, sent, clock, spans, answerWith } = world();
  answerWith(() => Promise.reject(new Error("away")));
  telemetry.begin("first", null).end();
  telemetry.measure("x_seven.model.calls", {});
  await telemetry.flush();
  await telemetry.flush();
  expect(sent).toHaveLength(1);
  answerWith(() => Promise.resolve(new Response("{}")));
  sent.length = 0;
  clock.now += 10_000;
  telemetry.begin("second", null).end();
  await telemetry.flush();
  expect(spans().map((it) => it.name)).toEqual(["first", "second"]);
  expect(sent.at(-1)?.body).toHaveProperty("resourceMetrics");
});

test("what cannot be kept any more is dropped, and counted", async () => {
  const { telemetry, sent, spans } = world();
  for (let n = 0; n < 2_100; n += 1) telemetry.begin("it", null).end();
  await telemetry.flush();
  expect(spans()).toHaveLength(2_000);
  expect(JSON.stringify(sent)).toContain('"x_seven.telemetry.dropped"');
});

test("whoever is stopped while sending is followed by the next after a while", async () => {
  const { telemetry, clock, spans, answerWith } = world();
  answerWith(() => new Promise(() => {}));
  telemetry.begin("lost with its sender", null).end();
  void telemetry.flush();
  await new Promise((resolve) => setTimeout(resolve));
  answerWith(() => Promise.resolve(new Response("{}")));
  telemetry.begin("kept", null).end();
  await telemetry.flush();
  expect(spans().map((it) => it.name)).not.toContain("kept");
  clock.now += 20_000;
  await telemetry.flush();
  expect(spans().map((it) => it.name)).toContain("kept");
});

test("a share of the traces is written down, each whole or not at all, and who asked for none gets none", async () => {
  const { telemetry, spans } = world({ ratio: 0.25 });
  for (let n = 0; n < 1_000; n += 1) {
    const root = telemetry.begin("root", null);
    root.start("below").end();
    root.end();
  }
  telemetry.begin("unwanted", given.replace(/01$/, "00")).end();
  await telemetry.flush();
  const byTrace = Map.groupBy(spans(), (it) => it.traceId);
  expect(byTrace.size).toBeGreaterThan(150);
  expect(byTrace.size).toBeLessThan(350);
  for (const its of byTrace.values()) expect(its).toHaveLength(2);
  expect(spans().map((it) => it.name)).not.toContain("unwanted");
});

test("without an endpoint nothing is sent, and the trace's id travels all the same", async () => {
  const { telemetry, sent } = world({ endpoint: undefined });
  const span = telemetry.begin("it", given);
  span.end();
  telemetry.measure("x_seven.model.calls", {});
  await telemetry.flush();
  expect(sent).toEqual([]);
  expect(span.traceparent).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-00$/);
});

test("headers are read as OpenTelemetry writes them; what is malformed is left out", () => {
  expect(headersOf("Api-Key=a%3Db, x-team = front ,nonsense,bad=%")).toEqual({
    "api-key": "a=b",
    "x-team": "front",
    bad: "%",
  });
  expect(headersOf()).toEqual({});
});
