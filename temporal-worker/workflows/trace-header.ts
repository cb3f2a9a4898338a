// The trace context in Temporal's headers, under the name and in the form of Temporal's own OpenTelemetry interceptors.
import { defaultPayloadConverter, type Headers } from "@temporalio/common";

const name = "_tracer-data";

export function traceIn(headers: Headers): string | null {
  const payload = headers[name];
  if (!payload) return null;
  const carried = defaultPayloadConverter.fromPayload<{ traceparent?: unknown } | null>(payload);
  return typeof carried?.traceparent === "string" ? carried.traceparent : null;
}

export const withTrace = (headers: Headers, traceparent: string | null | undefined): Headers =>
  traceparent ? { ...headers, [name]: defaultPayloadConverter.toPayload({ traceparent }) } : headers;
