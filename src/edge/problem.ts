// The edge's one error class, and the one place where errors become application/problem+json.
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type * as z from "zod";
import { problemStatus, type Outcome, type Problem, type ProblemCode } from "#contracts/problems";
import { logLine } from "#contracts/log";
import type { Origin } from "#contracts/telemetry";
import type { AppEnv } from "./env.ts";

interface ProblemDetails {
  /** Seconds, for 429 and 503. */
  retryAfter?: number;
  issues?: Problem["issues"];
  /** Where HTTP has a finer status than the code's own, e.g. 405. */
  status?: ContentfulStatusCode;
  headers?: Record<string, string>;
}

/** A refusal with its code; thrown anywhere in the edge, answered by `onError`. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  /** @param detail what was wrong and what to do about it; the caller reads it. */
  constructor(code: ProblemCode, detail: string, details: ProblemDetails = {}) {
    super(detail);
    this.code = code;
    this.details = details;
  }
}

/** The value of an outcome, or its refusal thrown. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new ProblemError(outcome.code, outcome.detail);
}

const titles: Record<ProblemCode, string> = {
  invalid_request: "The request is not well formed",
  token_invalid: "The credentials are missing, wrong or no longer valid",
  signature_invalid: "The signature does not match",
  signature_stale: "The signature is too old",
  wrong_session: "The token belongs to something else",
  origin_not_allowed: "This site may not use the key",
  role_denied: "Your role does not allow this",
  not_found: "There is nothing here",
  message_id_reused: "The message id was used for another text",
  too_large: "The body is too large",
  rate_limited: "Too many requests",
  unavailable: "A part of the service is away",
};

export function problemResponse(c: Context<AppEnv>, error: ProblemError): Response {
  const problem = tellProblem(c, error);
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
  });
}

/** What the refusal says; sets the headers that go with it, whatever shape it is told in. */
export function tellProblem(c: Context<AppEnv>, { code, message, details }: ProblemError): Problem {
  const status = details.status ?? problemStatus[code];
  if (details.retryAfter !== undefined) c.header("retry-after", String(details.retryAfter));
  if (status === 401) c.header("www-authenticate", "Bearer");
  for (const [name, value] of Object.entries(details.headers ?? {})) c.header(name, value);
  return {
    type: `${new URL(c.req.url).origin}/docs#${code}`,
    title: titles[code],
    status,
    code,
    detail: message,
    requestId: c.get("requestId") ?? "",
    ...(details.issues && { issues: details.issues }),
  };
}

/** Any thrown thing as a problem. What is not a refusal is logged and told as `unavailable`, without a word of it. */
export function problemOf(thrown: unknown, origin: Origin): ProblemError {
  if (thrown instanceof ProblemError) return thrown;
  if (thrown instanceof HTTPException && thrown.status < 500) {
    return new ProblemError("invalid_request", thrown.message || "The request could not be read.");
  }
  logFailure(thrown, origin);
  return new ProblemError("unavailable", "A part of the service is away; please try again in a moment.", {
    retryAfter: 2,
  });
}

/** Validation's refusal: every fault by path, no value repeated. */
export function invalid(
  where: string,
  error: z.ZodError | { issues: readonly z.core.$ZodIssue[] },
): ProblemError {
  const issues = error.issues.slice(0, 10).map((issue) => ({
    path: issue.path.map(String).join("."),
    message: issue.message,
  }));
  const first = issues[0];
  const named = first?.path ? `${first.path}: ${first.message}` : (first?.message ?? "not well formed");
  return new ProblemError("invalid_request", `The ${where} is not valid: ${named}`, { issues });
}

export function logFailure(thrown: unknown, origin: Origin): void {
  // oxlint-disable-next-line no-console -- Workers' logs are the console
  console.error(logLine({ level: "error", at: "edge", what: "a request failed", ...origin, error: thrown }));
}
