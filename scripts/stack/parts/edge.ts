// wrangler dev, and the two workerds it runs: a proxy that holds the port, and the runtime with the Worker in it.
// wrangler revives its runtime; when the proxy dies it says ready and never answers, so then all of it starts anew.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { writeEdgeConfig } from "../edge-config.ts";
import type { Part } from "../part.ts";
import { answers } from "../probes.ts";
import { childrenOf, commandLineOf } from "../process-identity.ts";
import { runCommand } from "../run-command.ts";
import { childEnvironment, type StackContext } from "../stack-context.ts";
import { repository, type StackLayout } from "../stack-layout.ts";
import { PartFailedError } from "../supervised-part.ts";

/** Asked this seldom, and given this long: a busy edge is not a dead one. */
const askEvery = 2_000;
const patience = 5_000;
const strikes = 3;
const runtimeMayBeAway = 4_000;

export async function edgePart(context: StackContext): Promise<Part> {
  const { layout, ports, addresses } = context;
  writeEdgeConfig(context);
  if (!context.watch) writeEdgeConfig(context, await bundle(layout));
  return {
    name: "wrangler",
    needs: [],
    file: process.execPath,
    args: [
      ["--no-warnings", wranglerCli(), "dev", "--local", "--config", layout.edgeConfig],
      ["--ip", "127.0.0.1", "--port", String(ports.edge), "--inspector-port", "0"],
      ["--persist-to", layout.edgeState, "--env-file", layout.edgeVars],
      ["--show-interactive-dev-session=false", "--log-level", context.watch ? "info" : "log"],
    ].flat(),
    cwd: repository,
    env: wranglerEnvironment(layout),
    ready: () => answers(`${addresses.edge}/healthz`),
    loud: context.watch,
    hush: /GET \/healthz |^env\.|^Binding |^Your Worker has access|^Using secrets/,
    inner: (pid) => {
      const { runtime } = workerds(pid, ports.edge);
      return runtime === undefined ? {} : { edge: runtime };
    },
    makeProbe: (pid) => makeProbe(pid, ports.edge, `${addresses.edge}/healthz`),
  };
}

function makeProbe(wrangler: number, port: number, health: string): () => Promise<boolean> {
  const first = workerds(wrangler, port).proxy;
  let runtimeSeen = Date.now();
  let asked = Date.now();
  let missed = 0;
  return async () => {
    const { proxy, runtime } = workerds(wrangler, port);
    if (proxy !== first) return false;
    if (runtime !== undefined) runtimeSeen = Date.now();
    if (Date.now() - runtimeSeen > runtimeMayBeAway) return false;
    if (Date.now() - asked < askEvery) return true;
    missed = (await answers(health, patience)) ? 0 : missed + 1;
    asked = Date.now();
    return missed < strikes;
  };
}

function workerds(
  wrangler: number,
  port: number,
): { proxy: number | undefined; runtime: number | undefined } {
  const all = childrenOf(wrangler).map((pid) => ({ pid, line: commandLineOf(pid) }));
  const serving = all.filter((it) => it.line.includes("workerd") && it.line.includes(" serve "));
  const isProxy = ({ line }: { line: string }): boolean => line.includes(`entry=127.0.0.1:${port} `);
  return { proxy: serving.find(isProxy)?.pid, runtime: serving.find((it) => !isProxy(it))?.pid };
}

/** Builds the Worker once, so that a stack without watching keeps the code it started with. */
async function bundle(layout: StackLayout): Promise<string> {
  const args = ["deploy", "--dry-run", "--config", layout.edgeConfig, "--outdir", layout.edgeBundle];
  const options = { cwd: repository, env: wranglerEnvironment(layout) };
  try {
    await runCommand(process.execPath, ["--no-warnings", wranglerCli(), ...args], options);
  } catch (error) {
    throw new PartFailedError("wrangler", "could not build the Worker", (error as Error).message);
  }
  const { main } = JSON.parse(readFileSync(layout.edgeConfig, "utf8")) as { main: string };
  return join(layout.edgeBundle, `${basename(main, extname(main))}.js`);
}

function wranglerEnvironment(layout: StackLayout): Record<string, string> {
  return childEnvironment({
    CI: "1",
    NO_COLOR: "1",
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_SEND_ERROR_REPORTS: "false",
    WRANGLER_HIDE_BANNER: "true",
    WRANGLER_WRITE_LOGS: "false",
    WRANGLER_REGISTRY_PATH: layout.edgeRegistry,
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
  });
}

const wranglerCli = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("wrangler/package.json")), "wrangler-dist/cli.js");
