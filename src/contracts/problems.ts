// RFC 9457 problem details: the one shape of every error the API answers with.
import * as z from "zod";

/** Every problem code, with the HTTP status it travels under. */
export const problemStatus = {
  invalid_request: 400,
  token_invalid: 401,
  signature_invalid: 401,
  signature_stale: 401,
  wrong_session: 403,
  origin_not_allowed: 403,
  role_denied: 403,
  not_found: 404,
  message_id_reused: 409,
  too_large: 413,
  rate_limited: 429,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;
export const ProblemCode = z.enum(Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]);

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: ProblemCode,
    detail: z.string().describe("What was wrong and what to do about it"),
    requestId: z.string(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .describe("application/problem+json");
export type Problem = z.infer<typeof Problem>;

/** How a call that can be refused answers across Durable Object RPC, where error classes are lost. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; code: ProblemCode; detail: string };
