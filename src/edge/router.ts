// The edge's table of contents: what runs before every route, and which routes there are.
import type { OpenAPIHono } from "@hono/zod-openapi";
import { contextOf } from "./ask-object.ts";
import type { AppEnv, Env } from "./env.ts";
import { chosenLanguage } from "./language.ts";
import { limitBody } from "./middleware/body-limit.ts";
import { cors } from "./middleware/cors.ts";
import { observed } from "./middleware/observed.ts";
import { limitAddress } from "./middleware/rate-limit.ts";
import { requestId } from "./middleware/request-id.ts";
import { securityHeaders } from "./middleware/security-headers.ts";
import { provide } from "./middleware/services.ts";
import { wellFormedUrl } from "./middleware/well-formed-url.ts";
import { notFound } from "./not-found.ts";
import { newRouter } from "./openapi.ts";
import type { Services } from "./ports.ts";
import { problemOf } from "./problem.ts";
import { refuse } from "./refuse.ts";
import { bookingRoutes } from "./routes/bookings.ts";
import { businessRoutes } from "./routes/businesses.ts";
import { costRoutes } from "./routes/costs.ts";
import { dashboardRoutes } from "./routes/dashboard.ts";
import { deskRoutes } from "./routes/desk.ts";
import { escalationRoutes } from "./routes/escalations.ts";
import { healthRoutes } from "./routes/health.ts";
import { insightRoutes } from "./routes/insights.ts";
import { messageRoutes } from "./routes/messages.ts";
import { newsRoutes } from "./routes/news.ts";
import { pageRoutes, serveDescription } from "./routes/pages.ts";
import { sessionRoutes } from "./routes/sessions.ts";
import { socketRoutes } from "./routes/socket.ts";
import { workflowEventRoutes } from "./routes/workflow-events.ts";

/** Addresses that anybody may ask and that cost a query or a turn; Temporal's callbacks are not among them. */
const openToAll = [
  "/v1/sessions/*",
  "/v1/businesses/*",
  "/v1/bookings/*",
  "/v1/dashboard/*",
  "/",
  "/b/*",
  "/news/*",
];

/** @param servicesOf the composition root; called with the request's environment. */
export function createApp(servicesOf: (env: Env) => Services): OpenAPIHono<AppEnv> {
  const app = newRouter();

  app.use(requestId, securityHeaders, provide(servicesOf), observed);
  app.use("/v1/*", cors, limitBody);
  app.use(wellFormedUrl, chosenLanguage);
  for (const path of openToAll) app.use(path, limitAddress);

  app.route("/", sessionRoutes());
  app.route("/", messageRoutes());
  app.route("/", socketRoutes());
  app.route("/", businessRoutes());
  app.route("/", bookingRoutes());
  app.route("/", escalationRoutes());
  app.route("/", costRoutes());
  app.route("/", dashboardRoutes());
  app.route("/", deskRoutes());
  app.route("/", insightRoutes());
  app.route("/", workflowEventRoutes());
  app.route("/", newsRoutes());
  app.route("/", healthRoutes());
  app.route("/", pageRoutes());
  serveDescription(app);

  app.notFound(notFound(app));
  app.onError((error, c) => refuse(c, problemOf(error, contextOf(c))));
  return app;
}
