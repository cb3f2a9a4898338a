// A conversation's messages and state, over plain JSON and over server-sent events.
import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { PostMessage, Transcript, TurnReply } from "#contracts/chat";
import { StateView } from "#contracts/state-views";
import { askSession, contextOf } from "../ask-object.ts";
import type { AppEnv } from "../env.ts";
import { requireAllowance } from "../middleware/rate-limit.ts";
import { requireSession } from "../middleware/session-token.ts";
import { bySession, inSession, json, jsonBody, named, newRouter, problems } from "../openapi.ts";
import { valueOf } from "../problem.ts";
import { streamedBy } from "../object-fetch.ts";

/** What any call in a session may be refused with. */
const refusals = [
  "invalid_request",
  "token_invalid",
  "wrong_session",
  "origin_not_allowed",
  "not_found",
  "rate_limited",
  "unavailable",
] as const;
const middleware = requireSession;

const post = createRoute({
  method: "post",
  path: "/v1/sessions/{session}/messages",
  summary: "Say something",
  description:
    "The same id and text always gets the same answer. With `Accept: text/event-stream` the answer arrives as " +
    "events `delta`, `message`, `state`, `done`; the data of `done` is the JSON answer.",
  security: bySession,
  middleware,
  request: { ...inSession, body: jsonBody(named("PostMessage", PostMessage)) },
  responses: {
    200: {
      description: "What the turn added, and the state after it",
      content: {
        "application/json": { schema: named("TurnReply", TurnReply) },
        "text/event-stream": { schema: z.string() },
      },
    },
    ...problems(...refusals, "message_id_reused", "too_large"),
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/sessions/{session}/messages",
  summary: "The transcript after a message",
  security: bySession,
  middleware,
  request: {
    ...inSession,
    query: z.object({ after: z.coerce.number().int().min(0).default(0).describe("Exclusive seq") }),
  },
  responses: { 200: json("Oldest first", named("Transcript", Transcript)), ...problems(...refusals) },
});

const state = createRoute({
  method: "get",
  path: "/v1/sessions/{session}/state",
  summary: "The conversation's state",
  security: bySession,
  middleware,
  request: inSession,
  responses: {
    200: json("Every key is always present", named("StateView", StateView)),
    ...problems(...refusals),
  },
});

export function messageRoutes() {
  return newRouter()
    .openapi(post, async (c) => {
      const { services, caller } = c.var;
      requireAllowance(await services.limits.message(caller.session, caller.business));
      const message = c.req.valid("json");
      const context = contextOf(c);
      if (wantsEvents(c)) return streamedBy(services, caller.session, message, context);
      const answer = await askSession(services, caller.session, (it) => it.post(message, context));
      return c.json(valueOf(answer), 200);
    })
    .openapi(read, async (c) => {
      const { services, caller } = c.var;
      requireAllowance(await services.limits.byKey(caller.session));
      const { after } = c.req.valid("query");
      return c.json(valueOf(await askSession(services, caller.session, (it) => it.transcript(after))), 200);
    })
    .openapi(state, async (c) => {
      const { services, caller } = c.var;
      requireAllowance(await services.limits.byKey(caller.session));
      return c.json(valueOf(await askSession(services, caller.session, (it) => it.stateView())), 200);
    });
}

const wantsEvents = (c: Context<AppEnv>): boolean =>
  c.req.header("accept")?.toLowerCase().includes("text/event-stream") ?? false;
