// The `supabase` process: the gateway over PostgREST and the accounts, and the fake providers, and
// a collector of traces.
// Env: KEYS_FILE, OUTBOX_FILE, PORT; POSTGREST_PORT and DATABASE_URL unless a hosted project is used.
import postgres from "postgres";
import { createAccessTokens } from "../access-tokens.ts";
import { createAccounts } from "../auth-accounts.ts";
import { createFakeProviders } from "../fake-providers.ts";
import { localKeys } from "../local-keys.ts";
import { openOutbox } from "../outbox.ts";
import { createSupabaseGateway } from "../supabase-gateway.ts";
import { createCollector } from "../trace-collector.ts";
import { need } from "./process-env.ts";

const keys = await localKeys(need("KEYS_FILE"));
const port = Number(need("PORT"));
const database = process.env["DATABASE_URL"];
const sql = database ? postgres(database, { max: 2, idle_timeout: 20, fetch_types: false }) : undefined;
const fakes = createFakeProviders({ ...keys, outbox: openOutbox(need("OUTBOX_FILE")) });
fakes.route("/otlp", createCollector());
const server = await createSupabaseGateway({
  keys,
  tokens: await createAccessTokens(keys, `http://127.0.0.1:${port}/auth/v1`),
  ...(sql && { project: { postgrestPort: Number(need("POSTGREST_PORT")), accounts: createAccounts(sql) } }),
  fakes,
});
server.listen(port, "127.0.0.1", () => console.log("listening"));

const stop = async (): Promise<void> => {
  server.closeAllConnections();
  await sql?.end({ timeout: 1 });
  process.exit(0);
};
process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
