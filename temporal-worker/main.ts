// The container: `node temporal-worker/main.ts worker` or `… gateway`, one image for both.
import { logOf } from "./log.ts";
import { EnvError, gatewayEnv, workerEnv } from "./env.ts";

/** Long enough for the worker's own drain; a process that cannot drain (its server is gone) ends all the same. */
const lastWordMs = 10_000;

const roles = { worker: startWorkerRole, gateway: startGatewayRole };

async function startWorkerRole(stop: AbortSignal): Promise<void> {
  const env = workerEnv(process.env);
  const { runWorker } = await import("./worker.ts");
  const { startTelemetry } = await import("./telemetry.ts");
  const { beatWhile } = await import("./heartbeat.ts");
  const telemetry = await startTelemetry("x-seven-worker", env);
  await runWorker(env, stop, telemetry, (worker) => beatWhile(() => worker.getState() === "RUNNING"));
  await telemetry.close();
}

async function startGatewayRole(stop: AbortSignal): Promise<void> {
  const env = gatewayEnv(process.env);
  const { startGateway } = await import("./gateway-server.ts");
  const { startTelemetry } = await import("./telemetry.ts");
  const { beatWhile } = await import("./heartbeat.ts");
  const telemetry = await startTelemetry("x-seven-gateway", env);
  const gateway = await startGateway(env, undefined, telemetry);
  beatWhile(() => !stop.aborted);
  const about = { address: `http://${env.GATEWAY_HOST}:${gateway.port}` };
  logOf("gateway")({ level: "info", what: "gateway listening", about });
  await new Promise((resolve) => stop.addEventListener("abort", resolve, { once: true }));
  await gateway.close();
  await telemetry.close();
}

function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(1);
    controller.abort();
    setTimeout(() => process.exit(1), lastWordMs).unref();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  return controller.signal;
}

const role = process.argv[2];
if (role !== "worker" && role !== "gateway") {
  console.error("usage: node temporal-worker/main.ts worker|gateway");
  process.exit(2);
}
try {
  await roles[role](stopSignal());
  process.exit(0);
} catch (error) {
  if (error instanceof EnvError) console.error(error.message);
  else logOf(role)({ level: "error", what: "the process failed", error });
  process.exit(error instanceof EnvError ? 2 : 1);
}
