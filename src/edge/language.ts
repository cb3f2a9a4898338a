// Which of the pages' languages a visitor reads: the first they name that is spoken here, else English.
import type { Context } from "hono";
import type { AppEnv } from "./env.ts";

const spoken = ["en", "es"] as const;
export type Language = (typeof spoken)[number];

/** By the browser's Accept-Language; the answer varies with it. */
export function languageOf(c: Context<AppEnv>): Language {
  c.header("vary", "accept-language", { append: true });
  const wanted = (c.req.header("accept-language") ?? "")
    .split(",")
    .map((it) => {
      const [tag = "", ...more] = it.trim().toLowerCase().split(";");
      const weight = more.find((part) => part.trim().startsWith("q="));
      return { base: tag.split("-")[0], weight: weight ? Number(weight.trim().slice(2)) || 0 : 1 };
    })
    .toSorted((a, b) => b.weight - a.weight);
  for (const { base, weight } of wanted) {
    const found = spoken.find((it) => it === base);
    if (found && weight > 0) return found;
  }
  return "en";
}
