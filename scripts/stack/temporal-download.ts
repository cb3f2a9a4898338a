// The Temporal SDK's own download of its dev server and test server, kept under a name of ours.
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Progress } from "./progress.ts";

/** Fetches the dev server to `target`; rejects when it cannot be fetched. */
export async function downloadTemporalCli(target: string, { say }: Progress): Promise<string> {
  const { TestWorkflowEnvironment } = await import("@temporalio/testing");
  return download(target, say, (downloadDir) =>
    TestWorkflowEnvironment.createLocal({ server: { executable: { type: "cached-download", downloadDir } } }),
  );
}

/** Fetches the time-skipping test server to `target`; rejects when it cannot be fetched. */
export async function downloadTestServer(target: string, { say }: Progress): Promise<string> {
  const { TestWorkflowEnvironment } = await import("@temporalio/testing");
  return download(target, say, (downloadDir) =>
    TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: "cached-download", downloadDir } },
    }),
  );
}

/** The SDK downloads only what it starts at once, so it is started and stopped. */
async function download(
  target: string,
  say: Progress["say"],
  start: (folder: string) => Promise<{ teardown(): Promise<void> }>,
): Promise<string> {
  say("fetching Temporal through its SDK (once)");
  const draft = `${dirname(target)}.download-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    const environment = await start(draft);
    await environment.teardown();
    const [file] = readdirSync(draft);
    if (file === undefined) throw new Error("the SDK's download left no file");
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(draft, file), target);
    return target;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
