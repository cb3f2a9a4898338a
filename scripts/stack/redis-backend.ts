// The Redis behind the Upstash front: a redis-server of its own when one is installed, else ioredis-mock in memory.
import { Redis } from "ioredis";

export interface RedisBackend {
  call(command: string[]): Promise<unknown>;
  /** All or nothing; a command's own error stands in its place in the answer. */
  transaction(commands: string[][]): Promise<unknown[]>;
  close(): Promise<void>;
}

export function redisServerBackend(url: string): RedisBackend {
  const redis = new Redis(url, { maxRetriesPerRequest: 1 });
  redis.on("error", (error) => console.error("redis:", error.message));
  return {
    call: ([name = "", ...args]) => redis.call(name, ...args),
    transaction: async (commands) => {
      const multi = redis.multi();
      for (const [name = "", ...args] of commands) multi.call(name, ...args);
      return unpack(await multi.exec());
    },
    close: async () => redis.disconnect(),
  };
}

type Method = (...args: string[]) => unknown;

/** Simpler than a Redis: no shebang in scripts, no check of a value's type; a command it lacks is an unknown one. */
export async function mockBackend(): Promise<RedisBackend> {
  const { default: RedisMock } = await import("ioredis-mock");
  const redis = new RedisMock();
  const method = (of: object, name: string): Method => {
    const found: unknown = Reflect.get(of, name.toLowerCase());
    if (typeof found !== "function") throw new Error(`ERR unknown command '${name}'`);
    return (...args) => found.apply(of, args) as unknown;
  };
  return {
    call: async (command) => {
      const [name = "", ...args] = withCapitals(command);
      return method(redis, name)(...args);
    },
    transaction: async (commands) => {
      const multi = redis.multi();
      for (const [name = "", ...args] of commands.map(withCapitals)) method(multi, name)(...args);
      return unpack(await multi.exec());
    },
    close: async () => redis.disconnect(),
  };
}

/** The mock knows SET's options in capitals only; clients write them as they like. */
function withCapitals([name = "", ...args]: string[]): string[] {
  if (name.toUpperCase() !== "SET") return [name, ...args];
  return [name, ...args.map((it, index) => (index < 2 ? it : it.toUpperCase()))];
}

function unpack(answers: [error: Error | null, result: unknown][] | null): unknown[] {
  return (answers ?? []).map(([error, result]) => error ?? result);
}
