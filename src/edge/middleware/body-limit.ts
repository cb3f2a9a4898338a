// Refuses bodies over 16 KiB before anyone parses them, whether or not they said their length.
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../env.ts";
import { ProblemError } from "../problem.ts";

const maxBytes = 16 * 1024;
/** What is read and thrown away so that a client still sending hears the answer instead of a reset. */
const patienceBytes = 4 * 1024 * 1024;

export const limitBody = createMiddleware<AppEnv>(async (c, next) => {
  const { body } = c.req.raw;
  if (body) {
    const bytes = await readWithin(body);
    if (!bytes) throw new ProblemError("too_large", `A body may have ${maxBytes} bytes at most.`);
    c.req.raw = new Request(c.req.raw, { method: c.req.method, body: bytes });
  }
  await next();
});

/** The whole body, or null if it is too large. */
async function readWithin(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = new Uint8Array(maxBytes);
  let size = 0;
  for await (const chunk of body) {
    if (size + chunk.byteLength <= maxBytes) kept.set(chunk, size);
    size += chunk.byteLength;
    if (size > patienceBytes) break;
  }
  return size <= maxBytes ? kept.slice(0, size) : null;
}
