// The product's Worker with additions for measuring: a bare Durable Object echo, a session's size and its eviction,
// and recognisers that leave every message to the model.
import { DurableObject } from "cloudflare:workers";
import { createTurnRunner } from "#conversation/run-turn";
import { understand } from "#understanding/understand";
import type { SessionServices } from "../../durable-objects/session-services.ts";
import { ChatSession as ProductChatSession } from "../../durable-objects/chat-session.ts";
import product from "../../src/worker.ts";

export { BusinessDesk } from "../../durable-objects/business-desk.ts";

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

  /** Out of memory at once, whatever is under way. */
  evict(): void {
    this.ctx.abort("evicted by the bench");
  }

  protected override makeServices(): SessionServices {
    const services = super.makeServices();
    if (!("BENCH_ASK_MODEL" in this.env)) return services;
    return { ...services, createTurnRunner: (saver) => createTurnRunner(saver, unsure) };
  }
}

/** Reads as the product does, and is never sure. */
const unsure: typeof understand = (text, context) => {
  const { commands, entities } = understand(text, context);
  return { entities, commands: commands.map((it) => ({ ...it, confidence: Math.min(it.confidence, 0.55) })) };
};

export default {
  async fetch(request: Request, env: BenchEnv, context: ExecutionContext): Promise<Response> {
    const url = new URL(request.url);
    const name = url.searchParams.get("name") ?? "bench";
    if (url.pathname === "/bench/echo")
      return new Response(await env.ECHO.getByName(name).echo(await request.text()));
    if (url.pathname === "/bench/size") return Response.json(await env.CHAT_SESSION.getByName(name).size());
    if (url.pathname === "/bench/evict") {
      await env.CHAT_SESSION.getByName(name)
        .evict()
        .catch(() => undefined);
      return new Response(null, { status: 204 });
    }
    return product.fetch(request, env as never, context);
  },
};
