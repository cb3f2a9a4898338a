// Where big things that are built or fetched once are kept: outside the repository, shared by its copies.
import { homedir } from "node:os";
import { join } from "node:path";

/** `$XDG_CACHE_HOME/x-seven` or `~/.cache/x-seven`, with `parts` below it. */
export function cacheFolder(...parts: string[]): string {
  const base = process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  return join(base, "x-seven", ...parts);
}
