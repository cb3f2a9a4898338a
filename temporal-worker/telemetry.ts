// The container's telemetry, by OpenTelemetry's SDK: spans over OTLP where the environment names an endpoint, and
// counters for Prometheus at /metrics where it names a port.
import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type Span as OtelSpan,
} from "@opentelemetry/api";
import { PrometheusExporter } from "@opentelemetry/exporter-prometheus";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider } from "@opentelemetry/sdk-metrics";
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  RandomIdGenerator,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import { noSpan, type Attributes, type Span, type SpanKind as Kind } from "#contracts/telemetry";
import { readTraceparent, traceparentOf } from "#contracts/trace-context";
import { containerMetrics, type ContainerMetric } from "./metrics.ts";

/** A span that is over, with an identity of its own making: a workflow's, which must not depend on chance. */
export interface PastSpan {
  name: string;
  /** The traceparent it lies below. */
  parent: string;
  spanId: string;
  /** ms since the epoch. */
  from: number;
  to: number;
  failed: string | null;
}

export interface WorkTelemetry {
  /** Begins a span below `parent`, a traceparent; without one, a trace of its own. */
  begin(name: string, parent: string | null, attributes?: Attributes, kind?: Kind): Span;
  record(span: PastSpan, attributes: Attributes): void;
  /** Adds to a counter (1, unless said), or one value to a histogram. */
  measure(metric: ContainerMetric, attributes: Attributes, value?: number): void;
  /** Sends what is left, and stops serving. */
  close(): Promise<void>;
}

export const noWorkTelemetry: WorkTelemetry = {
  begin: () => noSpan,
  record: () => {},
  measure: () => {},
  close: () => Promise.resolve(),
};

/** OpenTelemetry's own names; the exporter reads the endpoint's headers and times itself. */
export interface TelemetryEnv {
  OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  OTEL_TRACES_SAMPLER_ARG?: number | undefined;
  OTEL_EXPORTER_PROMETHEUS_HOST?: string | undefined;
  OTEL_EXPORTER_PROMETHEUS_PORT?: number | undefined;
}

export async function startTelemetry(service: string, env: TelemetryEnv): Promise<WorkTelemetry> {
  const spans = spansOver(service, env);
  const measures = await measuresOver(service, env);
  return {
    begin: spans.begin,
    record: spans.record,
    measure: measures.measure,
    async close() {
      // Whoever collects may be gone: that must not keep the process.
      await Promise.allSettled([spans.close(), measures.close()]);
    },
  };
}

/** Gives out the id that was asked for, once. */
class GivenIds extends RandomIdGenerator {
  next: string | null = null;
  override readonly generateSpanId = (): string => {
    const given = this.next ?? random.generateSpanId();
    this.next = null;
    return given;
  };
}
const random = new RandomIdGenerator();

const kinds = { internal: SpanKind.INTERNAL, server: SpanKind.SERVER, client: SpanKind.CLIENT };

function spansOver(service: string, env: TelemetryEnv) {
  if (env.OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return noWorkTelemetry;
  const ids = new GivenIds();
  const root = new TraceIdRatioBasedSampler(env.OTEL_TRACES_SAMPLER_ARG ?? 1);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": service }),
    sampler: new ParentBasedSampler({ root }),
    idGenerator: ids,
    spanProcessors: [
      new BatchSpanProcessor({ exporter: new OTLPTraceExporter(), scheduledDelayMillis: 1_000 }),
    ],
  });
  const tracer = provider.getTracer("x-seven");
  const over = (span: OtelSpan): Span => {
    const below = trace.setSpan(ROOT_CONTEXT, span);
    const { traceId, spanId, traceFlags } = span.spanContext();
    const start: Span["start"] = (name, attributes = {}, kind = "internal") =>
      over(tracer.startSpan(name, { attributes, kind: kinds[kind] }, below));
    return {
      traceparent: traceparentOf({ traceId, spanId, sampled: (traceFlags & TraceFlags.SAMPLED) !== 0 }),
      start,
      set: (name, value) => void span.setAttribute(name, value),
      rename: (name) => void span.updateName(name),
      note: (name, attributes, from, to) =>
        tracer.startSpan(name, { attributes, kind: SpanKind.CLIENT, startTime: from }, below).end(to),
      end: (failed) => ended(span, failed),
    };
  };
  const begin: WorkTelemetry["begin"] = (name, parent, attributes = {}, kind = "internal") =>
    over(tracer.startSpan(name, { attributes, kind: kinds[kind] }, contextOf(parent)));
  const record: WorkTelemetry["record"] = ({ name, parent, spanId, from, to, failed }, attributes) => {
    ids.next = spanId;
    const options = { attributes, kind: SpanKind.SERVER, startTime: from };
    ended(tracer.startSpan(name, options, contextOf(parent)), failed ?? undefined, to);
  };
  return { begin, record, close: () => provider.shutdown() };
}

function contextOf(parent: string | null): Context {
  const above = readTraceparent(parent);
  if (!above) return ROOT_CONTEXT;
  const traceFlags = above.sampled ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return trace.setSpanContext(ROOT_CONTEXT, { ...above, traceFlags, isRemote: true });
}

function ended(span: OtelSpan, failed: string | undefined, at?: number): void {
  if (failed !== undefined) {
    span.setAttribute("error.type", failed);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end(at);
}

/** Listens on the loopback, unless the environment says where else. */
async function measuresOver(service: string, env: TelemetryEnv) {
  const port = env.OTEL_EXPORTER_PROMETHEUS_PORT;
  if (port === undefined) return { measure: noWorkTelemetry.measure, close: () => Promise.resolve() };
  const host = env.OTEL_EXPORTER_PROMETHEUS_HOST ?? "127.0.0.1";
  const reader = new PrometheusExporter({ host, port, preventServerStart: true, withoutScopeInfo: true });
  await reader.startServer();
  const provider = new MeterProvider({
    resource: resourceFromAttributes({ "service.name": service }),
    readers: [reader],
  });
  const meter = provider.getMeter("x-seven");
  const instruments = Object.fromEntries(
    Object.entries(containerMetrics).map(([name, { kind, unit, what: description }]) => {
      const options = { unit, description };
      if (kind === "counter") {
        const counter = meter.createCounter(name, options);
        return [name, (value: number, its: Attributes) => counter.add(value, its)];
      }
      const advice = { explicitBucketBoundaries: bounds };
      const histogram = meter.createHistogram(name, { ...options, advice });
      return [name, (value: number, its: Attributes) => histogram.record(value, its)];
    }),
  ) as Record<ContainerMetric, (value: number, attributes: Attributes) => void>;
  const measure: WorkTelemetry["measure"] = (metric, attributes, value = 1) =>
    instruments[metric](value, attributes);
  return { measure, close: () => provider.shutdown() };
}

/** s. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
