// The Node container's two processes, started as its image starts them: `main.ts worker` and `main.ts gateway`.
import { join } from "node:path";
import type { Part } from "../part.ts";
import { answers } from "../probes.ts";
import { childrenOf } from "../process-identity.ts";
import { childEnvironment, type StackContext } from "../stack-context.ts";
import { repository } from "../stack-layout.ts";
import { isPolled } from "../temporal-probes.ts";
import { containerSettings, pick, type Settings } from "../user-settings.ts";

const taskQueue = "x-seven";

export function workerPart(context: StackContext): Part {
  const env = containerEnvironment(context);
  const { TEMPORAL_NAMESPACE: namespace = "default", TEMPORAL_TASK_QUEUE: queue = taskQueue } = env;
  const local = !("TEMPORAL_ADDRESS" in context.settings);
  return {
    ...containerPart(context, "worker"),
    // A cluster elsewhere wants TLS and a key: that the process stays up is all this machine can tell.
    ready: async ({ pid, since }) => {
      if (!local) return Date.now() - since > 3_000;
      // `node --watch` runs the worker as its child.
      const pids = context.watch ? childrenOf(pid) : [pid];
      const polled = pids.map((it) => isPolled(context.addresses.temporal, { namespace, queue, pid: it }));
      return (await Promise.all(polled)).includes(true);
    },
  };
}

export function gatewayPart(context: StackContext): Part {
  return {
    ...containerPart(context, "gateway"),
    ready: () => answers(`${context.addresses.gateway}/healthz`),
  };
}

function containerPart(context: StackContext, role: "worker" | "gateway"): Omit<Part, "ready"> {
  const main = join(repository, "temporal-worker/main.ts");
  return {
    name: role,
    needs: "TEMPORAL_ADDRESS" in context.settings ? ["supabase"] : ["supabase", "temporal"],
    file: process.execPath,
    args: context.watch ? ["--watch", "--watch-preserve-output", main, role] : [main, role],
    cwd: repository,
    env: childEnvironment({ ...containerEnvironment(context), ...metricsOf(context, role) }),
    loud: true,
  };
}

/** Each process serves its own /metrics. */
const metricsOf = ({ ports }: StackContext, role: "worker" | "gateway"): Settings => ({
  OTEL_EXPORTER_PROMETHEUS_PORT: String(role === "worker" ? ports.workerMetrics : ports.gatewayMetrics),
});

function containerEnvironment({ addresses, keys, ports, settings, extra }: StackContext): Settings {
  return {
    TEMPORAL_ADDRESS: addresses.temporal,
    TEMPORAL_NAMESPACE: "default",
    TEMPORAL_TLS: "false",
    TEMPORAL_TASK_QUEUE: taskQueue,
    SUPABASE_URL: addresses.supabase,
    SUPABASE_SECRET_KEY: keys.secretKey,
    EDGE_URL: addresses.edge,
    GATEWAY_HOST: "127.0.0.1",
    GATEWAY_PORT: String(ports.gateway),
    GATEWAY_SECRET: keys.gatewaySecret,
    WORKFLOW_EVENTS_SECRET: keys.workflowEventsSecret,
    OTEL_EXPORTER_OTLP_ENDPOINT: `${addresses.fakes}/otlp`,
    ...(!("RESEND_API_KEY" in settings) && {
      RESEND_URL: `${addresses.fakes}/resend`,
      RESEND_API_KEY: keys.resendApiKey,
      EMAIL_FROM: "X-Seven <bookings@x-seven.test>",
    }),
    ...(!("TWILIO_ACCOUNT_SID" in settings) && {
      TWILIO_URL: `${addresses.fakes}/twilio`,
      TWILIO_ACCOUNT_SID: keys.twilioAccountSid,
      TWILIO_AUTH_TOKEN: keys.twilioAuthToken,
      SMS_FROM: "+15005550006",
    }),
    ...pick(settings, containerSettings),
    ...extra,
  };
}
