// The `postgres` process: one PGlite behind the wire bridge. Env: DATA_DIR, SUPABASE_DIR, PORT.
import { acquireLock } from "../lock-file.ts";
import { createPostgresBridge } from "../postgres-bridge.ts";
import { freshSession, openDatabase, SqlFileError } from "../postgres-database.ts";
import { need } from "./process-env.ts";

const data = need("DATA_DIR");
const unlock = acquireLock(`${data}.lock`);
const db = await openDatabase({ data, supabase: need("SUPABASE_DIR") }, (line) => console.log(line)).catch(
  fail,
);
const bridge = createPostgresBridge(db, { freshSession });
bridge.server.listen(Number(need("PORT")), "127.0.0.1", () => console.log("listening"));

function fail(error: unknown): never {
  console.error(error instanceof SqlFileError ? error.message : error);
  process.exit(1);
}

const stop = async (): Promise<void> => {
  await bridge.close();
  await db.close();
  unlock();
  process.exit(0);
};
process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
