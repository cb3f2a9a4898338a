// GET /v1/dashboard/{business}/socket: what happens at the business, as it happens.
import { createRoute } from "@hono/zod-openapi";
import { decodeJwt } from "jose";
import * as z from "zod";
import { socketProtocol } from "#contracts/chat";
import { DeskFrame } from "#contracts/desk";
import { memberOf } from "../middleware/owner.ts";
import { deskSocket } from "../object-fetch.ts";
import { offeredToken } from "../offered-token.ts";
import { named, newRouter, problems } from "../openapi.ts";

named("DeskFrame", DeskFrame);
/** Of a token that says no end: Supabase's own last an hour. */
const longestLifeMs = 60 * 60_000;

const socket = createRoute({
  method: "get",
  path: "/v1/dashboard/{business}/socket",
  summary: "What happens at the business, as a WebSocket",
  description:
    `Offer the subprotocols \`${socketProtocol}\` and a member's access token; the server picks the first. ` +
    "Server frames: `entry {entry: {seq, id, type, status, at, booking, order, escalation, workflowId}}`, " +
    "`ready {seq, missed}` once what was missed has been sent, `problem`. Entries name what changed; read it by " +
    "the other pages. `after` is exclusive; without it only what is to come is sent. A text frame `ping` is " +
    "answered `pong`. Close codes 4401, 4403 (no longer a member), 4429; 1013 asks to come back.",
  request: {
    params: z.object({ business: z.string().describe("The business's slug or id") }),
    query: z.object({ after: z.coerce.number().int().min(0).optional() }),
  },
  responses: {
    101: { description: "Upgraded" },
    ...problems("invalid_request", "token_invalid", "role_denied", "rate_limited", "unavailable"),
  },
});

export function deskRoutes() {
  return newRouter().openapi(socket, async (c) => {
    const token = offeredToken(c, "a member's access token");
    const member = await memberOf(c, c.req.valid("param").business, token ?? "");
    const { services, requestId } = c.var;
    const expiresAt = new Date(endOf(member.token) ?? services.now() + longestLifeMs).toISOString();
    const { after } = c.req.valid("query");
    return deskSocket(services, { ...member, expiresAt }, after, socketProtocol, requestId);
  });
}

/** When a token that was found genuine ends, ms since the epoch. */
function endOf(token: string): number | null {
  const { exp } = decodeJwt(token);
  return exp === undefined ? null : exp * 1000;
}
