// A customer takes back that they agreed to a business's news, by the secret that came with them.
import { Uuid } from "#contracts/ids";
import { languageOf } from "../language.ts";
import { newRouter } from "../openapi.ts";
import { newsStoppedPage, stopNewsPage } from "../pages/news.ts";
import { ProblemError } from "../problem.ts";

const mine = { "cache-control": "no-store" };

export function newsRoutes() {
  const routes = newRouter();
  routes.get("/news/stop", (c) =>
    c.html(stopNewsPage(tokenOf(c.req.query("token")), languageOf(c)), 200, mine),
  );
  routes.post("/news/stop", async (c) => {
    const { token } = await c.req.parseBody();
    await c.var.services.directory.stopNews(tokenOf(token));
    return c.html(newsStoppedPage(languageOf(c)), 200, mine);
  });
  return routes;
}

function tokenOf(given: unknown): Uuid {
  const token = Uuid.safeParse(given);
  if (!token.success)
    throw new ProblemError("invalid_request", "The link is not whole; open it again from the message.");
  return token.data;
}
