// The worker process: runs the workflows and their activities until it is told to stop.
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "@temporalio/client";
import { DefaultLogger, NativeConnection, Runtime, Worker } from "@temporalio/worker";
import { createActivities, type ActivityDeps } from "./activities/activities.ts";
import { createResend } from "./activities/resend.ts";
import { createSupabaseBookingStore } from "./activities/supabase-booking-store.ts";
import { createSupabaseChangeStore } from "./activities/supabase-change-store.ts";
import { createSupabaseOrderStore } from "./activities/supabase-order-store.ts";
import { createTwilio } from "./activities/twilio.ts";
import type { WorkerEnv } from "./env.ts";
import { createServiceClient } from "./supabase-client.ts";
import { ensureTidying, keepTrying } from "./tidying-schedule.ts";
import { obtainWorkflowBundle } from "./workflow-bundle.ts";

/** Activities are let finish for so long after SIGTERM; each may be repeated, so no harm is done by cutting one short. */
const shutdownGraceTime = "5 seconds";
const shutdownForceTime = "8 seconds";

/** Runs until `stop` is aborted, connecting (again) for as long as Temporal is away. */
export async function runWorker(
  env: WorkerEnv,
  stop: AbortSignal,
  onRunning?: (worker: Worker) => void,
): Promise<void> {
  // SIGTERM is ours: the SDK's own handler waits for a server that may be gone.
  Runtime.install({ shutdownSignals: [], logger: new DefaultLogger("WARN") });
  const bundle = await obtainWorkflowBundle(console.log);
  const activities = createActivities(activityDeps(env));
  for (let wait = 250; !stop.aborted; wait = Math.min(wait * 2, 5_000)) {
    const connection = await connect(env);
    if (!connection) {
      console.log(`Temporal is away at ${env.TEMPORAL_ADDRESS}: trying again`);
      await pause(wait, undefined, { signal: stop }).catch(() => undefined);
      continue;
    }
    const worker = await Worker.create({
      connection,
      namespace: env.TEMPORAL_NAMESPACE,
      taskQueue: env.TEMPORAL_TASK_QUEUE,
      workflowBundle: { codePath: bundle },
      activities,
      shutdownGraceTime,
      shutdownForceTime,
      // After a worker's death its cached workflows wait this long before another one takes them.
      stickyQueueScheduleToStartTimeout: "2 seconds",
    });
    const shutDown = () => worker.shutdown();
    stop.addEventListener("abort", shutDown, { once: true });
    onRunning?.(worker);
    const { schedule } = new Client({ connection, namespace: env.TEMPORAL_NAMESPACE });
    void keepTrying(() => ensureTidying(schedule, env.TEMPORAL_TASK_QUEUE), stop);
    const running = worker.run();
    console.log(`worker running on ${env.TEMPORAL_TASK_QUEUE} at ${env.TEMPORAL_ADDRESS}`);
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

function activityDeps(env: WorkerEnv): ActivityDeps {
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
    if (!providers[channel]) console.log(`${channel} is off: its provider's settings are not set`);
  }
  const supabase = createServiceClient(env);
  return {
    store: createSupabaseBookingStore(supabase),
    orders: createSupabaseOrderStore(supabase),
    changes: createSupabaseChangeStore(supabase),
    providers,
    callback: { url: env.EDGE_URL, secret: env.WORKFLOW_EVENTS_SECRET, now: Date.now },
  };
}
