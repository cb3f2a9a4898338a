// All that the parts of one stack are made from: folders, ports, keys, addresses, settings.
import { delimiter, join } from "node:path";
import type { LocalKeys } from "./local-keys.ts";
import { choosePorts } from "./ports.ts";
import { repository, type StackLayout } from "./stack-layout.ts";
import type { Settings } from "./user-settings.ts";

export interface StackPorts {
  edge: number;
  supabase: number;
  postgrest: number;
  postgres: number;
  redis: number;
  temporal: number;
  temporalUi: number;
  gateway: number;
  gatewayMetrics: number;
  workerMetrics: number;
}

/** Where the parts are, local or not. */
export interface StackAddresses {
  edge: string;
  supabase: string;
  /** The local gateway's fake providers. */
  fakes: string;
  postgres: string;
  redis: string;
  temporal: string;
  temporalUi: string;
  gateway: string;
  /** Where the container's processes show what they count. */
  metrics: { gateway: string; worker: string };
}

export interface StackContext {
  layout: StackLayout;
  ports: StackPorts;
  keys: LocalKeys;
  addresses: StackAddresses;
  /** What the user set; wins over what the stack would make. */
  settings: Settings;
  /** Added to the edge's and the container's environment, over everything else. */
  extra: Settings;
  /** Start anew on changes of the code. */
  watch: boolean;
  /** The Worker's own rate limits instead of the high ones for a machine whose clients are one address. */
  realRateLimits: boolean;
  /** The Worker's wrangler.toml. */
  wranglerConfig: string;
  /** The folder of migrations/ and seed.sql. */
  supabaseDir: string;
  /** "mock" leaves an installed redis-server aside. */
  redisBackend: "mock" | undefined;
}

/** Ports in a row from the edge's; 0 takes any. */
export async function stackPorts(edge: number): Promise<StackPorts> {
  const names = [
    "edge",
    "supabase",
    "postgrest",
    "postgres",
    "redis",
    "temporal",
    "temporalUi",
    "gateway",
    "gatewayMetrics",
    "workerMetrics",
  ] as const;
  const chosen = await choosePorts(names.map((_, index) => (edge === 0 ? 0 : edge + index)));
  return Object.fromEntries(names.map((name, index) => [name, chosen[index] ?? 0])) as Record<
    (typeof names)[number],
    number
  >;
}

export function stackAddresses(ports: StackPorts, settings: Settings): StackAddresses {
  const local = (port: number): string => `http://127.0.0.1:${port}`;
  const hosted = settings["SUPABASE_URL"];
  return {
    edge: local(ports.edge),
    supabase: hosted ?? local(ports.supabase),
    fakes: `${local(ports.supabase)}/fake`,
    postgres:
      settings["DATABASE_URL"] ?? (hosted ? "" : `postgres://postgres@127.0.0.1:${ports.postgres}/postgres`),
    redis: settings["UPSTASH_REDIS_REST_URL"] ?? local(ports.redis),
    temporal: settings["TEMPORAL_ADDRESS"] ?? `127.0.0.1:${ports.temporal}`,
    temporalUi: settings["TEMPORAL_ADDRESS"] ? "" : local(ports.temporalUi),
    gateway: settings["GATEWAY_URL"] ?? local(ports.gateway),
    metrics: {
      gateway: `${local(ports.gatewayMetrics)}/metrics`,
      worker: `${local(ports.workerMetrics)}/metrics`,
    },
  };
}

/** The environment of a child: this process's own, without the settings that the stack hands out itself. */
export function childEnvironment(own: Settings): Record<string, string> {
  const inherited = [
    "HOME",
    "USER",
    "LANG",
    "TZ",
    "TMPDIR",
    "XDG_CACHE_HOME",
    "NODE_EXTRA_CA_CERTS",
    "SSL_CERT_FILE",
  ];
  const proxies = Object.keys(process.env).filter((it) => /^(https?|no|all)_proxy$/i.test(it));
  const kept = [...inherited, ...proxies].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const path = [join(repository, "node_modules/.bin"), process.env["PATH"] ?? ""].join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path, ...own };
}
