// The part that speaks Upstash's REST API.
import { join } from "node:path";
import type { Part } from "../part.ts";
import { answers } from "../probes.ts";
import { childEnvironment, type StackContext } from "../stack-context.ts";
import { repository } from "../stack-layout.ts";

export function redisPart({ layout, ports, keys, redisBackend }: StackContext): Part {
  return {
    name: "redis",
    needs: [],
    file: process.execPath,
    args: [join(repository, "scripts/stack/processes/redis.ts")],
    cwd: repository,
    env: childEnvironment({
      PORT: String(ports.redis),
      TOKEN: keys.redisToken,
      DATA_DIR: layout.redis,
      ...(redisBackend !== undefined && { REDIS_BACKEND: redisBackend }),
    }),
    ready: () => answers(`http://127.0.0.1:${ports.redis}/ping?_token=${keys.redisToken}`),
  };
}
