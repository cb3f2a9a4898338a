// The link of a message about a booking: its code stands behind the hash, which is sent to no server, and leaves it at once.

/** The code in the page's address, which is taken off it; null: there is none. */
export function takeCode(page: Pick<Location, "hash" | "pathname" | "search">, past: History): string | null {
  if (!page.hash.startsWith("#booking=")) return null;
  const code = /^#booking=([0-9A-Za-z-]{10,14})$/.exec(page.hash)?.[1] ?? null;
  past.replaceState(past.state, "", page.pathname + page.search);
  return code;
}
