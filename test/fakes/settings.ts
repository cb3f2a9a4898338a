// Settings that lead nowhere, for adapters under test.
import type { Settings } from "#adapters/settings";

export const settingsOf = (changes: Partial<Settings> = {}): Settings => ({
  ENVIRONMENT: "local",
  SUPABASE_URL: "http://supabase.test",
  SUPABASE_PUBLISHABLE_KEY: "sb_publishable_test",
  SUPABASE_JWT_PRIVATE_KEY: "{}",
  UPSTASH_REDIS_REST_URL: "http://redis.test",
  UPSTASH_REDIS_REST_TOKEN: "token",
  GATEWAY_URL: "http://gateway.test",
  GATEWAY_SECRET: `whsec_${Buffer.from("the gateway's secret in tests..").toString("base64")}`,
  WORKFLOW_EVENTS_SECRET: `whsec_${Buffer.from("the events' secret in tests....").toString("base64")}`,
  SESSION_TOKEN_SECRET: "a session token secret for tests",
  DAILY_MESSAGE_QUOTA: 100,
  MODEL_PRICES: {},
  OTEL_TRACES_SAMPLER_ARG: 1,
  MODEL_DAILY_BUDGET_MICROS: 1_000_000,
  MODEL_CALL_TIMEOUT_MS: 3000,
  MODEL_TURN_TIMEOUT_MS: 6000,
  ...changes,
});
