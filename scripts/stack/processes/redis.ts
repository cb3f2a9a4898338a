// The `redis` process: Upstash's REST shape over redis-server (when installed) or an in-memory stand-in.
// Env: PORT, TOKEN, DATA_DIR; REDIS_BACKEND=mock leaves redis-server aside.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { findExecutable } from "../find-executable.ts";
import { choosePorts } from "../ports.ts";
import { mockBackend, redisServerBackend, type RedisBackend } from "../redis-backend.ts";
import { createUpstashFront } from "../upstash-front.ts";
import { need } from "./process-env.ts";

const server = process.env["REDIS_BACKEND"] === "mock" ? undefined : findExecutable("redis-server");
const backend = server === undefined ? await mockBackend() : await startServer(server, need("DATA_DIR"));
if (server === undefined)
  console.log("no redis-server on PATH: an in-memory stand-in, empty after a restart");
const front = createUpstashFront({ backend, token: need("TOKEN") });
front.listen(Number(need("PORT")), "127.0.0.1", () => console.log("listening"));

/** redis-server as a child in this process's group; when it dies, so does this process, and both are started again. */
async function startServer(file: string, dir: string): Promise<RedisBackend> {
  mkdirSync(dir, { recursive: true });
  const [port = 0] = await choosePorts([0]);
  const settings = [
    "--port",
    String(port),
    "--bind",
    "127.0.0.1",
    "--dir",
    dir,
    "--save",
    "",
    "--appendonly",
    "yes",
  ];
  const child = spawn(file, settings, { stdio: ["ignore", "ignore", "inherit"] });
  child.on("exit", (code) => {
    console.error(`error: redis-server ended (${code ?? "killed"})`);
    process.exit(1);
  });
  return redisServerBackend(`redis://127.0.0.1:${port}`);
}

const stop = async (): Promise<void> => {
  front.closeAllConnections();
  await backend.close();
  process.exit(0);
};
process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
