// The log of every part: one JSON object a line, with ids and names of the code's own, and nothing of a person.
import { errorType } from "./telemetry.ts";
import { readTraceparent } from "./trace-context.ts";

export interface LogEvent {
  level: "info" | "warn" | "error";
  /** The part: edge, session, gateway, worker. */
  at: string;
  /** What happened, in the code's own words. */
  what: string;
  requestId?: string | undefined;
  /** The trace's id is read from it. */
  traceparent?: string | null | undefined;
  /** More ids and figures. */
  about?: Readonly<Record<string, string | number | boolean | null>>;
  error?: unknown;
}

export function logLine({ level, at, what, requestId, traceparent, about, error }: LogEvent): string {
  const traceId = readTraceparent(traceparent)?.traceId;
  return JSON.stringify({
    level,
    at,
    what: withoutPersons(what),
    ...(requestId !== undefined && { requestId }),
    ...(traceId !== undefined && { traceId }),
    ...about,
    ...(error !== undefined && { error: described(error) }),
  });
}

/** An error's kind, what it says without what it quotes, and where it was thrown. */
function described(error: unknown): object {
  if (!(error instanceof Error)) return { type: "Error", message: withoutPersons(String(error)) };
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    type: errorType(error),
    message: withoutPersons(error.message),
    ...(error.cause instanceof Error && { cause: withoutPersons(error.cause.message) }),
    stack: frames.slice(0, mostFrames).map((line) => line.trim()),
  };
}

const mostFrames = 8;
const longest = 300;

/** Addresses, numbers, and whatever a message quotes or lists: a vendor's error may repeat what it was given. */
const personal: [RegExp, string][] = [
  [/[^\s<>"'(),:;]+@[^\s<>"'(),:;]+/g, "[address]"],
  [/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”|„[^“]*“|«[^»]*»/g, "[quoted]"],
  [/(=|contains )\([^)]*\)?/g, "$1[values]"],
  [/\+?\d[\d\s().-]{6,}\d/g, "[number]"],
];

export function withoutPersons(text: string): string {
  return personal.reduce((left, [found, instead]) => left.replace(found, instead), text).slice(0, longest);
}
