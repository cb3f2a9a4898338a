// Refuses addresses with control characters: no name or word has them, and Postgres cannot store them.
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../env.ts";
import { ProblemError } from "../problem.ts";

const encodedControl = /%([01][0-9a-f]|7f)/i;

export const wellFormedUrl = createMiddleware<AppEnv>(async (c, next) => {
  if (encodedControl.test(c.req.url)) {
    throw new ProblemError(
      "invalid_request",
      "The address has control characters (%00 to %1F, %7F); leave them out.",
    );
  }
  await next();
});
