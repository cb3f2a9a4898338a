// The product's Worker with two additions for measuring: a bare Durable Object echo, and a session's size.
import { DurableObject } from "cloudflare:workers";
import { ChatSession as ProductChatSession } from "../../durable-objects/chat-session.ts";
import product from "../../src/worker.ts";

interface BenchEnv {
  ECHO: DurableObjectNamespace<Echo>;
  CHAT_SESSION: DurableObjectNamespace<ChatSession>;
}

/** What a Durable Object costs that does nothing. */
export class Echo extends DurableObject {
  echo(text: string): string {
    return text;
  }
}

export class ChatSession extends ProductChatSession {
  /** Bytes of this session's SQLite file. */
  size(): number {
    return this.ctx.storage.sql.databaseSize;
  }
}

export default {
  async fetch(request: Request, env: BenchEnv, context: ExecutionContext): Promise<Response> {
    const url = new URL(request.url);
    const name = url.searchParams.get("name") ?? "bench";
    if (url.pathname === "/bench/echo")
      return new Response(await env.ECHO.getByName(name).echo(await request.text()));
    if (url.pathname === "/bench/size") return Response.json(await env.CHAT_SESSION.getByName(name).size());
    return product.fetch(request, env as never, context);
  },
};
