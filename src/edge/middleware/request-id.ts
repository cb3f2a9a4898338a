// Gives every request an id that travels to the Durable Object, the workflow and back into the answer.
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../env.ts";

const wellFormed = /^[A-Za-z0-9_-]{8,64}$/;

export const requestId = createMiddleware<AppEnv>(async (c, next) => {
  const given = c.req.header("x-request-id");
  const id = given && wellFormed.test(given) ? given : `req_${crypto.randomUUID().replaceAll("-", "")}`;
  c.set("requestId", id);
  await next();
  if (!isUpgrade(c.res)) c.header("x-request-id", id);
});

/** A 101 answer carries its socket and must be passed on untouched. */
export const isUpgrade = (response: Response): boolean => response.status === 101;
