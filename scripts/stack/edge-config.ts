// The Worker's configuration for this machine: wrangler.toml with absolute paths and local rate limits, and its vars.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { experimental_readRawConfig as readRawConfig } from "wrangler";
import type { StackContext } from "./stack-context.ts";
import { edgeSettings, pick, type Settings } from "./user-settings.ts";

/** Locally every client is one address: a limit that no honest test run reaches. */
const localLimit = 1_000_000;

interface RateLimit {
  simple: { limit: number; period: number };
}
const raised = (it: RateLimit): RateLimit => ({ ...it, simple: { ...it.simple, limit: localLimit } });

/** Writes the configuration and the vars file; `bundle` is the built Worker to run as it is, without watching. */
export function writeEdgeConfig(context: StackContext, bundle?: string): void {
  const { layout, realRateLimits, wranglerConfig } = context;
  const { rawConfig: config } = readRawConfig({ config: wranglerConfig });
  const root = dirname(wranglerConfig);
  const assets = resolve(root, config.assets?.directory ?? "public");
  mkdirSync(assets, { recursive: true });
  const ratelimits = (config.ratelimits ?? []) as RateLimit[];
  const local = {
    ...config,
    main: bundle ?? resolve(root, config.main ?? "src/worker.ts"),
    ...(bundle !== undefined && { no_bundle: true }),
    assets: { ...config.assets, directory: assets },
    alias: absolute(config.alias ?? {}, root),
    ratelimits: realRateLimits ? ratelimits : ratelimits.map(raised),
  };
  writeFileSync(layout.edgeConfig, JSON.stringify(local, undefined, 2));
  writeFileSync(layout.edgeVars, toEnvFile(edgeVars(context)), { mode: 0o600 });
}

/** Modules of our own that stand in for a library's, wherever the configuration lies. */
const absolute = (alias: Record<string, string>, root: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(alias).map(([from, to]) => [from, to.startsWith(".") ? resolve(root, to) : to]),
  );

function edgeVars({ addresses, keys, settings, extra }: StackContext): Settings {
  return {
    ENVIRONMENT: "local",
    SUPABASE_URL: addresses.supabase,
    SUPABASE_PUBLISHABLE_KEY: keys.publishableKey,
    SUPABASE_JWT_PRIVATE_KEY: JSON.stringify(keys.signingKey),
    UPSTASH_REDIS_REST_URL: addresses.redis,
    UPSTASH_REDIS_REST_TOKEN: keys.redisToken,
    GATEWAY_URL: addresses.gateway,
    GATEWAY_SECRET: keys.gatewaySecret,
    WORKFLOW_EVENTS_SECRET: keys.workflowEventsSecret,
    SESSION_TOKEN_SECRET: keys.sessionTokenSecret,
    DAILY_MESSAGE_QUOTA: "1000000",
    DEV_OUTBOX_URL: `${addresses.fakes}/outbox`,
    DEV_TRACES_URL: `${addresses.fakes}/otlp/traces`,
    OTEL_EXPORTER_OTLP_ENDPOINT: `${addresses.fakes}/otlp`,
    ...pick(settings, edgeSettings),
    ...extra,
  };
}

/** dotenv's form: a value stands as it is between quotes that it does not contain itself. */
function toEnvFile(vars: Settings): string {
  const quoted = (name: string, value: string): string => {
    const quote = ["'", "`", '"'].find((it) => !value.includes(it));
    if (quote === undefined) throw new Error(`${name} holds all three kinds of quotes`);
    return `${quote}${value}${quote}`;
  };
  return Object.entries(vars)
    .map(([name, value]) => `${name}=${quoted(name, value)}\n`)
    .join("");
}
