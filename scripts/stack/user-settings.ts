// What the person who starts the stack has set: .dev.vars, overlaid by the shell's environment.
// An address set there is used instead of the local part (docs/configuration.md has the table).
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

export type Settings = Readonly<Record<string, string>>;

/** Settings of the edge Worker that may come from outside, beyond what the stack makes itself. */
export const edgeSettings = [
  "SUPABASE_URL",
  "SUPABASE_PUBLISHABLE_KEY",
  "SUPABASE_JWT_PRIVATE_KEY",
  "UPSTASH_REDIS_REST_URL",
  "UPSTASH_REDIS_REST_TOKEN",
  "GATEWAY_URL",
  "GATEWAY_SECRET",
  "WORKFLOW_EVENTS_SECRET",
  "SESSION_TOKEN_SECRET",
  "DAILY_MESSAGE_QUOTA",
  "MODEL_BASE_URL",
  "MODEL_API_KEY",
  "MODEL_NAME",
  "LARGE_MODEL_BASE_URL",
  "LARGE_MODEL_API_KEY",
  "LARGE_MODEL_NAME",
  "EMBEDDING_BASE_URL",
  "EMBEDDING_API_KEY",
  "EMBEDDING_NAME",
  "MODEL_PRICES",
  "MODEL_DAILY_BUDGET_MICROS",
  "MODEL_CALL_TIMEOUT_MS",
  "MODEL_TURN_TIMEOUT_MS",
  "OTEL_EXPORTER_OTLP_ENDPOINT",
  "OTEL_EXPORTER_OTLP_HEADERS",
  "OTEL_TRACES_SAMPLER_ARG",
] as const;

/** Settings of the container (worker and gateway) that may come from outside. */
export const containerSettings = [
  "TEMPORAL_ADDRESS",
  "TEMPORAL_NAMESPACE",
  "TEMPORAL_TLS",
  "TEMPORAL_API_KEY",
  "TEMPORAL_TASK_QUEUE",
  "SUPABASE_URL",
  "SUPABASE_SECRET_KEY",
  "GATEWAY_SECRET",
  "WORKFLOW_EVENTS_SECRET",
  "RESEND_URL",
  "RESEND_API_KEY",
  "EMAIL_FROM",
  "TWILIO_URL",
  "TWILIO_ACCOUNT_SID",
  "TWILIO_AUTH_TOKEN",
  "SMS_FROM",
  "EMBEDDING_BASE_URL",
  "EMBEDDING_API_KEY",
  "EMBEDDING_NAME",
  "MODEL_CALL_TIMEOUT_MS",
  "OTEL_EXPORTER_OTLP_ENDPOINT",
  "OTEL_EXPORTER_OTLP_HEADERS",
  "OTEL_TRACES_SAMPLER_ARG",
] as const;

/** A setting that takes a part elsewhere, and what must come with it. */
const together: Record<string, readonly string[]> = {
  SUPABASE_URL: ["SUPABASE_PUBLISHABLE_KEY", "SUPABASE_SECRET_KEY", "SUPABASE_JWT_PRIVATE_KEY"],
  UPSTASH_REDIS_REST_URL: ["UPSTASH_REDIS_REST_TOKEN"],
  TEMPORAL_ADDRESS: [],
  GATEWAY_URL: ["GATEWAY_SECRET", "WORKFLOW_EVENTS_SECRET"],
  RESEND_API_KEY: ["EMAIL_FROM"],
  RESEND_URL: ["RESEND_API_KEY"],
  TWILIO_ACCOUNT_SID: ["TWILIO_AUTH_TOKEN", "SMS_FROM"],
  TWILIO_URL: ["TWILIO_ACCOUNT_SID"],
};

export class IncompleteSettingsError extends Error {
  override name = "IncompleteSettingsError";
}

/** Reads and checks the settings; IncompleteSettingsError names all that is missing at once. */
export function userSettings(root: string, environment: NodeJS.ProcessEnv): Settings {
  const file = join(root, ".dev.vars");
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  const names = new Set<string>([...edgeSettings, ...containerSettings, "DATABASE_URL"]);
  const entries = [...names].map((name) => [name, environment[name] ?? fromFile[name]] as const);
  const settings = Object.fromEntries(entries.filter((it): it is [string, string] => Boolean(it[1])));
  const missing = Object.entries(together)
    .filter(([address]) => address in settings)
    .flatMap(([address, names]) =>
      names.filter((it) => !(it in settings)).map((it) => `${it} (with ${address})`),
    );
  if (missing.length > 0) throw new IncompleteSettingsError(`set, too: ${missing.join(", ")}`);
  return settings;
}

/** Says of each part that is elsewhere what took it there: nobody should send a real message unawares. */
export function elsewhere(settings: Settings): string[] {
  const set = Object.keys(together).filter((name) => name in settings);
  return set.map((name) => `${name} is set: what it stands for is not local`);
}

/** The settings with these names that are set. */
export function pick(settings: Settings, names: readonly string[]): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)));
}
