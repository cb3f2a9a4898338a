// Shared pieces of the OpenAPI description, and the router every group of routes starts from.
import { OpenAPIHono } from "@hono/zod-openapi";
import * as z from "zod";
import { Problem, problemStatus, type ProblemCode } from "#contracts/problems";
import type { AppEnv } from "./env.ts";
import { invalid } from "./problem.ts";

/** A router whose validation answers with problem+json. */
export const newRouter = () =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalid(whereOf[result.target] ?? "request", result.error);
    },
  });

const whereOf: Record<string, string> = { json: "body", query: "query", param: "path", header: "headers" };

/** A schema with the name it has in the document. */
export const named = <T extends z.ZodType>(id: string, schema: T): T => schema.meta({ id });

export const json = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: { "application/json": { schema } },
});

export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { "application/json": { schema } },
});

const problem = named("Problem", Problem);

/** The error answers of a route, by code; codes of one status share an entry. */
export function problems(...codes: ProblemCode[]) {
  const byStatus = Map.groupBy(codes, (code) => problemStatus[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      { description: group.join(", "), content: { "application/problem+json": { schema: problem } } },
    ]),
  );
}

export const bySession = [{ sessionToken: [] }];
export const byWidgetKey = [{ widgetKey: [] }];
export const byMember = [{ memberToken: [] }];
export const inSession = { params: z.object({ session: z.string().describe("The session's id, ses_…") }) };

export const document = {
  openapi: "3.1.0",
  info: {
    title: "X-Seven",
    version: "1.0.0",
    description:
      "An AI front desk for local businesses. Errors are RFC 9457 problem details with `code` and `requestId`. " +
      "Instants are ISO 8601 with an offset; money is `{amount, currency}` in minor units.",
  },
};

/** Names the ways a caller proves who it is. */
export function describeSecurity(app: OpenAPIHono<AppEnv>): void {
  const registry = app.openAPIRegistry;
  registry.registerComponent("securitySchemes", "sessionToken", {
    type: "http",
    scheme: "bearer",
    description: "The token POST /v1/sessions gave",
  });
  registry.registerComponent("securitySchemes", "memberToken", {
    type: "http",
    scheme: "bearer",
    description: "A member's Supabase access token",
  });
  registry.registerComponent("securitySchemes", "widgetKey", {
    type: "apiKey",
    in: "header",
    name: "X-Widget-Key",
    description: "The business's publishable key; browsers only from an allowed origin",
  });
  registry.registerComponent("securitySchemes", "webhookSignature", {
    type: "apiKey",
    in: "header",
    name: "webhook-signature",
    description: "Standard Webhooks, with webhook-id and webhook-timestamp",
  });
}
