// Which of the pages' languages a visitor reads: the one they chose, else the first they name that is spoken here.
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { AppEnv } from "./env.ts";

const spoken = ["en", "es"] as const;
export type Language = (typeof spoken)[number];

const drawer = "lang";
const yearSeconds = 365 * 24 * 3600;
const spokenAs = (said: string | undefined): Language | undefined => spoken.find((it) => it === said);

/** By their choice, else by the browser's Accept-Language, else English; the answer varies with both. */
export function languageOf(c: Context<AppEnv>): Language {
  c.header("vary", "accept-language, cookie", { append: true });
  const chosen = spokenAs(getCookie(c, drawer));
  if (chosen) return chosen;
  const wanted = (c.req.header("accept-language") ?? "")
    .split(",")
    .map((it) => {
      const [tag = "", ...more] = it.trim().toLowerCase().split(";");
      const weight = more.find((part) => part.trim().startsWith("q="));
      return { base: tag.split("-")[0], weight: weight ? Number(weight.trim().slice(2)) || 0 : 1 };
    })
    .toSorted((a, b) => b.weight - a.weight);
  for (const { base, weight } of wanted) {
    const found = spokenAs(base);
    if (found && weight > 0) return found;
  }
  return "en";
}

/** `?lang=es` on any page: remembered, and back to the same page without it. */
export const chosenLanguage: MiddlewareHandler<AppEnv> = async (c, next) => {
  const chosen = spokenAs(c.req.query(drawer));
  if (!chosen || c.req.method !== "GET" || c.req.path.startsWith("/v1/")) return next();
  const { pathname, searchParams, protocol } = new URL(c.req.url);
  searchParams.delete(drawer);
  const secure = protocol === "https:";
  setCookie(c, drawer, chosen, { path: "/", maxAge: yearSeconds, sameSite: "Lax", secure });
  c.header("cache-control", "no-store");
  const query = searchParams.toString();
  // One slash: what begins with two names another host.
  return c.redirect(`/${pathname.replace(/^\/+/u, "")}${query ? `?${query}` : ""}`, 303);
};
