// Turns the local collector's spans into what its pages show: a list of turns, and one as a waterfall.
import type { TracedSpan } from "../ports.ts";
import type { SpanRow, TraceModel, TracesModel } from "./models.ts";

/** Traces in which a turn ran, the latest first. */
export function tracesModel(traces: readonly TracedSpan[][]): TracesModel {
  return {
    traces: traces.flatMap((spans) => {
      const turn = spans.filter(isTurn).toSorted((a, b) => a.from - b.from)[0];
      if (!turn) return [];
      const { from, to } = extent(spans);
      return [
        {
          id: turn.traceId,
          at: new Date(from).toISOString(),
          took: to - from,
          what: turn.name,
          chat: String(turn.attributes["x_seven.chat"] ?? ""),
          spans: spans.length,
          failed: spans.some((it) => it.failed),
        },
      ];
    }),
  };
}

/** Each span under the one it lies below; one whose parent is not there stands by itself. */
export function traceModel(id: string, spans: readonly TracedSpan[]): TraceModel {
  const { from, to } = extent(spans);
  const known = new Set(spans.map((it) => it.spanId));
  const above = (it: TracedSpan) => (it.parentId !== null && known.has(it.parentId) ? it.parentId : null);
  const below = Map.groupBy(
    spans.toSorted((a, b) => a.from - b.from || b.to - a.to),
    above,
  );
  const seen = new Set<string>();
  const rowsUnder = (parent: string | null, depth: number): SpanRow[] =>
    (below.get(parent) ?? []).flatMap((span) => {
      if (seen.has(span.spanId)) return [];
      seen.add(span.spanId);
      return [rowOf(span, depth, from), ...rowsUnder(span.spanId, depth + 1)];
    });
  return { id, at: new Date(from).toISOString(), took: to - from, rows: rowsUnder(null, 0) };
}

const isTurn = ({ name }: TracedSpan): boolean => name.startsWith("turn ");

const extent = (spans: readonly TracedSpan[]): { from: number; to: number } => ({
  from: spans.reduce((least, it) => Math.min(least, it.from), Infinity),
  to: spans.reduce((most, it) => Math.max(most, it.to), -Infinity),
});

const rowOf = (
  { name, service, from, to, failed, attributes }: TracedSpan,
  depth: number,
  began: number,
): SpanRow => ({
  name,
  service,
  depth,
  offset: from - began,
  took: to - from,
  failed,
  attributes: Object.entries(attributes).map(([key, value]) => [key, String(value)] as const),
});
