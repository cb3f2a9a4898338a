// The Worker under test in workerd: Durable Object classes, reached by `runInDurableObject`.
import { DurableObject } from "cloudflare:workers";

/** A Durable Object with nothing of its own: a SQLite database to test parts upon. */
export class BareObject extends DurableObject {}

export default {
  fetch: () => new Response("The tests speak to Durable Objects directly.", { status: 404 }),
} satisfies ExportedHandler;
