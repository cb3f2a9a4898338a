// Streams and sockets pass through a Durable Object's `fetch`; the caller was verified before.
import type { PostMessage } from "#contracts/chat";
import { deskHeaders } from "#contracts/desk";
import { ProblemCode } from "#contracts/problems";
import type { SessionId, Uuid } from "#contracts/ids";
import { askObject } from "./ask-object.ts";
import { sessionHeaders, type CallContext } from "./chat-session-port.ts";
import type { Caller } from "./env.ts";
import type { Services } from "./ports.ts";
import { ProblemError } from "./problem.ts";

/** A turn as server-sent events. */
export async function streamedBy(
  services: Services,
  session: SessionId,
  message: PostMessage,
  { requestId, traceparent = null }: CallContext,
): Promise<Response> {
  const request = () =>
    new Request("https://session/stream", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        [sessionHeaders.requestId]: requestId,
        ...(traceparent !== null && { [sessionHeaders.traceparent]: traceparent }),
      },
      body: JSON.stringify(message),
    });
  const response = await passOn(() => services.session(session).fetch(request()));
  return new Response(response.body, {
    headers: { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" },
  });
}

/** The upgraded socket of a session; only the verified facts travel, never the client's own headers. */
export function socketOf(
  services: Services,
  caller: Caller,
  after: number,
  protocol: string,
  requestId: string,
): Promise<Response> {
  const headers = {
    upgrade: "websocket",
    "sec-websocket-protocol": protocol,
    [sessionHeaders.requestId]: requestId,
    [sessionHeaders.expiresAt]: caller.expiresAt,
  };
  const request = () => new Request(`https://session/socket?after=${after}`, { headers });
  return passOn(() => services.session(caller.session).fetch(request()));
}

/** The upgraded socket of a member at their business's desk. `after` left out: what is to come, and nothing before. */
export function deskSocket(
  services: Services,
  { business, user, expiresAt }: { business: Uuid; user: Uuid; expiresAt: string },
  after: number | undefined,
  protocol: string,
  requestId: string,
): Promise<Response> {
  const headers = {
    upgrade: "websocket",
    "sec-websocket-protocol": protocol,
    [deskHeaders.business]: business,
    [deskHeaders.user]: user,
    [deskHeaders.expiresAt]: expiresAt,
    [deskHeaders.requestId]: requestId,
  };
  const query = after === undefined ? "" : `?after=${after}`;
  return passOn(() =>
    services.deskOf(business).fetch(new Request(`https://desk/socket${query}`, { headers })),
  );
}

/** @param ask makes its request anew for each try: a body can be sent only once */
async function passOn(ask: () => Promise<Response>): Promise<Response> {
  const response = await askObject(ask);
  if (response.headers.get(sessionHeaders.problem) === null) return response;
  const { code, detail } = (await response.json()) as { code: unknown; detail: unknown };
  throw new ProblemError(ProblemCode.parse(code), String(detail));
}
