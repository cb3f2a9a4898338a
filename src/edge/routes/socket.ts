// GET …/socket: a live conversation. The token travels as the second subprotocol, out of URLs and logs.
import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { socketProtocol } from "#contracts/chat";
import { requireAllowance } from "../middleware/rate-limit.ts";
import { callerOf, requireOwn } from "../middleware/session-token.ts";
import { inSession, newRouter, problems } from "../openapi.ts";
import { ProblemError } from "../problem.ts";
import { socketOf } from "../session-fetch.ts";

const socket = createRoute({
  method: "get",
  path: "/v1/sessions/{session}/socket",
  summary: "The conversation as a WebSocket",
  description:
    `Offer the subprotocols \`${socketProtocol}\` and the session token; the server picks the first. ` +
    'Client frames: `{type:"message", id, text}`. Server frames: `message`, `delta {reply, text}`, `typing`, ' +
    "`state`, `problem`. `after` is exclusive; only messages are replayed. Close codes 4401, 4403, 4429.",
  request: {
    ...inSession,
    query: z.object({ after: z.coerce.number().int().min(0).default(0) }),
  },
  responses: {
    101: { description: "Upgraded" },
    ...problems(
      "invalid_request",
      "token_invalid",
      "wrong_session",
      "origin_not_allowed",
      "not_found",
      "rate_limited",
      "unavailable",
    ),
  },
});

export function socketRoutes() {
  return newRouter().openapi(socket, async (c) => {
    if (c.req.header("upgrade")?.toLowerCase() !== "websocket") {
      throw new ProblemError("invalid_request", "Ask for a WebSocket: Upgrade: websocket.", {
        status: 426,
        headers: { upgrade: "websocket" },
      });
    }
    const { services, requestId } = c.var;
    const caller = await callerOf(c, offeredToken(c.req.header("sec-websocket-protocol")));
    requireOwn(caller, c.req.valid("param").session);
    requireAllowance(await services.limits.byKey(caller.session));
    return socketOf(services, caller, c.req.valid("query").after, socketProtocol, requestId);
  });
}

/** @throws ProblemError invalid_request if the client does not speak this version. */
function offeredToken(header: string | undefined): string | undefined {
  const [protocol, token] = (header ?? "").split(",").map((it) => it.trim());
  if (protocol !== socketProtocol) {
    throw new ProblemError(
      "token_invalid",
      `Offer the subprotocols ${socketProtocol} and the session token.`,
    );
  }
  return token;
}
