// Calls a Durable Object, and once more where the platform says the call never ran.
import type { Context } from "hono";
import type { SessionId } from "#contracts/ids";
import type { CallContext, ChatSessionPort } from "./chat-session-port.ts";
import type { AppEnv } from "./env.ts";
import type { Services } from "./ports.ts";
import { ProblemError } from "./problem.ts";

/** A turn takes a second or two; a client that hears "unavailable" repeats under the same message id. */
const patienceMs = 25_000;

/** @throws ProblemError unavailable if the object cannot be reached or does not answer in time. */
export const askSession = <T>(
  services: Services,
  id: SessionId,
  call: (session: ChatSessionPort) => Promise<T>,
): Promise<T> => askObject(() => call(services.session(id)));

/**
 * @param call takes a fresh stub each time: a stub whose call failed stays broken
 * @throws ProblemError unavailable, as `askSession` does
 */
export async function askObject<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await inTime(call());
  } catch (error) {
    if (!isRetryable(error)) throw error;
    return inTime(call());
  }
}

/** What travels on with a request. */
export const contextOf = ({ var: { requestId, traceparent } }: Context<AppEnv>): CallContext => ({
  requestId,
  traceparent,
});

/** Set by the platform on errors of a stub; an overloaded object must not be asked again at once. */
function isRetryable(error: unknown): boolean {
  const flags = error as { retryable?: boolean; overloaded?: boolean };
  return flags?.retryable === true && flags.overloaded !== true;
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(tooLate()), patienceMs);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

const tooLate = () =>
  new ProblemError("unavailable", "It takes too long; repeat the request.", { retryAfter: 1 });
