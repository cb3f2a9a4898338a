// /rest/v1 of a Supabase project: checks the API key, turns it into the role's token, and passes on to PostgREST.
import {
  Agent,
  request,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from "node:http";
import type { LocalKeys } from "./local-keys.ts";

export interface RestProxyOptions {
  keys: LocalKeys;
  /** PostgREST's port on loopback. */
  port: number;
  serviceToken: string;
}

export const restPrefix = "/rest/v1/";

export function createRestProxy(
  options: RestProxyOptions,
): (req: IncomingMessage, res: ServerResponse) => void {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  return (incoming, outgoing) => {
    const url = new URL(incoming.url ?? "/", "http://local");
    const key = incoming.headers["apikey"] ?? url.searchParams.get("apikey") ?? undefined;
    const headers = authorised(incoming, options, String(key));
    if (!headers) return refuse(outgoing, 401, "Invalid API key");
    url.searchParams.delete("apikey");
    const path = `/${url.pathname.slice(restPrefix.length)}${url.search}`;
    const target = { host: "127.0.0.1", port: options.port, path, method: incoming.method, headers, agent };
    const passed = request(target, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, withoutCors(answer.headers));
      answer.pipe(outgoing);
    });
    passed.on("error", () =>
      outgoing.headersSent ? outgoing.destroy() : refuse(outgoing, 503, "PostgREST does not answer"),
    );
    incoming.pipe(passed);
  };
}

/** The headers PostgREST gets; undefined when the key is unknown. A key sent as bearer is no user's token. */
function authorised(
  incoming: IncomingMessage,
  { keys, serviceToken }: RestProxyOptions,
  key: string,
): OutgoingHttpHeaders | undefined {
  if (key !== keys.publishableKey && key !== keys.secretKey) return undefined;
  const { apikey: _key, host: _host, connection: _connection, authorization, ...headers } = incoming.headers;
  const bearer = authorization?.replace(/^Bearer /i, "");
  if (bearer && bearer !== keys.publishableKey && bearer !== keys.secretKey)
    return { ...headers, authorization };
  if (key === keys.secretKey) return { ...headers, authorization: `Bearer ${serviceToken}` };
  return headers;
}

/** The gateway answers CORS itself. */
function withoutCors(headers: IncomingMessage["headers"]): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith("access-control-")));
}

function refuse(res: ServerResponse, status: number, message: string): void {
  res.writeHead(status, { "content-type": "application/json" });
  res.end(JSON.stringify({ message }));
}
