// What Cloudflare binds to the Worker, and what a request carries through the edge.
import type { RateLimiter } from "#adapters/admission";
import type { Settings } from "#adapters/settings";
import type { ChatType } from "#contracts/chat";
import type { SessionId, Uuid } from "#contracts/ids";
import type { Membership, Services } from "./ports.ts";

/** Settings arrive as strings; `readSettings` parses them. */
type RawSettings = { [Name in keyof Settings]?: string };

/** As much of a Durable Object namespace as the edge needs. */
interface ObjectNamespace {
  idFromName(name: string): object;
  get(id: object): object;
}

export interface Env extends RawSettings {
  CHAT_SESSION: ObjectNamespace;
  BUSINESS_DESK: ObjectNamespace;
  ASSETS: { fetch(request: Request): Promise<Response> };
  RATE_LIMIT_ADDRESS: RateLimiter;
  RATE_LIMIT_KEY: RateLimiter;
}

/** The holder of a verified session token. */
export interface Caller {
  session: SessionId;
  chat: ChatType;
  business: Uuid | null;
  /** The first of this visitor's sessions, where this one follows from another. */
  visitor: SessionId | undefined;
  /** When the token ends, ISO 8601. */
  expiresAt: string;
}

/** Hono's type parameters for every router of the edge. */
export interface AppEnv {
  Bindings: Env;
  Variables: {
    requestId: string;
    /** The request's span, for what goes on elsewhere. */
    traceparent: string | null;
    services: Services;
    /** Another origin that the page's script may ask. */
    connectTo: string | undefined;
    /** Set by `requireSession`. */
    caller: Caller;
    /** Set by `requireMember`. */
    member: Membership & { token: string };
  };
}
