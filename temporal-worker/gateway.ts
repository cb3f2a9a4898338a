// The gateway's HTTP: the only door to Temporal. Signed requests in, the workflow's answer or a promise of it out.
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { routePath } from "hono/route";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import * as z from "zod";
import { AnyUpdate, Handoff, type GatewayAnswer } from "#contracts/handoff";
import { Freed } from "#contracts/handoffs/freed";
import { WorkflowId } from "#contracts/ids";
import type { Origin } from "#contracts/telemetry";
import { problemStatus, type Problem, type ProblemCode } from "#contracts/problems";
import { inTrace } from "./interceptors.ts";
import { noWorkTelemetry, type WorkTelemetry } from "./telemetry.ts";
import type { WorkflowDesk } from "./workflow-desk.ts";
import type { SignatureJudge } from "./signature.ts";

/** A hand-off is about 2 KB. */
const largestBody = 64 * 1024;

const titles: Partial<Record<ProblemCode, string>> = {
  invalid_request: "The request is not valid",
  signature_invalid: "The signature is not valid",
  signature_stale: "The signature is too old or too new",
  not_found: "There is no such workflow",
  too_large: "The body is too large",
  unavailable: "Temporal cannot be reached",
};

export interface GatewayOptions {
  desk: WorkflowDesk;
  judge: SignatureJudge;
  newRequestId(): string;
  telemetry?: WorkTelemetry;
  onError?(error: unknown, origin: Origin): void;
}

type Env = {
  Variables: {
    requestId: string;
    body: string;
    /** The request's span; where nobody traces, its caller's. */
    traceparent: string | null;
    /** What kind of hand-off or update it is. */
    type: string;
  };
};

export function createGateway({
  desk,
  judge,
  newRequestId,
  telemetry = noWorkTelemetry,
  onError,
}: GatewayOptions): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    const given = c.req.header("x-request-id");
    c.set("requestId", given && /^[\w.:-]{1,128}$/.test(given) ? given : newRequestId());
    c.header("x-request-id", c.var.requestId);
    await next();
  });
  app.get("/healthz", (c) => c.json({ status: "ok" }));
  app.get("/readyz", async (c) => {
    const up = await desk.ready().then(
      () => true,
      () => false,
    );
    return c.json({ status: up ? "ok" : "unavailable", temporal: up ? "ok" : "unavailable" }, up ? 200 : 503);
  });

  app.use("/v1/*", async (c, next) => {
    const given = c.req.header("traceparent") ?? null;
    const about = { "x_seven.request_id": c.var.requestId };
    const span = telemetry.begin(`gateway ${c.req.method}`, given, about, "server");
    const began = performance.now();
    c.set("traceparent", span.traceparent ?? given);
    await next();
    const { status } = c.res;
    const route = routePath(c, -1);
    span.rename(`gateway ${c.req.method} ${route}`);
    span.set("http.response.status_code", status);
    span.end(status >= 500 ? String(status) : undefined);
    const outcome = status >= 500 ? "away" : status >= 400 ? "refused" : status === 202 ? "accepted" : "done";
    const series = { route, type: c.get("type") ?? "", outcome };
    telemetry.measure("x_seven.gateway.duration", series, (performance.now() - began) / 1000);
  });
  app.use(
    "/v1/*",
    bodyLimit({ maxSize: largestBody, onError: (c) => problem(c, "too_large", "64 KiB at most.") }),
  );
  app.use("/v1/*", async (c, next) => {
    const body = await c.req.text();
    const verdict = judge(body, c.req.header());
    if (verdict === "stale")
      return problem(c, "signature_stale", "More than five minutes from now; sign afresh.");
    if (verdict === "invalid")
      return problem(c, "signature_invalid", "The webhook headers do not sign this body.");
    c.set("body", body);
    return next();
  });
  app.post("/v1/handoffs", async (c) => {
    const handoff = parse(Handoff, c.var.body);
    if (!handoff.success) return invalid(c, handoff.error);
    const { traceparent } = c.var;
    c.set("type", handoff.data.workflowType);
    return reply(c, await inTrace(traceparent, () => desk.handOff(handoff.data, traceparent)));
  });
  app.post("/v1/freed", async (c) => {
    const freed = parse(Freed, c.var.body);
    if (!freed.success) return invalid(c, freed.error);
    c.set("type", "freed");
    await inTrace(c.var.traceparent, () => desk.offer(freed.data));
    return c.json({ status: "accepted" }, 202);
  });
  app.post("/v1/workflows/:id/updates", async (c) => {
    const id = WorkflowId.safeParse(c.req.param("id"));
    const update = parse(AnyUpdate, c.var.body);
    if (!id.success) return invalid(c, id.error);
    if (!update.success) return invalid(c, update.error);
    c.set("type", update.data.update);
    return reply(c, await inTrace(c.var.traceparent, () => desk.change(id.data, update.data)));
  });

  app.notFound((c) => problem(c, "not_found", "There is nothing at this address."));
  app.onError((error, c) => {
    const { requestId, traceparent } = c.var;
    onError?.(error, { requestId, traceparent });
    return problem(c, "unavailable", "Nothing was promised; send the same request again later.");
  });
  return app;
}

function reply(c: Context<Env>, answer: GatewayAnswer | "unknown"): Response {
  if (answer === "unknown")
    return problem(c, "not_found", "No workflow of this id runs, and none is on record.");
  return c.json(answer, answer.status === "done" ? 200 : 202);
}

function parse<T>(schema: z.ZodType<T>, body: string): z.ZodSafeParseResult<T> {
  return z.string().transform(toJson).pipe(schema).safeParse(body);
}

function toJson(text: string, check: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    check.addIssue({ code: "custom", message: "the body is not JSON" });
    return z.NEVER;
  }
}

function invalid(c: Context<Env>, error: z.ZodError): Response {
  const issues = error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  return problem(c, "invalid_request", "See issues.", issues);
}

function problem(c: Context, code: ProblemCode, detail: string, issues?: Problem["issues"]): Response {
  const status = problemStatus[code];
  const body: Problem = {
    type: "about:blank",
    title: titles[code] ?? code,
    status,
    code,
    detail,
    requestId: (c as Context<Env>).var.requestId,
    ...(issues && { issues }),
  };
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, {
    "content-type": "application/problem+json",
  });
}
