// The pages people see: the town, one business with its chat, the API to read, and the local stack's own.
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Text } from "#contracts/text";
import type { AppEnv } from "../env.ts";
import { languageOf } from "../language.ts";
import { describeSecurity, document, newRouter } from "../openapi.ts";
import { businessModel } from "../pages/business-model.ts";
import { businessPage } from "../pages/business.ts";
import { docsPage, type ApiDescription } from "../pages/docs.ts";
import { homePage } from "../pages/home.ts";
import { outboxPage } from "../pages/outbox.ts";
import { tracesModel, traceModel } from "../pages/traces-model.ts";
import { tracePage, tracesPage } from "../pages/traces.ts";
import { dashboardPage, discoverPage } from "../pages/stage.ts";
import { structuredData } from "../pages/structured-data.ts";
import { ProblemError } from "../problem.ts";
import { businessOf } from "./businesses.ts";

/** The whole town fits on one page. */
const townSize = 100;
/** A page may be a minute old. */
const brief = { "cache-control": "public, max-age=60" };

export function pageRoutes() {
  const pages = newRouter();
  pages.get("/", async (c) => {
    const query = Text.parse(c.req.query("q")?.trim().slice(0, 200) ?? "");
    const found = await c.var.services.directory.list(query ? { q: query } : {}, townSize);
    const businesses = found === "bad_cursor" ? [] : found.items;
    return c.html(homePage({ query, businesses, language: languageOf(c) }), 200, brief);
  });
  pages.get("/b/:slug", async (c) => {
    const { directory, now } = c.var.services;
    const business = await businessOf(c, c.req.param("slug"));
    const language = languageOf(c);
    const [widgetKey, reviews] = await Promise.all([
      directory.widgetKeyOf(business.slug),
      // A page without them is better than none.
      directory.reviews(business.id).catch(() => []),
    ]);
    const model = businessModel(business, widgetKey, now(), reviews, language);
    const structured = structuredData(business, new URL(c.req.url).origin);
    // A change of the menu shows at once.
    const fresh = { "cache-control": "no-cache" };
    return c.html(businessPage({ ...model, structured }), 200, fresh);
  });
  pages.get("/discover", (c) => c.html(discoverPage(languageOf(c)), 200, brief));
  pages.get("/dashboard", (c) => {
    const { signIn } = c.var.services;
    // Signing in happens there and nowhere else.
    c.set("connectTo", new URL(signIn.url).origin);
    return c.html(dashboardPage(signIn, languageOf(c)), 200, brief);
  });
  pages.get("/dev/outbox", async (c) => {
    const { outbox } = c.var.services;
    if (!outbox) throw new ProblemError("not_found", "The outbox is a page of the local stack.");
    return c.html(outboxPage({ messages: await outbox() }), 200, { "cache-control": "no-store" });
  });
  pages.get("/dev/traces", async (c) => {
    const { traces } = c.var.services;
    if (!traces) throw new ProblemError("not_found", "Traces are a page of the local stack.");
    const id = c.req.query("trace");
    const fresh = { "cache-control": "no-store" };
    if (id === undefined) return c.html(tracesPage(tracesModel(await traces.recent())), 200, fresh);
    const spans = /^[0-9a-f]{32}$/.test(id) ? await traces.find(id) : [];
    if (spans.length === 0) throw new ProblemError("not_found", "This trace is not kept, or no longer.");
    return c.html(tracePage(traceModel(id, spans)), 200, fresh);
  });
  return pages;
}

/** `/openapi.json` and `/docs`. Call last: they describe what `app` serves by then. */
export function serveDescription(app: OpenAPIHono<AppEnv>): void {
  describeSecurity(app);
  const describe = (url: string) =>
    app.getOpenAPI31Document({ ...document, servers: [{ url: new URL(url).origin }] });
  app.get("/openapi.json", (c) => c.json(describe(c.req.url), 200, brief));
  app.get("/docs", (c) => c.html(docsPage(describe(c.req.url) as unknown as ApiDescription), 200, brief));
}
