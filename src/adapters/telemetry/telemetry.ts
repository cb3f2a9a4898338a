// Telemetry over OTLP as the environment asks for it: unset, ids still travel, and nothing is written down.
import type { Telemetry } from "#contracts/telemetry";
import { Exporter } from "./exporter.ts";
import { Meter } from "./meter.ts";
import { beginSpan } from "./spans.ts";

export interface TelemetryOptions {
  /** `service.name`. */
  service: string;
  /** Base address of an OTLP/HTTP endpoint; undefined: off. */
  endpoint: string | undefined;
  /** Sent with each export: `name=value`, with commas between. */
  headers: string | undefined;
  /** The share of traces that is written down, 0 to 1. */
  ratio: number;
  now(): number;
  pause(ms: number): Promise<void>;
  fetch?: typeof fetch;
}

/** A collector answers at once or is away, ms. */
const patienceMs = 3_000;

export function createTelemetry(options: TelemetryOptions): Telemetry {
  const { service, endpoint, ratio, now, pause } = options;
  const meter = new Meter(now);
  const exporter = new Exporter({ service, post: poster(options), meter, now, pause });
  const isOn = endpoint !== undefined;
  const source = { now, randomHex, ratio: isOn ? ratio : 0, finish: exporter.add.bind(exporter) };
  return {
    begin: (...of) => beginSpan(source, ...of),
    measure(metric, attributes, value = 1) {
      if (isOn) meter.measure(metric, attributes, value);
    },
    flush: () => (isOn ? exporter.flush() : Promise.resolve()),
  };
}

/** Rejects when the endpoint is away or has too much to do. */
function poster({ endpoint = "", headers, fetch: send = fetch }: TelemetryOptions) {
  const base = endpoint.replace(/\/+$/, "");
  const own = { "content-type": "application/json", ...headersOf(headers) };
  return async (path: string, body: object): Promise<void> => {
    const response = await send(`${base}${path}`, {
      method: "POST",
      headers: own,
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    });
    await response.body?.cancel();
    if (response.status === 429 || response.status >= 500)
      throw new Error(`the collector answered ${response.status}`);
  };
}

/** `authorization=Bearer%20abc,x-team=front`, as OTEL_EXPORTER_OTLP_HEADERS writes it; what is malformed is left out. */
export function headersOf(text = ""): Record<string, string> {
  const pairs = text.split(",").flatMap((pair) => {
    const [, name, value] = /^\s*([\w-]+)\s*=(.*)$/.exec(pair) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), decoded(value.trim())]];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function randomHex(bytes: number): string {
  let text = "";
  for (const byte of crypto.getRandomValues(new Uint8Array(bytes))) text += digits[byte];
  return text;
}
