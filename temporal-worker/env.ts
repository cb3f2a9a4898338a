// The container's settings, read once. An error names everything that is missing or wrong at once.
import * as z from "zod";

const Flag = z.enum(["true", "false"]).transform((it) => it === "true");
const Secret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, "a Standard Webhooks secret: whsec_ and base64");
const Port = z.coerce.number().int().min(0).max(65_535);
const Url = z.url({ protocol: /^https?$/ }).transform((it) => it.replace(/\/+$/, ""));

const shared = {
  TEMPORAL_ADDRESS: z.string().min(1).describe("host:port of Temporal's frontend"),
  TEMPORAL_NAMESPACE: z.string().min(1).default("default"),
  TEMPORAL_TLS: Flag.default(false),
  TEMPORAL_API_KEY: z.string().optional(),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default("x-seven"),
  OTEL_EXPORTER_OTLP_ENDPOINT: Url.optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).optional(),
  OTEL_EXPORTER_PROMETHEUS_HOST: z.string().optional(),
  OTEL_EXPORTER_PROMETHEUS_PORT: Port.optional(),
  SUPABASE_URL: Url.describe("the Supabase project's address"),
  SUPABASE_SECRET_KEY: z.string().min(1).describe("the project's secret key (service role)"),
};

const GatewayEnv = z.object({
  ...shared,
  GATEWAY_HOST: z.string().min(1).default("127.0.0.1"),
  GATEWAY_PORT: Port.describe("the port to listen on"),
  GATEWAY_SECRET: Secret.describe("the same as the edge's: whsec_…"),
});
export type GatewayEnv = z.infer<typeof GatewayEnv>;

const WorkerEnv = z
  .object({
    ...shared,
    EDGE_URL: Url.describe("the edge's public address"),
    WORKFLOW_EVENTS_SECRET: Secret.describe("the same as the edge's: whsec_…"),
    RESEND_URL: Url.default("https://api.resend.com"),
    RESEND_API_KEY: z.string().optional(),
    EMAIL_FROM: z.string().optional(),
    TWILIO_URL: Url.default("https://api.twilio.com"),
    TWILIO_ACCOUNT_SID: z.string().optional(),
    TWILIO_AUTH_TOKEN: z.string().optional(),
    SMS_FROM: z.string().optional(),
    EMBEDDING_BASE_URL: Url.optional(),
    EMBEDDING_API_KEY: z.string().optional(),
    EMBEDDING_NAME: z.string().optional(),
    MODEL_CALL_TIMEOUT_MS: z.coerce.number().int().min(100).max(9000).default(3000),
  })
  .superRefine((env, check) => {
    for (const group of channels) {
      const missing = group.filter((name) => !env[name]);
      if (missing.length === 0 || missing.length === group.length) continue;
      const given = group.filter((name) => env[name]).join(", ");
      for (const name of missing)
        check.addIssue({ code: "custom", path: [name], message: `needed with ${given}` });
    }
  });
export type WorkerEnv = z.infer<typeof WorkerEnv>;

/** A channel is on when all of its settings are there, off when none is. */
const channels = [
  ["RESEND_API_KEY", "EMAIL_FROM"],
  ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "SMS_FROM"],
] as const;

export class EnvError extends Error {
  override name = "EnvError";
}

/** @throws EnvError */
export const gatewayEnv = (env: NodeJS.ProcessEnv): GatewayEnv => read(GatewayEnv, env);
/** @throws EnvError */
export const workerEnv = (env: NodeJS.ProcessEnv): WorkerEnv => read(WorkerEnv, env);

function read<T>(schema: z.ZodType<T> & { shape: Record<string, z.ZodType> }, env: NodeJS.ProcessEnv): T {
  // An empty value is how a compose file or a secret store says "unset".
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => {
    const name = path.join(".");
    return `  ${name}: ${name in set ? message : `set it (${schema.shape[name]?.description ?? message})`}`;
  });
  throw new EnvError(`The settings are not complete:\n${lines.join("\n")}`);
}
