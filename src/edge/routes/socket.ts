// GET …/socket: a live conversation. The token travels as the second subprotocol, out of URLs and logs.
import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { socketProtocol } from "#contracts/chat";
import { requireAllowance } from "../middleware/rate-limit.ts";
import { callerOf, requireOwn } from "../middleware/session-token.ts";
import { offeredToken } from "../offered-token.ts";
import { inSession, newRouter, problems } from "../openapi.ts";
import { socketOf } from "../object-fetch.ts";

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
    const token = offeredToken(c, "the session token");
    const { services, requestId } = c.var;
    const caller = await callerOf(c, token);
    requireOwn(caller, c.req.valid("param").session);
    requireAllowance(await services.limits.byKey(caller.session));
    return socketOf(services, caller, c.req.valid("query").after, socketProtocol, requestId);
  });
}
