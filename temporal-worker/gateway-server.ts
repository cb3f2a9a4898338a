// The gateway process: its connections, its address, and how it stops.
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Client, Connection } from "@temporalio/client";
import { createSupabaseBookingStore } from "./activities/supabase-booking-store.ts";
import type { BookingStore } from "./activities/booking-store.ts";
import { createWorkflowDesk } from "./workflow-desk.ts";
import type { GatewayEnv } from "./env.ts";
import { createGateway } from "./gateway.ts";
import { logOf } from "./log.ts";
import { clientTracing } from "./interceptors.ts";
import { createSignatureJudge } from "./signature.ts";
import { createServiceClient } from "./supabase-client.ts";
import { noWorkTelemetry, type WorkTelemetry } from "./telemetry.ts";

/** Requests answer within 1.5 s or so; what is left after this is cut. */
const drainMs = 3_000;

const log = logOf("gateway");

export interface RunningGateway {
  port: number;
  close(): Promise<void>;
}

/** Listens at once, whether or not Temporal is there: /readyz says, and requests are refused quickly meanwhile. */
export async function startGateway(
  env: GatewayEnv,
  store: Pick<BookingStore, "findWorkflow"> = createSupabaseBookingStore(createServiceClient(env)),
  telemetry: WorkTelemetry = noWorkTelemetry,
): Promise<RunningGateway> {
  const connection = connectLazily(env);
  const client = new Client({
    connection,
    namespace: env.TEMPORAL_NAMESPACE,
    interceptors: { workflow: [clientTracing] },
  });
  const app = createGateway({
    desk: createWorkflowDesk({
      client,
      taskQueue: env.TEMPORAL_TASK_QUEUE,
      findWorkflow: (id) => store.findWorkflow(id),
      now: Date.now,
    }),
    judge: createSignatureJudge(env.GATEWAY_SECRET),
    telemetry,
    newRequestId: () => `req_${randomUUID()}`,
    onError: (error, origin) => log({ level: "error", what: "a request failed", ...origin, error }),
  });
  const server = serve({ fetch: app.fetch, hostname: env.GATEWAY_HOST, port: env.GATEWAY_PORT });
  await once(server, "listening");
  const close = async (): Promise<void> => {
    const closed = once(server, "close");
    server.close();
    setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), drainMs).unref();
    if ("closeIdleConnections" in server) server.closeIdleConnections();
    await closed;
    await connection.close();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

/** Connects with the first call and again by itself; a server that is away is found out in milliseconds. */
function connectLazily(env: GatewayEnv): Connection {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_API_KEY: apiKey, TEMPORAL_TLS: tls } = env;
  return Connection.lazy({
    address,
    tls,
    ...(apiKey && { apiKey }),
    channelArgs: { "grpc.initial_reconnect_backoff_ms": 100, "grpc.max_reconnect_backoff_ms": 1_000 },
    // No retries in here: the edge repeats the whole request, and a retry that waits would outlive close().
    interceptors: [],
  });
}
