// A small OTLP/HTTP collector (JSON) for this machine: keeps the last traces and the sums of the measures in memory.
import { Hono } from "hono";
import * as z from "zod";

/** Spans kept; the oldest traces go first. */
const mostSpans = 20_000;

export interface KeptSpan {
  traceId: string;
  spanId: string;
  parentId: string | null;
  service: string;
  name: string;
  /** ms since the epoch. */
  from: number;
  to: number;
  failed: boolean;
  attributes: Record<string, string | number | boolean>;
}

const Value = z.looseObject({
  stringValue: z.string().optional(),
  boolValue: z.boolean().optional(),
  intValue: z.union([z.string(), z.number()]).optional(),
  doubleValue: z.number().optional(),
});
const Attributes = z.array(z.object({ key: z.string(), value: Value })).default([]);
const Resource = z.looseObject({ attributes: Attributes }).default({ attributes: [] });
const Nanos = z.union([z.string(), z.number()]);
const Traces = z.object({
  resourceSpans: z.array(
    z.looseObject({
      resource: Resource,
      scopeSpans: z.array(
        z.looseObject({
          spans: z.array(
            z.looseObject({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
              startTimeUnixNano: Nanos,
              endTimeUnixNano: Nanos,
              attributes: Attributes,
              status: z.looseObject({ code: z.number().optional() }).optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});
const Points = z.object({
  dataPoints: z.array(
    z.looseObject({
      attributes: Attributes,
      asDouble: z.number().optional(),
      asInt: z.union([z.string(), z.number()]).optional(),
      count: z.union([z.string(), z.number()]).optional(),
      sum: z.number().optional(),
    }),
  ),
});
const Metrics = z.object({
  resourceMetrics: z.array(
    z.looseObject({
      scopeMetrics: z.array(
        z.looseObject({
          metrics: z.array(
            z.looseObject({ name: z.string(), sum: Points.optional(), histogram: Points.optional() }),
          ),
        }),
      ),
    }),
  ),
});

export class TraceStore {
  readonly #traces = new Map<string, KeptSpan[]>();
  readonly #sums = new Map<
    string,
    { name: string; attributes: KeptSpan["attributes"]; count: number; sum: number }
  >();
  #size = 0;

  addTraces(body: z.infer<typeof Traces>): void {
    for (const { resource, scopeSpans } of body.resourceSpans) {
      const service = String(valuesOf(resource.attributes)["service.name"] ?? "unknown");
      for (const span of scopeSpans.flatMap((it) => it.spans)) this.#add(service, span);
    }
    for (const [id, spans] of this.#traces) {
      if (this.#size <= mostSpans) break;
      this.#traces.delete(id);
      this.#size -= spans.length;
    }
  }

  addMetrics(body: z.infer<typeof Metrics>): void {
    for (const { name, sum, histogram } of body.resourceMetrics
      .flatMap((it) => it.scopeMetrics)
      .flatMap((it) => it.metrics))
      for (const point of [...(sum?.dataPoints ?? []), ...(histogram?.dataPoints ?? [])]) {
        const attributes = valuesOf(point.attributes);
        const key = `${name} ${JSON.stringify(attributes)}`;
        const known = this.#sums.get(key) ?? { name, attributes, count: 0, sum: 0 };
        known.count += Number(point.count ?? 1);
        known.sum += Number(point.sum ?? point.asDouble ?? point.asInt ?? 0);
        this.#sums.set(key, known);
      }
  }

  /** The latest begun first. */
  traces(): KeptSpan[][] {
    return [...this.#traces.values()].reverse();
  }

  trace(id: string): KeptSpan[] {
    return (this.#traces.get(id) ?? []).toSorted((a, b) => a.from - b.from);
  }

  sums(): object[] {
    return [...this.#sums.values()];
  }

  #add(service: string, span: z.infer<typeof Traces>["resourceSpans"][0]["scopeSpans"][0]["spans"][0]): void {
    const { traceId, spanId, parentSpanId = "", name, status } = span;
    const known = this.#traces.get(traceId) ?? [];
    this.#traces.set(traceId, known);
    this.#size += 1;
    known.push({
      traceId,
      spanId,
      parentId: parentSpanId === "" ? null : parentSpanId,
      service,
      name,
      from: msOf(span.startTimeUnixNano),
      to: msOf(span.endTimeUnixNano),
      failed: status?.code === 2,
      attributes: valuesOf(span.attributes),
    });
  }
}

const msOf = (nanos: string | number): number => Number(BigInt(nanos) / 1_000n) / 1_000;

const valuesOf = (attributes: z.infer<typeof Attributes>): KeptSpan["attributes"] =>
  Object.fromEntries(
    attributes.map(({ key, value }) => {
      const { stringValue, boolValue, intValue, doubleValue } = value;
      return [
        key,
        stringValue ?? boolValue ?? doubleValue ?? (intValue === undefined ? "" : Number(intValue)),
      ];
    }),
  );

/** `POST /v1/traces` and `/v1/metrics` take OTLP; `GET /traces`, `/traces/:id` and `/metrics` show what was kept. */
export function createCollector(store = new TraceStore()): Hono {
  const app = new Hono();
  app.post("/v1/traces", async (c) => {
    const body = Traces.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return c.json({ message: "OTLP traces as JSON, please." }, 400);
    store.addTraces(body.data);
    return c.json({});
  });
  app.post("/v1/metrics", async (c) => {
    const body = Metrics.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return c.json({ message: "OTLP metrics as JSON, please." }, 400);
    store.addMetrics(body.data);
    return c.json({});
  });
  app.get("/traces", (c) => c.json(store.traces().slice(0, 200)));
  app.get("/traces/:id", (c) => c.json(store.trace(c.req.param("id"))));
  app.get("/metrics", (c) => c.json(store.sums()));
  return app;
}
