// What an object's telemetry sends, read off the wire.
import { createTelemetry } from "#adapters/telemetry/telemetry";
import type { Telemetry } from "#contracts/telemetry";

export interface SentSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: object }[];
}

/** Has the world's telemetry sent into a list. */
export function listen(world: { now: number; telemetry: Telemetry }): SentSpan[] {
  const spans: SentSpan[] = [];
  world.telemetry = createTelemetry({
    service: "x-seven-session",
    endpoint: "http://collector.test",
    headers: undefined,
    ratio: 1,
    now: () => world.now,
    pause: () => Promise.resolve(),
    fetch: async (_url, init) => {
      const { resourceSpans = [] } = JSON.parse(String(init?.body)) as {
        resourceSpans?: { scopeSpans: { spans: SentSpan[] }[] }[];
      };
      spans.push(...resourceSpans.flatMap((it) => it.scopeSpans).flatMap((it) => it.spans));
      return new Response("{}");
    },
  });
  return spans;
}

export const attribute = (span: SentSpan | undefined, name: string) =>
  span?.attributes.find((it) => it.key === name)?.value;
export const named = (spans: readonly SentSpan[], name: string) => spans.filter((it) => it.name === name);
