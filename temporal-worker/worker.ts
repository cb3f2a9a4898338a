// The worker process: runs the workflows and their activities until it is told to stop.
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "@temporalio/client";
import { DefaultLogger, NativeConnection, Runtime, Worker, type LogEntry } from "@temporalio/worker";
import { createCity } from "#adapters/supabase/city";
import { createActivities, type ActivityDeps } from "./activities/activities.ts";
import { createResend } from "./activities/resend.ts";
import { createSupabaseBookingStore } from "./activities/supabase-booking-store.ts";
import { createSupabaseChangeStore } from "./activities/supabase-change-store.ts";
import { createSupabaseOrderStore } from "./activities/supabase-order-store.ts";
import { createSupabasePageStore } from "./activities/supabase-page-store.ts";
import { createSupabaseWatchStore } from "./activities/supabase-watch-store.ts";
import { createSupabaseWaitlistStore } from "./activities/supabase-waitlist-store.ts";
import { createTwilio } from "./activities/twilio.ts";
import { createWorkerEmbedder } from "./embedder.ts";
import type { WorkerEnv } from "./env.ts";
import { activityTracing, traceSinks } from "./interceptors.ts";
import { createServiceClient } from "./supabase-client.ts";
import { logOf } from "./log.ts";
import type { WorkTelemetry } from "./telemetry.ts";
import { watchedCallbacks, watchedProviders } from "./watched.ts";
import { ensureTidying, keepTrying } from "./tidying-schedule.ts";
import { obtainWorkflowBundle } from "./workflow-bundle.ts";

const log = logOf("worker");

/** What the SDK says, in our own form: its errors may quote what an activity was given. */
function ownLine({ level, message, meta }: LogEntry): void {
  const { error, workflowId, workflowType, activityType, attempt } = (meta ?? {}) as Record<string, unknown>;
  const ids = { workflowId, workflowType, activityType, attempt };
  const about = Object.fromEntries(
    Object.entries(ids).flatMap(([name, it]) => (it === undefined ? [] : [[name, String(it)]])),
  );
  log({
    level: level === "WARN" ? "warn" : "error",
    what: message,
    about,
    ...(error !== undefined && { error }),
  });
}

/** Activities are let finish for so long after SIGTERM; each may be repeated, so no harm is done by cutting one short. */
const shutdownGraceTime = "5 seconds";
const shutdownForceTime = "8 seconds";

/** Runs until `stop` is aborted, connecting (again) for as long as Temporal is away. */
export async function runWorker(
  env: WorkerEnv,
  stop: AbortSignal,
  telemetry: WorkTelemetry,
  onRunning?: (worker: Worker) => void,
): Promise<void> {
  // SIGTERM is ours: the SDK's own handler waits for a server that may be gone.
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger("WARN", ownLine),
    telemetryOptions: { logging: { forward: {}, filter: { core: "WARN", other: "ERROR" } } },
  });
  const bundle = await obtainWorkflowBundle((what) => log({ level: "info", what }));
  const activities = createActivities(activityDeps(env, telemetry));
  // What is unread at the start, all of it where the model is new, does not wait for the next sweep.
  void keepTrying(
    async () => void (await activities.readPages(null, "start")),
    stop,
    (error) => log({ level: "warn", what: "the pages are not read by their meaning yet", error }),
  );
  for (let wait = 250; !stop.aborted; wait = Math.min(wait * 2, 5_000)) {
    const connection = await connect(env);
    if (!connection) {
      log({
        level: "warn",
        what: "Temporal is away: trying again",
        about: { address: env.TEMPORAL_ADDRESS },
      });
      await pause(wait, undefined, { signal: stop }).catch(() => undefined);
      continue;
    }
    const worker = await Worker.create({
      connection,
      namespace: env.TEMPORAL_NAMESPACE,
      taskQueue: env.TEMPORAL_TASK_QUEUE,
      workflowBundle: { codePath: bundle },
      activities,
      interceptors: { activity: [() => ({ inbound: activityTracing(telemetry) })] },
      sinks: traceSinks(telemetry),
      shutdownGraceTime,
      shutdownForceTime,
      // After a worker's death its cached workflows wait this long before another one takes them.
      stickyQueueScheduleToStartTimeout: "2 seconds",
    });
    const shutDown = () => worker.shutdown();
    stop.addEventListener("abort", shutDown, { once: true });
    onRunning?.(worker);
    const { schedule } = new Client({ connection, namespace: env.TEMPORAL_NAMESPACE });
    void keepTrying(
      () => ensureTidying(schedule, env.TEMPORAL_TASK_QUEUE),
      stop,
      (error) => log({ level: "warn", what: "the tidying schedule is not there yet", error }),
    );
    const running = worker.run();
    const about = { queue: env.TEMPORAL_TASK_QUEUE, address: env.TEMPORAL_ADDRESS };
    log({ level: "info", what: "worker running", about });
    await running;
    await connection.close();
  }
}

async function connect(env: WorkerEnv): Promise<NativeConnection | null> {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_API_KEY: apiKey, TEMPORAL_TLS: tls } = env;
  try {
    return await NativeConnection.connect({ address, tls, ...(apiKey && { apiKey }) });
  } catch {
    return null;
  }
}

function activityDeps(env: WorkerEnv, telemetry: WorkTelemetry): ActivityDeps {
  const { RESEND_API_KEY, EMAIL_FROM, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, SMS_FROM } = env;
  const providers: ActivityDeps["providers"] = {};
  if (RESEND_API_KEY && EMAIL_FROM) {
    providers.email = createResend({ url: env.RESEND_URL, apiKey: RESEND_API_KEY, from: EMAIL_FROM });
  }
  if (TWILIO_ACCOUNT_SID && TWILIO_AUTH_TOKEN && SMS_FROM) {
    const account = { accountSid: TWILIO_ACCOUNT_SID, authToken: TWILIO_AUTH_TOKEN, from: SMS_FROM };
    providers.sms = createTwilio({ url: env.TWILIO_URL, ...account });
  }
  for (const channel of ["email", "sms"] as const) {
    if (!providers[channel]) log({ level: "info", what: `${channel} is off: its provider has no settings` });
  }
  const supabase = createServiceClient(env);
  return {
    store: createSupabaseBookingStore(supabase),
    orders: createSupabaseOrderStore(supabase),
    changes: createSupabaseChangeStore(supabase),
    watches: createSupabaseWatchStore(supabase),
    city: createCity(supabase, { through: (_key, _seconds, _schema, load) => load() }),
    waitlist: createSupabaseWaitlistStore(supabase),
    pages: createSupabasePageStore(supabase),
    embedder: createWorkerEmbedder(env),
    providers: watchedProviders(providers, telemetry),
    callback: {
      url: env.EDGE_URL,
      secret: env.WORKFLOW_EVENTS_SECRET,
      now: Date.now,
      fetch: watchedCallbacks(telemetry),
    },
  };
}
