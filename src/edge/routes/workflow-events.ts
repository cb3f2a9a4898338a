// POST /v1/workflow-events: Temporal's signed way back into a conversation.
import type { RouteConfig } from "@hono/zod-openapi";
import * as z from "zod";
import { newsOf } from "#business/desk-news";
import { Uuid } from "#contracts/ids";
import { WorkflowEvent } from "#contracts/workflow-events";
import { askSession, contextOf } from "../ask-object.ts";
import type { Services } from "../ports.ts";
import { json, jsonBody, named, newRouter, problems } from "../openapi.ts";
import { invalid, ProblemError, valueOf } from "../problem.ts";
import { tellDesk } from "../tell-desk.ts";

const Stored = z.object({ stored: z.enum(["new", "replayed"]) });
const event = named("WorkflowEvent", WorkflowEvent);

/** Described, not validated by the router: the signature over the raw body is judged before its content. */
const deliver: RouteConfig = {
  method: "post",
  path: "/v1/workflow-events",
  summary: "Deliver a workflow's event",
  description:
    "Standard Webhooks signature over the raw body, five minutes of tolerance. 2xx only once the event is stored; " +
    "a replay is 200 and changes nothing.",
  security: [{ webhookSignature: [] }],
  request: { body: jsonBody(event) },
  responses: {
    200: json("Stored, now or before", Stored),
    ...problems(
      "invalid_request",
      "signature_invalid",
      "signature_stale",
      "not_found",
      "too_large",
      "rate_limited",
      "unavailable",
    ),
  },
};

export function workflowEventRoutes() {
  const routes = newRouter();
  routes.openAPIRegistry.registerPath(deliver);
  routes.post(deliver.path, async (c) => {
    const { services } = c.var;
    const body = await c.req.text();
    requireGenuine(services.judgeEvent(body, c.req.raw.headers));
    const parsed = event.safeParse(parseJson(body));
    if (!parsed.success) throw invalid("event", parsed.error);
    // The page that anyone reads has changed, whatever becomes of the conversation that changed it.
    const business = await businessOf(services, parsed.data);
    if (parsed.data.type.startsWith("change.") && business) await services.directory.forget(business);
    await services.shared.workflow(parsed.data);
    const { session } = parsed.data;
    const answer = await askSession(services, session, (it) => it.deliver(parsed.data, contextOf(c)));
    // The session tells it too, and surely, if it knows the business; whoever comes second adds nothing.
    const news = newsOf(parsed.data);
    if (business && news) await tellDesk(services, business, news, contextOf(c));
    return c.json(valueOf(answer), 200);
  });
  return routes;
}

/** Where it happened; null if the event does not say. */
async function businessOf(
  services: Services,
  { stateUpdates, results }: WorkflowEvent,
): Promise<Uuid | null> {
  const named = Uuid.safeParse(stateUpdates["businessId"]);
  if (named.success) return named.data;
  const slug = results.booking?.business ?? results.order?.business;
  return slug === undefined ? null : services.directory.idOf(slug).catch(() => null);
}

function requireGenuine(signature: "genuine" | "invalid" | "stale"): void {
  if (signature === "genuine") return;
  if (signature === "stale") {
    throw new ProblemError(
      "signature_stale",
      "The signature is more than five minutes from now; sign afresh.",
    );
  }
  throw new ProblemError("signature_invalid", "The webhook headers are missing or do not sign this body.");
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new ProblemError("invalid_request", "The body is not JSON.");
  }
}
