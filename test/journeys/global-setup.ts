// Starts one local stack for all journeys, from the seed, in a folder of its own, and stops it after them.
import type { TestProject } from "vitest/node";
import { startStack } from "#scripts/stack/start-stack";
import type { StackInfo } from "#scripts/stack/stack-info";

declare module "vitest" {
  interface ProvidedContext {
    stack: StackInfo;
    /** stack.json, read anew by those who kill parts: pids change. */
    stackFile: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stack = await startStack({ dir: ".local/journeys", fresh: true, port: 0 });
  project.provide("stack", stack.info);
  project.provide("stackFile", stack.layout.stackFile);
  return () => stack.stop();
}
