// The API's own description at /openapi.json.
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv } from "../env.ts";
import { describeSecurity, document } from "../openapi.ts";

/** Call last: it describes what `app` serves by then. */
export function serveDescription(app: OpenAPIHono<AppEnv>): void {
  describeSecurity(app);
  app.get("/openapi.json", (c) =>
    c.json(app.getOpenAPI31Document({ ...document, servers: [{ url: new URL(c.req.url).origin }] })),
  );
}
