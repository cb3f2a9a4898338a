// The database's clients against a server that stalls: whatever it keeps back, a query ends.
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair } from "jose";
import { afterEach, expect, test } from "vitest";
import { createClients } from "#adapters/supabase/clients";
import { settingsOf } from "#test/fakes/settings";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Clients of a server that answers each request with `answer`, and lets a query take 50 ms. */
async function clientsOf(answer: (response: ServerResponse) => void) {
  const server = createServer((_request, response) => answer(response));
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const settings = settingsOf({
    SUPABASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    SUPABASE_JWT_PRIVATE_KEY: JSON.stringify({ ...(await exportJWK(privateKey)), kid: "k1" }),
  });
  return createClients(settings, Date.now, { timeoutMs: 50 });
}

test("a query whose answer stops in its middle fails", async () => {
  const { directory } = await clientsOf((response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('[{"id":');
  });
  const { data, error } = await directory.from("businesses").select("id");
  expect(data).toBeNull();
  expect(error?.message).toMatch(/TimeoutError/);
});

test("a query that gets no answer at all fails", async () => {
  const { directory } = await clientsOf(() => {});
  const { error } = await directory.from("businesses").select("id");
  expect(error?.message).toMatch(/TimeoutError/);
});

test("a query whose caller gives up ends with it", async () => {
  const { directory } = await clientsOf(() => {});
  const query = directory.from("businesses").select("id").abortSignal(AbortSignal.abort());
  expect((await query).error?.message).toMatch(/AbortError/);
});
