// OTLP over HTTP in its JSON encoding: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding.
import { edgeMetrics, type Attributes, type SpanKind } from "#contracts/telemetry";
import { bounds, type Gathered, type Point } from "./meter.ts";
import type { FinishedSpan } from "./spans.ts";

const scope = { name: "x-seven" };
const kinds: Record<SpanKind, number> = { internal: 1, server: 2, client: 3 };
const failedStatus = 2;
/** Each export has what came since the last one. */
const delta = 1;

/** The body of `POST …/v1/traces`. */
export const tracesBody = (service: string, spans: readonly FinishedSpan[]): object => ({
  resourceSpans: [{ resource: resourceOf(service), scopeSpans: [{ scope, spans: spans.map(spanOf) }] }],
});

/** The body of `POST …/v1/metrics`. */
export const metricsBody = (service: string, gathered: Gathered): object => ({
  resourceMetrics: [
    { resource: resourceOf(service), scopeMetrics: [{ scope, metrics: metricsOf(gathered) }] },
  ],
});

const resourceOf = (service: string) => ({ attributes: attributesOf({ "service.name": service }) });

const spanOf = ({ traceId, spanId, parentId, name, kind, from, to, ...span }: FinishedSpan) => ({
  traceId,
  spanId,
  ...(parentId !== null && { parentSpanId: parentId }),
  name,
  kind: kinds[kind],
  startTimeUnixNano: nanos(from),
  endTimeUnixNano: nanos(to),
  attributes: attributesOf(
    span.failed === null ? span.attributes : { ...span.attributes, "error.type": span.failed },
  ),
  ...(span.failed !== null && { status: { code: failedStatus } }),
  ...(span.linked && { links: [{ traceId: span.linked.traceId, spanId: span.linked.spanId }] }),
});

function metricsOf({ points, from, to }: Gathered): object[] {
  const times = { startTimeUnixNano: nanos(from), timeUnixNano: nanos(to) };
  return [...Map.groupBy(points, (it) => it.metric)].map(([name, its]) => {
    const { kind, unit, what: description } = edgeMetrics[name];
    const dataPoints = its.map((it) => ({ ...times, ...(kind === "counter" ? sumOf(it) : histogramOf(it)) }));
    return kind === "counter"
      ? { name, unit, description, sum: { aggregationTemporality: delta, isMonotonic: true, dataPoints } }
      : { name, unit, description, histogram: { aggregationTemporality: delta, dataPoints } };
  });
}

const sumOf = ({ attributes, sum }: Point) => ({ attributes: attributesOf(attributes), asDouble: sum });

const histogramOf = ({ attributes, count, sum, buckets }: Point) => ({
  attributes: attributesOf(attributes),
  count: String(count),
  sum,
  bucketCounts: buckets.map(String),
  explicitBounds: bounds,
});

const attributesOf = (attributes: Attributes) =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: valueOf(value) }));

function valueOf(value: string | number | boolean): object {
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}

const nanos = (ms: number): string => `${Math.round(ms)}000000`;
