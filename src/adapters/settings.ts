// The deployment's addresses and secrets, parsed once. Documented in docs/configuration.md.
import * as z from "zod";
import { Prices } from "#models/prices";

const secret = z.string().min(16);
const webhookSecret = z.string().startsWith("whsec_");

/** What is no JSON stays text, and is refused as such. */
function fromJson(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}

export const Settings = z.object({
  ENVIRONMENT: z.enum(["local", "production"]),
  SUPABASE_URL: z.url(),
  SUPABASE_PUBLISHABLE_KEY: z.string().min(1),
  SUPABASE_JWT_PRIVATE_KEY: z.string().min(1).describe("ES256 private JWK as JSON, with a kid"),
  UPSTASH_REDIS_REST_URL: z.url(),
  UPSTASH_REDIS_REST_TOKEN: z.string().min(1),
  GATEWAY_URL: z.url(),
  GATEWAY_SECRET: webhookSecret,
  WORKFLOW_EVENTS_SECRET: webhookSecret,
  SESSION_TOKEN_SECRET: secret,
  DAILY_MESSAGE_QUOTA: z.coerce.number().int().min(1).default(5000),
  DEV_OUTBOX_URL: z.url().optional(),
  DEV_TRACES_URL: z.url().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z.string().optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  MODEL_BASE_URL: z.url().optional(),
  MODEL_API_KEY: z.string().optional(),
  MODEL_NAME: z.string().optional(),
  LARGE_MODEL_BASE_URL: z.url().optional(),
  LARGE_MODEL_API_KEY: z.string().optional(),
  LARGE_MODEL_NAME: z.string().optional(),
  EMBEDDING_BASE_URL: z.url().optional(),
  EMBEDDING_API_KEY: z.string().optional(),
  EMBEDDING_NAME: z.string().optional(),
  MODEL_PRICES: z.preprocess(fromJson, Prices).default({}),
  MODEL_DAILY_BUDGET_MICROS: z.coerce.number().int().min(0).default(1_000_000),
  MODEL_CALL_TIMEOUT_MS: z.coerce.number().int().min(100).max(9000).default(3000),
  MODEL_TURN_TIMEOUT_MS: z.coerce.number().int().min(100).max(9000).default(6000),
});
export type Settings = z.infer<typeof Settings>;

/** A setting is missing or malformed; the message names each, never its value. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/** Reads the settings from a Worker's environment; an empty string counts as unset. */
export function readSettings(env: object): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
  throw new SettingsError(`Missing or malformed settings: ${names.join(", ")}`);
}

/** Where telemetry goes, by OpenTelemetry's own names. */
export const telemetryOf = (settings: Settings) => ({
  endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
  headers: settings.OTEL_EXPORTER_OTLP_HEADERS,
  ratio: settings.OTEL_TRACES_SAMPLER_ARG,
});
