// Puts a fetch-shaped fake on a loopback port, for processes of their own.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";

export interface Listening {
  url: string;
  close(): Promise<void>;
}

export async function listen(fetch: (request: Request) => Response | Promise<Response>): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: async (it) => fetch(await copyOf(it)),
    overrideGlobalObjects: false,
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async (): Promise<void> => {
    const closed = once(server, "close");
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** The adaptor's request only looks like one: a fake may hand it on to `new Request`. */
async function copyOf(it: Request): Promise<Request> {
  const body = it.method === "GET" || it.method === "HEAD" ? {} : { body: await it.text() };
  return new Request(it.url, { method: it.method, headers: it.headers, ...body });
}
