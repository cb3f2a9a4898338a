// Spans as OpenTelemetry has them, made by hand: a finished one is handed on, and nothing else is kept.
import type { Attributes, Span, SpanKind } from "#contracts/telemetry";
import { readTraceparent, traceparentOf, type TraceContext } from "#contracts/trace-context";

export interface FinishedSpan {
  traceId: string;
  spanId: string;
  parentId: string | null;
  name: string;
  kind: SpanKind;
  /** ms since the epoch. */
  from: number;
  to: number;
  attributes: Attributes;
  failed: string | null;
  /** What it goes on with in another trace. */
  linked?: Pick<TraceContext, "traceId" | "spanId"> | null;
}

export interface SpanSource {
  /** ms since the epoch. */
  now(): number;
  /** As many random bytes as hexadecimal digits. */
  randomHex(bytes: number): string;
  /** The share of traces that is written down, 0 to 1. */
  ratio: number;
  finish(span: FinishedSpan): void;
}

/** Begins a span below a `traceparent` that came with a request; a bad one is ignored. */
export function beginSpan(
  source: SpanSource,
  name: string,
  parent: string | null | undefined,
  attributes: Attributes = {},
  kind: SpanKind = "internal",
  linked: string | null = null,
): Span {
  const above = readTraceparent(parent);
  const traceId = above?.traceId ?? source.randomHex(16);
  // Whoever asks may say that it is not to be written down, but not that it is: that is the ratio's.
  const sampled = above?.sampled !== false && isDrawn(traceId, source.ratio);
  const what = { name, attributes, kind, linked: readTraceparent(linked) };
  return makeSpan(source, { traceId, sampled }, above?.spanId ?? null, what);
}

/** By the trace's id, so that every process draws alike. */
const isDrawn = (traceId: string, ratio: number): boolean =>
  Number.parseInt(traceId.slice(-8), 16) < ratio * 0x1_0000_0000;

interface What {
  name: string;
  attributes: Attributes;
  kind: SpanKind;
  linked?: FinishedSpan["linked"];
}

function makeSpan(
  source: SpanSource,
  trace: Pick<TraceContext, "traceId" | "sampled">,
  parentId: string | null,
  { name, attributes: given, kind, linked = null }: What,
): Span {
  const context = { ...trace, spanId: source.randomHex(8) };
  const { traceId, spanId } = context;
  const attributes: Record<string, string | number | boolean> = { ...given };
  const from = source.now();
  let called = name;
  let open = trace.sampled;
  return {
    traceparent: traceparentOf(context),
    start: (below, more = {}, its = "internal") =>
      makeSpan(source, trace, spanId, { name: below, attributes: more, kind: its }),
    set: (key, value) => void (attributes[key] = value),
    rename: (it) => void (called = it),
    note: (below, more, began, ended) => {
      if (!trace.sampled) return;
      const ids = { traceId, spanId: source.randomHex(8), parentId: spanId };
      const times = { from: began, to: ended };
      source.finish({ ...ids, ...times, name: below, kind: "client", attributes: more, failed: null });
    },
    end: (failed) => {
      if (!open) return;
      open = false;
      const ids = { traceId, spanId, parentId };
      source.finish({
        ...ids,
        name: called,
        kind,
        from,
        to: source.now(),
        attributes,
        failed: failed ?? null,
        linked,
      });
    },
  };
}
