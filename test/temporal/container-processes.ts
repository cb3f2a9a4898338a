// The container's own processes on a real Temporal server, to be killed: all else they talk to is the office's.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { listen } from "#test/fakes/listen";
import { supabaseOver } from "#test/fakes/supabase-rest";
import { BookingOffice } from "./booking-office.ts";
import { startTemporalServer, type TemporalServer } from "./temporal-server.ts";

export const soon = { timeout: 60_000, interval: 100 };

/** To be called at the top of a test file. */
export function onRealServer() {
  let server: TemporalServer;
  let office: BookingOffice;
  let addresses: { supabase: string; edge: string; post: string };
  const closers: (() => Promise<void>)[] = [];
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    server = await startTemporalServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    office = new BookingOffice(server.address);
    const supabase = await listen(supabaseOver(office));
    const edge = await listen(office.edge.fetch);
    const post = await listen(office.post.wire);
    closers.push(supabase.close, edge.close, post.close);
    addresses = { supabase: supabase.url, edge: edge.url, post: post.url };
  });
  afterEach(async () => {
    await Promise.all([...children].map(kill));
    await Promise.all(closers.splice(0).map((close) => close()));
    await office.terminateAll();
    await office.close();
  });

  const settings = (): Record<string, string> => ({
    TEMPORAL_ADDRESS: server.address,
    TEMPORAL_TASK_QUEUE: office.taskQueue,
    SUPABASE_URL: addresses.supabase,
    SUPABASE_SECRET_KEY: "sb_secret_test",
    EDGE_URL: addresses.edge,
    WORKFLOW_EVENTS_SECRET: office.edge.secret,
    GATEWAY_PORT: "0",
    GATEWAY_SECRET: office.gatewaySecret,
    RESEND_URL: `${addresses.post}/resend`,
    TWILIO_URL: `${addresses.post}/twilio`,
    ...office.post.settings,
  });

  function start(role: string, extra: Record<string, string>): ChildProcess {
    const child = spawn(process.execPath, ["temporal-worker/main.ts", role], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_OPTIONS: "", ...settings(), ...extra },
    });
    children.add(child);
    return child;
  }

  return {
    get server() {
      return server;
    },
    get office() {
      return office;
    },
    start,
    async startWorkerProcess(): Promise<ChildProcess> {
      const worker = start("worker", {});
      await said(worker, /worker running/);
      return worker;
    },
  };
}

/** Resolves once the process has printed it. */
export function said(child: ChildProcess, words: RegExp): Promise<void> {
  let heard = "";
  return new Promise((resolve, reject) => {
    // What goes well is on standard output, what does not on standard error.
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        heard += String(chunk);
        if (words.test(heard)) resolve();
      });
    child.once("exit", () => reject(new Error(`the process ended and had said: ${heard}`)));
  });
}

export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
