// Sets a guardian over the stack, so that parts end even when their manager is killed.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { childEnvironment } from "./stack-context.ts";
import { repository, type StackLayout } from "./stack-layout.ts";

/** Gives what dismisses the guardian once the parts are stopped. */
export function setGuardian({ childrenFile, stackFile }: StackLayout, manager: string): () => void {
  const guardian = spawn(process.execPath, [join(repository, "scripts/stack/processes/guardian.ts")], {
    cwd: repository,
    env: childEnvironment({ CHILDREN_FILE: childrenFile, STACK_FILE: stackFile, MANAGER: manager }),
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guardian.on("error", (error) => console.error(`no guardian over the stack: ${error.message}`));
  // It must not keep alive whom it watches.
  guardian.unref();
  guardian.stdin.on("error", () => undefined);
  return () => guardian.stdin.end();
}
