// The deployment's addresses and secrets, parsed once. Documented in docs/configuration.md.
import * as z from "zod";

const secret = z.string().min(16);
const webhookSecret = z.string().startsWith("whsec_");

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
  MODEL_BASE_URL: z.url().optional(),
  MODEL_API_KEY: z.string().optional(),
  MODEL_NAME: z.string().default("default"),
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
