// The pages and the widget that browsers load: built before the edge starts; while watching, again at each change.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Part } from "../part.ts";
import type { Progress } from "../progress.ts";
import { runCommand } from "../run-command.ts";
import { childEnvironment } from "../stack-context.ts";
import { repository } from "../stack-layout.ts";
import { PartFailedError } from "../supervised-part.ts";

const script = join(repository, "scripts/build-web.ts");
const widget = join(repository, "public/widget.js");

export async function buildWeb({ say, signal }: Progress): Promise<void> {
  say("building the pages");
  try {
    await runCommand(process.execPath, [script], { cwd: repository, env: childEnvironment({}), signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw new PartFailedError("web", "could not be built", (error as Error).message);
  }
}

export function webPart(): Part {
  return {
    name: "web",
    needs: [],
    file: process.execPath,
    args: [script, "--watch"],
    cwd: repository,
    env: childEnvironment({}),
    ready: async () => existsSync(widget),
  };
}
