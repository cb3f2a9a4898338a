// The API's description: valid, complete, and true to what is served.
import { describe, expect, test } from "vitest";
import { problemStatus } from "#contracts/problems";
import { edgeWorld } from "#test/fakes/edge-services";

interface Operation {
  responses: Record<string, { description: string; content?: Record<string, unknown> }>;
  security?: unknown[];
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
}

const describeApi = async (): Promise<Document> => (await edgeWorld().request("/openapi.json")).json();

test("every public route is described", async () => {
  const { openapi, paths } = await describeApi();
  expect(openapi).toBe("3.1.0");
  const served = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(served.toSorted()).toEqual([
    "GET /healthz",
    "GET /readyz",
    "GET /v1/bookings/{id}",
    "GET /v1/bookings/{id}.ics",
    "GET /v1/businesses",
    "GET /v1/businesses/{slug}",
    "GET /v1/businesses/{slug}/availability",
    "GET /v1/dashboard/{business}/bookings",
    "GET /v1/dashboard/{business}/catalogue",
    "GET /v1/dashboard/{business}/costs",
    "GET /v1/dashboard/{business}/escalations",
    "GET /v1/dashboard/{business}/escalations/{id}",
    "GET /v1/dashboard/{business}/insights",
    "GET /v1/dashboard/{business}/orders",
    "GET /v1/dashboard/{business}/overview",
    "GET /v1/dashboard/{business}/socket",
    "GET /v1/dashboard/{business}/staff",
    "GET /v1/dashboard/{business}/suggestions",
    "GET /v1/dashboard/{business}/workflows",
    "GET /v1/sessions/{session}/messages",
    "GET /v1/sessions/{session}/socket",
    "GET /v1/sessions/{session}/state",
    "POST /v1/dashboard/{business}/escalations/{id}/close",
    "POST /v1/dashboard/{business}/escalations/{id}/decision",
    "POST /v1/dashboard/{business}/escalations/{id}/replies",
    "POST /v1/sessions",
    "POST /v1/sessions/{session}/messages",
    "POST /v1/workflow-events",
  ]);
});

test("every reference in the document leads somewhere", async () => {
  const document = await describeApi();
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  expect(refs.length).toBeGreaterThan(5);
  for (const [, name] of refs) expect(Object.keys(document.components.schemas)).toContain(name);
});

describe("every described problem", () => {
  test("has a status of its own code, and every code is described somewhere", async () => {
    const { paths } = await describeApi();
    const described = new Set<string>();
    for (const operation of Object.values(paths).flatMap((it) => Object.values(it))) {
      for (const [status, { description, content }] of Object.entries(operation.responses)) {
        if (!content?.["application/problem+json"]) continue;
        for (const code of description.split(", ")) {
          expect(`${code} ${problemStatus[code as keyof typeof problemStatus]}`).toBe(`${code} ${status}`);
          described.add(code);
        }
      }
    }
    const notYet = Object.keys(problemStatus).filter((code) => !described.has(code));
    expect(notYet).toEqual([]);
  });
});
